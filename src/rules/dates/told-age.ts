import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim, QuantityClaim} from '../../claims/claim.js'
import type {LifeFact} from './life-facts.js'
import {personBefore} from './person-words.js'

/** An age that a text tells, and when somebody was that old. */
export interface ToldAge {
  readonly claim: AgeClaim
  /** In whole years. */
  readonly years: number
  /** Null where it is the age on the day of writing. */
  readonly date: DocumentClaim | null
  /** Whose age it is; null where only the sentence tells. */
  readonly person: string | null
}

/** An age with its sentence, before it is known what it is tied to. */
export interface StatedAge {
  readonly claim: AgeClaim
  readonly sentence: ClaimSentence
}

export function agesIn(sentence: ClaimSentence): readonly StatedAge[] {
  return sentence.claims
    .filter((claim): claim is AgeClaim => isAge(claim) || isBareAge(claim, sentence))
    .map((claim) => ({claim, sentence}))
}

/** The ages that a document ties to a death, to a date of the same sentence, or to the day of writing. */
export function toldAges(ages: readonly StatedAge[], facts: readonly LifeFact[]): readonly ToldAge[] {
  return ages
    .map(({claim, sentence}) => ageAt(claim, sentence.claims.indexOf(claim), sentence, facts))
    .filter((age) => age !== null)
}

type AgeClaim = DocumentClaim & QuantityClaim

function isAge(claim: DocumentClaim): claim is AgeClaim {
  if (claim.kind !== 'quantity' || claim.property !== 'age' || claim.unit?.code !== 'a') return false
  return isExact(claim) && !isOfAnother(claim)
}

/** "a son, 25", "her brother, 34": somebody whom the sentence does not name. */
function isOfAnother({entity}: AgeClaim): boolean {
  return entity?.found === 'apposition' && !entity.definite && entity.text === entity.text.toLowerCase()
}

function isExact({amount, scope}: AgeClaim): boolean {
  return amount.hedge === null && amount.upper === null && Number.isInteger(amount.number.value) && !scope.negated
}

/** "she is 34 (as of": a number that counts nothing, said of somebody. */
function isBareAge(claim: DocumentClaim, {text, start}: ClaimSentence): claim is AgeClaim {
  if (claim.kind !== 'quantity' || claim.unit !== null || claim.entity !== null || !isExact(claim)) return false
  if (!/^(?:[,;.)]|\s+\(?(?:as of|in|on)\s)/i.test(text.slice(claim.end - start, claim.end - start + 12))) return false
  return /\b(?:he|she)\s+(?:is|was|turned)\s+(?:now\s+)?$/i.test(
    text.slice(Math.max(0, claim.start - start - 20), claim.start - start)
  )
}

/** Matches ", ", ", at ", " at the age of " and " (": what ties an age to the date before it. */
const behindDate = /^(?:,?\s+(?:(?:when\s+)?(?:he|she)\s+was\s+|at\s+(?:the\s+)?(?:age\s+of\s+)?|aged?\s+)?|\s+\()$/
/** Matches " in ", " on ", ", in ": what ties an age to the date behind it. */
const aheadOfDate = /^,?\s+(?:in|on)\s+(?:the\s+)?$/
/** Matches " (as of ", " as of ". */
const asOf = /^,?\s+\(?as\s+of\s+$/i

function ageAt(claim: AgeClaim, index: number, sentence: ClaimSentence, facts: readonly LifeFact[]): ToldAge | null {
  const {text, start, claims} = sentence
  const years = claim.amount.number.value
  const [before, behind] = [claims[index - 1], claims[index + 1]]
  if (hasYear(before) && behindDate.test(text.slice(before.end - start, claim.start - start))) {
    const fact = facts.find((d) => d.date === before)
    // "(born 1980), 34": the age is not that at birth.
    if (fact === undefined || fact.kind === 'death') return {claim, years, date: before, person: fact?.person ?? null}
  }
  if (hasYear(behind)) {
    const between = text.slice(claim.end - start, behind.start - start)
    const fact = facts.find((d) => d.date === behind)
    if (asOf.test(between) || (aheadOfDate.test(between) && fact?.kind !== 'birth'))
      return {claim, years, date: behind, person: fact?.person ?? null}
  }
  return ageNow(claim, years, sentence)
}

function hasYear(claim: DocumentClaim | undefined): claim is DocumentClaim {
  return claim?.kind === 'date' && claim.time.stated.year !== undefined && claim.role === 'level'
}

/** "Smith, 34, said", "she is 34": the age on the day of writing. */
function ageNow(claim: AgeClaim, years: number, {text, start}: ClaimSentence): ToldAge | null {
  const ahead = text.slice(0, claim.start - start)
  const apposition = ahead.endsWith(', ') && text.charAt(claim.end - start) === ','
  if (!apposition && !/\bis(?: now)?\s+$/.test(ahead)) return null
  return {claim, years, date: null, person: personBefore(ahead).name}
}
