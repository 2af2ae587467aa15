import {fileFailure, type Failure} from '../node/failure.js'
import {createIgnoredFiles, nothingIgnored, readIgnorePatterns, type IgnoredFiles} from '../node/ignored-files.js'
import {
  listName,
  listSources,
  stdinArgument,
  together,
  type ListedSources,
  type ListOptions,
  type SourceRef
} from '../node/list-sources.js'
import {readPathList} from '../node/read-path-list.js'
import {didYouMean} from '../yaml/did-you-mean.js'
import type {Configured} from './configured.js'
import {tellFailure, type CliContext} from './context.js'
import type {InputFlags} from './flags/input.js'

/** The texts of a run, and how many of the arguments failed; why was told. */
export interface Inputs {
  readonly sources: readonly SourceRef[]
  readonly failed: number
}

/** Find the texts that paths and flags ask for. */
export async function listInputs(
  paths: readonly string[],
  flags: InputFlags & {readonly quiet?: boolean},
  configured: Pick<Configured, 'ignores'>,
  context: CliContext
): Promise<Inputs> {
  const found = await listAll(paths, flags)
  for (const failure of found.failures) tellFailure(context, withCommandHint(failure, context))
  const {kept, ignored} = flags.ignore ? await applyConfigured(found.sources, paths, configured) : all(found)
  if (!flags.quiet)
    for (const file of [...found.ignored, ...ignored])
      tellFailure(context, fileFailure(file, 'it is ignored; pass --no-ignore to read it.'))
  return {sources: kept, failed: found.failures.length}
}

async function listAll(paths: readonly string[], flags: InputFlags): Promise<ListedSources> {
  const patterns = patternsOf(flags)
  if ('message' in patterns) return {sources: [], failures: [patterns], ignored: []}
  const options: ListOptions = {
    stdinName: flags.stdinFilename ?? '<stdin>',
    empty: flags.allowEmpty ? 'allowed' : 'fails',
    whenFound: ignoredBy(flags, ['.gitignore', '.factlintignore'], patterns),
    whenNamed: ignoredBy(flags, ['.factlintignore'], patterns)
  }
  if (flags.staged || flags.since !== undefined) {
    const change = flags.since === undefined ? {kind: 'staged' as const} : {kind: 'since' as const, ref: flags.since}
    const {listChangedTexts} = await import('../node/git/changed-texts.js')
    return listChangedTexts(change, {cwd: process.cwd(), paths, ignored: options.whenNamed, empty: options.empty})
  }
  if (flags.filesFrom === undefined) return listSources(argumentsOf(paths, flags), options)
  const names = await readPathList(flags.filesFrom)
  if ('message' in names) return {sources: [], failures: [names], ignored: []}
  return together([await listSources(paths, options), ...names.map((name) => listName(name, options))])
}

function ignoredBy({ignore}: InputFlags, names: readonly string[], patterns: readonly string[]): IgnoredFiles {
  if (!ignore && patterns.length === 0) return nothingIgnored
  return createIgnoredFiles({cwd: process.cwd(), names: ignore ? names : [], patterns})
}

function patternsOf({ignorePath = [], ignorePattern = []}: InputFlags): readonly string[] | Failure {
  const patterns: string[] = []
  for (const file of ignorePath) {
    const read = readIgnorePatterns(file)
    if ('message' in read) return read
    patterns.push(...read)
  }
  return [...patterns, ...ignorePattern]
}

/** Leave out what a configuration ignores, and keep apart what of it was named. */
async function applyConfigured(
  sources: readonly SourceRef[],
  named: readonly string[],
  {ignores}: Pick<Configured, 'ignores'>
): Promise<{readonly kept: readonly SourceRef[]; readonly ignored: readonly string[]}> {
  const kept: SourceRef[] = []
  const ignored: string[] = []
  for (const source of sources) {
    if (source.kind === 'stdin' || !(await ignores(source.path))) kept.push(source)
    else if (named.includes(source.path)) ignored.push(source.path)
  }
  return {kept, ignored}
}

function all({sources}: ListedSources) {
  return {kept: sources, ignored: []}
}

/** Without any argument the current folder is meant, or standard input where its name is given. */
function argumentsOf(paths: readonly string[], {stdinFilename}: InputFlags): readonly string[] {
  if (paths.length > 0) return paths
  return [stdinFilename === undefined ? '.' : stdinArgument]
}

/** A command that is misspelt is taken for a path: `factlint lnit draft.md`. */
function withCommandHint(failure: Failure, {commandNames}: CliContext): Failure {
  const path = failure.path ?? ''
  const hint = /^[a-z]+$/.test(path) ? didYouMean(path, commandNames) : null
  return hint === null
    ? failure
    : {...failure, message: `${failure.message} If a command was meant: ${lowerFirst(hint)}`}
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
