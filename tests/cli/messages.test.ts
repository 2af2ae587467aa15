import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {writeFile} from '../write-file.js'
import {messagesOf, runCli, temporaryFolder} from './run-cli.js'

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
  write('words.yaml', 'just words\n')
  write('none.md', 'They met.\n')
  write('two.md', 'On May 3, 2020, they met. On May 5, 2020, they left.\n')
  write('utf16.txt', Buffer.from([0xff, 0xfe, 0x61, 0]))
  mkdirSync(path.join(root, 'empty'))
  symlinkSync('loop.md', path.join(root, 'loop.md'))
})

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
      'a list of facts that is none',
      ['--facts', 'words.yaml', 'right.md'],
      ["words.yaml:1: the document is 'just words'; expected a list."]
    ],
    [
      'a fact for a list that is none',
      ['facts', 'add', 'right.md:1', '--facts', 'words.yaml'],
      ["words.yaml: it is no list of facts, like '- fact: The border is 2,100 miles long.'"]
    ],
    [
      'facts to list that are not there',
      ['facts', '--facts', 'gone.yaml'],
      ['gone.yaml: there is no such file or folder.']
    ],
    [
      'a fact from a line without one',
      ['facts', 'add', 'right.md:7', '--facts', 'new.yaml'],
      ['right.md:7: no sentence with a claim is there.']
    ],
    [
      'a fact from a line with several',
      ['facts', 'add', 'two.md:1', '--facts', 'new.yaml'],
      ['two.md:1: several sentences with claims are there: name one, :1:1 or :1:27.']
    ],
    ['UTF-16', ['utf16.txt'], ['utf16.txt: it looks like UTF-16; save it as UTF-8.']],
    [
      'a path through a file',
      ['right.md/a.md'],
      ['right.md/a.md: there is no such file: a part of its path is a file, not a folder.']
    ],
    [
      'a link to itself',
      ['loop.md'],
      ['loop.md: its symbolic links lead in a circle; remove the link or name the file itself.']
    ],
    [
      'a name of a thousand letters',
      [`${'a'.repeat(1000)}.md`],
      [`${'a'.repeat(1000)}.md: the name is too long for this system.`]
    ],
    ['a path of no letters', [''], ["'': there is no such file or folder."]],
    [
      'a folder without a text',
      ['empty'],
      ['empty: no text (*.txt, *.md, *.markdown) is in this folder; name a file, or pass --allow-empty.']
    ],
    [
      'a pattern that matches nothing',
      ['*.rst'],
      ['*.rst: no text matches this pattern; check it, or pass --allow-empty.']
    ],
    [
      'a report in the place of a folder',
      ['-o', 'empty', 'right.md'],
      ['empty: the report cannot be written: it is a folder, not a file.']
    ],
    [
      'a cache in the place of a file',
      ['--cache-location', 'right.md/x', 'right.md'],
      ['right.md/x: the cache cannot be kept there: there is no such file: a part of its path is a file, not a folder.']
    ],
    [
      'a baseline that is not there',
      ['--baseline', 'gone.json', 'right.md'],
      ['gone.json: there is no such file; write it with --baseline-update.']
    ],
    [
      'a baseline into a folder that is not there',
      ['--baseline', 'gone/b.json', '--baseline-update', 'right.md'],
      ['gone/b.json: the baseline cannot be written: there is no such file or folder.']
    ],
    [
      'a baseline to update that is not named',
      ['--baseline-update', 'right.md'],
      ["'--baseline-update' needs --baseline FILE. See factlint --help."]
    ],
    ['a flag without its value', ['--as-of'], ["option '--as-of <date>' argument missing. See factlint --help."]],
    [
      'two sources of texts',
      ['--staged', '--files-from', 'list'],
      ["option '--staged' cannot be used with option '--files-from <file>'. See factlint --help."]
    ],
    [
      'a level with a typing mistake',
      ['--rule', 'weekday-date=of', 'right.md'],
      [
        "'--rule weekday-date=of': expected off, info, warning or error. Did you mean 'weekday-date=off'? See factlint --help."
      ]
    ],
    [
      'a colour that is not known',
      ['--color', 'sometimes', 'right.md'],
      ["'--color sometimes': expected auto, always or never. See factlint --help."]
    ],
    ['a command without its argument', ['explain'], ["missing required argument 'rule'. See factlint --help."]],
    [
      'what to do with a hook, with a typing mistake',
      ['hook', 'instal'],
      ["'instal': expected install or uninstall. Did you mean 'install'? See factlint --help."]
    ],
    [
      'a command of rules that is not known',
      ['rules', 'tset'],
      ["too many arguments for 'rules'. Expected 0 arguments but got 1. See factlint --help."]
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
      'places of two files, one without claims',
      ['explain', '--pair', 'right.md:1', 'none.md:1'],
      ['right.md: it, or the other text, holds no claims.']
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
      ['gone.md: there is no such file or folder.']
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
    expect(messagesOf(await runCli(args, {cwd: folder.path}))).toEqual(messages)
  })

  test.each([
    [['-o', '/dev/full', 'right.md'], '/dev/full: the report cannot be written: the disk is full.'],
    [
      ['-o', '/dev/full', '--concurrency', '2', 'right.md', 'two.md'],
      '/dev/full: the report cannot be written: the disk is full.'
    ]
  ])('a full disk: %j', async (args, message) => {
    const {code, stderr} = await runCli(args, {cwd: folder.path})
    expect({code, stderr}).toEqual({code: 2, stderr: `factlint: ${message}\n`})
  })
})
