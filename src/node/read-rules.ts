import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import type {RuleEntry} from '../rules/compile-rule.js'
import {decodeRule} from '../rules/decode-rule.js'
import type {Problem} from '../yaml/decode.js'

/** Rules read from files, and everything that is wrong with those files. */
export interface ReadRules {
  readonly entries: readonly RuleEntry[]
  readonly problems: readonly Problem[]
}

/**
 * Read rule files. A rule's topic is the folder that holds it.
 *
 * @param files Paths as they are shown in problems, relative to `root` or absolute.
 */
export function readRules(root: string, files: readonly string[]): ReadRules {
  const entries: RuleEntry[] = []
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  for (const file of files) {
    const decoded = decodeRule(readFileSync(path.resolve(root, file), 'utf8'), file)
    problems.push(...decoded.problems)
    if (decoded.value === null) continue
    const {id} = decoded.value
    const other = seen.get(id)
    if (other !== undefined) problems.push(atStart(file, `the rule '${id}' is also in ${other}.`, null))
    if (id !== path.basename(file, path.extname(file)))
      problems.push(atStart(file, `the rule is called '${id}', its file is not.`, `Name the file '${id}.yaml'.`))
    seen.set(id, file)
    entries.push({topic: path.basename(path.dirname(path.resolve(root, file))), rule: decoded.value})
  }
  return {entries, problems}
}

/** Paths of the rule files of a rules folder, relative to `root`: `rules/date/weekday-date.yaml`. */
export function ruleFilesOf(root: string): string[] {
  return readdirSync(path.join(root, 'rules'), {withFileTypes: true})
    .filter((topic) => topic.isDirectory() && topic.name !== 'lexicons' && topic.name !== 'facts')
    .flatMap((topic) => readdirSync(path.join(root, 'rules', topic.name)).map((file) => `rules/${topic.name}/${file}`))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
}

function atStart(file: string, message: string, hint: string | null): Problem {
  return {path: file, line: 1, column: 1, message, hint}
}
