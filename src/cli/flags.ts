import {Option, type Command} from 'commander'
import {
  claimsReporters,
  lintReporters,
  rulesReporters,
  type ClaimsFormat,
  type LintFormat,
  type RulesFormat
} from '../reporters/index.js'
import type {Severity} from '../rules/finding.js'
import type {BaselineFlags} from './baselining.js'
import {addConfigFlags, addRuleSourceFlags, type ConfigFlags, type RuleSourceFlags} from './flags/config.js'
import {addInputFlags, type InputFlags} from './flags/input.js'
import {addRunFlags, type RunFlags} from './flags/run.js'
import {addFactsFlag, addReferenceFlags, type ReferenceFlags} from './flags/sources.js'
import {choice, listed, wholeNumber} from './flags/values.js'
import type {ColorWish} from './terminal.js'

/** Flags of every command that reads texts. */
export interface SourceFlags extends ConfigFlags, InputFlags {
  readonly output?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: ColorWish
}

/** How findings are reported. */
export interface ReportFlags {
  readonly format: LintFormat
  readonly output?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: ColorWish
}

/** When findings fail a run. */
export interface GateFlags {
  readonly failOn: Severity
  readonly maxWarnings?: number
  readonly exitZero?: boolean
}

export interface LintFlags extends SourceFlags, ReportFlags, GateFlags, BaselineFlags, ReferenceFlags, RunFlags {
  readonly printConfig?: boolean
  /** False for `--no-inline`. */
  readonly inline: boolean
  readonly reportUnusedIgnores?: boolean
}

/** Flags of the commands that are about fact sheets. */
export interface FactsFlags extends ConfigFlags {
  readonly facts?: readonly string[]
}

export interface FactsCheckFlags extends ConfigFlags, ReportFlags, GateFlags {}

export interface ClaimsFlags extends SourceFlags {
  readonly format: ClaimsFormat
}

export interface ColorFlags {
  readonly color: ColorWish
}

const pairFormats = ['pretty', 'json'] as const

export interface ExplainFlags extends ColorFlags, RuleSourceFlags {
  /** Two places, `draft.md:3`. */
  readonly pair?: readonly string[]
  readonly format: (typeof pairFormats)[number]
}

export interface RulesFlags extends ColorFlags, RuleSourceFlags {
  readonly format: RulesFormat
  readonly quiet?: boolean
}

export function addFactsFlags(command: Command): Command {
  return addConfigFlags(addFactsFlag(command))
}

export function addFactsCheckFlags(command: Command): Command {
  return addConfigFlags(addGateFlags(addReportFlags(command, Object.keys(lintReporters))))
}

function addGateFlags(command: Command): Command {
  return command
    .optionsGroup('Gate:')
    .addOption(
      choice('--fail-on <severity>', 'mildest finding that fails the run: error, warning or info', [
        'error',
        'warning',
        'info'
      ]).default('warning')
    )
    .addOption(new Option('--max-warnings <count>', 'put up with so many warnings').argParser(wholeNumber))
    .option('--exit-zero', 'findings never fail the run')
}

export function addLintFlags(command: Command): Command {
  addGateFlags(addReportFlags(command, Object.keys(lintReporters)))
  addInputFlags(command)
    .option('--no-inline', 'report also what comments in a text silence')
    .option('--report-unused-ignores', 'report comments that silence nothing')
  addReferenceFlags(command)
    .optionsGroup('Baseline:')
    .option('--baseline <file>', 'leave out the findings that it knows')
    .option('--baseline-update', 'write the findings of this run to it')
  addRunFlags(command)
  return addConfigFlags(command).option(
    '--print-config',
    'what holds for a path, or the working folder, and where it was said'
  )
}

export function addClaimsFlags(command: Command): Command {
  return addConfigFlags(addInputFlags(addReportFlags(command, Object.keys(claimsReporters))))
}

export function addRulesFlags(command: Command): Command {
  return addRuleSourceFlags(
    addColorFlag(addFormatFlag(command, Object.keys(rulesReporters)).option('-q, --quiet', 'the rules, nothing else'))
  )
}

export function addExplainFlags(command: Command): Command {
  return addRuleSourceFlags(
    addColorFlag(
      command
        .option(
          '--pair <place...>',
          'two lines of one file or of two, like draft.md:3 draft.md:41: why their claims were, or were not, taken as one'
        )
        .addOption(
          choice('-f, --format <name>', `how --pair tells it: ${listed(pairFormats)}`, pairFormats).default('pretty')
        )
    )
  )
}

/** `--color`, for a command that only prints. */
export function addColorFlag(command: Command): Command {
  return command.addOption(
    choice('--color <when>', 'auto, always or never; NO_COLOR and FORCE_COLOR are honoured', [
      'auto',
      'always',
      'never'
    ]).default('auto')
  )
}

function addReportFlags(command: Command, formats: readonly string[]): Command {
  addFormatFlag(command.optionsGroup('Report:'), formats)
    .option('-o, --output <file>', 'write the report to a file')
    .option('-q, --quiet', 'the report and errors, nothing else')
    .option('--verbose', 'tell on stderr what is read and how long it takes')
  return addColorFlag(command)
}

function addFormatFlag(command: Command, formats: readonly string[]): Command {
  return command.addOption(choice('-f, --format <name>', listed(formats), formats).default('pretty'))
}
