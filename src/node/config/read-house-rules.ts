import path from 'node:path'
import {globSync} from 'tinyglobby'
import {builtInRules, type RuleEntry} from '../../rules/catalogue.js'
import type {Problem, ProblemAt} from '../../yaml/decode.js'
import {readRules, type ReadRules} from '../read-rules.js'

/** Read the rules that `ruleFiles` names; a pattern without a file, and a rule that takes a built-in one's name, are mistakes. */
export function readHouseRules(
  patterns: readonly string[],
  folder: string,
  shownFrom: string,
  problemAt: ProblemAt
): ReadRules {
  const problems: Problem[] = []
  const entries: RuleEntry[] = []
  const builtIn = new Set(builtInRules().map((d) => d.id))
  for (const [index, pattern] of patterns.entries()) {
    const at = (message: string, hint: string | null) => problemAt(['ruleFiles', index], 'value', message, hint)
    const files = globSync(pattern, {cwd: folder, absolute: true, expandDirectories: false}).sort()
    if (files.length === 0)
      problems.push(at(`'${pattern}' matches no rule file.`, 'Patterns are from the folder of this file.'))
    const read = readRules(
      shownFrom,
      files.map((file) => path.relative(shownFrom, file))
    )
    problems.push(...read.problems)
    for (const entry of read.entries)
      if (builtIn.has(entry.rule.id))
        problems.push(at(`'${entry.rule.id}' is a built-in rule.`, 'Give yours another name, and its file the same.'))
      else entries.push(entry)
  }
  return {entries, problems}
}
