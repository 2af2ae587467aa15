import type {Token} from '../../../text/token.js'
import type {Amount} from '../../../values/amount.js'
import type {ReadMention} from './mention.js'
import {lowerAt} from './words-around.js'

/**
 * Read an amount that names no number: `dozens`, `hundreds of` people, `tens of thousands`, `several` people. Its number is the least it
 * can be; "scores" is one only before "of", else it is a result.
 */
export function readIndefinite(tokens: readonly Token[], index: number): ReadMention | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const of = lowerAt(tokens, index + 1) === 'of'
  const magnitude = of ? tokens[index + 2]?.word.numeral.indefinite : undefined
  const {indefiniteMultiple: times, vague, indefinite: span} = token.word.numeral
  if (magnitude && times) {
    const unit = magnitude[0] / 2
    return indefinite(tokens, index, index + 3, [times[0] * unit, times[1] * unit])
  }
  if (vague) return readVague(tokens, index, vague)
  return span && (of || token.lower !== 'scores') ? indefinite(tokens, index, index + 1, span) : null
}

/** `several men`, `a few of them`, `a couple of hundred men`: only with what is counted behind it. */
function readVague(tokens: readonly Token[], index: number, span: readonly [number, number]): ReadMention | null {
  const article = lowerAt(tokens, index) !== 'several'
  // "few men" are less than expected, and "quite a few" are many.
  if ((article && lowerAt(tokens, index - 1) !== 'a') || lowerAt(tokens, index - 2) === 'quite') return null
  const of = lowerAt(tokens, index + 1) === 'of' ? 1 : 0
  const magnitude = tokens[index + 1 + of]?.word.numeral.magnitude
  const times = magnitude?.plural === false ? magnitude.value : 1
  const next = times === 1 ? index + 1 : index + 2 + of
  const counted = times === 1 ? index + 1 + of : next
  if (times === 1 && !mayBeCounted(tokens, counted, of === 1)) return null
  const read = indefinite(tokens, index, next, [span[0] * times, span[1] * times])
  return read && article ? startingAt(read, tokens[index - 1]?.start) : read
}

/** Whether a word can be what is counted: no verb of "several were"; behind "of" also "them" and "the men". */
function mayBeCounted(tokens: readonly Token[], index: number, partitive: boolean): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  const {class: known, endsLikeVerb} = token.word
  if (partitive) return known === undefined || known === 'determiner' || known === 'pronoun'
  return known === undefined && !endsLikeVerb
}

function startingAt(read: ReadMention, start: number | undefined): ReadMention {
  return start === undefined ? read : {...read, mention: {...read.mention, start}}
}

function indefinite(
  tokens: readonly Token[],
  index: number,
  next: number,
  [min, max]: readonly [number, number]
): ReadMention | null {
  const [first, last] = [tokens[index], tokens[next - 1]]
  if (!first || !last) return null
  const place = {start: first.start, end: last.end}
  const number = {...place, decimal: String(min), value: min, ulp: 0, form: 'words'} as const
  const amount: Amount = {
    number,
    upper: null,
    hedge: 'indefinite',
    interval: {min, max, minOpen: false, maxOpen: min >= 20}
  }
  return {mention: {kind: 'quantity', ...place, amount, unit: null, property: null}, next}
}
