import path from 'node:path'
import {defaultSettings, mergeSettings, rulesUnder, type Settings, type SettingsPart} from '../../config/settings.js'
import {builtInRules, type CompiledRule, type RuleEntry} from '../../rules/catalogue.js'
import type {Problem} from '../../yaml/decode.js'
import {isMatch} from '../path-patterns.js'
import {chainOf, emptyChain, type Chain} from './configuration-chain.js'
import type {ConfigurationFile} from './read-configuration.js'

/** Where configurations come from, and what the command line says over them. */
export interface ConfigurationOptions {
  readonly cwd: string
  /** `-c`: this file and no other; `--no-config`: none; else what lies in a text's folder and those above it. */
  readonly from: {readonly kind: 'found'} | {readonly kind: 'none'} | {readonly kind: 'file'; readonly path: string}
  readonly commandLine: SettingsPart
}

/** What holds for one text. */
export interface ResolvedSettings {
  readonly settings: Settings
  readonly rules: readonly CompiledRule[]
  /** Every rule that could be chosen: the built-in ones and those of the house. */
  readonly entries: readonly RuleEntry[]
  /** Those of the house alone. */
  readonly houseRules: readonly RuleEntry[]
  /** Absolute paths of the configurations, the one that wins last. */
  readonly files: readonly string[]
  /** Names the settings: texts with the same key are linted alike. */
  readonly key: string
}

export type Resolution =
  | {readonly kind: 'settings'; readonly resolved: ResolvedSettings}
  | {readonly kind: 'problems'; readonly problems: readonly Problem[]}

export interface Configurations {
  /** @param file Path of the text, absolute or from the working folder; it need not exist. */
  readonly forFile: (file: string) => Promise<Resolution>
  /** Whether a configuration says that a file is never read. */
  readonly ignores: (file: string) => Promise<boolean>
}

/** The configurations of a run; each folder is looked at once. */
export function createConfigurations(options: ConfigurationOptions): Configurations {
  const {cwd, from, commandLine} = options
  const chains = new Map<string, Promise<Chain>>()
  const resolved = new Map<string, ResolvedSettings>()
  const chainFor = (file: string): Promise<Chain> => {
    if (from.kind === 'none') return Promise.resolve(emptyChain)
    const folder = from.kind === 'file' ? cwd : path.dirname(path.resolve(cwd, file))
    const known = chains.get(folder) ?? chainOf(folder, from, cwd)
    chains.set(folder, known)
    return known
  }
  const forFile = async (file: string): Promise<Resolution> => {
    const chain = await chainFor(file)
    if (chain.problems.length > 0) return {kind: 'problems', problems: chain.problems}
    const absolute = path.resolve(cwd, file)
    const settings = mergeSettings(
      chain.files.reduce((before, part) => mergeFile(before, part, absolute), defaultSettings),
      commandLine
    )
    const files = chain.files.map((d) => d.path)
    const key = JSON.stringify([settings, files])
    const known = resolved.get(key)
    if (known) return {kind: 'settings', resolved: known}
    const entries = [...builtInRules(), ...chain.houseRules]
    const made = {settings, entries, houseRules: chain.houseRules, files, key, rules: rulesUnder(settings, entries)}
    resolved.set(key, made)
    return {kind: 'settings', resolved: made}
  }
  const ignores = async (file: string): Promise<boolean> => {
    const absolute = path.resolve(cwd, file)
    return (await chainFor(file)).files.some((d) => ignoresFile(d, absolute))
  }
  return {forFile, ignores}
}

/** What a configuration says of a file, over what was said before: what it extends, itself, its overrides. */
function mergeFile(before: Settings, file: ConfigurationFile, target: string): Settings {
  const {configuration, extended} = file
  const start = extended.reduce(
    (settings, part) => (part === 'factlint:recommended' ? asTheyCome(settings) : mergeFile(settings, part, target)),
    before
  )
  const facts = [...new Set([...start.facts, ...file.facts])]
  const own = configuration.corpus ? [{folder: path.dirname(file.path), patterns: configuration.corpus}] : []
  const corpora = [...start.corpora, ...own]
  return (configuration.overrides ?? [])
    .filter(({files}) => isMatch(files, path.dirname(file.path), target))
    .reduce(mergeSettings, mergeSettings({...start, facts, corpora}, configuration))
}

/** The built-in rules as they come, whatever was said of them before. */
function asTheyCome(settings: Settings): Settings {
  const builtIn = new Set(builtInRules().map((d) => d.id))
  return {...settings, rules: Object.fromEntries(Object.entries(settings.rules).filter(([id]) => !builtIn.has(id)))}
}

function ignoresFile(file: ConfigurationFile, target: string): boolean {
  return (
    isMatch(file.configuration.ignore ?? [], path.dirname(file.path), target) ||
    file.extended.some((d) => typeof d !== 'string' && ignoresFile(d, target))
  )
}
