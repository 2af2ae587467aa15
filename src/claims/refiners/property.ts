import {propertyWords} from '../../lexicons/properties.js'
import type {PropertyWord} from '../../lexicons/properties.js'
import type {Entity} from '../claim.js'
import type {MeasuredProperty} from '../../values/measured-property.js'
import type {Dimension} from '../../values/unit.js'
import {isInMention, lowerAt, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/** How many tokens before its number a verb may stand that tells what is measured. */
const verbReach = 8

/**
 * What a quantity measures: as the number's own form tells (`aged 34`), else the adjective behind it (`300 m high`), the noun it
 * belongs to (`a height of 300 m`, `the three-year contract`), or the verb before it (`weighs 300 kg`, `sold for $20`).
 *
 * @returns null where no word names it; never a guess from the unit alone.
 */
export function propertyOf(
  sentence: SentenceMentions,
  placed: PlacedMention,
  entity: Entity | null
): MeasuredProperty | null {
  const {mention} = placed
  if (mention.kind === 'date' || mention.kind === 'time' || mention.kind === 'set') return null
  if (mention.kind === 'quantity' && mention.property !== null) return mention.property
  const dimension = mention.unit?.dimension ?? 'count'
  return (
    fitting(wordAt(sentence, behindHyphen(sentence, placed.last + 1)).properties, 'adjective', dimension) ??
    (entity && propertyOfNoun(entity, dimension)) ??
    (dimension === 'count' ? propertyOfWhole(sentence, placed) : null) ??
    propertyOfVerb(sentence, placed, dimension)
  )
}

function fitting(
  words: readonly PropertyWord[],
  as: PropertyWord['as'],
  dimension: Dimension | 'count'
): MeasuredProperty | null {
  for (const word of words) if (word.as === as && word.dimensions.has(dimension)) return word.property
  return null
}

/** `the unemployment rate` by its head, `the price tag` by what narrows it. */
function propertyOfNoun(entity: Entity, dimension: Dimension | 'count'): MeasuredProperty | null {
  // "three sons" counts them, "sons younger than 6" does not.
  if (dimension === 'count' && entity.found !== 'before')
    return fitting(propertyWords(entity.head), 'counted', dimension)
  const own = fitting(propertyWords(entity.head), 'noun', dimension)
  const modifier = entity.modifiers.at(-1)
  if (own !== null || modifier === undefined || dimension === 'count') return own
  return fitting(propertyWords(modifier.toLowerCase()), 'noun', dimension)
}

/** `a crowd of 38,500 people`, `a workforce of some 400 weavers`. */
function propertyOfWhole(sentence: SentenceMentions, {first}: PlacedMention): MeasuredProperty | null {
  return lowerAt(sentence, first - 1) === 'of' ? fitting(wordAt(sentence, first - 2).properties, 'noun', 'count') : null
}

function propertyOfVerb(
  sentence: SentenceMentions,
  placed: PlacedMention,
  dimension: Dimension | 'count'
): MeasuredProperty | null {
  const clause = sentence.clauseOf[placed.first]
  for (let index = placed.first - 1; index >= 0 && index >= placed.first - verbReach; index--) {
    if (sentence.clauseOf[index] !== clause) return null
    if (isInMention(sentence, index)) continue
    const word = wordAt(sentence, index)
    const found = fitting(word.properties, 'verb', dimension) ?? fitting(word.properties, 'action', dimension)
    if (found !== null) return found
    // The nearest verb tells what the number is of; what a verb before that one does is done to something else.
    if (word.class === 'verb') return null
  }
  return null
}

function behindHyphen(sentence: SentenceMentions, index: number): number {
  return lowerAt(sentence, index) === '-' ? index + 1 : index
}
