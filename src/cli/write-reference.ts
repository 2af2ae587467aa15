import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {packageRoot, packageVersion} from '../node/package-info.js'
import {createProgram} from './program.js'
import {flagTable} from './reference/flag-table.js'
import {manPage} from './reference/man-page.js'

/** The build step that writes what is derived from the flags: the table in the README, and the manual page. */
const context = {version: packageVersion(), environment: {}, commandNames: [], tell: () => undefined}
const program = createProgram(context, () => undefined)
const lint = program.commands.find((command) => command.name() === 'lint')
const readme = path.join(packageRoot, 'README.md')
const marked = /(?<=<!-- flags: written by the build -->\n)[\s\S]*?(?=<!-- \/flags -->)/

if (lint) {
  const text = readFileSync(readme, 'utf8')
  const written = text.replace(marked, () => `\n${flagTable(lint)}\n\n`)
  if (written !== text) writeFileSync(readme, written)
}
mkdirSync(path.join(packageRoot, 'dist', 'man'), {recursive: true})
writeFileSync(path.join(packageRoot, 'dist', 'man', 'factlint.1'), manPage(program, packageVersion()))
