import type {Word} from '../../lexicons/word.js'
import type {Modality, Tense} from '../claim.js'
import type {Name} from './names.js'
import {isInMention, standsAt, wordAt, type SentenceMentions} from './sentence-mentions.js'
import {tenseShownAt} from './tense.js'

/** What the words of one clause say of how it is meant. */
export interface ClauseMeaning {
  readonly negated: boolean
  readonly modality: Modality
  readonly tense: Tense | null
}

/** Read negation, modality and tense off the words of one clause. */
export function clauseMeaning(sentence: SentenceMentions, clause: number): ClauseMeaning {
  let negated = false
  let modality: Modality = 'fact'
  let tense: Tense | null = null
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (sentence.clauseOf[index] !== clause || isInMention(sentence, index)) continue
    const word = wordAt(sentence, index)
    negated ||= word.negates
    modality = stronger(modality, modalityOf(word))
    const shown = tenseShownAt(sentence, index)
    if (shown === 'future' || (shown === 'past' && tense !== 'future')) tense = shown
    else if (shown === 'present') tense ??= shown
  }
  return {negated, modality, tense}
}

function modalityOf(word: Word): Modality {
  if (word.supposes) return 'hypothetical'
  if (word.plans) return 'planned'
  return word.forecasts ? 'possible' : 'fact'
}

const strength: Readonly<Record<Modality, number>> = {fact: 0, possible: 1, planned: 2, hypothetical: 3}

function stronger(a: Modality, b: Modality): Modality {
  return strength[b] > strength[a] ? b : a
}

/** Whether a sentence speaks of a newer or older state of things: `had risen to`, `initially`. */
export function saysUpdate(sentence: SentenceMentions): boolean {
  for (let index = 0; index < sentence.tokens.length; index++)
    for (const phrase of wordAt(sentence, index).updates) if (standsAt(sentence, phrase, index)) return true
  return false
}

/** How many tokens may stand between a reporting verb, or an attribution, and the name it goes with. */
const reach = {after: 3, before: 6}

/** Who a sentence says its words come from: `according to The Print`, `the ministry said`; null when it names nobody. */
export function sourceOf(sentence: SentenceMentions, names: readonly Name[]): string | null {
  for (let index = 0; index < sentence.tokens.length; index++) {
    const word = wordAt(sentence, index)
    if (!word.reports && word.attributes.length === 0) continue
    const phrase = word.attributes.find((d) => standsAt(sentence, d, index))
    const from = index + (phrase?.length ?? 0)
    const named = phrase && names.find((d) => d.first >= from && d.first <= from + reach.after)
    if (named) return lowerText(sentence, named)
    const speaker = word.reports ? speakerAt(sentence, names, index) : null
    if (speaker !== null) return speaker
  }
  return null
}

/** Who says what, from the place of the verb: `Holt said`, `said Holt`, `Holt, the mayor, said`, `police said`. */
function speakerAt(sentence: SentenceMentions, names: readonly Name[], verb: number): string | null {
  const beside = names.find((d) => d.last === verb - 1 || d.first === verb + 1)
  const near = beside ?? names.findLast((d) => d.last < verb && d.last >= verb - reach.before)
  if (near) return lowerText(sentence, near)
  const before = sentence.tokens[verb - 1]
  return before?.kind === 'word' && wordAt(sentence, verb - 1).class === undefined ? before.lower : null
}

function lowerText({tokens, reading}: SentenceMentions, name: Name): string {
  return reading.prose.slice(tokens[name.first]?.start ?? 0, tokens[name.last]?.end ?? 0).toLowerCase()
}
