/** The keys of a text, ascending, each once. See `corpusKeys`. */
export type CorpusKeys = Uint32Array

/** Which texts of a corpus are held against each other, also while some of them change. Texts are told by their numbers. */
export interface CorpusPartners {
  /**
   * The other texts that a text is held against, ascending: those that share the most, and the rarest, keys with it. If one text has
   * another, the other has it too, but where too many have it.
   */
  readonly of: (text: number) => readonly number[]
  /** From now on a text has these keys. Costs no more than what speaks of the same things as its old and its new words. */
  readonly replace: (text: number, keys: CorpusKeys) => void
}

/** A key that more texts share is the language of the house, and ties none of them together. */
const mostSharing = 12
/** Texts that one text chooses to be held against, and those it is held against at most, with all that have chosen it. */
const mostChosen = 8
const mostHeldAgainst = 16

/** Texts that may have other keys than when the table was made, until it is made again. */
const mostReplaced = 64

/** @param keysOf The keys of each text, by its number. */
export function createCorpusPartners(keysOf: readonly CorpusKeys[]): CorpusPartners {
  const keys = [...keysOf]
  const replaced = new Set<number>()
  let table = tableOf(keys)
  const chosen = new Map<number, readonly number[]>()

  const textsWith = (key: number): readonly number[] => {
    const texts = textsIn(table, key).filter((text) => !replaced.has(text))
    for (const text of replaced) if (hasKey(keys[text], key)) texts.push(text)
    return texts
  }
  /** How much a text shares with each other one: a key counts the more the fewer texts have it. */
  const sharedBy = (text: number): ReadonlyMap<number, number> => {
    const scores = new Map<number, number>()
    for (const key of keys[text] ?? []) {
      const texts = textsWith(key)
      if (texts.length < 2 || texts.length > mostSharing) continue
      const score = 1 / (texts.length - 1)
      for (const other of texts) if (other !== text) scores.set(other, (scores.get(other) ?? 0) + score)
    }
    return scores
  }
  const chosenBy = (text: number): readonly number[] => {
    const known = chosen.get(text) ?? strongest(sharedBy(text), mostChosen)
    chosen.set(text, known)
    return known
  }
  return {
    of: (text) => {
      const shared = sharedBy(text)
      const own = new Map(
        [...shared].filter(([other]) => chosenBy(text).includes(other) || chosenBy(other).includes(text))
      )
      return [...strongest(own, mostHeldAgainst)].sort((a, b) => a - b)
    },
    replace: (text, changed) => {
      const before = keys[text] ?? new Uint32Array()
      const touched = [...onlyIn(before, changed), ...onlyIn(changed, before)]
      if (touched.length === 0) return
      // What shares a word with the old or the new text may choose otherwise; nothing else may.
      for (const key of touched) for (const other of textsWith(key)) chosen.delete(other)
      chosen.delete(text)
      keys[text] = changed
      replaced.add(text)
      if (replaced.size <= mostReplaced) return
      table = tableOf(keys)
      replaced.clear()
    }
  }
}

/** Room for the number of a text beside a 32-bit key, in a number that is exact. */
const textRoom = 2 ** 20

/** Every key of every text with the text's number, in order: a tenth of the memory of a map, and no bound on its size. */
type KeyTable = Float64Array

function tableOf(keysOf: readonly CorpusKeys[]): KeyTable {
  const table = new Float64Array(keysOf.reduce((count, keys) => count + keys.length, 0))
  let at = 0
  for (const [text, keys] of keysOf.entries()) for (const key of keys) table[at++] = key * textRoom + text
  return table.sort()
}

function textsIn(table: KeyTable, key: number): number[] {
  const texts: number[] = []
  const end = (key + 1) * textRoom
  for (let at = firstFrom(table, key * textRoom); at < table.length; at++) {
    const entry = table[at] ?? end
    if (entry >= end) break
    texts.push(entry % textRoom)
  }
  return texts
}

function hasKey(keys: CorpusKeys | undefined, key: number): boolean {
  return keys?.[firstFrom(keys, key)] === key
}

/** The first place of a sorted list that holds no less than a number; the end of the list where none does. */
function firstFrom(list: ArrayLike<number>, least: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function onlyIn(keys: CorpusKeys, others: CorpusKeys): readonly number[] {
  return [...keys].filter((key) => !hasKey(others, key))
}

/** The texts with the highest scores; of equals the first. */
function strongest(scores: ReadonlyMap<number, number>, count: number): readonly number[] {
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, count)
    .map(([text]) => text)
}
