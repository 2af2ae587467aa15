import {isCount} from '../claims/quantity-kinds.js'
import {itemAt, type SentenceItem} from '../claims/sentence-items.js'
import {tallyWords} from '../lexicons/arithmetic.js'
import {cardinals, ordinals} from '../lexicons/numbers.js'

/** How many games of a series were played, and the words that say so. Offsets are of the block's prose. */
export interface GamesPlayed {
  readonly games: number
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether games of this kind may end in a draw, which no score counts. */
  readonly mayDraw: boolean
}

/** Whether one of the words stands between two items, the second exclusive. */
export function hasWord(items: readonly SentenceItem[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < to && at < items.length; at++) if (words.has(itemAt(items, at))) return true
  return false
}

/** The length of a `best-of-seven` series; null where none is told. */
export function bestOf(items: readonly SentenceItem[]): number | null {
  for (const [at, item] of items.entries()) {
    if (item.lower !== 'best') continue
    const of = itemAt(items, at + 1) === '-' ? at + 2 : at + 1
    if (itemAt(items, of) !== 'of') continue
    const games = numberAt(items, itemAt(items, of + 1) === '-' ? of + 2 : of + 1)
    if (games !== null && games % 2 === 1 && games > 1) return games
  }
  return null
}

/** `in game seven`, `in seven games`, `in the seventh game`; null where none is told. */
export function gamesPlayed(items: readonly SentenceItem[]): GamesPlayed | null {
  for (const [at, item] of items.entries()) {
    if (item.lower !== 'in') continue
    const next = itemAt(items, at + 1)
    if (tallyWords.games.has(next)) {
      const games = numberAt(items, at + 2)
      if (games !== null) return told(items, {games, from: at + 1, to: at + 2, noun: next})
    }
    const claim = items[at + 1]?.claim
    const head = claim?.entity?.head ?? ''
    if (isCount(claim) && claim.amount.hedge === null && tallyWords.games.has(head))
      return told(items, {games: claim.amount.number.value, from: at + 1, to: at + 1, noun: head})
    const nth = next === 'the' ? ordinals.get(itemAt(items, at + 2)) : undefined
    const noun = itemAt(items, at + 3)
    if (nth !== undefined && tallyWords.games.has(noun))
      return told(items, {games: nth, from: at + 2, to: at + 3, noun})
  }
  return null
}

function told(
  items: readonly SentenceItem[],
  {games, from, to, noun}: {readonly games: number; readonly from: number; readonly to: number; readonly noun: string}
): GamesPlayed {
  const [start, end] = [items[from]?.start ?? 0, items[to]?.end ?? 0]
  const isNamed = itemAt(items, from) === noun
  const words = items.slice(from, to + 1).map((d) => d.lower)
  const text = isNamed ? `${noun} ${String(games)}` : from === to ? `${String(games)} ${noun}s` : words.join(' ')
  return {games, text, start, end, mayDraw: tallyWords.mayDraw.has(noun)}
}

/** A number as a claim, as digits or as one word: labels are no claims ("Game 7"). */
function numberAt(items: readonly SentenceItem[], at: number): number | null {
  const item = items[at]
  if (!item) return null
  if (item.claim) return isCount(item.claim) ? item.claim.amount.number.value : null
  if (/^\d{1,2}$/.test(item.lower)) return Number(item.lower)
  return cardinals.get(item.lower) ?? null
}
