import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {lengthOfStep, lengthOfTime, type LengthOfTime} from './length-of-time.js'

/** A date told by its distance from another: `in 2005, twenty years after the fire of 1985`. */
export interface DateOffset {
  readonly date: DocumentClaim
  /** The words that tell the distance. */
  readonly told: DocumentClaim
  readonly length: LengthOfTime
  /** The date that is counted from. */
  readonly from: DocumentClaim
  readonly direction: 'after' | 'before'
  /** Whether what is counted from is not named beside it: `three days later, on May 9`. */
  readonly implied: boolean
}

/** Matches " after the fire of ", " before it closed in "; not past a comma, where another clause begins. */
const relation = /^\s+(?<direction>after|before|following|preceding)\s+(?:[^\s,.;:()"“”]+\s+){0,8}$/
/** Matches ", " before a length that belongs to the date: "in 1990, five years after"; " " alone in "in May 1990 five years after". */
const beforeLength = /^,?\s+(?:[–—-]\s+)?$/
/** Matches ", in " and ", on ": the date that a length leads to. */
const beforeDate = /^,\s+(?:in|on)\s+$/

/** The offsets of a sentence, in text order. */
export function* offsetsIn(sentence: ClaimSentence, before: ClaimSentence | undefined): Iterable<DateOffset> {
  const {claims} = sentence
  for (let index = 0; index < claims.length; index++) {
    const offset =
      claims[index]?.kind === 'duration'
        ? (offsetBehind(sentence, index) ?? offsetAhead(sentence, index))
        : impliedOffset(sentence, index, before)
    if (offset) yield offset
  }
}

/** "opened in 1990, five years after the fire of 1985". */
function offsetBehind(sentence: ClaimSentence, index: number): DateOffset | null {
  const date = sentence.claims[index - 1]
  const counted = countedFrom(sentence, index)
  if (!counted || date?.kind !== 'date' || !beforeLength.test(between(sentence, date, counted.told))) return null
  return {...counted, date, implied: false}
}

/** "Five years after the fire of 1985, in 1990, the hall was rebuilt". */
function offsetAhead(sentence: ClaimSentence, index: number): DateOffset | null {
  const date = sentence.claims[index + 2]
  const counted = countedFrom(sentence, index)
  if (!counted || date?.kind !== 'date' || !beforeDate.test(between(sentence, counted.from, date))) return null
  return {...counted, date, implied: false}
}

/** The length and the date behind it: `five years after the fire of 1985`. */
function countedFrom(sentence: ClaimSentence, index: number) {
  const [told, from] = [sentence.claims[index], sentence.claims[index + 1]]
  if (told === undefined || from?.kind !== 'date') return null
  const word = relation.exec(between(sentence, told, from))?.groups?.['direction']
  const length = word === undefined ? null : lengthOfTime(told)
  if (length === null) return null
  return {told, length, from, direction: word === 'after' || word === 'following' ? 'after' : 'before'} as const
}

/** "The storm hit on May 4. Three days later, on May 9, help came": only where there is but one date to count from. */
function impliedOffset(sentence: ClaimSentence, index: number, before: ClaimSentence | undefined): DateOffset | null {
  const [told, date] = [sentence.claims[index], sentence.claims[index + 1]]
  if (told?.kind !== 'date' || date?.kind !== 'date') return null
  const step = told.time.relative?.anchor === 'narrative' ? lengthOfStep(told.time.relative) : null
  if (!step || !beforeDate.test(between(sentence, told, date))) return null
  const near = follows(sentence, before) ? before.claims : []
  const dates = [...near, ...sentence.claims.slice(0, index)].filter((d) => d.kind === 'date' || d.kind === 'time')
  const [from, another] = dates
  if (from === undefined || another !== undefined) return null
  return {date, told, length: step.length, from, direction: step.direction, implied: true}
}

/** Whether a sentence stands right behind the other one, in one block. */
function follows(sentence: ClaimSentence, before: ClaimSentence | undefined): before is ClaimSentence {
  return before?.block === sentence.block && sentence.start - before.end < 3
}

function between({text, start}: ClaimSentence, a: DocumentClaim, b: DocumentClaim): string {
  return text.slice(a.end - start, b.start - start)
}
