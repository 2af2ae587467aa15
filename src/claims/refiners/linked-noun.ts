import type {Word} from '../../lexicons/word.js'
import {beforeDeterminers, beforeStress, isNounAt, nounPhraseEndingAt, type NounPhrase} from './noun-phrase.js'
import {isInMention, lowerAt, wordAt, type PlacedMention, type SentenceMentions, placedAt} from './sentence-mentions.js'

/** How far, in tokens, a noun may stand before its number. */
const reach = 16
/** How many verbs, prepositions and the like may tie the two. */
const mostLinks = 5

/**
 * The noun that a number behind it belongs to: over verbs that say of their subject how much it is (`the toll stood at 20`, `the
 * bridge weighs 300 tons`; not `the fire killed 12`), and past the places and times that a preposition brings in (`income in the
 * second quarter was $94 million` is of the income).
 *
 * @returns null where a mark, another number, or a verb of another kind stands between.
 */
export function linkedNoun(sentence: SentenceMentions, placed: PlacedMention): NounPhrase | null {
  const last = beforeStress(sentence, placed.first)
  let links = 0
  let passed: NounPhrase | null = null
  for (let index = last; index >= 0 && index > last - reach; index--) {
    if (links > mostLinks) return null
    if (isInMention(sentence, index)) {
      // "in the second quarter was": a time that a preposition brings in is passed over too.
      const before = beforeMention(sentence, index)
      if (before < 0 || links === 0) return null
      index = before
      continue
    }
    if (!isNounAt(sentence, index)) {
      const antecedent = antecedentAt(sentence, index)
      if (antecedent >= 0) return nounPhraseEndingAt(sentence, antecedent)
      const link = linkAt(sentence, placed, index)
      if (link === 'none') return null
      if (link === 'tie') links++
      continue
    }
    if (links === 0 && !isBound(placed)) return null
    const phrase = nounPhraseEndingAt(sentence, index)
    const governor = governorOf(sentence, phrase)
    if (governor < 0) return measuredOf(sentence, phrase, passed)
    if (isDirect(sentence, placed, index) && governor < phrase.first - 1) return phrase
    // "left the harbour at 20": what the preposition hangs on is no noun; "of" always hangs on one.
    if (lowerAt(sentence, governor) === 'of' && !isNounAt(sentence, governor - 1)) return phrase
    passed = phrase
    index = governor
  }
  return null
}

/** Index of the preposition that brings a phrase in; -1 for none: `to reduce net debt` is no phrase behind `to`. */
function governorOf(sentence: SentenceMentions, phrase: NounPhrase): number {
  const index = beforeDeterminers(sentence, phrase.first)
  if (index < 0 || wordAt(sentence, index).class !== 'preposition') return -1
  const isInfinitive = lowerAt(sentence, index) === 'to' && index === phrase.first - 1 && phrase.first < phrase.head
  return isInfinitive ? -1 : index
}

/** `a rise in earnings to $3`, `an increase of the dividend to $3`: what rises is measured, not its rising. */
function measuredOf(sentence: SentenceMentions, phrase: NounPhrase, passed: NounPhrase | null): NounPhrase {
  const head = wordAt(sentence, phrase.head)
  if (passed === null || !(head.rises || head.falls || head.isAmount)) return phrase
  const link = lowerAt(sentence, phrase.head + 1)
  return link === 'in' || link === 'of' ? passed : phrase
}

/** `a town of 5,000`: the noun right before the `of` of a number. */
function isDirect(sentence: SentenceMentions, placed: PlacedMention, noun: number): boolean {
  return noun === placed.first - 2 && lowerAt(sentence, placed.first - 1) === 'of'
}

/** `net debt below $25 billion`: a bound ties the number to the noun right before it. */
function isBound({mention}: PlacedMention): boolean {
  const hedge = mention.amount?.hedge
  return mention.unit !== null && (hedge === 'more-than' || hedge === 'less-than')
}

const relatives = new Set(['which', 'that', 'who'])

/**
 * The noun that a relative pronoun, or a participle behind a comma, takes up: `the toll, which stood at 20`, `the tickets, priced
 * at $20,`; -1 for none.
 */
function antecedentAt(sentence: SentenceMentions, index: number): number {
  if (relatives.has(lowerAt(sentence, index))) {
    const before = lowerAt(sentence, index - 1) === ',' ? index - 2 : index - 1
    return isNounAt(sentence, before) ? before : -1
  }
  const isSetOff = lowerAt(sentence, index) === ',' && wordAt(sentence, index + 1).endsLikeVerb
  return isSetOff && isNounAt(sentence, index - 1) ? index - 1 : -1
}

/** Whether a word between a noun and its number ties them, says nothing, or keeps them apart. */
function linkAt(sentence: SentenceMentions, placed: PlacedMention, index: number): 'tie' | 'silent' | 'none' {
  if (sentence.tokens[index]?.kind !== 'word') return 'none'
  const word = wordAt(sentence, index)
  switch (word.class) {
    case 'pronoun':
    case 'subordinator':
    case 'coordinator':
      return 'none'
    case 'determiner':
    case 'adverb':
      return 'silent'
    case 'verb':
    case undefined:
      if (word.isAdverbial) return 'silent'
      return saysHowMuch(sentence, placed, word) ? 'tie' : 'none'
    case 'auxiliary':
    case 'modal':
    case 'preposition':
      return 'tie'
  }
}

/** Whether a verb says of its subject how much it is; of a count only a few do (`the club has 12` counts no clubs). */
function saysHowMuch(sentence: SentenceMentions, placed: PlacedMention, verb: Word): boolean {
  if (verb.links || verb.rises || verb.falls || verb.totals) return true
  const {unit} = placed.mention
  if (unit === null) return false
  if (lowerAt(sentence, placed.first - 1) === 'at') return true
  return verb.properties.some((d) => d.as === 'verb' && d.dimensions.has(unit.dimension))
}

/** Index before a date or time and the preposition that brings it in; -1 where none does. */
function beforeMention(sentence: SentenceMentions, index: number): number {
  const mention = placedAt(sentence, index)
  if (mention === undefined || mention.mention.kind === 'quantity') return -1
  const governor = beforeDeterminers(sentence, mention.first)
  return wordAt(sentence, governor).class === 'preposition' ? governor : -1
}
