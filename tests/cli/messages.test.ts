import {describe, expect, test} from 'vitest'
import {writeFile} from '../write-file.js'
import {runCli, temporaryFolder} from './run-cli.js'

const folder = temporaryFolder((root) => {
  const write = (name: string, text: string | Uint8Array) => writeFile(root, name, text)
  write('right.md', 'The council met on Friday, Sept. 4, 2020, to vote.\n')
  write('broken.txt', Buffer.from([0x61, 0x0a, 0x62, 0xff]))
  write('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
  write('open.md', '---\ntitle: "A quote that stays open\n---\n\nText.\n')
  write(
    'comment.md',
    '<!-- factlint-ignore weekday -->\nThey met.\n\n<!-- factlint-disable weekday-date -->\n\nThey met again.\n'
  )
  write('sheet.yaml', '- fact: The bridge is 120 meters long.\n  until: soon\n')
  write('version.json', '{"version": 99}')
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
})

/** What is told on standard error, without the name of the program. */
async function messagesOf(args: readonly string[]): Promise<readonly string[]> {
  const {stderr} = await runCli(args, {cwd: folder.path})
  return stderr.split('\n').flatMap((line) => (line.startsWith('factlint: ') ? [line.slice('factlint: '.length)] : []))
}

// Each says where and what, and what to do about it where that is not plain.
describe.concurrent('what is told of', () => {
  test.each<[what: string, args: readonly string[], messages: readonly string[]]>([
    [
      'bytes that are no UTF-8',
      ['broken.txt'],
      ['broken.txt: it is not UTF-8: byte 3 (0xff, line 2); save it as UTF-8.']
    ],
    ['a picture', ['picture.txt'], ['picture.txt: it is not text: byte 4 is NUL.']],
    ['a file that is not there', ['gone.md'], ['gone.md: there is no such file or folder.']],
    [
      'a file that is too large',
      ['--max-file-size', '1B', 'right.md'],
      ['right.md: it is larger than 1 byte; split it, or raise --max-file-size.']
    ],
    ['front matter that is no YAML', ['open.md'], ['open.md:3: the front matter is not read: Missing closing "quote']],
    [
      'comments that silence nothing',
      ['comment.md'],
      [
        "comment.md:1: 'factlint-ignore' names no rule with 'weekday' and silences nothing. See factlint rules.",
        "comment.md:4: 'factlint-disable' gives no reason and silences nothing. Write 'factlint-disable weekday-date -- why'."
      ]
    ],
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
      'facts with a date that is none',
      ['--facts', 'sheet.yaml', 'right.md'],
      ["sheet.yaml:2: '0.until' is 'soon'; expected an ISO date, '2026-11-23'."]
    ],
    ['facts that are not there', ['--facts', 'gone.yaml', 'right.md'], ['gone.yaml: there is no such file or folder.']],
    [
      'facts to check that are not there',
      ['facts', 'check', 'gone.yaml'],
      ['gone.yaml: there is no such file or folder.']
    ],
    [
      'a fact without a place',
      ['facts', 'add', 'right.md'],
      ["facts add takes a place, like draft.md:41; it was given 'right.md'."]
    ],
    [
      'a fact without a sheet',
      ['facts', 'add', 'right.md:1'],
      ["no fact sheet is named: give one, or write 'facts: [facts.yaml]' in .factlintrc.yaml."]
    ],
    [
      'a baseline of another version',
      ['--baseline', 'version.json', 'right.md'],
      ['version.json: it is no baseline of factlint; name another file, or remove it and pass --baseline-update.']
    ],
    [
      'a baseline that is none',
      ['--baseline', 'right.md', 'right.md'],
      ['right.md: it is no baseline of factlint; name another file, or remove it and pass --baseline-update.']
    ],
    [
      'a flag with a typing mistake',
      ['--formt', 'json', 'right.md'],
      ["unknown option '--formt'. Did you mean '--format'? See factlint --help."]
    ],
    [
      'a format that is not known',
      ['--format', 'jsn', 'right.md'],
      [
        "'--format jsn': expected pretty, compact, json, jsonl, sarif, github, junit, rdjson or html. Did you mean 'json'? See factlint --help."
      ]
    ],
    [
      'a day that the calendar lacks',
      ['--as-of', '2020-02-30', 'right.md'],
      ["'--as-of 2020-02-30': expected a date of the calendar, like 2026-11-23. See factlint --help."]
    ],
    [
      'a level without its rule',
      ['--rule', 'weekday-date', 'right.md'],
      ["'--rule weekday-date': expected a rule and its level, like weekday-date=off. See factlint --help."]
    ],
    [
      'a level of a rule that is not known',
      ['--rule', 'weekday=off', 'right.md'],
      ["'--rule weekday=off': there is no rule 'weekday'. See factlint rules."]
    ],
    [
      'a size that is none',
      ['--max-file-size', 'big', 'right.md'],
      ["'--max-file-size big': expected a size, like 500kB or 16MB. See factlint --help."]
    ],
    [
      'a time that is none',
      ['--timeout', 'now', 'right.md'],
      ["'--timeout now': expected seconds, like 10 or 0.5. See factlint --help."]
    ],
    [
      'threads that are none',
      ['--concurrency', '0', 'right.md'],
      ["'--concurrency 0': expected auto or a number of threads, like 4. See factlint --help."]
    ],
    [
      'a count that is none',
      ['--max-warnings', 'few', 'right.md'],
      ["'--max-warnings few': expected a whole number, like 10. See factlint --help."]
    ],
    [
      'a severity that is not known',
      ['--fail-on', 'bad', 'right.md'],
      ["'--fail-on bad': expected error, warning or info. See factlint --help."]
    ],
    [
      'a report into a folder that is not there',
      ['-o', 'gone/report', 'right.md'],
      ['gone/report: the report cannot be written: its folder does not exist.']
    ],
    [
      'a command with a typing mistake',
      ['lnit'],
      ["lnit: there is no such file or folder. If a command was meant: did you mean 'lint'?"]
    ],
    [
      'a rule to explain that is not known',
      ['explain', 'weekday'],
      ["there is no rule 'weekday'. See factlint rules."]
    ],
    [
      'a place without a claim',
      ['explain', '--pair', 'right.md:1', 'right.md:9'],
      ['right.md:9: no claim was read on this line.']
    ],
    [
      'places of two files',
      ['explain', '--pair', 'right.md:1', 'key/a.md:1'],
      ["--pair takes two places of one file, like draft.md:3 draft.md:41; it was given 'right.md:1 key/a.md:1'."]
    ],
    ['staged texts outside of git', ['--staged'], ['--staged: this folder is in no git repository.']],
    ['a commit outside of git', ['--since', 'HEAD~3'], ['--since: this folder is in no git repository.']],
    ['a hook outside of git', ['hook', 'install'], ['this folder is in no git repository.']],
    [
      'a version before without its text',
      ['--previous', 'right.md'],
      ["'--previous' takes one text. See factlint --help."]
    ],
    [
      'a version before that is not there',
      ['--previous', 'gone.md', 'right.md'],
      ['gone.md: the version before cannot be read.']
    ],
    ['a source that is not there', ['--against', 'gone.md', 'right.md'], ['gone.md: there is no such file or folder.']],
    [
      'an ignore file that is not there',
      ['--ignore-path', 'gone', 'right.md'],
      ['gone: there is no such file or folder.']
    ],
    ['a list of files that is not there', ['--files-from', 'gone'], ['gone: there is no such file or folder.']],
    ['a shell that is not known', ['completion', 'tcsh'], ["'tcsh': expected bash, zsh or fish. See factlint --help."]],
    [
      'rules to test that are not there',
      ['rules', 'test', 'gone.yaml'],
      ['gone.yaml: there is no such file or folder.']
    ]
  ])('%s', async (_what, args, messages) => {
    expect(await messagesOf(args)).toEqual(messages)
  })

  test('a house rule with a typing mistake', async () => {
    const messages = await messagesOf(['house/a.md'])
    expect(messages).toContain("house/rules/a.yaml:1:1 'severity' is missing; expected 'error', 'warning' or 'info'.")
    expect(messages).toContain("house/rules/a.yaml:2:1 'sumary' is not a known key. Did you mean 'summary'?")
  })
})
