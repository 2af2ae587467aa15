import {spawn} from 'node:child_process'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach} from 'vitest'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  ProgressType,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  type TextDocumentContentChangeEvent,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport
} from 'vscode-languageserver/node'

type WorkDoneProgress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd

const command: readonly string[] = [
  path.join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js'),
  'lsp',
  '--stdio'
]

/** A client that speaks the protocol with the real server process. */
export interface Client {
  readonly connection: MessageConnection
  readonly initialized: InitializeResult
  /** Everything that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[]
  /** Messages that the server showed its user. */
  readonly shown: readonly string[]
  /** What the server asked to be told of, by method. */
  readonly registered: ReadonlyMap<string, unknown>
  /** What progress was shown, in order. */
  readonly progress: readonly WorkDoneProgress[]
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => Promise<void>
  readonly close: (uri: string) => Promise<void>
  /** The diagnostics of a version, once they are published. */
  readonly diagnosticsOf: (uri: string, version: number) => Promise<readonly Diagnostic[]>
  /** The messages of the diagnostics that a file shows last, once they are as many as this. */
  readonly settled: (uri: string, count: number) => Promise<readonly string[]>
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
  /** The server, as arguments for Node; the command in this checkout unless given. */
  readonly command?: readonly string[]
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** Paths of the folders that are open. */
  readonly folders?: readonly string[]
  /** What `workspace/configuration` answers. */
  readonly configuration?: () => unknown
}

/** What starts clients for the tests of one file; those that run on after a test are hung up. */
export function clientStarter(): (options?: ClientOptions) => Promise<Client> {
  const running: Client[] = []
  afterEach(async () => {
    await Promise.all(running.splice(0).map((client) => client.hangUp()))
  })
  return async (options) => {
    const client = await startClient(options)
    running.push(client)
    return client
  }
}

/** Start the server and initialise it. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const server = spawn(process.execPath, options.command ?? command, {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: options.folders?.[0]
  })
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  const published: PublishDiagnosticsParams[] = []
  const shown: string[] = []
  const registered = new Map<string, unknown>()
  const progress: WorkDoneProgress[] = []
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
    for (const look of waiting) look()
  })
  connection.onNotification('window/showMessage', ({message}: {readonly message: string}) => {
    shown.push(message)
  })
  connection.onRequest('workspace/configuration', () => [options.configuration?.() ?? null])
  connection.onRequest('client/registerCapability', ({registrations}: RegistrationParams) => {
    for (const {method, registerOptions} of registrations) registered.set(method, registerOptions)
    return null
  })
  connection.onRequest('window/workDoneProgress/create', ({token}: {readonly token: string}) => {
    connection.onProgress(new ProgressType<WorkDoneProgress>(), token, (value) => {
      progress.push(value)
    })
    return null
  })
  connection.onError(() => undefined)
  connection.listen()
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: options.folders?.map((folder) => ({uri: pathToFileURL(folder).href, name: folder})) ?? null,
    capabilities: options.capabilities ?? {},
    initializationOptions: options.initializationOptions
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    initialized,
    published,
    shown,
    registered,
    progress,
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
    settled: (uri, count) =>
      new Promise((resolve) => {
        const look = () => {
          const last = published.findLast((d) => d.uri === uri)
          if (last?.diagnostics.length !== count) return
          waiting.delete(look)
          resolve(last.diagnostics.map(({message}) => (typeof message === 'string' ? message : message.value)))
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
