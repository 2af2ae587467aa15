import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Diagnostic
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {ClientAbilities} from './client-abilities.js'
import {codeActionsAt} from './code-actions.js'
import {hoverAt} from './hover.js'
import {inlayHintsIn} from './inlay-hints.js'
import {definitionAt, highlightsAt, lensesOf, referencesAt} from './mentions.js'
import type {CheckedText} from './open-texts.js'
import {outlineOf} from './outline.js'
import type {Settings} from './settings.js'
import {nextTurn} from './turns.js'

/** What answers need of the server. */
export interface QueryContext {
  /** An open text; undefined for one that the client never opened, or has closed. */
  readonly textOf: (uri: string) => TextDocument | undefined
  /** Null when a newer version came meanwhile. */
  readonly check: (text: TextDocument) => Promise<CheckedText | null>
  readonly diagnose: (checked: CheckedText) => Diagnostic[]
  readonly settings: () => Settings
  readonly abilities: () => ClientAbilities
}

/** Any request about one open text. */
interface TextRequest {
  readonly textDocument: {readonly uri: string}
}

/** Answer what a client asks about the texts it has open. A question about any other text has an empty answer. */
export function answerQueries(connection: Connection, context: QueryContext): void {
  /** A handler that looks at the text as it stands; a question that is cancelled is answered at once, and not worked on. */
  const about =
    <Request extends TextRequest, Answer>(empty: Answer, answer: (checked: CheckedText, request: Request) => Answer) =>
    async (request: Request, token: CancellationToken): Promise<Answer> => {
      const checked = await unlessCancelled(currentCheck(request.textDocument.uri, context), token)
      return checked ? answer(checked, request) : empty
    }

  connection.onHover(about(null, (checked, {position}) => hoverAt(checked, position, context.abilities().hoverMarkup)))
  connection.onDefinition(about(null, (checked, {position}) => definitionAt(checked, position)))
  connection.onReferences(about([], (checked, {position}) => referencesAt(checked, position)))
  connection.onDocumentHighlight(about([], (checked, {position}) => highlightsAt(checked, position)))
  connection.onDocumentSymbol(about([], outlineOf))
  connection.onCodeAction(
    about([], (checked, {range, context: asked}) => codeActionsAt(checked, range, asked.diagnostics))
  )
  connection.onCodeLens(about([], (checked) => (context.settings().codeLens === 'on' ? lensesOf(checked) : [])))
  connection.languages.inlayHint.on(
    about([], (checked, {range}) => (context.settings().inlayHints === 'on' ? inlayHintsIn(checked, range) : []))
  )
  connection.languages.diagnostics.on(
    about({kind: DocumentDiagnosticReportKind.Full, items: []}, (checked) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: context.diagnose(checked)
    }))
  )
}

/**
 * The check of a text's newest version: one that was superseded while it was made is made again.
 *
 * @returns Null for a text that is not open.
 */
async function currentCheck(uri: string, {textOf, check}: QueryContext): Promise<CheckedText | null> {
  for (;;) {
    // A cancellation that came with its question is heard first.
    await nextTurn()
    const text = textOf(uri)
    if (!text) return null
    const checked = await check(text)
    if (checked?.version === text.version) return checked
  }
}

/** @throws `RequestCancelled`, as soon as the client no longer wants to know. */
async function unlessCancelled<Result>(work: Promise<Result>, token: CancellationToken): Promise<Result> {
  const cancelled = new Promise<never>((_resolve, reject) => {
    const cancel = () => {
      reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'the client has cancelled this'))
    }
    // A token that was cancelled before anybody asked for it calls nobody.
    if (token.isCancellationRequested) cancel()
    else token.onCancellationRequested(cancel)
  })
  return Promise.race([work, cancelled])
}
