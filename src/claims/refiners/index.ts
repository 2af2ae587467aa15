import type {About, Claim, Entity, Mention, Scope, SentenceContext} from '../claim.js'
import type {SentenceReading} from '../extractors/extractor.js'
import {clauseNumbers} from './clauses.js'
import {contentStems, stemsNear} from './content-stems.js'
import {eventClasses, eventOf} from './event.js'
import {measuredEntity} from './measured-entity.js'
import {namesIn, nearestName, subjectOf} from './names.js'
import {isQuoted} from './quotations.js'
import {roleOf} from './role.js'
import {clauseMeaning, saysUpdate, sourceOf, type ClauseMeaning} from './scope.js'
import type {PlacedMention, SentenceMentions} from './sentence-mentions.js'

/** Where a sentence stands among what was read of its block before. */
export interface SentencePlace {
  /** Index of the sentence in its block. */
  readonly sentence: number
  /** How many claims the block has before this sentence. */
  readonly firstClaim: number
  readonly quoted: readonly (readonly [start: number, end: number])[]
}

/** Tie the mentions of one sentence to what they are about. One claim a mention, in order. */
export function refine(reading: SentenceReading, mentions: readonly Mention[], place: SentencePlace): readonly Claim[] {
  const sentence = placeMentions(reading, mentions)
  const names = namesIn(sentence)
  const content = contentStems(sentence)
  const context: SentenceContext = {
    sentence: place.sentence,
    stems: [...new Set(content.stems)],
    names: [...new Set(names.flatMap((d) => subjectOf(sentence, d).words))],
    events: eventClasses(sentence)
  }
  const source = sourceOf(sentence, names)
  const update = saysUpdate(sentence)
  const meanings = new Map<number, ClauseMeaning>()
  let previous: Entity | null = null
  return sentence.placed.map((placed): Claim => {
    const {mention} = placed
    const clause = sentence.clauseOf[placed.first] ?? 0
    const meaning = meanings.get(clause) ?? clauseMeaning(sentence, clause)
    meanings.set(clause, meaning)
    const measured = mention.kind === 'quantity' ? measuredEntity(sentence, placed, previous) : null
    if (measured?.entity && mention.kind === 'quantity' && mention.unit === null) previous = measured.entity
    const name = nearestName(sentence, names, placed.first)
    const scope: Scope = {
      times: timesBeside(sentence, placed, place.firstClaim),
      source,
      quoted: isQuoted(place.quoted, mention.start),
      update,
      ...meaning
    }
    const about: About = {
      entity: measured?.entity ?? null,
      event: eventOf(sentence, placed),
      subject: name && subjectOf(sentence, name),
      role: measured ? roleOf(sentence, placed, measured, meaning.modality) : 'level',
      scope,
      context,
      near: stemsNear(content, placed)
    }
    return {...mention, end: measured?.end ?? mention.end, ...about}
  })
}

/** Find the tokens of each mention. */
function placeMentions(reading: SentenceReading, mentions: readonly Mention[]): SentenceMentions {
  const {tokens} = reading
  const mentionOf = new Int16Array(tokens.length).fill(-1)
  const placed: PlacedMention[] = []
  let index = 0
  for (const mention of mentions) {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= mention.start) index++
    const first = index
    while (index < tokens.length && (tokens[index]?.start ?? 0) < mention.end) mentionOf[index++] = placed.length
    placed.push({mention, first, last: Math.max(first, index - 1)})
  }
  return {reading, tokens, placed, mentionOf, clauseOf: clauseNumbers(tokens)}
}

/** The block's claims that are dates or times of this sentence, those of the same clause first, then by distance. */
function timesBeside(sentence: SentenceMentions, placed: PlacedMention, firstClaim: number): readonly number[] {
  const clause = sentence.clauseOf[placed.first]
  const away = (d: PlacedMention) =>
    Math.abs(d.first - placed.first) + (sentence.clauseOf[d.first] === clause ? 0 : 1000)
  return sentence.placed
    .map((other, index) => ({other, index}))
    .filter(({other}) => other !== placed && (other.mention.kind === 'date' || other.mention.kind === 'time'))
    .sort((a, b) => away(a.other) - away(b.other))
    .map(({index}) => firstClaim + index)
}
