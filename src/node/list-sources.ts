import {readdirSync, statSync, type Dirent} from 'node:fs'
import path from 'node:path'
import {explainSystemError, fileFailure, type Failure} from './failure.js'
import type {IgnoredFiles} from './ignored-files.js'

/** The argument that stands for standard input. */
export const stdinArgument = '-'

/** A text to be read, under the name it is reported by: a file, standard input, or a file as git keeps it; null where that is larger. */
export type SourceRef =
  | {readonly kind: 'file'; readonly path: string}
  | {readonly kind: 'stdin'; readonly path: string}
  | {
      readonly kind: 'blob'
      readonly path: string
      readonly read: ReadBlob
      /** The file before the change; null where there was none. */
      readonly readPrevious: ReadBlob | null
    }

type ReadBlob = (maxBytes: number) => Promise<Uint8Array | null>

export interface ListedSources {
  /** In the order of the arguments, those of one argument sorted; each file once. */
  readonly sources: readonly SourceRef[]
  readonly failures: readonly Failure[]
  /** Files that were named, and are ignored. */
  readonly ignored: readonly string[]
}

export interface ListOptions {
  /** Name under which standard input is reported; its ending tells the format. */
  readonly stdinName: string
  /** What a folder or pattern without any text means. */
  readonly empty: 'fails' | 'allowed'
  /** What a folder or pattern leaves out. */
  readonly whenFound: IgnoredFiles
  /** What is left out also where it is named. */
  readonly whenNamed: IgnoredFiles
}

const textEnding = /\.(?:txt|md|markdown)$/i
/** Whether a file is a text by its ending. */
export function isTextName(name: string): boolean {
  return textEnding.test(name)
}

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git'])
const globSign = /[*?{}[\]()!]/
/** A pattern that names the ending itself: `drafts/*.rst`, `*.{md,mdx}`. */
const namesEnding = /\.[\w{},@()|]+$/

/** Find the texts that some files, folders and patterns stand for. */
export async function listSources(args: readonly string[], options: ListOptions): Promise<ListedSources> {
  return together(await Promise.all(args.map((arg) => listArgument(arg, options))))
}

/** What several arguments stand for, each file once. */
export function together(all: readonly ListedSources[]): ListedSources {
  const sources: SourceRef[] = []
  const failures: Failure[] = []
  const ignored: string[] = []
  const seen = new Set<string>()
  for (const found of all) {
    failures.push(...found.failures)
    ignored.push(...found.ignored)
    for (const source of found.sources) {
      const key = source.kind === 'stdin' ? stdinArgument : path.resolve(source.path)
      if (seen.has(key)) continue
      seen.add(key)
      sources.push(source)
    }
  }
  return {sources, failures, ignored}
}

async function listArgument(arg: string, options: ListOptions): Promise<ListedSources> {
  if (arg === stdinArgument) return listed([{kind: 'stdin', path: options.stdinName}])
  // "a[1].md" may be a file, so a name is taken for a pattern only when nothing has that name.
  if (globSign.test(arg) && statSync(arg, {throwIfNoEntry: false}) === undefined) {
    const found = await listPattern(arg, options.whenFound)
    return orEmpty(found, arg, 'no text matches this pattern; check it, or pass --allow-empty.', options)
  }
  return listName(arg, options)
}

/** The texts that the name of a file or folder stands for; no name is a pattern. */
export function listName(name: string, options: ListOptions): ListedSources {
  try {
    if (!statSync(name).isDirectory())
      return options.whenNamed.ignores(path.resolve(name), 'file')
        ? {sources: [], failures: [], ignored: [name]}
        : listed([{kind: 'file', path: name}])
    const found = listFolder(name, textEnding, options.whenFound)
    return orEmpty(found, name, noText, options)
  } catch (error) {
    return failed(fileFailure(name, explainSystemError(error)))
  }
}

const noText = 'no text (*.txt, *.md, *.markdown) is in this folder; name a file, or pass --allow-empty.'

function listed(sources: readonly SourceRef[]): ListedSources {
  return {sources, failures: [], ignored: []}
}

function failed(failure: Failure): ListedSources {
  return {sources: [], failures: [failure], ignored: []}
}

function orEmpty(found: ListedSources, arg: string, message: string, {empty}: ListOptions): ListedSources {
  const fails = empty === 'fails' && found.sources.length === 0 && found.failures.length === 0
  return fails ? failed(fileFailure(arg, message)) : found
}

async function listPattern(pattern: string, {ignores}: IgnoredFiles): Promise<ListedSources> {
  const {glob} = await import('tinyglobby')
  const paths = await glob(pattern.replaceAll('\\', path.sep === '\\' ? '/' : '\\'), {
    ignore: [...skippedFolders].map((d) => `**/${d}/**`),
    onlyFiles: true,
    expandDirectories: false
  })
  const wanted = (namesEnding.test(pattern) ? paths : paths.filter((d) => textEnding.test(d))).filter(
    (d) => !ignores(path.resolve(d), 'file')
  )
  return listed(wanted.sort(byCodeUnits).map((d) => ({kind: 'file', path: d})))
}

/** All files of some ending under a folder, sorted. A folder inside it that cannot be read is a failure, not a gap. */
export function listFolder(root: string, ending: RegExp, {ignores}: IgnoredFiles): ListedSources {
  const paths: string[] = []
  const failures: Failure[] = []
  const waiting = [root]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    let entries: readonly Dirent[] = []
    try {
      entries = readdirSync(folder, {withFileTypes: true})
    } catch (error) {
      failures.push(fileFailure(folder, explainSystemError(error)))
    }
    for (const entry of entries) {
      const name = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && !ignores(path.resolve(name), 'folder')) waiting.push(name)
      } else if (ending.test(entry.name) && isReadable(entry, name) && !ignores(path.resolve(name), 'file'))
        paths.push(name)
    }
  }
  return {sources: paths.sort(byCodeUnits).map((d) => ({kind: 'file', path: d})), failures, ignored: []}
}

/** A link to a folder is not followed, for it may lead in a circle; a link that leads nowhere is told when it is read. */
function isReadable(entry: Dirent, name: string): boolean {
  if (entry.isFile()) return true
  if (!entry.isSymbolicLink()) return false
  try {
    return !statSync(name).isDirectory()
  } catch {
    return true
  }
}

/** The same order under every locale. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
