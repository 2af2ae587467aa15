import {readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {configurationJsonSchema} from '../config/configuration-json-schema.js'
import {ruleJsonSchema} from '../rules/rule-json-schema.js'
import {rulePage} from '../rules/rule-page.js'
import type {Problem} from '../yaml/decode.js'
import {readRules, ruleFilesOf} from './read-rules.js'

/** What the build makes of the rule files: the text of each file it writes, by path from the root of the package. */
export interface CompiledRules {
  readonly files: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Check every rule of the package and make what is derived from them: the compiled rules, their schema, their pages. */
export function compileRules(root: string): CompiledRules {
  const {entries, problems} = readRules(root, ruleFilesOf(root))
  const files = new Map([
    ['dist/compiled/rules.json', JSON.stringify(entries)],
    ['rules/rule.schema.json', ruleJsonSchema()],
    ['rules/config.schema.json', configurationJsonSchema(entries.map((d) => d.rule.id))],
    ...entries.map((entry) => [`rules/${entry.topic}/${entry.rule.id}.md`, rulePage(entry)] as const)
  ])
  return {files, problems}
}

/** Write what was made, and remove the pages of rules that are gone. */
export function writeCompiledRules(root: string, {files}: CompiledRules): void {
  for (const page of rulePagesOf(root)) if (!files.has(page)) rmSync(path.join(root, page))
  for (const [file, text] of files) writeFileSync(path.join(root, file), text)
}

/** Paths of the rule pages that the package holds, relative to `root`. */
export function rulePagesOf(root: string): string[] {
  const topics = new Set(ruleFilesOf(root).map((file) => path.posix.dirname(file)))
  return [...topics].flatMap((topic) =>
    readdirSync(path.join(root, topic))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${topic}/${file}`)
  )
}
