import {listWords} from '../lexicons/arithmetic.js'
import {describeWord} from '../lexicons/word.js'
import {itemAt, type SentenceItem} from './sentence-items.js'

/** How many things a list in a sentence names. */
export interface ListedItems {
  /** Every number of things that the list can be read as: a last "Health and Human Services" may be one or two. */
  readonly counts: readonly number[]
  /** Items at which the list begins and ends, the end exclusive. */
  readonly from: number
  readonly to: number
  /** Whether a name might be told in two parts, "Paris, Texas", so that there may be fewer things than commas say. */
  readonly mayBeFewer: boolean
  /** Whether one entry may stand for several things: "girls". */
  readonly mayBeMore: boolean
}

/** Longest entry, in words: what is longer is no mere name. */
const longestEntry = 4

/**
 * The list behind a colon, or inside brackets or dashes: "France, Germany and Spain". Only plain lists are read: short entries
 * without verbs, numbers or asides, and an end to the list.
 *
 * @param opening Item of the mark that opens the list.
 * @returns Null where what follows is no plain list.
 */
export function listedItems(items: readonly SentenceItem[], opening: number, prose: string): ListedItems | null {
  const closing = closers.get(itemAt(items, opening)) ?? null
  const from = opening + 1
  let to = from
  while (to < items.length && itemAt(items, to) !== closing && !(closing === null && itemAt(items, to) === '.')) to++
  if (closing !== null && to === items.length) return null
  // "red, white and blue. And then…": the sentence must end with the list.
  if (closing === null && to < items.length - 1) return null
  const entries = entriesOf(items, from, to)
  if (!entries || entries.some((entry) => !isPlainEntry(items, entry))) return null
  const isCapital = (at: number) => /^\p{Lu}/u.test(prose.charAt(items[at]?.start ?? 0))
  const names = entries.filter(([start]) => isCapital(start)).length
  // A name among things, or "Finch tied" among names, is no plain list.
  if (names > 0 && !entries.every(([start, end]) => isCapital(start) && isCapital(end - 1))) return null
  const last = entries.at(-1)
  if (!last) return null
  const inside = joinersIn(items, last)
  const whole = entries.length
  const counts = inside === 0 ? [whole] : Array.from({length: inside + 1}, (_, more) => whole + more)
  const simple = names > 0 || entries.every(([start, end]) => end - start === 1 || /^an?$/.test(itemAt(items, start)))
  return {
    counts,
    from,
    to,
    mayBeFewer: !simple,
    mayBeMore: entries.some(([, end]) => names === 0 && describeWord(itemAt(items, end - 1)).isPlural)
  }
}

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['—', '—'],
  ['–', '–']
])

type Entry = readonly [start: number, end: number]

/** The entries between the marks; the last two parted by its first `and` where no comma stands before it. */
function entriesOf(items: readonly SentenceItem[], from: number, to: number): readonly Entry[] | null {
  const mark = items.slice(from, to).some((d) => d.lower === ';') ? ';' : ','
  const entries: Entry[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && itemAt(items, at) !== mark) continue
    if (at > start) entries.push([start, at])
    start = at + 1
  }
  const last = entries.pop()
  if (!last) return null
  const [begin, end] = last
  if (isJoiner(itemAt(items, begin))) return begin + 1 < end ? [...entries, [begin + 1, end]] : null
  const joiner = indexOfJoiner(items, last)
  if (joiner > begin && joiner + 1 < end) return [...entries, [begin, joiner], [joiner + 1, end]]
  // Without an "and" it may go on somewhere else, or be an aside; single words in a row are a list all the same.
  const bare = [...entries, last]
  return mark === ';' || (bare.length > 2 && bare.every(([x, y]) => y - x === 1)) ? bare : null
}

function isJoiner(word: string): boolean {
  return word === 'and' || word === '&' || word === 'or'
}

function indexOfJoiner(items: readonly SentenceItem[], [start, end]: Entry): number {
  for (let at = start; at < end; at++) if (isJoiner(itemAt(items, at))) return at
  return -1
}

function joinersIn(items: readonly SentenceItem[], [start, end]: Entry): number {
  let found = 0
  for (let at = start; at < end; at++) if (isJoiner(itemAt(items, at))) found++
  return found
}

function isPlainEntry(items: readonly SentenceItem[], [start, end]: Entry): boolean {
  if (end - start > longestEntry) return false
  for (let at = start; at < end; at++) {
    const {lower = '', claim = null} = items[at] ?? {}
    if (claim || !/^[\p{L}'’&-]/u.test(lower) || listWords.open.has(lower)) return false
    const {class: known} = describeWord(lower)
    // "a saw"
    if (at > start && describeWord(itemAt(items, at - 1)).class === 'determiner') continue
    if (
      known === 'verb' ||
      known === 'auxiliary' ||
      known === 'modal' ||
      known === 'pronoun' ||
      known === 'subordinator'
    )
      return false
    if (at === start && (known === 'preposition' || known === 'adverb')) return false
  }
  return true
}
