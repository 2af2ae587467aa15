import {readdirSync, statSync, type Dirent} from 'node:fs'
import path from 'node:path'
import {errorCode, explainSystemError, fileFailure, type Failure} from './failure.js'

/** The argument that stands for standard input. */
export const stdinArgument = '-'

/** A text to be read: a file under the name it is reported by, or standard input. */
export type SourceRef = {readonly kind: 'file'; readonly path: string} | {readonly kind: 'stdin'; readonly path: string}

export interface ListedSources {
  /** In the order of the arguments, those of one argument sorted; each file once. */
  readonly sources: readonly SourceRef[]
  readonly failures: readonly Failure[]
}

export interface ListOptions {
  /** Name under which standard input is reported; its ending tells the format. */
  readonly stdinName: string
  /** What a folder or pattern without any text means. */
  readonly empty: 'fails' | 'allowed'
}

const textEnding = /\.(?:txt|md|markdown)$/i
const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git'])
const globSign = /[*?{}[\]()!]/
/** A pattern that names the ending itself: `drafts/*.rst`, `*.{md,mdx}`. */
const namesEnding = /\.[\w{},@()|]+$/

/** Find the texts that some files, folders and patterns stand for. */
export async function listSources(args: readonly string[], options: ListOptions): Promise<ListedSources> {
  const sources: SourceRef[] = []
  const failures: Failure[] = []
  const seen = new Set<string>()
  for (const arg of args) {
    const found = await listArgument(arg, options)
    failures.push(...found.failures)
    for (const source of found.sources) {
      const key = source.kind === 'stdin' ? stdinArgument : path.resolve(source.path)
      if (seen.has(key)) continue
      seen.add(key)
      sources.push(source)
    }
  }
  return {sources, failures}
}

async function listArgument(arg: string, options: ListOptions): Promise<ListedSources> {
  if (arg === stdinArgument) return {sources: [{kind: 'stdin', path: options.stdinName}], failures: []}
  try {
    const stats = statSync(arg)
    if (!stats.isDirectory()) return {sources: [{kind: 'file', path: arg}], failures: []}
    return orEmpty(
      listFolder(arg, textEnding),
      arg,
      'no text (*.txt, *.md, *.markdown) is in this folder; name a file, or pass --allow-empty.',
      options
    )
  } catch (error) {
    // "a[1].md" may be a file, so a name is taken for a pattern only when nothing has that name.
    if (errorCode(error) === 'ENOENT' && globSign.test(arg))
      return orEmpty(
        await listPattern(arg),
        arg,
        'no text matches this pattern; check it, or pass --allow-empty.',
        options
      )
    return {sources: [], failures: [fileFailure(arg, explainSystemError(error))]}
  }
}

function orEmpty(found: ListedSources, arg: string, message: string, {empty}: ListOptions): ListedSources {
  const fails = empty === 'fails' && found.sources.length === 0 && found.failures.length === 0
  return fails ? {sources: [], failures: [fileFailure(arg, message)]} : found
}

async function listPattern(pattern: string): Promise<ListedSources> {
  const {glob} = await import('tinyglobby')
  const paths = await glob(pattern.replaceAll('\\', path.sep === '\\' ? '/' : '\\'), {
    ignore: [...skippedFolders].map((d) => `**/${d}/**`),
    onlyFiles: true,
    expandDirectories: false
  })
  const wanted = namesEnding.test(pattern) ? paths : paths.filter((d) => textEnding.test(d))
  return {sources: wanted.sort(byCodeUnits).map((d) => ({kind: 'file', path: d})), failures: []}
}

/** All files of some ending under a folder, sorted. A folder inside it that cannot be read is a failure, not a gap. */
export function listFolder(root: string, ending: RegExp): ListedSources {
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
        if (!skippedFolders.has(entry.name)) waiting.push(name)
      } else if (ending.test(entry.name) && isReadable(entry, name)) paths.push(name)
    }
  }
  return {sources: paths.sort(byCodeUnits).map((d) => ({kind: 'file', path: d})), failures}
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
