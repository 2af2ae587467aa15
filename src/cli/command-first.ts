import type {Command, Option} from 'commander'

/**
 * Put the command before its flags, wherever it stands: `factlint -f json claims draft.md`. The first argument that is no flag
 * and no flag's value is the command, if a command has its name; a file of that name is `./claims`.
 */
export function commandFirst(args: readonly string[], program: Command): readonly string[] {
  const names = new Set(program.commands.map((command) => command.name()))
  const takesValue = new Set(
    program.commands.flatMap((command) => command.options.filter(needsValue).flatMap(({short, long}) => [short, long]))
  )
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (arg === '--') break
    if (takesValue.has(arg)) index++
    else if (!arg.startsWith('-') || arg === '-')
      return names.has(arg) ? [arg, ...args.slice(0, index), ...args.slice(index + 1)] : args
  }
  return args
}

function needsValue(option: Option): boolean {
  return option.required
}
