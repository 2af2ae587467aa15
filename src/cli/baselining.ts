import path from 'node:path'
import {readBaseline, writeBaseline, type BaselineFile} from '../node/baseline-file.js'
import {counted} from '../reporters/reporter.js'
import {applyBaseline, knownFindings, type KnownFinding} from '../service/baseline.js'
import type {LintSummary} from '../service/linter.js'
import {tellFailure, type CliContext} from './context.js'

export interface BaselineFlags {
  readonly baseline?: string
  readonly baselineUpdate?: boolean
}

/** What a run does with its baseline. */
export interface Baselining {
  readonly apply: <Result extends LintSummary>(result: Result) => Result
  /** Write it anew, where that was asked for. @returns Whether all went well; what did not was told. */
  readonly finish: () => boolean
}

const none: Baselining = {apply: (result) => result, finish: () => true}

/** Open the baseline that some flags name. @returns Null where it cannot be had, which was told. */
export function openBaseline(
  {baseline, baselineUpdate = false}: BaselineFlags,
  context: CliContext
): Baselining | null {
  if (baseline === undefined) {
    if (!baselineUpdate) return none
    context.tell("factlint: '--baseline-update' needs --baseline FILE. See factlint --help.")
    return null
  }
  const file = readBaseline(baseline, baselineUpdate ? 'may-be-missing' : 'required')
  if ('message' in file) {
    tellFailure(context, file)
    return null
  }
  return baselineUpdate ? updating(file, context) : {...none, apply: (d) => applyBaseline(d, knownOf(file, d))}
}

/** Every finding of the run is known from now on. */
function updating(file: BaselineFile, context: CliContext): Baselining {
  const linted = new Map<string, readonly KnownFinding[]>()
  return {
    apply: (result) => {
      const known = knownFindings(result)
      linted.set(file.nameOf(path.resolve(result.source.path)), known)
      return applyBaseline(result, known)
    },
    finish: () => {
      const failure = writeBaseline(file, linted)
      if (failure !== null) tellFailure(context, failure)
      else {
        const count = [...linted.values()].reduce((sum, d) => sum + d.length, 0)
        context.tell(`factlint: ${file.path}: ${counted(count, 'finding')} of ${counted(linted.size, 'file')} written.`)
      }
      return failure === null
    }
  }
}

function knownOf({known, nameOf}: BaselineFile, {source}: LintSummary): readonly KnownFinding[] {
  return known.get(nameOf(path.resolve(source.path))) ?? []
}
