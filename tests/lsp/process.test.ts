import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {clientStarter, startClient} from './client.js'
import {contradicting} from './drafts.js'

const uri = 'file:///drafts/stand.txt'
const start = clientStarter()

describe('the command', () => {
  const main = path.join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')

  test('serves over standard input and output, with and without the flag that other servers need for it', async () => {
    for (const flags of [[], ['--stdio']]) {
      const client = await start({command: [main, 'lsp', ...flags]})
      expect(client.initialized.serverInfo?.name).toBe('factlint')
      expect(await client.shutDown()).toBe(0)
    }
  })

  test('tells which flags it does not know', () => {
    const {status, stderr} = spawnSync(process.execPath, [main, 'lsp', '--socket=7000'], {encoding: 'utf8'})
    expect(status).toBe(2)
    expect(stderr).toContain("'--socket=7000'")
  })
})

describe('the end of the server', () => {
  test('is success after a shutdown, and failure without one', async () => {
    const [polite, rude] = [await startClient(), await startClient()]
    expect(await polite.shutDown()).toBe(0)
    expect(await rude.exit()).toBe(1)
  })

  test('is not brought about by malformed messages', async () => {
    const client = await start()
    client.write('Content-Length: 9\r\n\r\n{"jsonrpc')
    await client.connection.sendNotification('textDocument/didOpen', {nothing: true})
    await client.connection.sendNotification('textDocument/didChange', null)
    await expect(client.connection.sendRequest('no/such/request')).rejects.toThrow()
    await client.open(uri, contradicting)
    expect(await client.diagnosticsOf(uri, 1)).toHaveLength(2)
  })
})
