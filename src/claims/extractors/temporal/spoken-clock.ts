import type {Token} from '../../../text/token.js'

/** An hour with its quarters in words, and the index behind it. */
export interface SpokenClock {
  /** 1 to 12, of a morning or an evening that these words do not tell. */
  readonly hour: number
  readonly minute: 15 | 30 | 45
  readonly next: number
}

/**
 * Read `quarter to six`, `quarter past 6`, `half past nine`; not "rose a quarter to six million", "half past the post".
 *
 * @param head Index of "quarter" or "half".
 */
export function spokenClockAt(tokens: readonly Token[], head: number): SpokenClock | null {
  const unit = tokens[head]?.word.temporal?.unit
  if (unit !== 'quarter' && unit !== 'half') return null
  const joint = tokens[head + 1]?.lower
  const isTo = joint === 'to' && unit === 'quarter' && tokens[head - 2]?.lower !== 'from'
  if (!isTo && joint !== 'past') return null
  const hour = hourAt(tokens[head + 2])
  const next = head + 3
  if (hour === null || !endsClock(tokens[next])) return null
  if (!isTo) return {hour, minute: unit === 'half' ? 30 : 15, next}
  return {hour: hour === 1 ? 12 : hour - 1, minute: 45, next}
}

/** `six`, `6`. */
function hourAt(token: Token | undefined): number | null {
  const hour = token?.kind === 'number' ? Number(token.text) : (token?.word.numeral.cardinal ?? NaN)
  return Number.isInteger(hour) && hour >= 1 && hour <= 12 ? hour : null
}

/** The sentence goes on with a mark that joins nothing, or with a word that is not counted. */
function endsClock(token: Token | undefined): boolean {
  if (token === undefined) return true
  return token.kind === 'mark' ? token.spaced || /^[.,;:!?)"”’]$/u.test(token.text) : !token.word.isContent
}
