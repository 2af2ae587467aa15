import type {Token} from '../../../text/token.js'
import type {Hedge, Numeral} from '../../../values/amount.js'
import {amountInterval} from '../../../values/amount-interval.js'
import {timex3Duration} from '../../../values/timex3-duration.js'
import type {Unit} from '../../../values/unit.js'
import type {Mention} from '../../claim.js'
import type {MeasuredProperty} from '../../../values/measured-property.js'

/** A mention, and the index of the first token behind it. */
export interface ReadMention {
  readonly mention: Mention
  readonly next: number
}

/** What a mention is made of; indices are of tokens, `next` exclusive. */
export interface MentionParts {
  readonly start: number
  readonly next: number
  readonly numeral: Numeral
  readonly upper: Numeral | null
  readonly hedge: Hedge | null
  readonly unit: Unit | null
  readonly property: MeasuredProperty | null
}

/** Build the mention: a duration where a stretch of time is stated, else a quantity. */
export function mentionOf(tokens: readonly Token[], parts: MentionParts): ReadMention | null {
  const first = tokens[parts.start]
  const last = tokens[parts.next - 1]
  if (!first || !last) return null
  const {numeral, upper, hedge, unit, property, next} = parts
  const measured = unit !== null && unit.dimension !== 'other'
  const amount = {number: numeral, upper, hedge, interval: amountInterval(numeral, upper, hedge, measured)}
  const {start} = first
  const {end} = last
  const duration =
    unit?.dimension === 'time' && unit.per === null && property === null
      ? timex3Duration(numeral.decimal, unit.label)
      : null
  if (duration === null) return {mention: {kind: 'quantity', start, end, amount, unit, property}, next}
  const time = {type: 'DURATION', stated: {}, relative: null, duration, fixedTimex3: duration} as const
  return {mention: {kind: 'duration', start, end, time, amount, unit}, next}
}
