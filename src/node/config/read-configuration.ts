import {readFileSync} from 'node:fs'
import path from 'node:path'
import {z} from 'zod'
import {configurationSchema, type Configuration} from '../../config/configuration-schema.js'
import {builtInRules, type RuleEntry} from '../../rules/catalogue.js'
import {decodeYaml, type Decoded, type Problem, type ProblemAt} from '../../yaml/decode.js'
import {didYouMean} from '../../yaml/did-you-mean.js'
import {explainSystemError} from '../failure.js'
import {findFacts} from './find-facts.js'
import {readHouseRules} from './read-house-rules.js'
import type {FoundConfiguration} from './find-configuration.js'

/** A configuration file that holds no mistake of shape, with what it starts from. */
export interface ConfigurationFile {
  /** Absolute. */
  readonly path: string
  readonly configuration: Configuration
  /** Points into the file, by a path from the configuration's own root. */
  readonly problemAt: ProblemAt
  /** What `extends` names, in its order; the word stands for the rules as they come. */
  readonly extended: readonly (ConfigurationFile | 'factlint:recommended')[]
  readonly houseRules: readonly RuleEntry[]
  /** The fact sheets that it names, as settings hold them. */
  readonly facts: readonly string[]
}

/** A configuration file, and everything wrong with it and with the files it names. */
export interface ReadConfiguration {
  readonly file: ConfigurationFile | null
  readonly problems: readonly Problem[]
}

const presets = ['factlint:recommended'] as const
const schema = configurationSchema(builtInRules().map((d) => d.id))
const inManifest = z.looseObject({factlint: schema})

/**
 * Decode a configuration and read what it names.
 *
 * @param from Files that extend this one, outermost first: a circle is a mistake.
 * @param shownFrom Folder to which the paths in problems are relative.
 */
export function readConfiguration(
  found: FoundConfiguration,
  shownFrom: string,
  from: readonly string[] = []
): ReadConfiguration {
  const decoded = decode(found, path.relative(shownFrom, found.path) || found.path)
  if (decoded.value === null) return {file: null, problems: decoded.problems}
  const {value: configuration, problemAt} = decoded
  const problems: Problem[] = []
  const extended = (configuration.extends ?? []).flatMap((name, index): ConfigurationFile['extended'] => {
    const at = (message: string, hint: string | null) => problemAt(['extends', index], 'value', message, hint)
    if (isPreset(name)) return [name]
    const target = path.resolve(path.dirname(found.path), name)
    const read = readNamed(name, target, [...from, found.path], shownFrom, at)
    problems.push(...read.problems)
    return read.file === null ? [] : [read.file]
  })
  const house = readHouseRules(configuration.ruleFiles ?? [], path.dirname(found.path), shownFrom, problemAt)
  problems.push(...house.problems)
  const facts = findFacts(configuration.facts ?? [], path.dirname(found.path), problemAt)
  problems.push(...facts.problems)
  return {
    file: {path: found.path, configuration, problemAt, extended, houseRules: house.entries, facts: facts.files},
    problems
  }
}

function readNamed(
  name: string,
  target: string,
  from: readonly string[],
  shownFrom: string,
  at: (message: string, hint: string | null) => Problem
): ReadConfiguration {
  const failed = (message: string, hint: string | null) => ({file: null, problems: [at(message, hint)]})
  if (name.startsWith('factlint:'))
    return failed(`'${name}' is not known.`, didYouMean(name, presets) ?? "There is 'factlint:recommended'.")
  if (from.includes(target)) return failed(`'${name}' leads back to a file that extends it.`, 'Take one of them out.')
  if (!/\.(?:ya?ml|json)$/i.test(name))
    return failed(`'${name}' is neither YAML nor JSON.`, 'A configuration is data, never code.')
  try {
    return readConfiguration({path: target, text: readFileSync(target, 'utf8'), key: null}, shownFrom, from)
  } catch (error) {
    return failed(`'${name}' cannot be read: ${explainSystemError(error)}`, 'Paths are from the folder of this file.')
  }
}

function isPreset(name: string): name is (typeof presets)[number] {
  return name === 'factlint:recommended'
}

function decode({text, key}: FoundConfiguration, shown: string): Decoded<Configuration> {
  if (key === null) return decodeYaml(emptyAsNothing(text), shown, schema)
  const decoded = decodeYaml(text, shown, inManifest)
  if (decoded.value === null) return decoded
  const {value, problemAt} = decoded
  return {
    value: value.factlint,
    problems: [],
    problemAt: (place, end, message, hint) => problemAt([key, ...place], end, message, hint)
  }
}

/** A file in which everything is commented out says nothing, which is no mistake: `factlint init` writes one. */
function emptyAsNothing(text: string): string {
  return text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line)) ? '{}' : text
}
