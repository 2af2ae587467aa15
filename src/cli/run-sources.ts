import {fileFailure, type Failure} from '../node/failure.js'
import type {SourceRef} from '../node/list-sources.js'
import {readFileText, readSource} from '../node/read-source.js'
import {createPointAt} from '../reporters/places.js'
import {counted, noTotals, type Reporter, type ReportOptions, type Totals} from '../reporters/reporter.js'
import type {RuleEntry} from '../rules/catalogue.js'
import type {ReadResult, SourceDocument} from '../service/linter.js'
import {defaultMaxBytes} from '../text/source-file.js'
import type {Configured} from './configured.js'
import {tellFailure, type CliContext} from './context.js'
import type {SourceFlags} from './flags.js'
import {listInputs} from './list-inputs.js'
import {fileOutput, standardOutput, type Output} from './output.js'
import {colorFor, widthFor} from './terminal.js'

/** What is done with each text of a run. */
export interface SourceTask<Result extends ReadResult> {
  readonly createReporter: (options: ReportOptions) => Reporter<Result>
  /** Null when it cannot be checked; why was told. */
  readonly check: (source: SourceDocument) => Promise<Result | null>
  readonly add: (totals: Totals, result: Result) => Totals
  readonly rules: readonly RuleEntry[]
  readonly ignores: Configured['ignores']
}

/**
 * Read the texts that some arguments stand for, one at a time, and report each. Whatever cannot be read is told on
 * stderr and counted in `failed`; the others are reported all the same.
 */
export async function runSources<Result extends ReadResult>(
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
  const reporter = task.createReporter(reportOptions(output, flags, task, context))
  await output.write(reporter.begin())
  const totals = await reportEach(sources, {...noTotals, failed}, {flags, task, context, reporter, output})
  await output.write(reporter.end(totals))
  await output.close()
  return totals
}

function reportOptions<Result extends ReadResult>(
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

interface Run<Result extends ReadResult> {
  readonly flags: SourceFlags
  readonly task: SourceTask<Result>
  readonly context: CliContext
  readonly reporter: Reporter<Result>
  readonly output: Output
}

async function reportEach<Result extends ReadResult>(
  sources: readonly SourceRef[],
  start: Totals,
  run: Run<Result>
): Promise<Totals> {
  let totals = start
  for (const source of sources) {
    // Nobody reads the rest; what was not looked at counts as failed, so that no gate passes unseen.
    if (run.output.isClosed()) return {...totals, failed: totals.failed + 1}
    const started = performance.now()
    const result = await checkSource(source, run)
    if (result === null || 'message' in result) {
      if (result !== null) tellFailure(run.context, result)
      totals = {...totals, failed: totals.failed + 1}
      continue
    }
    await run.output.write(await run.reporter.file(result, totals.files))
    totals = run.task.add(totals, result)
    tellProblems(result, run)
    if (run.flags.verbose)
      run.context.tell(
        `factlint: ${source.path}: ${counted(result.document.claims.length, 'claim')} in ${Math.round(performance.now() - started)} ms`
      )
  }
  return totals
}

async function checkSource<Result extends ReadResult>(
  source: SourceRef,
  {flags, task}: Run<Result>
): Promise<Result | Failure | null> {
  const read = await readSource(source, flags.maxFileSize ?? defaultMaxBytes)
  if (read.kind === 'failure') return read.failure
  try {
    return await task.check(read.document)
  } catch (error) {
    // No text makes the linter throw; where one does, that is a defect of factlint, and the other files are still read.
    const shown = error instanceof Error ? (flags.verbose ? error.stack : error.message) : String(error)
    return fileFailure(
      source.path,
      `factlint failed on this text, which is a defect of factlint; please report it: ${shown ?? ''}`
    )
  }
}

/** What is wrong with a text but stops nothing, such as front matter that is no YAML. */
function tellProblems<Result extends ReadResult>({source, problems}: Result, {flags, context}: Run<Result>): void {
  if (flags.quiet || problems.length === 0) return
  const pointAt = createPointAt(source.value)
  for (const {offset, message} of problems)
    tellFailure(context, {path: source.path, line: offset === null ? null : pointAt(offset).line, message})
}
