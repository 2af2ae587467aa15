import {MarkupKind, type ClientCapabilities} from 'vscode-languageserver/node'
import type {DiagnosticAbilities} from './diagnostics.js'

/** What a client can do, as far as the server asks. */
export interface ClientAbilities {
  readonly diagnostics: DiagnosticAbilities
  /** Whether the client asks for diagnostics itself; then none are sent to it unasked. */
  readonly pullsDiagnostics: boolean
  /** Whether the client asks again when it is told that diagnostics, hints or lenses may have changed. */
  readonly refreshesDiagnostics: boolean
  readonly refreshesHints: boolean
  readonly refreshesLenses: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  /** Whether the client tells, when asked to, that a file has changed on disk. */
  readonly watchesFiles: boolean
  readonly workspaceFolders: boolean
  readonly progress: boolean
  readonly hoverMarkup: MarkupKind
}

/** Read what a client says of itself; what it does not say, it cannot do. */
export function readAbilities({textDocument, workspace, window}: ClientCapabilities): ClientAbilities {
  const published = textDocument?.publishDiagnostics
  const pulled = textDocument?.diagnostic
  const pullsDiagnostics = pulled !== undefined
  return {
    diagnostics: {
      relatedInformation: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
      codeDescription: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
      data: (pulled?.dataSupport ?? published?.dataSupport) === true
    },
    pullsDiagnostics,
    refreshesDiagnostics: pullsDiagnostics && workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    hoverMarkup: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText
  }
}
