// @ts-check
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {wallClock} from './timing.js'

/**
 * @typedef {import('vscode-languageserver-textdocument').TextDocumentContentChangeEvent} ContentChange
 * @typedef {import('./prose.js').Format} Format
 */

/**
 * A client of the built server, which is a process of its own and waits for no pause in typing.
 *
 * @param {Format} format
 */
export async function startServer(format) {
  const main = new URL('../../dist/cli/main.js', import.meta.url).pathname
  const server = spawn(process.execPath, [main, 'lsp', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  const uri = `untitled:bench.${format}`
  const languageId = format === 'md' ? 'markdown' : 'plaintext'
  const gone = once(server, 'exit').then(([code]) => {
    throw new Error(`the server has ended with exit code ${code}`)
  })
  gone.catch(() => undefined)
  let text = TextDocument.create(uri, languageId, 1, '')
  let published = () => undefined
  connection.onNotification('textDocument/publishDiagnostics', ({version}) => {
    if (version === text.version) published()
  })
  connection.listen()
  const publishDiagnostics = {versionSupport: true, relatedInformation: true}
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {textDocument: {publishDiagnostics}},
    initializationOptions: {debounce: 0}
  })
  await connection.sendNotification('initialized', {})
  /**
   * @param {string} method
   * @param {object} params
   * @returns {Promise<number>} Milliseconds until the diagnostics of the text as it stands now have come.
   */
  const timeOf = async (method, params) => {
    const start = wallClock()
    const done = new Promise((resolve) => {
      published = () => void resolve(undefined)
    })
    await connection.sendNotification(method, params)
    await Promise.race([done, gone])
    return wallClock() - start
  }
  return {
    /** @param {string} value */
    open: (value) => {
      text = TextDocument.create(uri, languageId, 1, value)
      return timeOf('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text: value}})
    },
    /** @param {(text: TextDocument) => ContentChange[]} next */
    change: (next) => {
      const contentChanges = next(text)
      TextDocument.update(text, contentChanges, text.version + 1)
      return timeOf('textDocument/didChange', {textDocument: {uri, version: text.version}, contentChanges})
    },
    stop: async () => {
      connection.dispose()
      server.kill()
      await gone.catch(() => undefined)
    }
  }
}
