// @ts-check
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {globSync} from 'tinyglobby'

const folder = path.join(import.meta.dirname, '..', '..', 'samples')

/**
 * Every sentence of the samples' running text, markup removed, those without a number as well as those with: prose made
 * from them has as many figures and dates as the samples have. Headings, tables, code and expectations are left out.
 *
 * @returns {string[][]} One list a sample, in a fixed order.
 */
export function sampleSentences() {
  const names = globSync('*/*.{md,txt}', {cwd: folder}).sort()
  return names.map((name) => {
    const blocks = blocksOf(readFileSync(path.join(folder, name), 'utf8'))
    return [...new Set(blocks.flatMap((block) => sentencesOf(block)))]
  })
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

/** The space between "It rained." and "He left.", not the one in "Mr. Dray" or "R. Sato". */
const betweenSentences = /(?<=(?<!\b(?:[A-Z]|Mrs?|Dr))[.!?]["”]?)\s+(?=["“]?[A-Z])/

/**
 * A quotation of several sentences stays whole, so that no sentence opens a quote and never closes it.
 *
 * @param {string} block
 */
function sentencesOf(block) {
  /** @type {string[]} */
  const sentences = []
  let open = ''
  for (const piece of block.split(betweenSentences)) {
    open = open === '' ? piece : `${open} ${piece}`
    if ((open.match(/["“”]/g)?.length ?? 0) % 2 !== 0) continue
    sentences.push(open)
    open = ''
  }
  return sentences.filter((sentence) => isSentence(sentence))
}

/**
 * "They go somewhere else." is one; a heading, a salutation and the "1211." that opens an item of a list are none.
 *
 * @param {string} text
 */
function isSentence(text) {
  return /[.!?]["”]?$/.test(text) && text.split(' ').length >= 2
}
