/** A key that more texts share is the language of the house, and ties none of them together. */
const mostSharing = 12
/** Texts that one text chooses to be held against, and those it is held against at most, with all that have chosen it. */
const mostChosen = 8
const mostHeldAgainst = 16

/** Room for the number of a text beside a 32-bit key, in a number that is exact. */
const textRoom = 2 ** 20

/**
 * The texts of a corpus that each text is held against: those that share the most, and the rarest, keys with it. Near-linear in the
 * number of keys.
 *
 * @param keysOf See {@link corpusKeys}; by text.
 * @returns Numbers of other texts, ascending; by text. If one text has another, the other has it too, but where too many have it.
 */
export function corpusPartners(keysOf: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const scores = sharedKeys(keysOf)
  const chosen = scores.map((shared) => strongest(shared, mostChosen))
  const partners = chosen.map((own) => new Set(own))
  for (const [text, own] of chosen.entries()) for (const other of own) partners[other]?.add(text)
  return partners.map((own, text) => {
    const shared = scores[text] ?? new Map<number, number>()
    const kept = own.size <= mostHeldAgainst ? [...own] : strongest(shared, mostHeldAgainst).filter((d) => own.has(d))
    return kept.sort((a, b) => a - b)
  })
}

/** How much each text shares with each other one: a key counts the more the fewer texts have it. */
function sharedKeys(keysOf: readonly (readonly number[])[]): readonly Map<number, number>[] {
  const scores = keysOf.map(() => new Map<number, number>())
  const packed = new Float64Array(keysOf.reduce((count, keys) => count + keys.length, 0))
  let at = 0
  for (const [text, keys] of keysOf.entries()) for (const key of keys) packed[at++] = key * textRoom + text
  packed.sort()
  for (let start = 0, end = 0; start < packed.length; start = end) {
    const key = Math.floor((packed[start] ?? 0) / textRoom)
    while (end < packed.length && Math.floor((packed[end] ?? 0) / textRoom) === key) end++
    if (end - start < 2 || end - start > mostSharing) continue
    const texts = Array.from(packed.subarray(start, end), (d) => d % textRoom)
    for (const text of texts)
      for (const other of texts) if (text !== other) add(scores[text], other, 1 / (texts.length - 1))
  }
  return scores
}

function add(scores: Map<number, number> | undefined, text: number, score: number): void {
  scores?.set(text, (scores.get(text) ?? 0) + score)
}

/** The texts with the highest scores; of equals the first. */
function strongest(scores: ReadonlyMap<number, number>, count: number): readonly number[] {
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, count)
    .map(([text]) => text)
}
