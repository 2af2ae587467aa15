import {tieClaim} from '../assemble-claim.js'
import type {About, Claim, Entity, Mention, Scope, SentenceContext, SentenceNames} from '../claim.js'
import type {SentenceReading} from '../extractors/extractor.js'
import {contentStems, stemsNear} from './content-stems.js'
import {eventOf, triggersIn} from './event.js'
import {measuredEntity, type MeasuredEntity} from './measured-entity.js'
import {placeOf} from './place.js'
import {propertyOf} from './property.js'
import {isQuoted} from './quotations.js'
import {roleOf} from './role.js'
import {subjectsIn} from './subject.js'
import {timeRoleOf} from './time-role.js'
import {tenseBefore} from './tense.js'
import {
  isInMention,
  lowerAt,
  placeMentions,
  wordAt,
  type PlacedMention,
  type SentenceMentions
} from './sentence-mentions.js'
import {clauseMeaning, isDenied, saysUpdate, type ClauseMeaning} from './scope.js'
import {sourceOf} from './source.js'

/** Where a sentence stands among what was read of its block before. */
export interface SentencePlace {
  /** Index of the sentence in its block. */
  readonly sentence: number
  /** How many claims the block has before this sentence. */
  readonly firstClaim: number
  readonly quoted: readonly (readonly [start: number, end: number])[]
  /** Reads the names of the sentences right before that have no claims, in order. */
  readonly namingBefore: () => readonly SentenceNames[]
}

/** Tie the mentions of one sentence to what they are about. One claim a mention, in order. */
export function refine(reading: SentenceReading, mentions: readonly Mention[], place: SentencePlace): readonly Claim[] {
  const sentence = placeMentions(reading, mentions)
  const {names, naming, of: subjectOf} = subjectsIn(sentence)
  const content = contentStems(sentence)
  const triggers = triggersIn(sentence)
  const context: SentenceContext = {
    sentence: place.sentence,
    stems: distinct(content.stems),
    names: distinct(naming.named.flatMap((d) => d.words)),
    events: distinct(triggers.filter((d) => d.known).map((d) => d.class)),
    apart: distinct(tellingApart(sentence)),
    naming,
    namingBefore: naming.reference === null ? noNames : place.namingBefore()
  }
  const [source, update] = [sourceOf(sentence, names), saysUpdate(sentence)]
  const meanings = new Map<number, ClauseMeaning>()
  let previous: Entity | null = null
  const claims: Claim[] = []
  for (const placed of sentence.placed) {
    const {mention} = placed
    const clause = sentence.clauseOf[placed.first] ?? 0
    const told = meanings.get(clause) ?? clauseMeaning(sentence, clause)
    meanings.set(clause, told)
    const measured: MeasuredEntity | null =
      mention.kind === 'quantity' || mention.kind === 'duration' ? measuredEntity(sentence, placed, previous) : null
    if (measured?.entity && mention.kind === 'quantity' && mention.unit === null) previous = measured.entity
    const entity = measured?.entity ?? null
    const definite = pointers.has(lowerAt(sentence, placed.first - 1))
    // "the 430 workers laid off on Monday would register": there are 430, whatever they would do.
    const meaning: ClauseMeaning = definite ? {...told, negated: false, modality: 'fact'} : told
    const scope: Scope = {
      times: timesBeside(sentence, placed, place.firstClaim),
      place: placeOf(sentence, names, placed),
      source,
      quoted: isQuoted(place.quoted, mention.start),
      negated: meaning.negated || isDenied(sentence, placed.first),
      modality: meaning.modality,
      update,
      tense: isTime(mention) ? tenseBefore(sentence, placed.first, meaning.tense) : meaning.tense
    }
    const {subject, reference} = subjectOf(placed)
    const about: About = {
      entity: entity && definite ? {...entity, definite} : entity,
      property: propertyOf(sentence, placed, entity),
      event: eventOf(sentence, placed, measured?.head ?? placed.last, triggers),
      subject,
      reference,
      role:
        measured && mention.kind === 'quantity'
          ? roleOf(sentence, placed, measured, meaning.modality)
          : timeRoleOf(sentence, placed),
      scope,
      context,
      near: stemsNear(content, placed)
    }
    claims.push(tieClaim(mention, measured?.end ?? mention.end, about))
  }
  return claims
}

/** Articles that point at something known. */
const pointers = new Set(['the', 'those', 'these'])

function tellingApart(sentence: SentenceMentions): readonly string[] {
  const found: string[] = []
  for (let index = 0; index < sentence.tokens.length; index++)
    // "the second quarter" is a time, and no second of two.
    if (wordAt(sentence, index).tellsApart && !isInMention(sentence, index)) found.push(lowerAt(sentence, index))
  return found
}

function distinct(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : [...new Set(words)]
}

const noTimes: readonly number[] = []
const noNames: readonly SentenceNames[] = []

/** The block's claims that are dates or times of this sentence, those of the same clause first, then by distance. */
function timesBeside(sentence: SentenceMentions, placed: PlacedMention, firstClaim: number): readonly number[] {
  const clause = sentence.clauseOf[placed.first]
  const away = (index: number) => {
    const other = sentence.placed[index] ?? placed
    return (
      Math.abs(other.first - placed.first) + (sentence.clauseOf[other.first] === clause ? 0 : sentence.tokens.length)
    )
  }
  let times: number[] | null = null
  for (const [index, other] of sentence.placed.entries())
    if (other !== placed && isTime(other.mention)) (times ??= []).push(index)
  return times ? times.sort((a, b) => away(a) - away(b)).map((d) => firstClaim + d) : noTimes
}

function isTime({kind}: Mention): boolean {
  return kind === 'date' || kind === 'time'
}
