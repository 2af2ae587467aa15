import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeFiles} from '../write-file.js'
import {runCli, temporaryFolder} from './run-cli.js'

const wrong = 'The council met on Friday, Sept. 5, 2020, to vote.\n'
const houseRule = readFileSync('rules/date/weekday-date.yaml', 'utf8')
  .replace('id: weekday-date', 'id: house-weekday')
  .replace('severity: error', 'severity: info')

const folder = temporaryFolder(() => undefined)
let made = 0

/** A folder of its own, with some files in it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const root = path.join(folder.path, String(made++))
  writeFiles(root, {'draft.md': wrong, ...files})
  return root
}

/** What is reported, as `path severity rule`. */
async function reported(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const {stdout, stderr} = await runCli(['-f', 'compact', ...args], {cwd: folderWith(files)})
  expect(stderr).toBe('')
  return stdout.split('\n').flatMap((line) => {
    const {file, severity, rule} = /^(?<file>[^:]+):\d+:\d+: (?<severity>\w+) (?<rule>\S+)/.exec(line)?.groups ?? {}
    return file === undefined ? [] : [[file, severity, rule].join(' ')]
  })
}

describe.concurrent('what a configuration says', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    ['nothing', {}, [], ['draft.md error weekday-date']],
    ['everything commented out', {'.factlintrc.yaml': '# rules:\n\n# off'}, [], ['draft.md error weekday-date']],
    ['a level in YAML', {'.factlintrc.yaml': 'rules: {weekday-date: info}'}, [], ['draft.md info weekday-date']],
    ['a level in a list', {'.factlintrc.yml': 'rules: {weekday-date: [info]}'}, [], ['draft.md info weekday-date']],
    ['a level in JSON', {'.factlintrc.json': '{"rules": {"weekday-date": "off"}}'}, [], []],
    ['in package.json', {'package.json': '{\n\t"factlint": {\n\t\t"rules": {"weekday-date": "off"}}}'}, [], []],
    ['another key in package.json', {'package.json': '{"name": "factlint"}'}, [], ['draft.md error weekday-date']],
    [
      'the folder above',
      {'.factlintrc.yaml': 'rules: {weekday-date: info}', 'sub/a.md': wrong, 'draft.md': ''},
      [],
      ['sub/a.md info weekday-date']
    ],
    [
      'the nearest wins, and keeps what it does not speak of',
      {
        '.factlintrc.yaml': 'rules: {weekday-date: info}',
        'sub/.factlintrc.yaml': 'language: en-GB',
        'sub/a.md': wrong,
        'top/.factlintrc.yaml': 'root: true',
        'top/a.md': wrong
      },
      [],
      ['draft.md info weekday-date', 'sub/a.md info weekday-date', 'top/a.md error weekday-date']
    ],
    [
      'overrides',
      {
        '.factlintrc.yaml':
          'overrides: [{files: ["archive/**"], rules: {weekday-date: off}}, {files: ["*.txt"], rules: {weekday-date: info}}]',
        'archive/a.md': wrong,
        'archive/b.txt': wrong
      },
      [],
      ['archive/b.txt info weekday-date', 'draft.md error weekday-date']
    ],
    [
      'extends, in order, itself last',
      {
        '.factlintrc.yaml': 'extends: [a.yaml, sub/b.json]\nrules: {same-event-date: off}',
        'a.yaml': 'rules: {weekday-date: off}',
        'sub/b.json': '{"rules": {"weekday-date": "info"}}'
      },
      [],
      ['draft.md info weekday-date']
    ],
    [
      'factlint:recommended takes back what was said before',
      {'.factlintrc.yaml': 'extends: [a.yaml, "factlint:recommended"]', 'a.yaml': 'rules: {weekday-date: off}'},
      [],
      ['draft.md error weekday-date']
    ],
    [
      'house rules',
      {
        '.factlintrc.yaml': 'ruleFiles: [house/*.yaml]\nrules: {weekday-date: off, house-weekday: warning}',
        'house/house-weekday.yaml': houseRule
      },
      [],
      ['draft.md warning house-weekday']
    ],
    [
      '--rule wins',
      {'.factlintrc.yaml': 'rules: {weekday-date: off}'},
      ['--rule', 'same-event-date=off', '--rule', 'weekday-date=warning'],
      ['draft.md warning weekday-date']
    ],
    [
      '--no-config',
      {'.factlintrc.yaml': 'rules: {weekday-date: off}'},
      ['--no-config'],
      ['draft.md error weekday-date']
    ],
    [
      '-c, and no other',
      {'.factlintrc.yaml': 'rules: {weekday-date: off}', 'other.yaml': 'rules: {weekday-date: info}'},
      ['-c', 'other.yaml'],
      ['draft.md info weekday-date']
    ],
    [
      'asOf is the last resort',
      {
        '.factlintrc.yaml': 'asOf: 2020-09-10',
        'draft.md': 'They met on Friday, Sept. 5.\n',
        'front.md': '---\ndate: 2025-09-10\n---\nThey met on Friday, Sept. 5.\n'
      },
      [],
      ['draft.md warning weekday-date']
    ],
    [
      'language',
      {
        '.factlintrc.yaml': 'language: en-GB',
        'draft.md': 'They met on Saturday, 5/9/2020.\n'
      },
      [],
      []
    ]
  ])('%s', async (_name, files, args, expected) => {
    expect(await reported(files, ...args)).toEqual(expected)
  })
})

describe.concurrent('every mistake is told with its place and what to do', () => {
  test.each<[string, readonly string[]]>([
    ['asOff: 2026-11-23', ["1:1 'asOff' is not a known key. Did you mean 'asOf'?"]],
    ['asOf: yesterday', ["1:7 'asOf' is 'yesterday'; expected an ISO date, '2026-11-23'."]],
    ['language: en-UK', ["1:11 'language' is 'en-UK'; expected 'en-US' or 'en-GB'. Did you mean 'en-US'?"]],
    ['quotes: apart', ["1:9 'quotes' is 'apart'; expected 'together' or 'separate'."]],
    ['root: no', ["1:7 'root' is 'no'; expected true or false."]],
    ['facts: [facts.md]', ["1:9 'facts.md' matches no file. Patterns are from the folder of this file."]],
    ['- a', ['1:1 the document is a list; expected keys and values.']],
    [
      'extends: [factlint:recomended]',
      ["1:11 'factlint:recomended' is not known. Did you mean 'factlint:recommended'?"]
    ],
    [
      'extends: [gone.yaml]',
      ["1:11 'gone.yaml' cannot be read: there is no such file or folder. Paths are from the folder of this file."]
    ],
    ['extends: [config.js]', ["1:11 'config.js' is neither YAML nor JSON. A configuration is data, never code."]],
    [
      'extends: [.factlintrc.yaml]',
      ["1:11 '.factlintrc.yaml' leads back to a file that extends it. Take one of them out."]
    ],
    [
      'rules:\n  weekday-dat: error\n  weekday-date: [error, {tolerance: 2%}]',
      [
        "2:3 there is no rule 'weekday-dat'. Did you mean 'weekday-date'?",
        "3:26 'weekday-date' has no option 'tolerance'. It has none."
      ]
    ],
    [
      'rules: {weekday-date: eror}',
      ["1:23 'rules.weekday-date' is 'eror'; expected 'off', 'info', 'warning' or 'error'. Did you mean 'error'?"]
    ],
    [
      'rules: {parenthetical-conversion: [error, {tolerence: 2%}]}',
      ["1:44 'parenthetical-conversion' has no option 'tolerence'. Did you mean 'tolerance'?"]
    ],
    [
      'rules: {same-event-quantity: [error, {tolerance: 2x}]}',
      ["1:50 'tolerance' is '2x', which is neither a number nor a share. Write '2%' or 0.02."]
    ],
    ['overrides: [{rules: {}}]', ["1:13 'overrides.0.files' is missing; expected a list."]],
    ['overrides: [{files: [a], rules: {weekday: off}}]', ["1:34 there is no rule 'weekday'. See factlint rules."]],
    [
      'ruleFiles: [house/*.yaml]',
      ["1:13 'house/*.yaml' matches no rule file. Patterns are from the folder of this file."]
    ]
  ])('%s', async (text, problems) => {
    const cwd = folderWith({'.factlintrc.yaml': text})
    const {code, stdout, stderr} = await runCli(['draft.md'], {cwd})
    expect(stderr).toBe(problems.map((d) => `factlint: .factlintrc.yaml:${d}\n`).join(''))
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  test('two configurations in one folder', async () => {
    const cwd = folderWith({'.factlintrc.yaml': 'root: true', '.factlintrc.json': '{}'})
    const {code, stderr} = await runCli(['draft.md'], {cwd})
    expect(stderr).toBe(
      'factlint: .factlintrc.json:1:1 the folder has another configuration, .factlintrc.yaml. Keep one of the two.\n'
    )
    expect(code).toBe(2)
  })

  test('in the configuration of a folder, whose texts are not linted; the others are', async () => {
    const cwd = folderWith({'sub/.factlintrc.yaml': 'rule: {}', 'sub/a.md': wrong, 'sub/b.md': wrong})
    const {code, stdout, stderr} = await runCli(['-f', 'compact', '.'], {cwd})
    expect(stderr).toBe("factlint: sub/.factlintrc.yaml:1:1 'rule' is not a known key. Did you mean 'rules'?\n")
    expect(stdout).toMatch(/^draft\.md:.*\n$/)
    expect(code).toBe(2)
  })

  test('in a house rule, and one that takes the name of a built-in rule', async () => {
    const cwd = folderWith({
      '.factlintrc.yaml': 'ruleFiles: ["*/*.yaml"]',
      'house/house-weekday.yaml': houseRule.replace('severity: info', 'severity: inf'),
      'more/weekday-date.yaml': houseRule.replace('house-weekday', 'weekday-date')
    })
    const {stderr} = await runCli(['draft.md'], {cwd})
    expect(stderr.split('\n').sort()).toEqual([
      '',
      "factlint: .factlintrc.yaml:1:13 'weekday-date' is a built-in rule. Give yours another name, and its file the same.",
      "factlint: house/house-weekday.yaml:2:11 'severity' is 'inf'; expected 'error', 'warning' or 'info'. Did you mean 'info'?"
    ])
  })
})

describe.concurrent('around the configuration', () => {
  test('init writes one that changes nothing, once', async () => {
    const cwd = folderWith({})
    const first = await runCli(['init'], {cwd})
    expect(first).toEqual({code: 0, stdout: '', stderr: 'factlint: wrote .factlintrc.yaml.\n'})
    const written = readFileSync(path.join(cwd, '.factlintrc.yaml'), 'utf8')
    expect(written).toContain('#   weekday-date: error ')
    const {stdout} = await runCli(['--print-config'], {cwd})
    const bare = await runCli(['--print-config', '--no-config'], {cwd})
    expect(JSON.parse(stdout)).toEqual({...(JSON.parse(bare.stdout) as object), files: ['.factlintrc.yaml']})
    const second = await runCli(['init'], {cwd})
    expect(second).toEqual({
      ...{code: 2, stdout: ''},
      stderr: 'factlint: .factlintrc.yaml: this folder is configured already; nothing was written.\n'
    })
    expect(readFileSync(path.join(cwd, '.factlintrc.yaml'), 'utf8')).toBe(written)
  })

  test('everything that init writes can be uncommented', async () => {
    const cwd = folderWith({'house.yaml': '{}', 'house-rules/house-weekday.yaml': houseRule})
    await runCli(['init'], {cwd})
    const file = path.join(cwd, '.factlintrc.yaml')
    const setting = /^# (?=root:|extends:|asOf:|language:|quotes:|rules:|ruleFiles:|overrides:|ignore:| {2})/gm
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(setting, ''))
    const {code, stdout, stderr} = await runCli(['--print-config', 'archive/x.md'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(JSON.parse(stdout)).toMatchObject({
      ...{asOf: '2026-11-23', language: 'en-US', quotes: 'separate'},
      rules: {'weekday-date': 'off', 'house-weekday': 'info', 'same-event-date': 'warning'}
    })
  })

  test('house rules are listed, explained and tested', async () => {
    const cwd = folderWith({'.factlintrc.yaml': 'ruleFiles: [house/*.yaml]', 'house/house-weekday.yaml': houseRule})
    expect((await runCli(['rules', '-f', 'compact'], {cwd})).stdout).toMatch(/^house\/house-weekday info /m)
    expect((await runCli(['explain', 'house-weekday'], {cwd})).stdout).toMatch(/^house-weekday {2}info {2}house\n/)
    expect(await runCli(['rules', 'test', 'house'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect((await runCli(['explain', 'house-weekday', '--no-config'], {cwd})).code).toBe(2)
  })

  test.each<[string, string]>([
    ['weekday-date', 'expected a rule and its level, like weekday-date=off. See factlint --help.'],
    ['weekday-date=of', "expected off, info, warning or error. Did you mean 'weekday-date=off'? See factlint --help."],
    ['weekday=off', "there is no rule 'weekday'. See factlint rules."]
  ])('--rule %s', async (rule, message) => {
    const {code, stderr} = await runCli(['--rule', rule, 'draft.md'], {cwd: folderWith({})})
    expect(stderr).toBe(`factlint: '--rule ${rule}': ${message}\n`)
    expect(code).toBe(2)
  })

  test('-c with a file that is not there', async () => {
    const {code, stderr} = await runCli(['--config', 'gone.yaml', 'draft.md'], {cwd: folderWith({})})
    expect(stderr).toBe('factlint: gone.yaml: there is no such file or folder.\n')
    expect(code).toBe(2)
  })
})
