import {readdirSync} from 'node:fs'
import path from 'node:path'
import {isFactSet} from '../config/fact-sets.js'
import {packageRoot} from './package-info.js'
import type {ReferenceFile} from './read-references.js'

/**
 * The files of fact sheets, each once.
 *
 * @param sheets Paths, or names of facts that come with factlint.
 * @param shown How the path of a file that comes with factlint is shown to whoever asks.
 */
export function factFiles(sheets: readonly string[], shown: (file: string) => string): readonly ReferenceFile[] {
  const files = sheets.flatMap((sheet): readonly ReferenceFile[] =>
    isFactSet(sheet) ? worldFiles().map((file) => ({role: 'world', path: shown(file)})) : [{role: 'facts', path: sheet}]
  )
  return [...new Map(files.map((file) => [path.resolve(file.path), file])).values()]
}

/** The sheets of the world's facts, absolute, by name. */
function worldFiles(): readonly string[] {
  const folder = path.join(packageRoot, 'rules', 'facts')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => path.join(folder, file))
}
