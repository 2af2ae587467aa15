import {conditions, openings, pastVerbs, plainWords, presentVerbs} from '../lexicons/general-statements.js'
import type {Token} from '../text/token.js'
import {tokenize} from '../text/tokenize.js'
import {comparableKind} from './claim-index.js'
import type {ClaimSentence} from './claim-sentence.js'
import type {DocumentClaim, Entity} from './claim.js'
import {isName, isOf, keyOf, type GeneralFact} from './general-fact.js'

/** A sentence as facts are held against it. */
export interface SentenceWords {
  readonly tokens: readonly Token[]
  /** What its words are to a statement, by {@link keyOf}. */
  readonly keys: ReadonlySet<string>
}

/** Read a sentence once, for all facts. */
export function sentenceWords({prose, start, end}: ClaimSentence): SentenceWords {
  const tokens = tokenize(prose, start, end)
  return {tokens, keys: new Set(tokens.map(keyOf))}
}

/**
 * Whether a sentence says what a fact says, whatever the value: all of its words, and none beside them that could make it another
 * thing's. Another clause may follow; of what happened once, one may stand before.
 *
 * @param claim One of the sentence's claims.
 */
export function restatesFact(fact: GeneralFact, claim: DocumentClaim, {tokens, keys}: SentenceWords): boolean {
  if (!areOfOneMeasure(fact.claim, claim) || !isAsserted(claim)) return false
  if (keys.has('?')) return false
  return fact.wordings.some(
    (words) =>
      [...words].every((key) => keys.has(key)) &&
      saysAllAndNoMore(fact, words, partsOf(tokens, claim, words, fact.isPast))
  )
}

/** Values that could stand in each other's place: counts of one thing, lengths of time in one unit, measures of one dimension. */
function areOfOneMeasure(a: DocumentClaim, b: DocumentClaim): boolean {
  if (a.kind !== b.kind || comparableKind(a) !== comparableKind(b)) return false
  if (a.kind === 'quantity' && a.unit === null && a.entity?.head !== b.entity?.head) return false
  // A year has 12 months and 365 days, and who says the one does not deny the other.
  if (a.kind === 'duration' && a.unit?.code !== b.unit?.code) return false
  return isNoNarrower(b.entity, a.entity)
}

/** "12 lunar months" are no 12 months. Words that stand elsewhere than behind the number are the sentence's. */
function isNoNarrower(entity: Entity | null, known: Entity | null): boolean {
  if (entity === null || entity.found !== 'behind') return true
  const words = known?.modifiers.map((word) => word.toLowerCase()) ?? []
  return entity.restriction.length === 0 && entity.modifiers.every((word) => words.includes(word.toLowerCase()))
}

function isAsserted({scope}: DocumentClaim): boolean {
  return !scope.negated && !scope.update && scope.modality === 'fact'
}

/**
 * A token, and what it is to a fact: its `value`, a word for its `thing`, a verb that only `links` the two, a word or comma that
 * says nothing, or one that says more.
 */
interface Part {
  readonly token: Token
  readonly is: 'value' | 'thing' | 'link' | 'plain' | 'more'
}

/** The parts of a sentence; marks before its first word say nothing. */
function partsOf(
  tokens: readonly Token[],
  claim: DocumentClaim,
  words: ReadonlySet<string>,
  isPast: boolean
): readonly Part[] {
  const links = isPast ? pastVerbs : presentVerbs
  const partOf = (token: Token): Part['is'] => {
    if (isOf(claim, token)) return 'value'
    if (words.has(keyOf(token))) return 'thing'
    if (links.has(token.lower)) return 'link'
    const isSilent = token.text === ',' || token.kind === 'clitic' || (token.text === '.' && token !== tokens.at(-1))
    return isSilent || plainWords.has(token.lower) ? 'plain' : 'more'
  }
  const parts = tokens.map((token): Part => ({token, is: partOf(token)}))
  return parts.slice(parts.findIndex(({token}) => token.kind !== 'mark'))
}

function saysAllAndNoMore(fact: GeneralFact, words: ReadonlySet<string>, parts: readonly Part[]): boolean {
  const at = parts.findIndex((d) => d.is === 'value')
  const first = parts.findLastIndex((d, index) => index < at && d.is === 'more') + 1
  const next = parts.findIndex((d, index) => index > at && d.is === 'more')
  const span = parts.slice(first, next < 0 ? parts.length : next)
  const said = new Set(span.filter((d) => d.is === 'thing').map((d) => keyOf(d.token)))
  if (said.size < words.size || span.some((d, index) => isOfOne(d, span[index - 1], fact))) return false
  const {isPast, hasVerb} = fact
  const isToldAsSo = isPast || (hasVerb ? !span.some(isPastForm) : span.some((d) => d.is === 'link'))
  return isToldAsSo && opens(parts, first, isPast) && closes(parts, first + span.findLastIndex(isSaid) + 1)
}

/** "the week", "an angle of the triangle": one of those that a fact speaks of. */
function isOfOne({token, is}: Part, before: Part | undefined, {definite, plural}: GeneralFact): boolean {
  if (is !== 'thing') return false
  const key = keyOf(token)
  return (before?.token.lower === 'the' && !definite.has(key)) || (plural.has(key) && !token.word.isPlural)
}

/** "boiled", of water that boils. */
function isPastForm({token, is}: Part): boolean {
  return is === 'thing' && token.word.tense === 'past' && !isName(token)
}

function isSaid({is}: Part): boolean {
  return is === 'value' || is === 'thing'
}

/** Whether nothing stands before a statement that it could be meant of: it opens its sentence, or tells when another thing happened. */
function opens(parts: readonly Part[], first: number, isPast: boolean): boolean {
  const before = parts[first - 1]?.token
  if (before === undefined || (first === 1 && before.word.class === 'coordinator')) return true
  return isPast && openings.has(before.lower)
}

/** Whether a statement ends behind its last word, and what follows is no condition of it: "at sea level, under low pressure". */
function closes(parts: readonly Part[], from: number): boolean {
  const edge = parts.findIndex(({token, is}, index) => index >= from && (token.kind === 'mark' || is === 'more'))
  const mark = parts[edge]?.token
  if (mark === undefined) return true
  if (mark.kind !== 'mark' || mark.text === '-' || mark.text === '%') return false
  const next = parts.slice(edge).find(({token}) => token.kind !== 'mark')?.token
  return (
    next === undefined || ((next.word.class !== 'preposition' || next.lower === 'as') && !conditions.has(next.lower))
  )
}
