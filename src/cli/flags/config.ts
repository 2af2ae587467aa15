import {InvalidArgumentError, Option, type Command} from 'commander'
import type {RuleLevel} from '../../config/configuration-schema.js'
import {nearestWord} from '../../yaml/did-you-mean.js'

/** Flags of every command that knows the rules of the house. */
export interface RuleSourceFlags {
  /** A file, false for `--no-config`; undefined looks for them. */
  readonly config?: string | false
}

/** Flags of every command that a configuration speaks to. */
export interface ConfigFlags extends RuleSourceFlags {
  readonly rule?: Readonly<Record<string, RuleLevel>>
  readonly asOf?: string
}

const levels = ['off', 'info', 'warning', 'error'] as const satisfies readonly RuleLevel[]

/** `-c` and `--no-config`. */
export function addRuleSourceFlags(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .option('-c, --config <file>', 'this configuration and no other')
    .option('--no-config', 'no configuration at all')
}

/** Those, `--rule` and `--as-of`. */
export function addConfigFlags(command: Command): Command {
  return addRuleSourceFlags(command)
    .addOption(
      new Option('--rule <id=level>', 'off, info, warning or error for one rule; may be given again').argParser(
        ruleLevel
      )
    )
    .option('--as-of <date>', 'date of writing, like 2026-11-23, for "yesterday" and dates without a year')
}

function ruleLevel(written: string, before: Readonly<Record<string, RuleLevel>> = {}): Record<string, RuleLevel> {
  const {id, level} = /^(?<id>[\w-]+)=(?<level>\w+)$/.exec(written)?.groups ?? {}
  if (id === undefined || level === undefined)
    throw new InvalidArgumentError('expected a rule and its level, like weekday-date=off.')
  const known = levels.find((d) => d === level)
  if (known !== undefined) return {...before, [id]: known}
  const meant = nearestWord(level, levels)
  throw new InvalidArgumentError(
    `expected off, info, warning or error.${meant === null ? '' : ` Did you mean '${id}=${meant}'?`}`
  )
}
