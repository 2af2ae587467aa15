import {CodeActionKind, TextDocumentSyncKind, type ServerCapabilities} from 'vscode-languageserver/node'
import type {ClientAbilities} from './client-abilities.js'

/** What the server offers a client. */
export function capabilitiesFor({pullsDiagnostics, workspaceFolders}: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {resolveProvider: false},
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]},
    ...(workspaceFolders && {workspace: {workspaceFolders: {supported: true, changeNotifications: true}}}),
    ...(pullsDiagnostics && {
      diagnosticProvider: {identifier: 'factlint', interFileDependencies: true, workspaceDiagnostics: false}
    })
  }
}
