import {mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {explainSystemError, formatFailure} from '../../src/node/failure.js'
import {nothingIgnored} from '../../src/node/ignored-files.js'
import {listRuleFiles} from '../../src/node/list-rule-files.js'
import {listSources} from '../../src/node/list-sources.js'
import {readFileText, readSource} from '../../src/node/read-source.js'
import {writeFile} from '../write-file.js'

let root = ''

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'factlint-'))
  const write = (name: string, text: string) => writeFile(root, name, text)
  write('b/two.md', 'Two.')
  write('b/One.TXT', '\uFEFFOne.')
  write('a.txt', 'A.')
  write('.git/notes.txt', 'Git.')
  write('rules/date/x.yaml', 'id: x')
  write('rules/date/y.yml', 'id: y')
  symlinkSync('../b', path.join(root, 'b', 'again'))
  symlinkSync('nowhere', path.join(root, 'b', 'three.md'))
})

afterAll(() => {
  rmSync(root, {recursive: true})
})

const list = async (...names: readonly string[]) => {
  const {sources, failures} = await listSources(
    names.map((d) => path.join(root, d)),
    {stdinName: '<stdin>', empty: 'fails', whenFound: nothingIgnored, whenNamed: nothingIgnored}
  )
  return {sources: sources.map((d) => path.relative(root, d.path)), failures: failures.map((d) => d.message)}
}

test('a folder is read through, links to folders and the folders of tools left out', async () => {
  expect(await list('.')).toEqual({sources: ['a.txt', 'b/One.TXT', 'b/three.md', 'b/two.md'], failures: []})
})

test('a link to nothing is told when it is read', async () => {
  const read = await readSource({kind: 'file', path: path.join(root, 'b/three.md')}, 100)
  expect(read).toMatchObject({kind: 'failure', failure: {message: 'there is no such file or folder.'}})
})

test('a byte order mark is no part of a text', async () => {
  const read = await readSource({kind: 'file', path: path.join(root, 'b/One.TXT')}, 100)
  expect(read).toMatchObject({kind: 'text', document: {value: 'One.'}})
})

test('the text of another file is had, or not', () => {
  expect(readFileText(path.join(root, 'a.txt'), 100)).toBe('A.')
  expect(readFileText(path.join(root, 'a.txt'), 1)).toBeNull()
  expect(readFileText(path.join(root, 'gone.txt'), 100)).toBeNull()
})

test('rule files are found in folders; a folder without any is a failure', () => {
  const names = ['rules', 'rules/date/x.yaml', 'b', 'gone'].map((d) => path.join(root, d))
  const {files, failures} = listRuleFiles(names)
  expect(files.map((d) => path.relative(root, d))).toEqual(['rules/date/x.yaml', 'rules/date/y.yml'])
  expect(failures.map((d) => d.message)).toEqual([
    'no rule (*.yaml) is in this folder.',
    'there is no such file or folder.'
  ])
})

test('a failure is one line', () => {
  expect(formatFailure({path: 'a.md', line: 3, message: 'it is not so.'})).toBe('factlint: a.md:3: it is not so.')
  expect(formatFailure({path: null, line: null, message: 'not so.'})).toBe('factlint: not so.')
  expect(explainSystemError(Object.assign(new Error('no'), {code: 'EACCES'}))).toBe(
    'it may not be opened; check its permissions.'
  )
  expect(explainSystemError(new Error('odd'))).toBe('it could not be opened (odd).')
})
