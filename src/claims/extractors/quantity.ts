import type {Token} from '../../text/token.js'
import type {Mention} from '../claim.js'
import type {Extractor} from './extractor.js'
import {mayStartNumeral} from './numerals/numeral-words.js'
import {readMoneyNumeral, readNumeral} from './numerals/read-numeral.js'
import {chainEnd} from './numerals/reading.js'
import {readOrdinal} from './numerals/ordinal.js'
import {readIndefinite} from './quantities/indefinite.js'
import {readCurrencyBefore} from './quantities/currency-reader.js'
import {isLabel} from './quantities/label.js'
import {readMultipleWord} from './quantities/multiple.js'
import {readQuantity, readUnitlessMention, type ReadMention} from './quantities/quantity-reader.js'
import {readRank} from './quantities/rank.js'
import {isLabelList} from './quantities/label.js'

/**
 * Reads counts, measures, money, percentages, ages, scores, heights, multiples, ranks and durations with a number.
 * One walk reads them all, so that each number is read once and belongs to one mention.
 */
export const quantityExtractor: Extractor = {
  id: 'quantity',
  extract: ({tokens}) => {
    const mentions: Mention[] = []
    let index = 0
    const passed = {labelEnd: -1, mentionEnd: 0}
    while (index < tokens.length) {
      if (!mayStartNumeral(tokens, index)) {
        index++
        continue
      }
      const step = readAt(tokens, index, passed)
      if (step.label) passed.labelEnd = step.next
      if (step.mention) {
        passed.mentionEnd = step.next
        mentions.push(behind(step.mention, mentions.at(-1)))
      }
      index = Math.max(step.next, index + 1)
    }
    return mentions
  }
}

interface Step {
  readonly mention: Mention | null
  readonly next: number
  /** Whether a label was passed over; numbers listed behind it are labels too: "Chapters 3 and 4". */
  readonly label: boolean
}

/** Indices behind the last label and the last mention of the walk. */
interface Passed {
  readonly labelEnd: number
  readonly mentionEnd: number
}

function readAt(tokens: readonly Token[], index: number, {labelEnd, mentionEnd}: Passed): Step {
  const sign = readCurrencyBefore(tokens, index)
  // In "5 $ 10" the sign is the first number's already.
  const currency = sign && sign.start >= mentionEnd ? sign : null
  const read = currency ? readMoneyNumeral(tokens, index) : readNumeral(tokens, index)
  if (!read || isDigitOrdinal(tokens, index)) return fromMention(readWord(tokens, index), index + 1)
  if (currency === null && (isLabel(tokens, index, read) || isLabelList(tokens, labelEnd, index)))
    return {mention: null, next: chainEnd(tokens, read.next), label: true}
  const quantity = readQuantity(tokens, index, read, currency)
  return fromMention(quantity, read.next)
}

/** A hedge belongs to one number only: in "5 or more than 6" to the first. */
function behind(mention: Mention, previous: Mention | undefined): Mention {
  return previous && mention.start < previous.end && mention.amount
    ? {...mention, start: mention.amount.number.start}
    : mention
}

/** `2nd`. */
function isDigitOrdinal(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'number' && readOrdinal(tokens, index) !== null
}

function fromMention(read: ReadMention | null, next: number): Step {
  return read ? {mention: read.mention, next: read.next, label: false} : {mention: null, next, label: false}
}

/** Words that are amounts without a number: `twice`, `second-largest`. */
function readWord(tokens: readonly Token[], index: number): ReadMention | null {
  const multiple = readMultipleWord(tokens, index)
  if (multiple) return readUnitlessMention(tokens, index, multiple)
  const indefinite = readIndefinite(tokens, index)
  if (indefinite) return indefinite
  const ordinal = readOrdinal(tokens, index)
  return ordinal && readRank(tokens, index, ordinal)
}
