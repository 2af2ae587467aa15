import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'vitest'
import {agreeing, contradicting} from '../lsp/drafts.js'

const root = path.join(import.meta.dirname, '..', '..')

/** A configuration that the documentation recommends. */
export function recommended(name: string): string {
  return path.join(root, 'src', 'editors', name)
}

/** A script in the language of an editor, beside the tests. */
export function script(name: string): string {
  return path.join(import.meta.dirname, name)
}

/**
 * What an editor shows of a text that holds a contradiction, in a folder of its own with the command on the PATH.
 *
 * @param name The text's name; its ending tells the format.
 * @param files What lies in the folder, by name; the text among it.
 * @param args The editor's arguments for a file. The editor tells what it has seen as the last line of its output, in JSON.
 */
export function seenIn(
  editor: string,
  name: string,
  args: (file: string) => readonly string[],
  files: Readonly<Record<string, string>> = {[name]: contradicting}
): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'factlint-editor-'))
  try {
    symlinkSync(path.join(root, 'dist', 'bin', 'factlint.js'), path.join(folder, 'factlint'))
    const file = path.join(folder, name)
    for (const [other, text] of Object.entries(files)) writeFileSync(path.join(folder, other), text)
    const out = execFileSync(editor, args(file), {
      encoding: 'utf8',
      cwd: folder,
      env: {...process.env, HOME: folder, PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`}
    })
    return JSON.parse(out.trim().split('\n').at(-1) ?? '')
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Both ends are marked, the first quick fix takes over the earlier words, and then nothing is marked. */
export const markedThenMended: unknown = {
  before: [
    {line: 1, column: 62, message: expect.stringContaining('"March 13" (line 5) contradicts "April 13"') as unknown},
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
}
