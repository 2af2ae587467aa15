import lexicons from '#compiled/lexicons' with {type: 'json'}

type WordSets<Lists> = {readonly [name in keyof Lists]: ReadonlySet<string>}

const {arithmetic} = lexicons

/** Words around a part and its whole, and a share told twice. */
export const shareWords = setsOf(arithmetic.shares)

/** Words around a change and its two ends. */
export const changeWords = setsOf(arithmetic.changes)

/** Words around the score of a game. */
export const scoreWords = setsOf(arithmetic.scores)

/** Words around the ends of a range. */
export const rangeWords = setsOf(arithmetic.ranges)

/** Words around a place in an order. */
export const rankWords = setsOf(arithmetic.ranks)

/** Words around the score of a series, a game or a vote. */
export const tallyWords = setsOf(arithmetic.tallies)

/** Words around a list and the number of its entries. */
export const listWords = setsOf(arithmetic.lists)

/** Words around shares that leave no room for each other. */
export const totalWords = setsOf(arithmetic.totals)

/** Words around a product and its factors. */
export const productWords = setsOf(arithmetic.products)

const {partitions, ...sums} = arithmetic.sums

/** Words around a total and its parts. */
export const sumWords = setsOf(sums)

/** Numbers of the lines of nouns that rule each other out, by noun. */
const lines = new Map<string, readonly number[]>()
for (const [line, nouns] of partitions.entries())
  for (const noun of nouns) lines.set(noun, [...(lines.get(noun) ?? []), line])

/** Whether no thing is counted by two of the nouns: men and women, but not girls and swimmers. Singular, lower case. */
export function ruleOutEachOther(nouns: readonly string[]): boolean {
  const [first = '', ...others] = nouns
  const shared = (lines.get(first) ?? []).some((line) => others.every((noun) => lines.get(noun)?.includes(line)))
  return shared && new Set(nouns).size === nouns.length
}

function setsOf<Lists extends Readonly<Record<string, readonly string[]>>>(lists: Lists): WordSets<Lists> {
  const sets = Object.entries(lists).map(([name, words]) => [name, new Set(words)])
  // The entries are those of `lists`, whose names are its type's; Object.entries only forgets that.
  return Object.fromEntries(sets) as WordSets<Lists>
}
