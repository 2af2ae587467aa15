import leven from 'leven'
import {readFullNames, type FullName} from '../../claims/full-names.js'
import {describeWord} from '../../lexicons/word.js'
import {isCommonStem} from '../../lexicons/common-words.js'
import type {Comparator} from './comparator.js'

/** Holds full names against those that differ in one letter of one word. */
export const sameNameSpelling: Comparator = {
  summary: 'Full names that are one letter apart, one of them found once.',
  placeholders: ['text', 'other'],
  options: {},
  *checkDocument(document) {
    const {names, smallWords} = readFullNames(document)
    const spellings = spellingsOf(names)
    for (const [a, b] of closePairs(spellings)) {
      if (a.places.length > 1 && b.places.length > 1) continue
      const difference = differingWords(a.words, b.words)
      if (difference === null || !maySlip(difference, smallWords) || haveOneSentence(a, b)) continue
      // The seldom one is the doubtful one, and of two the later.
      const [doubtful, other] = a.places.length < b.places.length ? [a, b] : [b, a]
      const [main, related] = [doubtful.places[0], other.places[0]]
      if (main === undefined || related === undefined) continue
      const [text, otherText] = [doubtful.words.join(' '), other.words.join(' ')]
      yield {
        main,
        related,
        values: {text, other: otherText},
        expected: [otherText],
        note: `"${difference[0]}" and "${difference[1]}" are one letter apart`,
        atMost: null
      }
    }
  }
}

interface Spelling {
  readonly words: readonly string[]
  /** In text order; never empty. */
  readonly places: readonly FullName[]
}

/** In the order of their first places. */
function spellingsOf(names: readonly FullName[]): readonly Spelling[] {
  const bySpelling = new Map<string, {words: readonly string[]; places: FullName[]}>()
  for (const name of names) {
    const key = name.words.join(' ')
    const known = bySpelling.get(key)
    if (known) known.places.push(name)
    else bySpelling.set(key, {words: name.words, places: [name]})
  }
  return [...bySpelling.values()]
}

/** Shorter words are a letter apart by chance, and longer ones are no word of a name. */
const [fewestLetters, mostLetters] = [5, 24]

/**
 * The pairs that are a letter apart in one word: two such words are the same when a letter of either, or none, is taken out. From
 * three names that are the same so, they are a family of names and no slip; so each key gives one pair at most.
 */
function closePairs(spellings: readonly Spelling[]): ReadonlySet<readonly [Spelling, Spelling]> {
  const byKey = new Map<string, Spelling[]>()
  for (const spelling of spellings)
    for (const key of shortenings(spelling.words)) {
      const same = byKey.get(key)
      if (same) same.push(spelling)
      else byKey.set(key, [spelling])
    }
  const pairs = new Map<Spelling, Map<Spelling, readonly [Spelling, Spelling]>>()
  for (const [a, b, third] of byKey.values()) {
    if (a === undefined || b === undefined || third !== undefined) continue
    const ofA = pairs.get(a) ?? new Map<Spelling, readonly [Spelling, Spelling]>()
    pairs.set(a, ofA.set(b, [a, b]))
  }
  return new Set([...pairs.values()].flatMap((d) => [...d.values()]))
}

/** A name with each of its longer words as it stands, and with each letter of it taken out. */
function shortenings(words: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>()
  words.forEach((word, place) => {
    if (word.length < fewestLetters - 1 || word.length > mostLetters) return
    const [before, after] = [words.slice(0, place).join(' '), words.slice(place + 1).join(' ')]
    for (let letter = 0; letter <= word.length; letter++)
      keys.add(`${before}|${word.slice(0, letter)}${word.slice(letter + 1)}|${after}`)
  })
  return keys
}

/** The one word in which two names differ, by one letter; null where they do not differ so. */
function differingWords(a: readonly string[], b: readonly string[]): readonly [string, string] | null {
  const place = a.findIndex((word, index) => word !== b[index])
  const [one, other] = [a[place] ?? '', b[place] ?? '']
  if (Math.max(one.length, other.length) < fewestLetters || leven(one, other) !== 1) return null
  return [one, other]
}

/** Whether a slip may have made one word of the other, and no ending did, nor are both words of the language. */
function maySlip(difference: readonly [string, string], smallWords: ReadonlySet<string>): boolean {
  const [a, b] = [difference[0].toLowerCase(), difference[1].toLowerCase()]
  if (a.slice(0, -1) === b.slice(0, -1) || a.startsWith(b) || b.startsWith(a)) return false
  return ![a, b].every((word) => smallWords.has(word) || isCommonStem(describeWord(word).stem))
}

/** Who names both in one sentence means two. */
function haveOneSentence(a: Spelling, b: Spelling): boolean {
  const [few, many] = a.places.length < b.places.length ? [a, b] : [b, a]
  const sentences = new Set(few.places.map((d) => d.sentence))
  return many.places.some((d) => sentences.has(d.sentence))
}
