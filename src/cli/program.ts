import {Command, CommanderError} from 'commander'
import {commands} from './commands/index.js'
import {formatIsoDay, parseIsoDay} from '../values/calendar.js'
import {factSheets, oneOf} from './flags/values.js'
import {commandFirst} from './command-first.js'
import type {CliContext} from './context.js'
import {LostReport} from './output.js'
import {shortHelp} from './reference/short-help.js'
import {shells, type Shell} from './reference/shells.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {
  addClaimsFlags,
  addColorFlag,
  addExplainFlags,
  addFactsCheckFlags,
  addFactsFlags,
  addLintFlags,
  addRulesFlags,
  type ClaimsFlags,
  type ColorFlags,
  type ExplainFlags,
  type FactsCheckFlags,
  type FactsFlags,
  type LintFlags,
  type RulesFlags
} from './flags.js'

const examples = `
Examples:
  factlint draft.md               one text
  factlint drafts "notes/*.txt"   every *.txt, *.md and *.markdown of a folder, and a pattern
  pbpaste | factlint -            what is on the clipboard
`

/** Run the command that some arguments ask for. A usage error is told on stderr. */
export async function runProgram(args: readonly string[], context: CliContext): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.passed
  const program = createProgram(context, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(commandFirst(args, program), {from: 'user'})
    return exitCode
  } catch (error) {
    if (error instanceof LostReport) {
      context.tell(error.message)
      return exitCodes.failed
    }
    if (!(error instanceof CommanderError)) throw error
    // Commander reports the help and the version as errors that exit with 0.
    return error.exitCode === 0 ? exitCodes.passed : exitCodes.failed
  }
}

/** The command line as commander knows it, with every command and flag. */
export function createProgram(context: CliContext, exit: (code: ExitCode) => void): Command {
  const program = new Command('factlint')
    .description('Finds numbers and dates that contradict each other, the calendar or arithmetic.')
    .usage('[command] [flag...] [path...]')
    .version(context.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({optionDescription: ({description}) => description})
    .configureOutput({
      outputError: (message) => {
        context.tell(usageError(message))
      }
    })
    .exitOverride()
    .hook('preAction', readDateOfWriting)

  addLintFlags(
    program
      .command('lint', {isDefault: true})
      .argument('[path...]', 'files, folders, patterns, or - for standard input; the current folder if none')
  )
    .description('report contradictions; the default command')
    .addHelpText('after', examples)
    .action(async (paths: readonly string[], flags: LintFlags) => {
      exit(await (await commands.lint()).run(paths, flags, context))
    })

  addClaimsFlags(
    program
      .command('claims')
      .argument('[path...]', 'files, folders, patterns, or - for standard input; the current folder if none')
  )
    .description('tell what was understood: every claim, with its value, entity, event and scope')
    .action(async (paths: readonly string[], flags: ClaimsFlags) => {
      exit(await (await commands.claims()).run(paths, flags, context))
    })

  const rules = addRulesFlags(program.command('rules'))
    .description('list the rules; rules test [path...] runs the examples inside rule files')
    .helpCommand(false)
    .action(async (flags: RulesFlags) => {
      exit(await (await commands.rules()).run(flags, context))
    })

  addColorFlag(
    rules.command('test').argument('[path...]', 'rule files and folders of them; the built-in rules if none')
  )
    .description('run the examples inside rule files')
    .action(async (paths: readonly string[], flags: ColorFlags) => {
      exit(await (await commands['rules-test']()).run(paths, flags, context))
    })

  const explain = addExplainFlags(program.command('explain').argument('[rule]', 'id of a rule, like same-event-date'))
    .description(
      'what a rule reports, what it leaves alone, its examples; or why two claims were, or were not, taken as one'
    )
    .action(async (rule: string | undefined, flags: ExplainFlags) => {
      if (flags.pair) exit(await (await import('./explain-pair.js')).explainPlaces(flags.pair, flags, context))
      else if (rule === undefined) explain.error("error: missing required argument 'rule'")
      else if (flags.format === 'json') explain.error('error: --format json is for --pair')
      else exit(await (await commands.explain()).run(rule, flags, context))
    })

  addFactsCommands(program, context, exit)

  program
    .command('init')
    .description('write a commented configuration, .factlintrc.yaml')
    .action(async () => {
      exit((await commands.init()).run(context))
    })

  program
    .command('hook')
    .argument('<action>', 'install or uninstall', oneOf('install', 'uninstall'))
    .description('install or uninstall a pre-commit hook of git; never in the place of another')
    .action(async (action: 'install' | 'uninstall') => {
      exit(await (await commands.hook()).run(action, context))
    })

  program
    .command('lsp')
    .description('serve an editor through the Language Server Protocol')
    .option('--stdio', 'speak over standard input and output, as it does anyway')
    .action(async () => {
      exit((await commands.lsp()).run())
    })

  program
    .command('completion')
    .argument('<shell>', 'bash, zsh or fish', oneOf(...shells))
    .description('print the script with which a shell completes commands and flags')
    .action(async (shell: Shell) => {
      exit(await (await commands.completion()).run(shell, program))
    })

  program.helpInformation = () => shortHelp(program)
  return program
}

/** `factlint facts`, `facts check` and `facts add`. */
function addFactsCommands(program: Command, context: CliContext, exit: (code: ExitCode) => void): void {
  const facts = addFactsFlags(program.command('facts'))
    .description('list the facts; facts check finds contradictions among them, facts add puts a claim on a sheet')
    .helpCommand(false)
    .action(async (flags: FactsFlags) => {
      exit(await (await commands.facts()).run(flags, context))
    })

  const check = facts.command('check')
  addFactsCheckFlags(check.argument('[sheet...]', 'fact sheets; those of the configuration if none', factSheets))
    .description('report contradictions inside fact sheets, and facts that have run out')
    .action(async (sheets: readonly string[], _own: FactsCheckFlags, command: Command) => {
      // A flag that `facts` has as well is read by it, wherever it stands.
      exit(await (await commands['facts-check']()).run(sheets, command.optsWithGlobals<FactsCheckFlags>(), context))
    })

  addFactsFlags(facts.command('add').argument('<place>', 'a sentence of a text, like draft.md:41 or draft.md:41:7'))
    .description('put what a text says there on the fact sheet')
    .action(async (place: string, _own: FactsFlags, command: Command) => {
      exit(await (await commands['facts-add']()).run(place, command.optsWithGlobals<FactsFlags>(), context))
    })
}

/**
 * Turn `--as-of` into an ISO day, whichever way it is written. What reads dates in texts reads it here too, and is loaded only for
 * a date that is not in ISO form.
 */
async function readDateOfWriting(_program: Command, command: Command): Promise<void> {
  const written: unknown = command.getOptionValue('asOf')
  if (typeof written !== 'string' || (written.length === 10 && parseIsoDay(written) !== null)) return
  const {readDay} = await import('../claims/read-day.js')
  const day = readDay(written, {language: 'en-US'})
  if (day === null)
    command.error(
      `error: option '--as-of <date>' argument '${written}' is invalid. expected a date of the calendar, like 2026-11-23.`
    )
  command.setOptionValue('asOf', formatIsoDay(day))
}

/** Commander's message as one line of ours: `factlint: unknown option '--formt'. Did you mean '--format'?` */
function usageError(message: string): string {
  const told = message
    .trim()
    .replace(/^error: /, '')
    .replace(/^option '(?:-\w, )?(--[\w-]+)(?: [^']*)?' argument '(.*)' is invalid\. /s, "'$1 $2': ")
    .replace(/^command-argument value '(.*)' is invalid for argument '[^']*'\. /s, "'$1': ")
    .replace(/\n\(Did you mean (?:one of )?(.+)\?\)$/, ". Did you mean '$1'?")
  return `factlint: ${/[.?]$/.test(told) ? told : `${told}.`} See factlint --help.`
}
