import type {ResolvedSettings} from '../node/config/configurations.js'
import {createLinter, type CommentHandling, type Linter} from '../service/linter.js'

/** What the command line says of every text, whatever its settings. */
export interface LinterFlags {
  readonly asOf?: string
  /** False for `--no-inline`. */
  readonly inline?: boolean
  readonly reportUnusedIgnores?: boolean
}

/** A linter for each of the settings that hold somewhere in a run. */
export function createLinters(flags: LinterFlags): (resolved: ResolvedSettings) => Linter {
  const linters = new Map<string, Linter>()
  return ({key, settings, rules, entries}) => {
    const known = linters.get(key)
    if (known) return known
    const linter = createLinter({
      ...(flags.asOf === undefined ? {} : {asOf: flags.asOf}),
      lastResort: settings.asOf,
      language: settings.language,
      comments: commentHandling(flags),
      ruleIds: entries.map((d) => d.rule.id),
      rules
    })
    linters.set(key, linter)
    return linter
  }
}

function commentHandling({inline, reportUnusedIgnores}: LinterFlags): CommentHandling {
  if (inline === false) return 'passed-over'
  return reportUnusedIgnores ? 'unused-reported' : 'honoured'
}
