// @ts-check
import {createRandom} from './random.js'
import {sampleSentences} from './sentences.js'
import {inventName, partsOf} from './variation.js'
import {hasFigures} from './vocabulary.js'

/**
 * @typedef {import('./random.js').Random} Random
 * @typedef {import('./variation.js').Part} Part
 * @typedef {readonly (readonly Part[])[]} Sample Sentences of one sample, cut into parts.
 * @typedef {'txt' | 'md'} Format
 * @typedef {'posts' | 'news' | 'figures'} Mix
 * @typedef {{readonly quiet: readonly Sample[], readonly plain: readonly Sample[], readonly dense: readonly Sample[]}} Pool
 * @typedef {{readonly kind: 'heading' | 'paragraph' | 'quotation' | 'list', readonly sentences: readonly string[]}
 *   | {readonly kind: 'table', readonly rows: readonly (readonly string[])[]}} ProseBlock
 */

/** A number in brackets that no conversion explains: varying it would make a right sentence wrong. */
const unexplained = /°|\(\d[^)]*(?:km\/h|%)\)/

/**
 * Prose of a given size, varied from the samples so that no paragraph comes twice. The sentences of a block come from
 * one sample, so that blocks full of figures stand among blocks without any, as in a newspaper. The same size, mix and
 * seed give the same blocks in both formats: only the markup differs.
 *
 * How many claims there are in 1,000 words decides what a lint costs. On real prose factlint finds 14 to 18 in blog posts, 20 in
 * speeches, 34 in encyclopedic articles and wire reports, and 41 in reports together with their summaries. `posts` has as many as
 * blog posts, the prose that parsers are measured on here; `news` as many as the densest news; `figures` draws from all sentences of
 * the samples alike and has more than any prose met so far.
 *
 * So does how alike its sentences are: real prose has 2.5 to 3 pairs of claims for each claim that share enough words to be weighed, of
 * which 8 to 17 in 100 share much. Since a sentence of the samples comes many times, the words of its story change each time, and
 * 4 pairs remain, 26 in 100 of them much alike.
 *
 * @param {number} bytes Size in UTF-8, reached within one block.
 * @param {Format} format
 * @param {{readonly mix?: Mix, readonly seed?: number}} [options]
 * @returns {string}
 */
export function generateProse(bytes, format, {mix = 'posts', seed = 1} = {}) {
  const random = createRandom(seed)
  const markup = createRandom(seed + 1)
  const pool = samplePool()
  const seen = new Set()
  const chunks = [
    format === 'md' ? '---\ndate: 2025-11-20\n---\n\n' : 'LARCH FALLS, Nov. 20, 2025 - A digest of the week.\n\n'
  ]
  let size = 0
  while (size < bytes) {
    const block = nextBlock(random, pool, mix)
    const plain = plainText(block)
    if (seen.has(plain)) continue
    seen.add(plain)
    const text = format === 'md' ? markdown(block, markup) : plain
    chunks.push(text, '\n\n')
    size += Buffer.byteLength(text) + 2
  }
  return chunks.join('')
}

/** Of 100 blocks, how many have no figures, and how many come from samples full of them; the others come from ordinary ones. */
const shares = {posts: {quiet: 53, dense: 0}, news: {quiet: 0, dense: 10}}
/** Numbers in 100 words; samples that were written to be full of figures have more, ordinary ones far less. */
const fewFigures = 4

/** Samples to draw from. A sample stands there once for each of its sentences: every sentence is as likely as any other of its kind. */
function samplePool() {
  /** @type {Record<keyof Pool, Sample[]>} */
  const pool = {quiet: [], plain: [], dense: []}
  for (const sentences of sampleSentences()) {
    const kept = sentences.filter((sentence) => !unexplained.test(sentence))
    const kind = figuresIn100Words(sentences) > fewFigures ? 'dense' : 'plain'
    add(pool[kind], kept)
    add(
      pool.quiet,
      kept.filter((sentence) => !hasFigures(sentence))
    )
  }
  return pool
}

/**
 * @param {Sample[]} samples
 * @param {readonly string[]} sentences
 */
function add(samples, sentences) {
  const sample = sentences.map((sentence) => partsOf(sentence))
  samples.push(...sample.map(() => sample))
}

/**
 * @param {Random} random
 * @param {Pool} pool
 * @param {Mix} mix
 */
function pickSample(random, {quiet, plain, dense}, mix) {
  // Every sentence of the samples is as likely as any other.
  if (mix === 'figures')
    return random.integer(1, plain.length + dense.length) > dense.length ? random.pick(plain) : random.pick(dense)
  const choice = random.integer(1, 100)
  const share = shares[mix]
  if (choice <= share.quiet) return random.pick(quiet)
  return random.pick(choice > 100 - share.dense ? dense : plain)
}

/** @param {readonly string[]} sentences */
function figuresIn100Words(sentences) {
  const text = sentences.join(' ')
  return ((text.match(/\d[\d,.]*/g)?.length ?? 0) / text.split(' ').length) * 100
}

/**
 * Of 100 blocks: 8 headings, 6 quotations, 8 lists, 2 tables, and paragraphs.
 *
 * @param {Random} random
 * @param {Pool} pool
 * @param {Mix} mix
 * @returns {ProseBlock}
 */
function nextBlock(random, pool, mix) {
  const choice = random.integer(1, 100)
  const sample = pickSample(random, pool, mix)
  /** @param {number} count */
  const sentences = (count) => pickDistinct(random, sample, count).map((parts) => varied(parts, random))
  if (choice <= 8) return {kind: 'heading', sentences: [`${inventName(random)} and the ${inventName(random)} plan`]}
  if (choice <= 14) return {kind: 'quotation', sentences: sentences(random.integer(1, 3))}
  if (choice <= 22) return {kind: 'list', sentences: sentences(random.integer(3, 6))}
  if (choice > 24) return {kind: 'paragraph', sentences: sentences(random.integer(2, 6))}
  const row = () => [inventName(random), String(random.integer(10, 9999)), String(random.integer(10, 99))]
  return {
    kind: 'table',
    rows: [['Place', 'Residents', 'Share (%)'], ...Array.from({length: random.integer(3, 8)}, row)]
  }
}

/**
 * @param {readonly Part[]} sentence
 * @param {Random} random
 */
function varied(sentence, random) {
  return sentence.map((part) => part(random)).join('')
}

/**
 * @param {Random} random
 * @param {Sample} sample
 * @param {number} count
 */
function pickDistinct(random, sample, count) {
  /** @type {Set<Sample[number]>} */
  const picked = new Set()
  while (picked.size < Math.min(count, sample.length)) picked.add(random.pick(sample))
  return [...picked]
}

/** @param {ProseBlock} block */
function plainText(block) {
  if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n')
  if (block.kind === 'list') return block.sentences.map((item) => `- ${item}`).join('\n')
  return block.sentences.join(' ')
}

/**
 * @param {ProseBlock} block
 * @param {Random} random
 */
function markdown(block, random) {
  switch (block.kind) {
    case 'table': {
      const [header = [], ...body] = block.rows
      return [header, header.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
    }
    case 'list':
      return block.sentences.map((item) => `- ${marked(item, random)}`).join('\n')
    case 'heading':
      return `## ${block.sentences.join(' ')}`
    case 'quotation':
      return block.sentences.map((line) => `> ${escaped(line)}`).join('\n')
    case 'paragraph':
      return block.sentences.map((sentence) => marked(sentence, random)).join(' ')
  }
}

/**
 * Markup as dense as in articles: about every sixth sentence has a word in emphasis, a link or an entity.
 *
 * @param {string} sentence
 * @param {Random} random
 */
function marked(sentence, random) {
  const words = escaped(sentence).split(' ')
  const index = random.integer(0, words.length - 1)
  const word = words[index] ?? ''
  const shapes = [`*${word}*`, `**${word}**`, `[${word}](https://example.org/${index})`, `${word}&nbsp;`]
  const shape = shapes[random.integer(0, 23)]
  if (shape === undefined) return words.join(' ')
  const rest = words.slice(index + 1).join(' ')
  return [...words.slice(0, index), shape].join(' ') + (shape.endsWith(';') || rest === '' ? rest : ` ${rest}`)
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll(/[$*_[\]]/g, '\\$&')
}
