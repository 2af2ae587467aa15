import path from 'node:path'
import {fileFailure, type Failure} from '../failure.js'
import {isTextName, type ListedSources, type SourceRef} from '../list-sources.js'
import type {IgnoredFiles} from '../ignored-files.js'
import {createBlobReader} from './blob-reader.js'
import {askGit, type GitAnswer} from './git.js'

/** Which change of a repository is looked at. */
export type Change = {readonly kind: 'staged'} | {readonly kind: 'since'; readonly ref: string}

export interface ChangeOptions {
  readonly cwd: string
  /** Files and folders, from the working folder, that the change is narrowed to; all of it where none is given. */
  readonly paths: readonly string[]
  readonly ignored: IgnoredFiles
  readonly empty: 'fails' | 'allowed'
}

/**
 * The texts that a change adds or alters, to be read as git has them: in the index for what is staged, in the last commit for
 * what came since a commit. The work tree is not looked at.
 */
export async function listChangedTexts(change: Change, options: ChangeOptions): Promise<ListedSources> {
  const {cwd, ignored, empty} = options
  const top = await askGit(['rev-parse', '--show-toplevel'], cwd)
  if (!top.ok) return failed(change, top.message)
  const root = top.text.replace(/\n$/, '')
  const compared = await rangeOf(change, cwd)
  if ('message' in compared) return {sources: [], failures: [compared], ignored: []}
  const raw = await askGit([...compared, ...diffFlags, '--', ...options.paths], cwd)
  if (!raw.ok) return failed(change, raw.message)
  const changed = readRaw(raw.text).filter(
    ({name}) => isTextName(name) && !ignored.ignores(path.join(root, name), 'file')
  )
  if (changed.length === 0) return empty === 'allowed' ? noSources : failed(change, nothing[change.kind])
  const blobs = createBlobReader(cwd)
  let unread = changed.length
  const readLast = async (blob: string, maxBytes: number) => {
    const bytes = await blobs.read(blob, maxBytes)
    unread--
    if (unread === 0) blobs.close()
    return bytes
  }
  const sources = changed.map(({name, blob, before}): SourceRef => {
    const own = {kind: 'blob', path: path.relative(cwd, path.join(root, name))} as const
    if (before === null) return {...own, read: (maxBytes) => readLast(blob, maxBytes), readPrevious: null}
    return {
      ...own,
      read: (maxBytes) => blobs.read(blob, maxBytes),
      readPrevious: (maxBytes) => readLast(before, maxBytes)
    }
  })
  return {sources, failures: [], ignored: []}
}

const noSources: ListedSources = {sources: [], failures: [], ignored: []}
const nothing = {
  staged: 'no text is staged; pass --allow-empty if that is no error.',
  since: 'no text has changed; pass --allow-empty if that is no error.'
}
/** A file that was renamed is a new one, and submodules are other repositories. */
const diffFlags = ['--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=AMT', '--ignore-submodules=all', '-r']

/** The command that compares. */
async function rangeOf(change: Change, cwd: string): Promise<readonly string[] | Failure> {
  if (change.kind === 'staged') return ['diff', '--cached']
  const {ref} = change
  const named = `'--since ${ref}'`
  const commit: GitAnswer = ref.startsWith('-')
    ? {ok: false, message: ''}
    : await askGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], cwd)
  if (!commit.ok)
    return {path: null, line: null, message: `${named}: git knows no such commit; in a shallow clone, fetch it first.`}
  // What others did on the branch that this one left is not this one's change.
  const fork = await askGit(['merge-base', commit.text.trim(), 'HEAD'], cwd)
  return ['diff-tree', fork.ok ? fork.text.trim() : commit.text.trim(), 'HEAD']
}

interface ChangedFile {
  readonly name: string
  readonly blob: string
  /** What it was before; null for a file that is new, or was a link. */
  readonly before: string | null
}

/** Read `:100644 100644 <old> <new> M NUL <name> NUL …`; links and submodules are no texts. */
function readRaw(raw: string): readonly ChangedFile[] {
  const parts = raw.split('\0')
  const files: ChangedFile[] = []
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [oldMode = '', mode = '', before = '', blob = ''] = (parts[index] ?? '').split(' ')
    const name = parts[index + 1] ?? ''
    if (mode.startsWith('100')) files.push({name, blob, before: oldMode.startsWith(':100') ? before : null})
  }
  return files
}

function failed(change: Change, message: string): ListedSources {
  const flag = change.kind === 'staged' ? '--staged' : '--since'
  return {...noSources, failures: [fileFailure(flag, message)]}
}
