import {fileURLToPath} from 'node:url'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type InitializeParams
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {createTextSetups, type FileProblem, type TextSetup} from '../node/text-setups.js'
import type {ClientAbilities} from './client-abilities.js'
import type {Settings} from './settings.js'

/** The folders that a client has open, and what their files say of its texts. */
export interface Workspace {
  readonly setupOf: (text: TextDocument) => Promise<TextSetup>
  /** Read the files anew when they are next asked for, under these settings. */
  readonly reread: (settings: Settings) => void
  readonly changeFolders: (added: readonly FolderUri[], removed: readonly FolderUri[]) => void
  /** What is wrong with the files that speak of some texts. */
  readonly problemsOf: (texts: readonly TextDocument[]) => Promise<readonly FileProblem[]>
}

interface FolderUri {
  readonly uri: string
}

/** Files that may say how texts are checked: configurations and what they extend, rule files, patterns to ignore, other texts. */
const watched = ['**/*.{yaml,yml,json}', '**/.factlintignore', '**/*.{md,markdown,txt}']

export function createWorkspace(started: Settings): Workspace {
  let folders: readonly string[] = []
  let settings = started
  const look = () =>
    createTextSetups({
      folders,
      settings: settings.language === null ? {} : {language: settings.language},
      asOf: settings.asOf
    })
  let setups = look()
  const setupOf = (text: TextDocument) => setups.of(fileOf(text.uri))
  return {
    setupOf,
    reread: (changed) => {
      settings = changed
      setups = look()
    },
    changeFolders: (added, removed) => {
      const gone = new Set(removed.map(({uri}) => fileOf(uri)))
      const come = added.flatMap(({uri}) => fileOf(uri) ?? [])
      folders = [...new Set([...folders.filter((d) => !gone.has(d)), ...come])]
      setups = look()
    },
    problemsOf: async (texts) => {
      const found = await Promise.all(texts.map(setupOf))
      return found.flatMap((setup) => (setup.kind === 'mistaken' ? setup.problems : []))
    }
  }
}

/** The folders that a client opens with, told in the newest of the ways that it knows. */
export function foldersAtStart(params: InitializeParams): readonly FolderUri[] {
  if (params.workspaceFolders) return params.workspaceFolders
  const {rootUri} = params as {readonly rootUri?: string | null} // deprecated in the protocol, and all that old clients send
  return rootUri ? [{uri: rootUri}] : []
}

/** Ask a client to tell of changed settings and files, as far as it can. */
export async function registerForChanges(connection: Connection, abilities: ClientAbilities): Promise<void> {
  const {client} = connection
  await Promise.allSettled([
    abilities.registersConfiguration && client.register(DidChangeConfigurationNotification.type, {section: 'factlint'}),
    abilities.watchesFiles &&
      client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((globPattern) => ({globPattern}))
      })
  ])
}

/** The file of a URI; null for one that is no file of this system. */
export function fileOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null
  try {
    return fileURLToPath(uri)
  } catch {
    // "file://server/share" is no path on this system, and still a name.
    return null
  }
}
