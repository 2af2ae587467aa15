import {isCommonStem} from '../lexicons/common-words.js'
import {describeWord} from '../lexicons/word.js'
import {comparableKind} from './claim-index.js'
import type {Claim} from './claim.js'
import type {CorpusKeys} from './corpus-partners.js'
import type {BlockReading, ReadText} from './document-claims.js'
import {nearWords} from './near-words.js'

/** Telling words of one claim that are taken in pairs. */
const wordsTaken = 6

/**
 * What two texts of a corpus must share to be held against each other: a number for each two telling words around a claim, with
 * the kind of its value. A pure function of the text, so that it can be kept by content.
 *
 * @returns Unsigned 32-bit numbers, ascending, each once.
 */
export function corpusKeys({blocks}: ReadText): CorpusKeys {
  const keys = new Set<number>()
  for (const {reading} of blocks) for (const key of keysOf(reading)) keys.add(key)
  return Uint32Array.from(keys).sort()
}

/** A block that an edit of its text leaves alone keeps its reading, and so its keys. */
const known = new WeakMap<BlockReading, ReadonlySet<number>>()

function keysOf(reading: BlockReading): ReadonlySet<number> {
  const before = known.get(reading)
  if (before) return before
  const keys = new Set<number>()
  for (const claim of reading.claims) {
    const words = tellingWords(claim)
    const kind = comparableKind(claim)
    for (const [place, word] of words.entries())
      for (const other of words.slice(place + 1)) keys.add(hash(`${kind} ${word} ${other}`))
  }
  known.set(reading, keys)
  return keys
}

/** The thing counted, the rare words on either side, the nearest first, and the names of the sentence; in alphabetical order. */
function tellingWords(claim: Claim): readonly string[] {
  const {entity, context} = claim
  const near = nearWords(context.words, claim)
  const head = entity === null ? [] : [describeWord(entity.head).stem]
  const names = context.names.map((name) => describeWord(name).stem)
  const around = [...near.before.slice(0, 2), ...near.after.slice(0, 2), ...names, ...near.before, ...near.after]
  const telling = new Set([...head, ...around.filter((stem) => !isCommonStem(stem))])
  return [...telling].slice(0, wordsTaken).sort()
}

/** FNV-1a over UTF-16 units. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let offset = 0; offset < text.length; offset++) value = Math.imul(value ^ text.charCodeAt(offset), 0x01000193)
  return value >>> 0
}
