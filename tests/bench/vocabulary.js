// @ts-check

/**
 * @typedef {import('./random.js').Random} Random
 * @typedef {import('../../src/lexicons/word.js').Word} Word
 */

const dist = new URL('../../dist/', import.meta.url)
/** @type {{default: Readonly<Record<string, unknown>>}} */
const {default: lexicons} = await import(new URL('compiled/lexicons.json', dist).href, {with: {type: 'json'}})
/** @type {{describeWord: (lower: string) => Word}} */
const {describeWord} = await import(new URL('lexicons/word.js', dist).href)

/** Lists of words that say what a story is about, and not what is counted in it or when. */
const ofStories = ['common-words', 'events', 'names']
/** Every word by which factlint reads a value. */
const read = new Set(
  Object.entries(lexicons).flatMap(([name, list]) => (ofStories.includes(name) ? [] : wordsIn(list)))
)

/** @type {readonly string[]} */
const onsets = 'b bl br c cl cr d dr f fl fr g gl gr h j k l m n p pl pr r s sc sl sp st t tr v w'.split(' ')
/** @type {readonly string[]} */
const vowels = 'a e i o u ai ea oo ou'.split(' ')
/** @type {readonly string[]} */
const ends = 'b ck d ft g l lk m mp n nd nk p r rd rk rm sk t x'.split(' ')

/** Different words in a megabyte of prose, and how flat the distribution of the commonest is: the shape that Zipf and Mandelbrot found. */
const size = 9000
const flat = 150

/** The commonest first: words that are common in English, then invented ones, of which each is rare. */
const vocabulary = [
  ...wordsIn(lexicons['common-words']).filter((word) => isFree(word) && !describeWord(word).event),
  ...inventedWords()
].slice(0, size)

/** Words that tell of events, by their ending: an event may be another one, and stays one. */
const eventWords = grouped(eventForms())

/**
 * Whether another word may stand in a word's place and the sentence says as much to factlint as before: no number, unit, date or word of
 * grammar.
 *
 * @param {string} word
 */
export function isFree(word) {
  const {isContent, event, properties, temporal, isNumber, stem} = describeWord(word)
  if (!isContent || temporal || isNumber || properties.length > 0) return false
  return event !== undefined || (!read.has(word) && !read.has(stem))
}

/**
 * Whether a sentence has anything that factlint may make a claim of: a digit, or a word that a claim can hang on.
 *
 * @param {string} sentence
 */
export function hasFigures(sentence) {
  return /\d/.test(sentence) || wordsIn(sentence).some((word) => describeWord(word).carries)
}

/**
 * Another word with the same ending: as in prose, some words come in every story and most in one.
 *
 * @param {string} word
 * @param {Random} random
 */
export function otherWord(word, random) {
  if (describeWord(word).event) return random.pick(eventWords.get(endingOf(word)) ?? [word])
  const rank = Math.floor(flat * ((size + flat) / flat) ** random.fraction() - flat)
  const other = vocabulary[rank] ?? word
  return other.slice(0, other.length - endingOf(other).length) + endingOf(word)
}

/** @param {string} word */
function endingOf(word) {
  return /(?:ing|ed|ly|s)$/.exec(word)?.[0] ?? ''
}

/** Nouns with their plurals, and what forms of verbs can be made by rule. */
function eventForms() {
  return wordsIn(lexicons['events'])
    .filter((word) => word.length > 3 && describeWord(word).event)
    .flatMap((word) => [word, `${word}s`, `${word.replace(/e$/, '')}ed`, `${word.replace(/e$/, '')}ing`])
    .filter((word) => describeWord(word).event)
}

function* inventedWords() {
  for (const first of onsets)
    for (const vowel of vowels)
      for (const end of ends) for (const last of ['', 'er', 'ow']) yield first + vowel + end + last
}

/**
 * @param {unknown} value Of a lexicon: words, and lists and tables of them.
 * @returns {string[]}
 */
function wordsIn(value) {
  if (typeof value === 'string') return value.toLowerCase().split(/[^a-z]+/)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, own]) => [...wordsIn(key), ...wordsIn(own)])
}

/** @param {readonly string[]} words */
function grouped(words) {
  /** @type {Map<string, string[]>} */
  const groups = new Map()
  for (const word of words) groups.set(endingOf(word), [...(groups.get(endingOf(word)) ?? []), word])
  return groups
}
