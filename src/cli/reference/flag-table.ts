import type {Command} from 'commander'
import {flagGroupsOf, flagNames, type Flag} from './flag-groups.js'

/** Every flag of a command as a Markdown table, for the README; its columns are as wide as their widest cell. */
export function flagTable(command: Command): string {
  const rows = flagGroupsOf(command).flatMap(({heading, flags}) =>
    flags.map((flag, index) => [index === 0 ? heading : '', usage(flag), describe(flag)])
  )
  const table = [['', 'flag', 'does'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(3, ...table.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = table
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

function usage(flag: Flag): string {
  return `\`${flagNames(flag, ', ')}${flag.value === null ? '' : ` <${flag.value}>`}\``
}

function describe({description, fallback}: Flag): string {
  return `${description.replaceAll('|', '\\|')}${fallback === null ? '' : ` (${fallback})`}`
}
