import {spawn} from 'node:child_process'
import path from 'node:path'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent
} from 'vscode-languageserver/node'

const command = path.join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')

/** A client that speaks the protocol with the real server process. */
export interface Client {
  readonly connection: MessageConnection
  readonly initialized: InitializeResult
  /** Everything that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[]
  /** Messages that the server showed its user. */
  readonly shown: readonly string[]
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => Promise<void>
  readonly close: (uri: string) => Promise<void>
  /** The diagnostics of a version, once they are published. */
  readonly diagnosticsOf: (uri: string, version: number) => Promise<readonly Diagnostic[]>
  /** Write raw bytes to the server. */
  readonly write: (bytes: string) => void
  /** End without a word; the process's exit code. */
  readonly hangUp: () => Promise<number | null>
  /** Shut down as the protocol wants it; the process's exit code. */
  readonly shutDown: () => Promise<number | null>
  /** Say goodbye without shutting down. */
  readonly exit: () => Promise<number | null>
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** What `workspace/configuration` answers. */
  readonly configuration?: () => unknown
}

/** Start the server and initialise it. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const server = spawn(process.execPath, [command, 'lsp', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  const published: PublishDiagnosticsParams[] = []
  const shown: string[] = []
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
    for (const look of waiting) look()
  })
  connection.onNotification('window/showMessage', ({message}: {readonly message: string}) => {
    shown.push(message)
  })
  connection.onRequest('workspace/configuration', () => [options.configuration?.() ?? null])
  connection.onRequest('client/registerCapability', () => null)
  connection.onError(() => undefined)
  connection.listen()
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    initializationOptions: options.initializationOptions
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    initialized,
    published,
    shown,
    open: (uri, text, languageId = 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}}),
    change: (uri, version, contentChanges) =>
      connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges}),
    close: (uri) => connection.sendNotification('textDocument/didClose', {textDocument: {uri}}),
    diagnosticsOf: (uri, version) =>
      new Promise((resolve) => {
        const look = () => {
          const found = published.find((d) => d.uri === uri && d.version === version)
          if (!found) return
          waiting.delete(look)
          resolve(found.diagnostics)
        }
        waiting.add(look)
        look()
      }),
    write: (bytes) => {
      server.stdin.write(bytes)
    },
    hangUp: () => {
      server.stdin.end()
      return ended
    },
    shutDown: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return ended
    },
    exit: async () => {
      await connection.sendNotification('exit')
      return ended
    }
  }
}
