import type {DocumentClaim, QuantityClaim} from '../../claims/claim.js'
import {magnitudes} from '../../lexicons/numbers.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator} from './comparator.js'

type Quantity = DocumentClaim & QuantityClaim

/** Looks at numbers whose digits or words are put together as no number is. */
export const malformedNumber: Comparator = {
  summary: 'How the digits and the words of a number are put together.',
  placeholders: ['text', 'reason'],
  options: {},
  *checkBlocks(document) {
    for (const claim of document.sentences.flatMap((d) => d.claims)) {
      if (claim.kind !== 'quantity' || !isTied(claim)) continue
      const {start, end} = claim.amount.number
      const main = {...placeOf(claim), start, end}
      const text = textAt(main, document)
      const reason =
        (claim.unit === null && dayAndYear.test(text) ? null : wrongGroups(text)) ??
        (claim.unit?.dimension === 'money' ? twoMagnitudes(text) : null)
      if (reason === null) continue
      yield {
        main,
        related: null,
        values: {text, reason},
        expected: [],
        note: 'as English writes numbers; the commas of Indian English are allowed for',
        atMost: null
      }
    }
  }
}

/** Whether the number measures something or counts what stands behind it; others may be citations, codes or lists. */
function isTied({unit, entity, amount}: Quantity): boolean {
  if (amount.number.form !== 'digits' && amount.number.form !== 'mixed') return false
  return unit !== null || entity?.found === 'behind' || entity?.found === 'of'
}

const western = /^\d{1,3}(?:,\d{3})*$/
const indian = /^\d{1,2}(?:,\d{2})*,\d{3}$/
/** `20,2019`: a day and a year, or a page and a year, that lost their space. */
const dayAndYear = /^\d{1,2},(?:1\d|20)\d{2}$/

/** What is wrong with the commas of a number's digits; null where nothing is, or where a comma may be a decimal point. */
function wrongGroups(text: string): string | null {
  const whole = /^[\d,]*\d/.exec(text)?.[0] ?? ''
  if (!whole.includes(',') || western.test(whole) || indian.test(whole)) return null
  const [first = '', ...groups] = whole.split(',')
  const odd = groups.find((group) => group.length !== 3)
  if (odd === undefined) return `${String(first.length)} digits stand before its first comma`
  const single = groups.length === 1
  // "3,5" and "0,25" are how others write a decimal point.
  if (single && (odd.length === 1 || first.length > 3 || Number(first) === 0)) return null
  return `${String(odd.length)} ${odd.length === 1 ? 'digit stands' : 'digits stand'} behind a comma, and not 3`
}

/** "$5 million million"; "a thousand million" is how some say a billion. */
function twoMagnitudes(text: string): string | null {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const second = words.findIndex((word, index) => isLarge(word) && isLarge(words[index - 1] ?? ''))
  return second < 0 ? null : `"${words[second - 1] ?? ''} ${words[second] ?? ''}" is no amount of money`
}

const leastLarge = 1e6

function isLarge(word: string): boolean {
  return (magnitudes.get(word)?.value ?? 0) >= leastLarge
}
