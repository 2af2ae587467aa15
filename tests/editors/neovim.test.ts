import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {agreeing, contradicting} from '../lsp/drafts.js'

const root = path.join(import.meta.dirname, '..', '..')
const configuration = path.join(root, 'src', 'editors', 'neovim-0.7.lua')
const script = path.join(import.meta.dirname, 'neovim.lua')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'factlint-neovim-'))
  symlinkSync(path.join(root, 'dist', 'bin', 'factlint.js'), path.join(folder, 'factlint'))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

/** What Neovim shows of a text that is opened with the configuration we recommend. */
function openInNeovim(name: string, text: string): unknown {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  const out = execFileSync('nvim', ['--headless', '--clean', '-u', configuration, file, '-c', `luafile ${script}`], {
    encoding: 'utf8',
    cwd: folder,
    env: {...process.env, PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`}
  })
  return JSON.parse(out)
}

describe('Neovim, set up as the documentation says', () => {
  test.each(['draft.txt', 'draft.md'])('shows both ends in %s, and a quick fix makes them vanish', (name) => {
    expect(openInNeovim(name, contradicting)).toEqual({
      before: [
        {
          line: 1,
          column: 62,
          message: expect.stringContaining('"March 13" (line 5) contradicts "April 13"') as unknown
        },
        {line: 5, column: 35, message: expect.stringContaining('"March 13" contradicts "April 13" (line 1)') as unknown}
      ],
      menu: [
        'Change "March 13" (line 5) to "April 13", as on line 1',
        'Change "April 13" (line 1) to "March 13", as on line 5',
        'Ignore same-event-date here: not about the same thing',
        'Ignore same-event-date here: the source has it so'
      ],
      after: [],
      text: agreeing.trimEnd().split('\n')
    })
  })
})
