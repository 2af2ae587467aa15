import type {Command} from 'commander'
import {flagGroupsOf, flagUsage, type FlagGroup} from './flag-groups.js'

/** Columns that every terminal has. */
const width = 80
const gap = 15

const commands = [
  ['[lint] [path...]', 'report contradictions; the default command'],
  ['claims [path...]', 'what was understood: every claim with its value'],
  ['rules', 'list the rules; rules test [path...] tests them'],
  ['explain RULE', 'what a rule reports, what it leaves alone'],
  ['facts', 'list the facts; facts check, add FILE:LINE'],
  ['init', 'write a commented configuration'],
  ['hook install', 'hold up commits with contradictions; uninstall'],
  ['completion SHELL', 'for bash, zsh or fish'],
  ['lsp --stdio', 'serve an editor']
] as const

/** The help that fits a screen: every command and flag, each named once. */
export function shortHelp(program: Command): string {
  const lint = program.commands.find((command) => command.name() === 'lint')
  const rows = commands.map(([usage, does]) => `  factlint ${usage.padEnd(18)}${does}`)
  return `${program.description()}

${rows.join('\n')}

${(lint === undefined ? [] : flagGroupsOf(lint)).map(groupLines).join('\n')}

A path is a file, a folder, a pattern, or - for standard input. Each command
says what its flags do: factlint lint --help
Exit code: 0 nothing fails it, 1 findings do, 2 something was not read or done.
`
}

function groupLines({heading, flags}: FlagGroup): string {
  const lines: string[] = []
  let line = `  ${heading.toLowerCase().padEnd(gap)}`
  for (const usage of flags.map(flagUsage)) {
    if (line.trim() !== heading.toLowerCase() && line.length + usage.length > width) {
      lines.push(line.trimEnd())
      line = ' '.repeat(gap + 2)
    }
    line += `${usage}  `
  }
  return [...lines, line.trimEnd()].join('\n')
}
