import {ofPeople} from '../../lexicons/events.js'
import {isCapitalised} from '../../text/token.js'
import type {Entity} from '../claim.js'
import {entityOf} from './entity.js'
import {linkedNoun} from './linked-noun.js'
import {beforeDeterminers, isNounAt, nounPhraseAt, nounPhraseEndingAt, type NounPhrase} from './noun-phrase.js'
import {isInMention, lowerAt, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/** What a quantity is a quantity of. */
export interface MeasuredEntity {
  readonly entity: Entity | null
  /** Offset at which the counted noun ends when it follows its number at once; the claim's text goes up to there. */
  readonly end: number | null
  /** Token of the head where it stands behind the number; else the number's last token. */
  readonly head: number
  /** `20 of the soldiers`: the number counts a part of what follows. */
  readonly isPart: boolean
}

/**
 * Find what a number counts or measures: the noun behind it (`20 Indian soldiers`), the noun behind an `of` (`2,100 miles of
 * border`, `20 of the soldiers`), else the noun before it (`a toll of 20`, `the border is 2,100 miles long`, `the border, 2,100
 * miles long,`), else, after a coordination, what the number before counted (`killing 20 people and injuring 45`).
 *
 * A proper name is no entity: who bears a value is its subject.
 */
export function measuredEntity(
  sentence: SentenceMentions,
  placed: PlacedMention,
  previous: Entity | null
): MeasuredEntity {
  const {mention} = placed
  const isCount = mention.kind === 'quantity' && mention.unit === null
  const next = behindWorth(sentence, placed)
  const none: MeasuredEntity = {entity: null, end: null, head: placed.last, isPart: false}
  const isOf = lowerAt(sentence, next) === 'of'
  if (isOf && isCount && wordAt(sentence, next + 1).class === 'pronoun')
    return {...none, entity: previous && leftOut(previous), isPart: true}
  if (isOf || isPaidFor(sentence, placed)) {
    const of = nounBehind(sentence, phraseAt(sentence, skipDeterminers(sentence, next + 1)), 'of')
    return of ? {...of, end: null, isPart: isCount} : {...none, isPart: isCount}
  }
  const phrase = phraseAt(sentence, skipHyphen(sentence, next))
  const behind = nounBehind(sentence, isCount ? phrase : withoutVerb(sentence, phrase), 'behind')
  if (behind && (isCount || isMeasurable(sentence, placed, behind.head)))
    return isCount ? behind : {...behind, end: null}
  const before = isStretch(sentence, placed) ? null : linkedNoun(sentence, placed)
  if (before) return isNamed(sentence, before) ? none : {...none, entity: entityOf(sentence, before, 'before')}
  const set = setOff(sentence, placed)
  if (set >= 0) return {...none, entity: entityOf(sentence, nounPhraseEndingAt(sentence, set), 'apposition')}
  if (isCount && previous) return {...none, entity: leftOut(previous)}
  return isCount && befallsPeople(sentence, placed) ? {...none, entity: people} : none
}

/** `killed seven in a raid`, `left 12 dead`: who is not said, and people are meant. */
function befallsPeople(sentence: SentenceMentions, {first, last}: PlacedMention): boolean {
  const [before, behind] = [wordAt(sentence, first - 1).event, wordAt(sentence, last + 1).event]
  return (before?.as === 'verb' && ofPeople.has(before.class)) || (behind?.as === 'state' && ofPeople.has(behind.class))
}

const people: Entity = {
  text: 'people',
  head: 'person',
  class: null,
  of: null,
  modifiers: [],
  definite: false,
  restriction: [],
  found: 'ellipsis'
}

/** `$1.8 billion worth of steel`: the steel, as in "$1.8 billion of steel". */
function behindWorth(sentence: SentenceMentions, {last}: PlacedMention): number {
  return lowerAt(sentence, last + 1) === 'worth' && lowerAt(sentence, last + 2) === 'of' ? last + 2 : last + 1
}

/** What an earlier number counted, where a later one leaves its noun out. */
function leftOut(previous: Entity): Entity {
  return {...previous, definite: false, found: 'ellipsis'}
}

/** `paid $300 million for the club`: what was paid for is what the money measures. */
function isPaidFor(sentence: SentenceMentions, placed: PlacedMention): boolean {
  const {unit} = placed.mention
  if (unit?.dimension !== 'money' || lowerAt(sentence, placed.last + 1) !== 'for') return false
  if (isInMention(sentence, placed.last + 2)) return false
  return wordAt(sentence, placed.first - 1).properties.some((d) => d.property === 'price' && d.as === 'action')
}

/** `for three weeks`, `for another 14 days`, `within a year`: how long something went on, or until when; no length of the noun before. */
function isStretch(sentence: SentenceMentions, placed: PlacedMention): boolean {
  if (placed.mention.kind !== 'duration') return false
  const before = beforeDeterminers(sentence, placed.first)
  return wordAt(sentence, before).class === 'preposition' && lowerAt(sentence, before) !== 'of'
}

function isNamed({tokens}: SentenceMentions, {head}: NounPhrase): boolean {
  return head > 0 && isCapitalised(tokens[head])
}

function nounBehind(
  sentence: SentenceMentions,
  phrase: NounPhrase | null,
  found: 'behind' | 'of'
): MeasuredEntity | null {
  if (!phrase) return null
  const end = sentence.tokens[phrase.head]?.end ?? null
  return {entity: entityOf(sentence, phrase, found), end, head: phrase.head, isPart: false}
}

/** `The 1,420-meter bridge joins the island`: what is measured is one thing, and what looks like a plural before an article is its verb. */
function withoutVerb(sentence: SentenceMentions, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null
  const {first, head} = phrase
  const isVerb = wordAt(sentence, head).isPlural && wordAt(sentence, head + 1).class === 'determiner'
  return isVerb && head > first && isNounAt(sentence, head - 1) ? {first, head: head - 1} : phrase
}

/** `a 35% increase in sales`: what rises is measured, not its rising. */
function phraseAt(sentence: SentenceMentions, from: number): NounPhrase | null {
  const phrase = nounPhraseAt(sentence, from)
  if (phrase === null) return null
  const head = wordAt(sentence, phrase.head)
  const link = lowerAt(sentence, phrase.head + 1)
  if (!(head.rises || head.falls) || !(link === 'in' || link === 'of')) return phrase
  return nounPhraseAt(sentence, skipDeterminers(sentence, phrase.head + 2)) ?? phrase
}

/**
 * Whether the noun behind a number with a unit is what it measures: `a $2 billion deal`, `2,100-mile border`; not what only follows
 * it: `207% compared with last year`, `46 basis points higher`, `1% year-over-year`.
 */
function isMeasurable(sentence: SentenceMentions, placed: PlacedMention, head: number): boolean {
  const word = wordAt(sentence, head)
  if (word.endsLikeVerb || word.rises || word.falls) return word.event?.as === 'noun'
  if (placed.mention.unit?.dimension === 'ratio' && wordAt(sentence, placed.last + 1).temporal?.unit !== undefined)
    return false
  return true
}

/** `the 2,100-mile-long border`: hyphens tie the number to words that narrow the noun. */
function skipHyphen(sentence: SentenceMentions, from: number): number {
  const {tokens} = sentence
  let index = from
  while (tokens[index]?.text === '-' && tokens[index]?.spaced === false && tokens[index + 1]?.kind === 'word')
    index += wordAt(sentence, index + 1).class === undefined ? 1 : 2
  return index
}

/** `20 of the 30 soldiers`, `20 of the town's 30 schools`: over the article, the owner and the number of the whole. */
function skipDeterminers(sentence: SentenceMentions, from: number): number {
  const {tokens} = sentence
  let index = from
  while (index < tokens.length && (wordAt(sentence, index).class === 'determiner' || isInMention(sentence, index)))
    index++
  let owner = index
  while (isNounAt(sentence, owner)) owner++
  if (owner > index && tokens[owner]?.kind === 'clitic' && isInMention(sentence, owner + 1))
    return skipDeterminers(sentence, owner + 1)
  return index
}

/** `the border, 2,600 miles long, …`, `the mayor, 55, …`: the noun before the comma that sets an attribute off; -1 for none. */
function setOff(sentence: SentenceMentions, placed: PlacedMention): number {
  const noun = placed.first - 2
  if (lowerAt(sentence, placed.first - 1) !== ',' || !isNounAt(sentence, noun)) return -1
  const {mention} = placed
  const isAge = mention.kind === 'quantity' && mention.property === 'age'
  const isDescribed = wordAt(sentence, placed.last + 1).properties.some((d) => d.as === 'adjective')
  return isAge || (isDescribed && mention.unit !== null) ? noun : -1
}
