import type {Entity} from '../claim.js'
import {entityOf, nounPhraseAt, nounPhraseBefore} from './noun-phrase.js'
import {isInMention, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

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
 * border`, `20 of the soldiers`), else the noun before it (`a toll of 20`, `the border is 2,100 miles long`), else, after a
 * coordination, what the number before counted (`killing 20 people and injuring 45`).
 */
export function measuredEntity(
  sentence: SentenceMentions,
  placed: PlacedMention,
  previous: Entity | null
): MeasuredEntity {
  const {tokens} = sentence
  const isCount = placed.mention.kind === 'quantity' && placed.mention.unit === null
  const next = placed.last + 1
  const none: MeasuredEntity = {entity: null, end: null, head: placed.last, isPart: false}
  if (tokens[next]?.lower === 'of') {
    const of = nounBehind(sentence, skipDeterminers(sentence, next + 1), 'of')
    return of ? {...of, end: null, isPart: isCount} : {...none, isPart: isCount}
  }
  const behind = nounBehind(sentence, skipHyphen(sentence, next), 'behind')
  if (behind) {
    const {entity} = behind
    // "20 dead and 45 injured": who was injured is who was dead, or nobody the text names.
    return isCount || entity === null ? behind : {...behind, end: null}
  }
  const before = nounPhraseBefore(sentence, placed.first - 1, sentence.clauseOf[placed.first] ?? 0)
  if (before && isLinked(sentence, before.head, placed.first))
    return {...none, entity: entityOf(sentence, before, 'before')}
  return isCount && previous ? {...none, entity: {...previous, found: 'ellipsis'}} : none
}

function nounBehind(sentence: SentenceMentions, from: number, found: 'behind' | 'of'): MeasuredEntity | null {
  const phrase = nounPhraseAt(sentence, from)
  if (!phrase) return null
  const end = sentence.tokens[phrase.head]?.end ?? null
  return {entity: entityOf(sentence, phrase, found), end, head: phrase.head, isPart: false}
}

/** `the 2,100-mile-long border`: hyphens tie the number to words that narrow the noun. */
function skipHyphen(sentence: SentenceMentions, from: number): number {
  const {tokens} = sentence
  let index = from
  while (tokens[index]?.text === '-' && tokens[index]?.spaced === false && tokens[index + 1]?.kind === 'word')
    index += wordAt(sentence, index + 1).class === undefined ? 1 : 2
  return index
}

/** `20 of the 30 soldiers`: over the article, and over the number of the whole. */
function skipDeterminers(sentence: SentenceMentions, from: number): number {
  let index = from
  while (
    index < sentence.tokens.length &&
    (wordAt(sentence, index).class === 'determiner' || isInMention(sentence, index))
  )
    index++
  return index
}

/** Whether only verbs, prepositions and adverbs stand between a noun and a number behind it: `the toll stood at 20`. */
function isLinked(sentence: SentenceMentions, noun: number, number: number): boolean {
  let links = 0
  for (let index = noun + 1; index < number; index++) {
    if (sentence.tokens[index]?.kind !== 'word' || isInMention(sentence, index)) return false
    const known = wordAt(sentence, index).class
    if (known === 'pronoun' || known === 'subordinator' || known === 'coordinator') return false
    if (known !== 'determiner' && known !== 'adverb') links++
  }
  return links > 0 && links <= 4
}
