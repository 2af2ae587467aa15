import {tieClaim} from '../assemble-claim.js'
import type {Claim, Entity, Label, Mention, Scope, SentenceContext, SentenceNames} from '../claim.js'
import type {SentenceReading} from '../extractors/extractor.js'
import {contentStems, countBefore, type ContentStems} from './content-stems.js'
import {carriedRole, respectiveNouns} from './coordinated.js'
import {distinct} from './distinct.js'
import {entityOf} from './entity.js'
import {eventOf, eventsOf, triggersIn, type Trigger} from './event.js'
import {labelsOf} from './labels.js'
import {isInOtherLanguage} from './language.js'
import {measuredEntity} from './measured-entity.js'
import type {NounPhrase} from './noun-phrase.js'
import {ownedIn} from './owned.js'
import {placeOf} from './place.js'
import {propertyOf} from './property.js'
import {isQuoted, type QuotedSpan} from './quotations.js'
import {roleOf} from './role.js'
import {clauseMeaning, contrastsIn, isDenied, saysUpdate, tellingApart, type ClauseMeaning} from './scope.js'
import {lowerAt, placeMentions, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'
import {sourceOf} from './source.js'
import {subjectsIn, type SentenceSubjects} from './subject.js'
import {tenseBefore} from './tense.js'
import {timeRoleOf} from './time-role.js'
import {isTime, timesBeside, timesIn} from './times-beside.js'

/** Where a sentence stands among what was read of its block before. */
export interface SentencePlace {
  /** Index of the sentence in its block. */
  readonly sentence: number
  readonly quoted: readonly QuotedSpan[]
  /** The last of each series that its block has named. */
  readonly labelsBefore: readonly Label[]
  /** Reads the names of the sentences right before that have no claims, in order. */
  readonly namingBefore: () => readonly SentenceNames[]
}

/** What is read of a sentence once, for all of its claims. */
interface ReadSentence {
  readonly sentence: SentenceMentions
  readonly subjects: SentenceSubjects
  readonly content: ContentStems
  readonly triggers: readonly Trigger[]
  readonly context: SentenceContext
  readonly source: string | null
  readonly update: boolean
  readonly times: readonly number[]
  readonly quoted: readonly QuotedSpan[]
  /** How many claims the block has before the sentence. */
  readonly firstClaim: number
}

/**
 * Tie the mentions of one sentence to what they are about. One claim a mention, in order; none in another language.
 *
 * @param claims The block's claims so far, to which those of the sentence are added.
 */
export function refine(
  reading: SentenceReading,
  mentions: readonly Mention[],
  place: SentencePlace,
  claims: Claim[]
): void {
  const sentence = placeMentions(reading, mentions)
  if (isInOtherLanguage(sentence)) return
  const read = readSentence(sentence, place, claims.length)
  // Claims come in the order of their clauses: the last clause's meaning is the only one that is asked for again.
  let clause = -1
  let meaning = clauseMeaning(sentence, 0)
  let counted: Entity | null = null
  const nouns = respectiveNouns(sentence)
  const told: Claim[] = []
  for (const [order, placed] of sentence.placed.entries()) {
    const own = sentence.clauseOf[placed.first] ?? 0
    if (own !== clause) meaning = clauseMeaning(sentence, own)
    clause = own
    const claim = tie(read, {placed, order, noun: nouns.get(order)}, meaning, {counted, told})
    told.push(claim)
    if (claim.entity && claim.kind === 'quantity' && claim.unit === null) counted = claim.entity
    claims.push(claim)
  }
}

function readSentence(sentence: SentenceMentions, place: SentencePlace, firstClaim: number): ReadSentence {
  const subjects = subjectsIn(sentence)
  const content = contentStems(sentence)
  const triggers = triggersIn(sentence)
  const {naming} = subjects
  const {stems: words} = content
  const context: SentenceContext = {
    sentence: place.sentence,
    words,
    stems: distinct(words),
    names: naming.named.length === 0 ? noWords : distinct(naming.named.flatMap((d) => d.words)),
    events: eventsOf(triggers),
    apart: distinct(tellingApart(sentence)),
    contrasts: distinct(contrastsIn(sentence)),
    labels: labelsOf(sentence, place.labelsBefore),
    owned: ownedIn(sentence),
    naming,
    namingBefore: naming.reference === null ? noNames : place.namingBefore()
  }
  const [source, update, times] = [sourceOf(sentence, subjects.names), saysUpdate(sentence), timesIn(sentence)]
  return {sentence, subjects, content, triggers, context, source, update, times, quoted: place.quoted, firstClaim}
}

/** A mention among those of its sentence. */
interface OrderedMention {
  readonly placed: PlacedMention
  readonly order: number
  /** What it measures by the order in which the sentence tells: `12 and 15 respectively`. */
  readonly noun: NounPhrase | undefined
}

/** What the sentence tells before a mention. */
interface ToldBefore {
  /** What the numbers before it count. */
  readonly counted: Entity | null
  readonly told: readonly Claim[]
}

const noWords: readonly string[] = []
const noNames: readonly SentenceNames[] = []

/**
 * One mention with what it is about.
 *
 * @param meaning What its clause says of how it is meant.
 */
function tie(
  read: ReadSentence,
  {placed, order, noun}: OrderedMention,
  meaning: ClauseMeaning,
  {counted, told}: ToldBefore
): Claim {
  const {sentence, subjects, content, triggers, context} = read
  const {mention} = placed
  const measured =
    mention.kind === 'quantity' || mention.kind === 'duration' ? measuredEntity(sentence, placed, counted) : null
  const found = noun ? entityOf(sentence, noun, 'before') : (measured?.entity ?? null)
  const definite = pointers.has(lowerAt(sentence, placed.first - 1))
  const entity = found && definite ? {...found, definite} : found
  // "the 430 workers laid off on Monday would register": there are 430, whatever they would do.
  const modality = definite ? 'fact' : meaning.modality
  const scope: Scope = {
    times: timesBeside(sentence, placed, read.times, read.firstClaim),
    place: placeOf(sentence, subjects.names, placed),
    source: read.source,
    quoted: isQuoted(read.quoted, mention.start),
    negated: (meaning.negated && !definite) || isDenied(sentence, placed.first),
    modality,
    update: read.update,
    tense: isTime(mention) ? tenseBefore(sentence, placed.first, meaning.tense) : meaning.tense
  }
  const {subject, reference} = subjects.of(placed)
  return tieClaim(mention, measured?.end ?? mention.end, {
    entity,
    property: propertyOf(sentence, placed, entity),
    event: eventOf(sentence, placed, measured?.head ?? placed.last, triggers),
    subject,
    reference,
    role: carriedRole(
      sentence,
      order,
      measured && mention.kind === 'quantity'
        ? roleOf(sentence, placed, measured, modality)
        : timeRoleOf(sentence, placed),
      told
    ),
    scope,
    context,
    wordsBefore: countBefore(content, placed)
  })
}

/** Articles that point at something known. */
const pointers = new Set(['the', 'those', 'these'])
