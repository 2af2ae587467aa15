import type {ReadingOptions} from '../claims/extractors/extractor.js'
import type {QuoteHandling, RuleSettings} from '../rules/compile-rule.js'
import {chooseRules, type CompiledRule, type RuleEntry} from '../rules/catalogue.js'
import type {OptionValue} from '../rules/option-value.js'
import type {Configuration, RuleLevel, RuleSetting} from './configuration-schema.js'

/** What holds for one text, after every configuration and flag that speaks of it. */
export interface Settings extends ReadingOptions {
  /** ISO date of writing where the text and the command line tell none; null where nothing does. */
  readonly asOf: string | null
  readonly quotes: QuoteHandling
  /** The fact sheets that the text is held against: absolute paths, and names of facts that come with factlint. */
  readonly facts: readonly string[]
  /** Sets of files that must agree with one another; a text is held against those of the sets that it is in. */
  readonly corpora: readonly CorpusSetting[]
  /** By rule id; a rule that nobody spoke of is not in it. */
  readonly rules: Readonly<Record<string, RuleChoice>>
}

/** Files that must agree. */
export interface CorpusSetting {
  /** Absolute folder that the patterns start from. */
  readonly folder: string
  /** As in .gitignore. */
  readonly patterns: readonly string[]
}

/** What was said of one rule. */
export interface RuleChoice {
  /** Null leaves it at its own severity, or off. */
  readonly level: RuleLevel | null
  readonly options: Readonly<Record<string, OptionValue>>
}

/** Some of the settings: what one configuration, one of its overrides, or the command line says. */
export type SettingsPart = Pick<Configuration, 'asOf' | 'language' | 'quotes' | 'rules'>

export const defaultSettings: Settings = {
  asOf: null,
  language: 'en-US',
  quotes: 'together',
  facts: [],
  corpora: [],
  rules: {}
}

/** Settings with one more voice, which wins. A level alone keeps the options that were set before. */
export function mergeSettings(before: Settings, part: SettingsPart): Settings {
  const rules = {...before.rules}
  for (const [id, setting] of Object.entries(part.rules ?? {})) rules[id] = mergeChoice(rules[id], setting)
  return {
    asOf: part.asOf ?? before.asOf,
    language: part.language ?? before.language,
    quotes: part.quotes ?? before.quotes,
    facts: before.facts,
    corpora: before.corpora,
    rules
  }
}

function mergeChoice(before: RuleChoice | undefined, setting: RuleSetting | undefined): RuleChoice {
  if (setting === undefined) return before ?? {level: null, options: {}}
  const [level, options = {}] = typeof setting === 'string' ? [setting] : setting
  return {level, options: {...before?.options, ...options}}
}

/** The rules to run under some settings, with their severities and options. */
export function rulesUnder({rules, quotes}: Settings, entries: readonly RuleEntry[]): readonly CompiledRule[] {
  const choices = entries.map(({rule}): [string, RuleSettings | 'off'] => {
    const {level, options} = rules[rule.id] ?? {level: null, options: {}}
    return [rule.id, level === 'off' ? 'off' : {quotes, options, ...(level === null ? {} : {severity: level})}]
  })
  return chooseRules(entries, Object.fromEntries(choices))
}
