import {quantityWords} from '../../../lexicons/quantity-words.js'
import type {Word} from '../../../lexicons/word.js'
import type {Token} from '../../../text/token.js'
import {divideDecimals} from '../../../values/decimal.js'
import {readCardinal} from './cardinal.js'
import {readDigits} from './digits.js'
import {type Reading} from './reading.js'

/**
 * Read a share behind its upper number: `one in five`, `nine out of ten`, `1 over 3`.
 *
 * @returns The share, or `above` where none follows.
 */
export function readRatio(tokens: readonly Token[], above: Reading): Reading {
  const word = tokens[above.next]?.lower
  if (word === 'in') return share(tokens, above, above.next + 1, isShareIn) ?? above
  if (word === 'out' && tokens[above.next + 1]?.lower === 'of')
    return share(tokens, above, above.next + 2, isShareOutOf) ?? above
  if (word === 'over') return share(tokens, above, above.next + 1, isQuotient) ?? above
  return above
}

type Fits = (tokens: readonly Token[], above: number, below: Reading) => boolean

function share(tokens: readonly Token[], above: Reading, at: number, fits: Fits): Reading | null {
  const below = readDigits(tokens, at) ?? readCardinal(tokens, at)
  if (!below || !Number.isInteger(Number(below.decimal)) || !fits(tokens, Number(above.decimal), below)) return null
  const decimal = divideDecimals(above.decimal, below.decimal)
  return decimal === null ? null : {decimal, ulp: 0, form: 'fraction', next: below.next}
}

/** `one in five`, `2 in 100,000`; not "one in 2019", "two in three days", "12 in six boxes". */
function isShareIn(tokens: readonly Token[], above: number, below: Reading): boolean {
  const value = Number(below.decimal)
  if (!Number.isInteger(above) || above < 1 || above > 10 || value <= above) return false
  if (value >= 1100 && value < 2100 && tokens[below.next - 1]?.text.length === 4) return false
  const follower = tokens[below.next]
  return !(follower?.kind === 'word' && isStretch(follower.word))
}

/** Days, seasons and games: "two in three days" happen in them. */
function isStretch({lower, temporal}: Word): boolean {
  return temporal?.unit !== undefined || quantityWords.stagesOfPlay.has(lower.replace(/s$/, ''))
}

function isShareOutOf(_tokens: readonly Token[], above: number, below: Reading): boolean {
  return above >= 0 && Number(below.decimal) > 0 && above <= Number(below.decimal)
}

/** `one over 20`: arithmetic, with nothing counted behind it; "$2000 over 3 years" is none. */
function isQuotient(tokens: readonly Token[], _above: number, below: Reading): boolean {
  const follower = tokens[below.next]
  const last = tokens[below.next - 1]
  return (
    follower?.kind !== 'word' &&
    follower?.text !== '%' &&
    (last?.word.numeral.cardinal !== undefined || last?.kind === 'number')
  )
}
