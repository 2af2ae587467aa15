// @ts-check
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {globSync} from 'tinyglobby'

const folder = path.join(import.meta.dirname, '..', '..', 'samples')

/**
 * Every sentence of the samples' running text, markup removed. Tables, code and expectations are left out, and
 * sentences torn from a quotation, which would open a quote and never close it.
 *
 * @returns {string[]} In a fixed order.
 */
export function sampleSentences() {
  const names = globSync('*/*.{md,txt}', {cwd: folder}).sort()
  const blocks = names.flatMap((name) => blocksOf(readFileSync(path.join(folder, name), 'utf8')))
  const sentences = blocks.flatMap((block) => block.split(/(?<=[.!?]["”]?)\s+(?=["“]?[A-Z])/))
  return [...new Set(sentences.filter((sentence) => isWhole(sentence)))]
}

/**
 * @param {string} source
 * @returns {string[]}
 */
function blocksOf(source) {
  const body = source.replace(/^---\n.*?\n---\n/s, '').replaceAll(/^```[^`]*```/gm, '')
  return body
    .split(/\n\s*\n/)
    .filter((block) => !/^(?:\||!\[|<!--|\[~)/.test(block.trim()))
    .flatMap((block) => block.replaceAll(/^ *(?:[-*]|\d+\.) (?:\[[ x]\] )?/gm, '\n\n').split('\n\n'))
    .map((block) => withoutMarkup(block))
}

/** @param {string} block */
function withoutMarkup(block) {
  return block
    .replaceAll(/^ *(?:>|#+)/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/[*_`\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** @param {string} sentence */
function isWhole(sentence) {
  const quotes = sentence.match(/["“”]/g)?.length ?? 0
  return quotes % 2 === 0 && /[.!?]["”]?$/.test(sentence) && sentence.split(' ').length >= 5
}
