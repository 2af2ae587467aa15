import type {Command, Option} from 'commander'

/** Flags that belong together, under their heading: `Input`. */
export interface FlagGroup {
  readonly heading: string
  readonly flags: readonly Flag[]
}

export interface Flag {
  /** `-f`; null where there is none. */
  readonly short: string | null
  /** `--format` */
  readonly long: string
  /** What follows it: `name`; null where nothing does. */
  readonly value: string | null
  /** Every value that it takes; empty where that is open. */
  readonly choices: readonly string[]
  readonly description: string
  /** What holds where it is not given; null where that says itself. */
  readonly fallback: string | null
}

/** The flags of a command by their groups, in the order of their registration. */
export function flagGroupsOf(command: Command): readonly FlagGroup[] {
  const groups = new Map<string, Flag[]>()
  for (const option of command.options) {
    const heading = (option.helpGroupHeading ?? 'Other').replace(/:$/, '')
    const flags = groups.get(heading) ?? []
    groups.set(heading, flags)
    flags.push(flagOf(option))
  }
  return [...groups].map(([heading, flags]) => ({heading, flags}))
}

function flagOf(option: Option): Flag {
  const fallback: unknown = option.defaultValue
  return {
    short: option.short ?? null,
    long: option.long ?? '',
    value: /<(?<name>[^>]+)>/.exec(option.flags)?.groups?.['name'] ?? null,
    choices: option.argChoices ?? [],
    description: option.description,
    fallback: typeof fallback === 'string' ? fallback : null
  }
}

/** `-f/--format NAME` */
export function flagUsage(flag: Flag): string {
  return `${flagNames(flag, '/')}${flag.value === null ? '' : ` ${flag.value.toUpperCase()}`}`
}

/** @param between What stands between them: `-f, --format` */
export function flagNames({short, long}: Flag, between: string): string {
  return short === null ? long : `${short}${between}${long}`
}
