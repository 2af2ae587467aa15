// @ts-check
import {readFileSync} from 'node:fs'
import {builtLinter} from './subjects.js'

/** Lints the file it is given and prints the peak of its own memory, in kilobytes. */
const [, , file = ''] = process.argv
const linter = await builtLinter()
await linter.lint({path: file, value: readFileSync(file, 'utf8')})
process.stdout.write(String(process.resourceUsage().maxRSS))
