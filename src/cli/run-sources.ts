import {fileFailure, type Failure} from '../node/failure.js'
import type {SourceRef} from '../node/list-sources.js'
import {readFileText, readSource} from '../node/read-source.js'
import {createPointAt} from '../reporters/places.js'
import {counted, noTotals, type Reporter, type ReportOptions, type Totals} from '../reporters/reporter.js'
import type {RuleEntry} from '../rules/catalogue.js'
import type {SourceDocument, TextResult} from '../service/linter.js'
import {defaultMaxBytes} from '../text/source-file.js'
import type {Configured} from './configured.js'
import {tellFailure, type CliContext} from './context.js'
import type {SourceFlags} from './flags.js'
import {listInputs} from './list-inputs.js'
import {fileOutput, standardOutput, type Output} from './output.js'
import {createProgress} from './progress.js'
import {colorFor, widthFor} from './terminal.js'

/** What is done with the texts of a run. */
export interface SourceTask<Result extends TextResult> {
  readonly createReporter: (options: ReportOptions) => Reporter<Result>
  /** Get ready for so many texts; null when that cannot be, which was told. */
  readonly open: (texts: number) => Promise<Checking<Result> | null>
  /** What becomes of a result once those before it are reported; itself where nothing is said. */
  readonly settle?: (result: Result) => Result
  readonly add: (totals: Totals, result: Result) => Totals
  readonly rules: readonly RuleEntry[]
  readonly ignores: Configured['ignores']
}

/** How each text of a run is checked. */
export interface Checking<Result extends TextResult> {
  /** Null when it cannot be checked, which was told. */
  readonly check: (source: SourceDocument) => Promise<Result | Failure | null>
  /** How many texts may be under way at once. */
  readonly ahead: number
  readonly close: () => Promise<void>
}

/**
 * Read the texts that some arguments stand for and report each, in their order. Whatever cannot be read is told on stderr and
 * counted in `failed`; the others are reported all the same.
 */
export async function runSources<Result extends TextResult>(
  paths: readonly string[],
  flags: SourceFlags,
  task: SourceTask<Result>,
  context: CliContext
): Promise<Totals> {
  const output = flags.output === undefined ? standardOutput() : await fileOutput(flags.output)
  if ('message' in output) {
    tellFailure(context, output)
    return {...noTotals, failed: 1}
  }
  const {sources, failed} = await listInputs(paths, flags, task, context)
  const checking = await task.open(sources.length)
  if (checking === null) return {...noTotals, failed: failed + 1}
  const reporter = task.createReporter(reportOptions(output, flags, task, context))
  try {
    await output.write(reporter.begin())
    const totals = await reportEach(sources, {...noTotals, failed}, {flags, task, context, reporter, output, checking})
    await output.write(reporter.end(totals))
    return totals
  } finally {
    await Promise.all([output.close(), checking.close()])
  }
}

function reportOptions<Result extends TextResult>(
  output: Output,
  flags: SourceFlags,
  task: SourceTask<Result>,
  context: CliContext
): ReportOptions {
  return {
    color: colorFor(flags.color, output.stream, context.environment),
    width: widthFor(output.stream, context.environment),
    totals: flags.quiet ? 'hidden' : 'shown',
    version: context.version,
    rules: task.rules,
    sourceOf: (path) => readFileText(path, flags.maxFileSize ?? defaultMaxBytes)
  }
}

interface Run<Result extends TextResult> {
  readonly flags: SourceFlags
  readonly task: SourceTask<Result>
  readonly context: CliContext
  readonly reporter: Reporter<Result>
  readonly output: Output
  readonly checking: Checking<Result>
}

async function reportEach<Result extends TextResult>(
  sources: readonly SourceRef[],
  start: Totals,
  run: Run<Result>
): Promise<Totals> {
  const progress = createProgress(
    run.flags.quiet ? {write: () => true} : process.stderr,
    sources.length,
    performance.now.bind(performance)
  )
  let totals = start
  let done = 0
  for await (const checked of checkInOrder(sources, run)) {
    // Nobody reads the rest; what was not looked at counts as failed, so that no gate passes unseen.
    if (run.output.isClosed()) return {...totals, failed: totals.failed + 1}
    progress.clear()
    totals = await reportOne(checked, totals, run)
    progress.show(++done)
  }
  progress.clear()
  return totals
}

interface Checked<Result> {
  readonly source: SourceRef
  readonly result: Result | Failure | null
  readonly milliseconds: number
}

/** Check the texts, several at once, and give the results in the order of the texts. */
async function* checkInOrder<Result extends TextResult>(
  sources: readonly SourceRef[],
  run: Run<Result>
): AsyncGenerator<Checked<Result>> {
  const underWay: Promise<Checked<Result>>[] = []
  for (const source of sources) {
    underWay.push(checkSource(source, run))
    const first = underWay.length < run.checking.ahead ? undefined : underWay.shift()
    if (first) yield await first
  }
  for (const rest of underWay) yield await rest
}

async function reportOne<Result extends TextResult>(
  {source, result: checked, milliseconds}: Checked<Result>,
  totals: Totals,
  run: Run<Result>
): Promise<Totals> {
  if (checked === null || 'message' in checked) {
    if (checked !== null) tellFailure(run.context, checked)
    return {...totals, failed: totals.failed + 1}
  }
  const result = run.task.settle?.(checked) ?? checked
  await run.output.write(await run.reporter.file(result, totals.files))
  tellProblems(result, run)
  if (run.flags.verbose)
    run.context.tell(
      `factlint: ${source.path}: ${counted(result.claimCount, 'claim')} in ${Math.round(milliseconds)} ms`
    )
  return run.task.add(totals, result)
}

async function checkSource<Result extends TextResult>(
  source: SourceRef,
  {flags, checking}: Run<Result>
): Promise<Checked<Result>> {
  const started = performance.now()
  const checked = (result: Result | Failure | null) => ({source, result, milliseconds: performance.now() - started})
  const read = await readSource(source, flags.maxFileSize ?? defaultMaxBytes)
  if (read.kind === 'failure') return checked(read.failure)
  try {
    return checked(await checking.check(read.document))
  } catch (error) {
    // No text makes the linter throw; where one does, that is a defect of factlint, and the other files are still read.
    const shown = error instanceof Error ? (flags.verbose ? error.stack : error.message) : String(error)
    return checked(
      fileFailure(
        source.path,
        `factlint failed on this text, which is a defect of factlint; please report it: ${shown ?? ''}`
      )
    )
  }
}

/** What is wrong with a text but stops nothing, such as front matter that is no YAML. */
function tellProblems<Result extends TextResult>({source, problems}: Result, {flags, context}: Run<Result>): void {
  if (flags.quiet || problems.length === 0) return
  const pointAt = createPointAt(source.value)
  for (const {offset, message} of problems)
    tellFailure(context, {path: source.path, line: offset === null ? null : pointAt(offset).line, message})
}
