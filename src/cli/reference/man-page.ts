import type {Command} from 'commander'
import {flagGroupsOf, flagNames, type Flag} from './flag-groups.js'

/** The manual page, in the man macros that every man reads. */
export function manPage(program: Command, version: string): string {
  return [
    `.TH FACTLINT 1 "" "factlint ${escape(version)}" "User Commands"`,
    '.SH NAME',
    'factlint \\- a fact-check and consistency linter for English prose',
    '.SH SYNOPSIS',
    ...program.commands.flatMap((command) => ['.B factlint', escape(`${command.name()} ${command.usage()}`), '.br']),
    '.SH DESCRIPTION',
    escape(program.description()),
    'Without a command, texts are linted. A path is a file, a folder, a pattern, or \\- for standard input; without one, the',
    'current folder is meant.',
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => ['.TP', `.B ${escape(command.name())}`, escape(command.description())]),
    ...program.commands.flatMap(commandFlags),
    '.SH EXIT STATUS',
    ...['.TP', '.B 0', 'Nothing fails the run.'],
    ...['.TP', '.B 1', 'Findings fail it.'],
    ...['.TP', '.B 2', 'Something could not be read or done.'],
    '.SH FILES',
    ...['.TP', '.B .factlintrc.yaml, .factlintrc.yml, .factlintrc.json, package.json'],
    'Configuration, in the folder of a text and those above it.',
    ...['.TP', '.B .factlintignore, .gitignore', 'Patterns of files that are not read.'],
    '.SH ENVIRONMENT',
    'NO_COLOR and FORCE_COLOR say whether reports are coloured; COLUMNS says how wide they are.',
    ''
  ].join('\n')
}

function commandFlags(command: Command): string[] {
  return flagGroupsOf(command).flatMap(({heading, flags}) => [
    `.SH ${escape(`${command.name()}: ${heading}`).toUpperCase()}`,
    ...flags.flatMap((flag) => ['.TP', `.B ${escape(usage(flag))}`, escape(flag.description)])
  ])
}

function usage(flag: Flag): string {
  return `${flagNames(flag, ', ')}${flag.value === null ? '' : ` ${flag.value}`}`
}

/** Text for troff: its signs kept from being read as requests, its hyphens as they are typed. */
function escape(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&')
}
