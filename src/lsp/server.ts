import {
  CodeLensRefreshRequest,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  type Connection
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {createFollowedCorpora} from '../node/corpus/followed-corpora.js'
import {isTextName} from '../node/list-sources.js'
import {readAbilities, type ClientAbilities} from './client-abilities.js'
import {diagnosticContext} from './diagnostic-context.js'
import {diagnosticsOf} from './diagnostics.js'
import {createFileProblemTeller} from './file-problems.js'
import {createOpenTexts, type CheckedText} from './open-texts.js'
import {createPublisher} from './publisher.js'
import {answerQueries} from './queries.js'
import {createReadingProgress, noProgress} from './reading-progress.js'
import {capabilitiesFor} from './server-capabilities.js'
import {readSettings} from './settings.js'
import {createWorkspace, fileOf, foldersAtStart, registerForChanges} from './workspace.js'

/** What the server is told of the world around it. */
export interface ServerEnvironment {
  readonly version: string
  /** Address of a rule's page; null for a rule that has none. */
  readonly rulePage: (ruleId: string) => string | null
  /** The path that names a text in findings; its ending tells the format. */
  readonly pathOf: (text: TextDocument) => string
}

/**
 * Serve one client over a connection. The texts are those that the client has open: the buffer is checked, never the disk, where
 * nothing is read but configurations and what they name.
 */
export function serve(connection: Connection, environment: ServerEnvironment): void {
  const documents = new TextDocuments(TextDocument)
  let {settings} = readSettings(null)
  let abilities = readAbilities({})
  const workspace = createWorkspace(settings)
  const teller = createFileProblemTeller(connection)
  const corpora = createFollowedCorpora({changed: checkAgain, failed})
  const texts = createOpenTexts({
    pathOf: environment.pathOf,
    setupOf: workspace.setupOf,
    corpora,
    progress: (text) => (abilities.progress ? createReadingProgress(connection, text) : noProgress)
  })
  const diagnose = (checked: CheckedText) =>
    diagnosticsOf(checked.result, diagnosticContext(checked, environment.rulePage, abilities.diagnostics))
  const publisher = createPublisher({
    check: texts.check,
    isCurrent: ({uri, version}) => documents.get(uri)?.version === version,
    send: (checked) =>
      connection.sendDiagnostics({
        uri: checked.text.uri,
        version: checked.version,
        diagnostics: diagnose(checked)
      }),
    failed
  })

  connection.onInitialize((params) => {
    abilities = readAbilities(params.capabilities)
    useSettings(params.initializationOptions)
    workspace.changeFolders(foldersAtStart(params), [])
    return {capabilities: capabilitiesFor(abilities), serverInfo: {name: 'factlint', version: environment.version}}
  })
  connection.onInitialized(async () => {
    if (abilities.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        workspace.changeFolders(added, removed)
        checkAllAnew()
      })
    await registerForChanges(connection, abilities)
    await askForSettings()
  })
  connection.onDidChangeConfiguration(async ({settings: sent}: {readonly settings: unknown}) => {
    if (abilities.configuration) await askForSettings()
    else useSettings(sectionOf(sent))
    checkAllAnew()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    const files = changes.flatMap(({uri}) => fileOf(uri) ?? [])
    readFilesAnew(files.every(isTextName) ? files : 'everywhere')
  })

  documents.onDidOpen(() => {
    // A client that watches no files may have changed some since the last text was opened.
    if (!abilities.watchesFiles) {
      workspace.reread(settings)
      corpora.look('everywhere')
    }
    tellFileProblems()
  })
  documents.onDidChangeContent(({document}) => {
    texts.edited(document)
    if (!abilities.pullsDiagnostics) publisher.soon(document, settings.debounce)
  })
  documents.onDidSave(({document}) => {
    readFilesAnew(abilities.watchesFiles ? [fileOf(document.uri) ?? ''] : 'everywhere')
  })
  documents.onDidClose(({document}) => {
    publisher.cancel(document.uri)
    texts.close(document.uri)
    // What is closed shows nothing.
    if (!abilities.pullsDiagnostics) void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
    tellFileProblems()
  })
  connection.onShutdown(publisher.cancelAll)
  answerQueries(connection, {
    textOf: (uri) => documents.get(uri),
    check: texts.check,
    diagnose,
    settings: () => settings,
    abilities: () => abilities
  })
  documents.listen(connection)
  connection.listen()

  function failed(error: unknown): void {
    // Where the connection is closing, nobody is left to tell.
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  async function askForSettings(): Promise<void> {
    // A client that fails to answer keeps the settings it had.
    if (abilities.configuration)
      await connection.workspace.getConfiguration('factlint').then(useSettings, () => undefined)
    checkAllAnew()
  }

  /** A setting that cannot be read is told, and the others hold. */
  function useSettings(sent: unknown): void {
    const read = readSettings(sent)
    settings = read.settings
    // A notification: a request would want an answer, and not every client has one.
    for (const problem of read.problems)
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `factlint: ${problem}`
      })
    workspace.reread(settings)
  }

  /** @param texts Where the texts of a corpus may have changed; configurations and what they name are read anew in any case. */
  function readFilesAnew(texts: readonly string[] | 'everywhere'): void {
    workspace.reread(settings)
    corpora.look(texts)
    checkAllAnew()
  }

  /** Other texts have changed that these must agree with. */
  function checkAgain(paths: readonly string[]): void {
    for (const text of documents.all().filter((d) => paths.includes(environment.pathOf(d)))) {
      texts.recheck(text.uri)
      if (!abilities.pullsDiagnostics) publisher.soon(text, settings.debounce)
    }
    if (abilities.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined)
  }

  function checkAllAnew(): void {
    tellFileProblems()
    if (!abilities.pullsDiagnostics) for (const text of documents.all()) publisher.soon(text, settings.debounce)
    for (const refresh of refreshesOf(connection, abilities)) refresh().catch(() => undefined)
  }

  function tellFileProblems(): void {
    workspace.problemsOf(documents.all()).then(teller.tell).catch(failed)
  }
}

/** What tells the client to ask again for what it shows. */
function refreshesOf(connection: Connection, abilities: ClientAbilities): readonly (() => Promise<unknown>)[] {
  return [
    ...(abilities.refreshesDiagnostics ? [() => connection.languages.diagnostics.refresh()] : []),
    ...(abilities.refreshesHints ? [() => connection.languages.inlayHint.refresh()] : []),
    ...(abilities.refreshesLenses ? [() => connection.sendRequest(CodeLensRefreshRequest.type)] : [])
  ]
}

/** `{factlint: {…}}`, as clients without `workspace/configuration` send it. */
function sectionOf(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && 'factlint' in sent ? sent.factlint : undefined
}
