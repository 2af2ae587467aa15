import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {OutputChunk} from 'rolldown'

/** The licences of the packages whose code stands in a bundle, as they ask for. */
export function noticesOf(parts: readonly OutputChunk[]): string {
  const folders = new Set(parts.flatMap(({moduleIds}) => moduleIds).flatMap(packageFolder))
  return [...folders]
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** Folder of the package that a module belongs to; none for a module of our own. */
function packageFolder(moduleId: string): readonly string[] {
  const match = /^(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)
  return match?.groups?.['folder'] === undefined ? [] : [match.groups['folder']]
}

function noticeOf(folder: string): string {
  const name = path.basename(folder)
  const file = readdirSync(folder).find((d) => /^licen[cs]e/i.test(d))
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim()
  return `${name}\n\n${text}\n`
}
