import type {CacheFolder} from '../../node/cache/cache-folder.js'
import {readSource} from '../../node/read-source.js'
import {documentReporters, findingReporters, type DocumentFormat} from '../../reporters/index.js'
import {addFile, type Reporter, type ReportOptions, type Totals} from '../../reporters/reporter.js'
import type {LintSummary, SourceDocument} from '../../service/linter.js'
import {defaultMaxBytes} from '../../text/source-file.js'
import {openBaseline} from '../baselining.js'
import {inThisThread, openCache, openChecker, type Checker} from '../checker.js'
import {openConfigurations} from '../configured.js'
import {tellFailure, type CliContext} from '../context.js'
import {createCorpora} from '../corpora.js'
import {exitCodes, failsGate, type ExitCode} from '../exit-code.js'
import type {LintFlags} from '../flags.js'
import {printConfiguration} from '../print-configuration.js'
import {createRecipes} from '../recipes.js'
import {runSources} from '../run-sources.js'
import {createToldPairs} from '../told-pairs.js'
import {watchRun} from '../watch-run.js'

/** `factlint [lint]`: report what in each text contradicts what. */
export async function run(paths: readonly string[], flags: LintFlags, context: CliContext): Promise<ExitCode> {
  if (!flags.watch) return runOnce(paths, flags, context, sameChecker)
  const {createWatchMemory} = await import('../watch-memory.js')
  const {over} = createWatchMemory()
  return watchRun(paths, flags, context, () => runOnce(paths, flags, context, over))
}

/** @param around What goes between a run and its checker. */
async function runOnce(
  paths: readonly string[],
  flags: LintFlags,
  context: CliContext,
  around: (checker: Checker) => Checker
): Promise<ExitCode> {
  const {format} = flags
  if (!isDocumentFormat(format)) {
    const cache = openCache(flags, context)
    if (cache === 'failed') return exitCodes.failed
    const {createReporter} = await findingReporters[format]()
    const open = async (texts: number) => around(await openChecker(flags, cache, texts, context))
    return lint(paths, flags, context, {createReporter, open, cache})
  }
  // The claims themselves are neither sent between threads nor kept with the findings.
  const {createReporter} = await documentReporters[format]()
  const open = () => Promise.resolve(inThisThread(null))
  return lint(paths, flags, context, {createReporter, open, cache: null})
}

function sameChecker(checker: Checker): Checker {
  return checker
}

/** What a lint is done with. */
interface Means<Result extends LintSummary> {
  readonly createReporter: (options: ReportOptions) => Reporter<Result>
  readonly open: (texts: number) => Promise<Checker<Result>>
  readonly cache: CacheFolder | null
}

async function lint<Result extends LintSummary>(
  paths: readonly string[],
  flags: LintFlags,
  context: CliContext,
  {createReporter, open, cache}: Means<Result>
): Promise<ExitCode> {
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  if (flags.printConfig) return printConfiguration(paths, configured)
  const baseline = openBaseline(flags, context)
  if (baseline === null) return exitCodes.failed
  const previous = await readPrevious(flags, context)
  if (previous === null) return exitCodes.failed
  const recipeFor = createRecipes(flags, context)
  const corpora = createCorpora(flags, cache, context)
  const settle: (result: Result) => Result = createToldPairs()
  const task = {
    createReporter,
    open: async (texts: number) => {
      if (flags.previous !== undefined && texts > 1) {
        context.tell("factlint: '--previous' takes one text. See factlint --help.")
        return null
      }
      const checker = await open(texts)
      const check = async (source: SourceDocument) => {
        const settings = await configured.settingsFor(source.path)
        const recipe = settings && (await recipeFor(settings))
        if (!recipe) return null
        const beside = await corpora.beside(source.path, settings.settings)
        const result = await checker.check({...source, ...previous, ...(beside.length > 0 && {beside})}, recipe)
        return 'message' in result ? result : baseline.apply(result)
      }
      return {...checker, check}
    },
    settle,
    add: addFile,
    rules: configured.here.entries,
    ignores: configured.ignores
  }
  const totals = await runSources(paths, flags, task, context)
  return baseline.finish() ? exitCodeOf(totals, flags) : exitCodes.failed
}

/** What `--previous` says of the text; null where its file cannot be read, which was told. */
async function readPrevious(
  {previous, maxFileSize}: LintFlags,
  context: CliContext
): Promise<Pick<SourceDocument, 'previous'> | null> {
  if (previous === undefined) return {}
  const read = await readSource({kind: 'file', path: previous}, maxFileSize ?? defaultMaxBytes)
  if (read.kind === 'text') return {previous: read.document.value}
  tellFailure(context, read.failure)
  return null
}

function exitCodeOf(totals: Totals, flags: LintFlags): ExitCode {
  if (totals.failed > 0) return exitCodes.failed
  return failsGate(totals, flags) ? exitCodes.findings : exitCodes.passed
}

function isDocumentFormat(format: string): format is DocumentFormat {
  return format in documentReporters
}
