import {checkRuleSettings} from '../config/check-rule-settings.js'
import {fileFailure, explainSystemError} from '../node/failure.js'
import {
  createConfigurations,
  type Configurations,
  type ConfigurationOptions,
  type ResolvedSettings
} from '../node/config/configurations.js'
import type {Problem} from '../yaml/decode.js'
import type {ConfigFlags} from './flags/config.js'
import {tellFailure, type CliContext} from './context.js'

/** The configurations of a run, whatever is wrong with them told once. */
export interface Configured {
  /** Null when what holds for the file cannot be known; why was told. */
  readonly settingsFor: (file: string) => Promise<ResolvedSettings | null>
  readonly ignores: Configurations['ignores']
  /** What holds in the working folder. */
  readonly here: ResolvedSettings
}

/** Open the configurations that some flags ask for. @returns Null when those of the working folder hold a mistake, which was told. */
export async function openConfigurations(flags: ConfigFlags, context: CliContext): Promise<Configured | null> {
  const configurations = createConfigurations({
    cwd: process.cwd(),
    from: sourceOf(flags),
    commandLine: {rules: flags.rule}
  })
  const told = new Set<Problem>()
  const settingsFor = async (file: string) => {
    const resolution = await configurations.forFile(file)
    if (resolution.kind === 'settings') return resolution.resolved
    const fresh = resolution.problems.filter((problem) => !told.has(problem))
    const {formatProblem} = await import('../yaml/decode.js')
    for (const problem of fresh) {
      told.add(problem)
      context.tell(`factlint: ${formatProblem(problem)}`)
    }
    return null
  }
  try {
    const here = await settingsFor('.factlint')
    if (here === null || !knowsRules(flags, here, context)) return null
    return {settingsFor, ignores: configurations.ignores, here}
  } catch (error) {
    // Only the file that -c names is read without being found first.
    if (typeof flags.config !== 'string') throw error
    tellFailure(context, fileFailure(flags.config, explainSystemError(error)))
    return null
  }
}

function sourceOf({config}: ConfigFlags): ConfigurationOptions['from'] {
  if (config === false) return {kind: 'none'}
  return typeof config === 'string' ? {kind: 'file', path: config} : {kind: 'found'}
}

function knowsRules({rule = {}}: ConfigFlags, {entries}: ResolvedSettings, context: CliContext): boolean {
  const mistakes = checkRuleSettings(rule, entries)
  for (const {path, message, hint} of mistakes)
    context.tell(
      `factlint: '--rule ${String(path[0])}=${rule[String(path[0])] ?? ''}': ${message} ${hint ?? ''}`.trimEnd()
    )
  return mistakes.length === 0
}
