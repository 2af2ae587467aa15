import type {ResolvedSettings} from '../node/config/configurations.js'
import {createLinter, type Linter} from '../service/linter.js'

/** A linter for each of the settings that hold somewhere in a run. */
export function createLinters({asOf}: {readonly asOf?: string}): (resolved: ResolvedSettings) => Linter {
  const linters = new Map<string, Linter>()
  return ({key, settings, rules}) => {
    const known = linters.get(key)
    if (known) return known
    const linter = createLinter({
      ...(asOf === undefined ? {} : {asOf}),
      lastResort: settings.asOf,
      language: settings.language,
      rules
    })
    linters.set(key, linter)
    return linter
  }
}
