import path from 'node:path'
import {defaultLevel} from '../reporters/rules/default-level.js'
import type {Configured} from './configured.js'
import {shownSheet} from './fact-sheets.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {standardOutput} from './output.js'

/** `--print-config`: what holds for a path, and the configurations that said so, the one that wins last. */
export async function printConfiguration([file]: readonly string[], configured: Configured): Promise<ExitCode> {
  const resolved = file === undefined ? configured.here : await configured.settingsFor(file)
  if (resolved === null) return exitCodes.failed
  const {settings, entries, files} = resolved
  const rules = entries.map(({rule}) => {
    const {level, options} = settings.rules[rule.id] ?? {level: null, options: {}}
    const shown = level ?? defaultLevel(rule)
    return [rule.id, Object.keys(options).length === 0 ? shown : [shown, options]] as const
  })
  const configuration = {
    files: files.map((d) => path.relative(process.cwd(), d) || d),
    asOf: settings.asOf,
    language: settings.language,
    quotes: settings.quotes,
    facts: settings.facts.map(shownSheet),
    corpora: settings.corpora.map(({folder, patterns}) => ({
      folder: path.relative(process.cwd(), folder) || '.',
      patterns
    })),
    rules: Object.fromEntries(rules)
  }
  await standardOutput().write(`${JSON.stringify(configuration, null, 2)}\n`)
  return exitCodes.passed
}
