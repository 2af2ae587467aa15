import path from 'node:path'
import type {CorpusSetting} from '../../config/settings.js'
import {createBlobReader} from '../git/blob-reader.js'
import type {Change} from '../git/changed-texts.js'
import {askGit} from '../git/git.js'
import {createIgnoredFiles, type IgnoredFiles} from '../ignored-files.js'
import {isTextName, listFolder} from '../list-sources.js'
import {isMatch} from '../path-patterns.js'
import {readSource} from '../read-source.js'
import type {SourceDocument} from '../../service/linter.js'

/** Where the texts of a corpus are read: as the work tree has them, or as git has them in the change that is looked at. */
export type CorpusOrigin = {readonly kind: 'files'} | Change

const textEnding = /\.(?:txt|md|markdown)$/i

/** The texts of a corpus, by path from the working folder, sorted; one that cannot be read is not among them. */
export async function readCorpus(
  corpus: CorpusSetting,
  origin: CorpusOrigin,
  maxBytes: number
): Promise<readonly SourceDocument[]> {
  return origin.kind === 'files' ? readFiles(corpus, maxBytes) : readBlobs(corpus, origin, maxBytes)
}

async function readFiles(corpus: CorpusSetting, maxBytes: number): Promise<readonly SourceDocument[]> {
  const cwd = process.cwd()
  const texts: SourceDocument[] = []
  for (const file of listCorpusFiles(corpus, ignoredIn(cwd))) {
    const read = await readSource({kind: 'file', path: path.relative(cwd, file)}, maxBytes)
    if (read.kind === 'text') texts.push(read.document)
  }
  return texts
}

/** The files of a corpus in the work tree, by their absolute paths, sorted. */
export function listCorpusFiles(corpus: CorpusSetting, ignored: IgnoredFiles): readonly string[] {
  const {sources} = listFolder(corpus.folder, textEnding, ignored)
  return sources.map((d) => path.resolve(d.path)).filter((file) => isMatch(corpus.patterns, corpus.folder, file))
}

/** Files that no corpus takes, as a run from a folder sees them. */
export function ignoredIn(cwd: string): IgnoredFiles {
  return createIgnoredFiles({cwd, names: ['.gitignore', '.factlintignore'], patterns: []})
}

async function readBlobs(
  {folder, patterns}: CorpusSetting,
  {kind}: Change,
  maxBytes: number
): Promise<readonly SourceDocument[]> {
  const cwd = process.cwd()
  const listed = await askGit(
    kind === 'staged' ? ['ls-files', '-s', '-z', '--full-name', ':/'] : ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'],
    cwd
  )
  const top = await askGit(['rev-parse', '--show-toplevel'], cwd)
  if (!listed.ok || !top.ok) return []
  const root = top.text.replace(/\n$/, '')
  const blobs = createBlobReader(cwd)
  const texts: SourceDocument[] = []
  for (const {name, blob} of entriesOf(listed.text)) {
    const file = path.join(root, name)
    if (!isTextName(name) || !isMatch(patterns, folder, file)) continue
    const read = (bytes: number) => blobs.read(blob, bytes)
    const source = {kind: 'blob', path: path.relative(cwd, file), read, readPrevious: null} as const
    const text = await readSource(source, maxBytes)
    if (text.kind === 'text') texts.push(text.document)
  }
  blobs.close()
  return texts
}

/** `100644 <blob> 0 TAB name NUL` of the index, and `100644 blob <blob> TAB name NUL` of a commit; links are no texts. */
function entriesOf(listed: string): readonly {readonly name: string; readonly blob: string}[] {
  return listed.split('\0').flatMap((line) => {
    const {blob, name} = /^100\d{3} (?:blob )?(?<blob>[\da-f]+)(?: 0)?\t(?<name>.+)$/s.exec(line)?.groups ?? {}
    return blob === undefined || name === undefined ? [] : [{name, blob}]
  })
}
