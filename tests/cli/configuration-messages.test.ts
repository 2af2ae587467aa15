import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {writeFile} from '../write-file.js'
import {messagesOf, runCli, temporaryFolder} from './run-cli.js'

const folder = temporaryFolder((root) => {
  const write = (name: string, text: string) => writeFile(root, name, text)
  write('right.md', 'Text.\n')
  const configured = (name: string, source: string, file = '.factlintrc.yaml') => {
    write(`${name}/${file}`, source)
    write(`${name}/a.md`, 'Text.\n')
  }
  configured('key', 'rulez: {}\n')
  configured('rule', 'rules: {weekdays-date: off}\n')
  configured('level', 'rules: {weekday-date: fatal}\n')
  configured('option', 'rules: {same-measure-quantity: {level: warning, tolerence: 2%}}\n')
  configured('tolerance', 'rules: {same-measure-quantity: [warning, {tolerence: 2%}]}\n')
  configured('syntax', 'rules: {weekday-date: off\n')
  configured('json', '{"rules": {,}}\n', '.factlintrc.json')
  configured('both', 'root: true\n')
  configured('both', '{}\n', '.factlintrc.json')
  configured('nofile', 'ruleFiles: [gone.yaml]\n')
  configured('house', 'ruleFiles: [rules/*.yaml]\n')
  write('house/rules/a.yaml', 'id: house\nsumary: x\n')
  configured('preset', 'extends: [factlint:strict]\n')
  configured('nobase', 'extends: [gone.yaml]\n')
  configured('code', 'extends: [base.js]\n')
  configured('circle', 'extends: [.factlintrc.yaml]\n')
  configured('day', 'asOf: 2026-02-30\n')
  configured('types', 'root: maybe\nignore: drafts\nrules: []\nruleFiles: [3]\nextends: [""]\n')
  configured('facts', 'facts: [gone.md]\n')
  configured('share', 'rules: {parenthetical-conversion: [warning, {tolerance: lots}]}\n')
  configured('overrides', 'overrides: [{rules: {}}]\n')
  configured('twice', 'root: true\nroot: true\n')
  configured('list', '- root\n')
  configured('named', 'ruleFiles: ["rules/**/*.yaml"]\n')
  const rule = readFileSync('rules/date/weekday-date.yaml', 'utf8')
  const houseRule = rule.replace('id: weekday-date', 'id: day-of-week')
  write('named/rules/one/day-of-week.yaml', houseRule)
  write('named/rules/two/day-of-week.yaml', houseRule)
  write('named/rules/two/week.yaml', rule.replace('id: weekday-date', 'id: weeks'))
  configured('builtin', 'ruleFiles: [weekday-date.yaml]\n')
  write('builtin/weekday-date.yaml', rule)
})

const run = async (args: readonly string[]) => messagesOf(await runCli(args, {cwd: folder.path}))

// Each says where and what, and what to do about it where that is not plain.
describe.concurrent('what is told of a configuration with', () => {
  test.each<[what: string, args: readonly string[], messages: readonly string[]]>([
    [
      'a key that is not known',
      ['key/a.md'],
      ["key/.factlintrc.yaml:1:1 'rulez' is not a known key. Did you mean 'rules'?"]
    ],
    [
      'a rule that is not known',
      ['rule/a.md'],
      ["rule/.factlintrc.yaml:1:9 there is no rule 'weekdays-date'. Did you mean 'weekday-date'?"]
    ],
    [
      'a level that is not known',
      ['level/a.md'],
      ["level/.factlintrc.yaml:1:23 'rules.weekday-date' is 'fatal'; expected 'off', 'info', 'warning' or 'error'."]
    ],
    [
      'options without their list',
      ['option/a.md'],
      [
        "option/.factlintrc.yaml:1:32 'rules.same-measure-quantity' is a map; expected 'off', 'info', 'warning' or 'error'. A level: off, info, warning or error; or a list of it and the options of the rule, as in [warning, {tolerance: 2%}]."
      ]
    ],
    [
      'an option that is not known',
      ['tolerance/a.md'],
      ["tolerance/.factlintrc.yaml:1:43 'same-measure-quantity' has no option 'tolerence'. Did you mean 'tolerance'?"]
    ],
    [
      'YAML that does not end',
      ['syntax/a.md'],
      ['syntax/.factlintrc.yaml:2:1 Flow map in block collection must be sufficiently indented and end with a }.']
    ],
    [
      'a preset that is not known',
      ['preset/a.md'],
      ["preset/.factlintrc.yaml:1:11 'factlint:strict' is not known. There is 'factlint:recommended'."]
    ],
    [
      'a base that is not there',
      ['nobase/a.md'],
      [
        "nobase/.factlintrc.yaml:1:11 'gone.yaml' cannot be read: there is no such file or folder. Paths are from the folder of this file."
      ]
    ],
    [
      'a base that is code',
      ['code/a.md'],
      ["code/.factlintrc.yaml:1:11 'base.js' is neither YAML nor JSON. A configuration is data, never code."]
    ],
    [
      'a base that leads in a circle',
      ['circle/a.md'],
      ["circle/.factlintrc.yaml:1:11 '.factlintrc.yaml' leads back to a file that extends it. Take one of them out."]
    ],
    [
      'a date that the calendar lacks',
      ['day/a.md'],
      ["day/.factlintrc.yaml:1:7 'asOf' is '2026-02-30'; expected an ISO date, '2026-11-23'."]
    ],
    [
      'values of the wrong type',
      ['types/a.md'],
      [
        "types/.factlintrc.yaml:1:7 'root' is 'maybe'; expected true or false.",
        "types/.factlintrc.yaml:2:9 'ignore' is 'drafts'; expected a list.",
        "types/.factlintrc.yaml:3:8 'rules' is a list; expected keys and values.",
        "types/.factlintrc.yaml:4:13 'ruleFiles.0' is 3; expected text.",
        "types/.factlintrc.yaml:5:11 'extends.0' is empty; expected some text."
      ]
    ],
    [
      'configured facts that are not there',
      ['facts/a.md'],
      ["facts/.factlintrc.yaml:1:9 'gone.md' matches no file. Patterns are from the folder of this file."]
    ],
    [
      'a share that is none',
      ['share/a.md'],
      ["share/.factlintrc.yaml:1:57 'tolerance' is 'lots', which is neither a number nor a share. Write '2%' or 0.02."]
    ],
    [
      'an override without its files',
      ['overrides/a.md'],
      ["overrides/.factlintrc.yaml:1:13 'overrides.0.files' is missing; expected a list."]
    ],
    ['a key that stands twice', ['twice/a.md'], ['twice/.factlintrc.yaml:2:1 Map keys must be unique.']],
    [
      'a configuration that is a list',
      ['list/a.md'],
      ['list/.factlintrc.yaml:1:1 the document is a list; expected keys and values.']
    ],
    [
      'house rules with one name, or with another than their file',
      ['named/a.md'],
      [
        "named/rules/two/day-of-week.yaml:1:1 the rule 'day-of-week' is also in named/rules/one/day-of-week.yaml.",
        "named/rules/two/week.yaml:1:1 the rule is called 'weeks', its file is not. Name the file 'weeks.yaml'."
      ]
    ],
    [
      'a house rule with the name of a built-in one',
      ['builtin/a.md'],
      [
        "builtin/.factlintrc.yaml:1:13 'weekday-date' is a built-in rule. Give yours another name, and its file the same."
      ]
    ],
    ['a folder for a configuration', ['-c', 'key', 'right.md'], ['key: it is a folder, not a file.']],
    ['JSON with a comma too many', ['json/a.md'], ['json/.factlintrc.json:1:12 Unexpected , in flow map.']],
    [
      'two configurations in a folder',
      ['both/a.md'],
      ['both/.factlintrc.json:1:1 the folder has another configuration, .factlintrc.yaml. Keep one of the two.']
    ],
    [
      'house rules that are not there',
      ['nofile/a.md'],
      ["nofile/.factlintrc.yaml:1:13 'gone.yaml' matches no rule file. Patterns are from the folder of this file."]
    ],
    [
      'a configuration that is not there',
      ['-c', 'gone.yaml', 'right.md'],
      ['gone.yaml: there is no such file or folder.']
    ],
    [
      'a fact without a sheet',
      ['facts', 'add', 'right.md:1'],
      ["no fact sheet is named: give one, or write 'facts: [facts.yaml]' in .factlintrc.yaml."]
    ]
  ])('%s', async (_what, args, messages) => {
    expect(await run(args)).toEqual(messages)
  })

  test('a house rule with a typing mistake', async () => {
    const messages = await run(['house/a.md'])
    expect(messages).toContain("house/rules/a.yaml:1:1 'severity' is missing; expected 'error', 'warning' or 'info'.")
    expect(messages).toContain("house/rules/a.yaml:2:1 'sumary' is not a known key. Did you mean 'summary'?")
  })
})
