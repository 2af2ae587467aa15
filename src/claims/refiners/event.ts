import {singular} from '../../lexicons/grammar.js'
import type {Event} from '../claim.js'
import {notAWord, type Word} from '../../lexicons/word.js'
import {isInMention, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

/** A word of a sentence that tells of an event. */
export interface Trigger {
  readonly index: number
  readonly clause: number
  readonly class: string
  readonly known: boolean
  readonly as: 'verb' | 'noun' | 'state' | 'other'
}

/** How far, in tokens, a word of each kind seems from the number: a state beside it says more than a noun far off. */
const handicap = {state: 0, verb: 2, other: 8, noun: 5} as const

/** All words of a sentence that tell of an event: those of the event lexicon, and verbs outside it as classes of their own. */
export function triggersIn(sentence: SentenceMentions): readonly Trigger[] {
  const triggers: Trigger[] = []
  for (let index = 0; index < sentence.tokens.length; index++) {
    const word = wordAt(sentence, index)
    if (word === notAWord || isInMention(sentence, index)) continue
    const clause = sentence.clauseOf[index] ?? 0
    if (word.event) triggers.push({index, clause, class: word.event.class, known: true, as: word.event.as})
    else if (isUnknownVerb(word, wordAt(sentence, index - 1)))
      triggers.push({index, clause, class: word.stem, known: false, as: 'other'})
  }
  return triggers.some((d) => isResultative(sentence, d, triggers))
    ? triggers.filter((d) => !isResultative(sentence, d, triggers))
    : triggers
}

/** `left 20 soldiers dead`: the state tells the event, `left` only ties it. */
function isResultative(sentence: SentenceMentions, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (sentence.tokens[trigger.index]?.lower !== 'left') return false
  return triggers.some((d) => d.index > trigger.index && d.clause === trigger.clause && d.as !== 'noun')
}

function isUnknownVerb(word: Word, previous: Word): boolean {
  return word.class === 'verb' || (word.class === undefined && word.endsLikeVerb && previous.class !== 'determiner')
}

const relatives = new Set(['who', 'whom', 'which', 'that'])

/**
 * The event a claim tells of: the nearest trigger in its clause, states and verbs before nouns. A relative clause right behind
 * the noun tells more of it than the main clause does: `the 30 soldiers who entered were armed`.
 *
 * @param head Token of the counted noun, or the mention's last.
 */
export function eventOf(
  sentence: SentenceMentions,
  placed: PlacedMention,
  head: number,
  triggers: readonly Trigger[]
): Event | null {
  const relative = relatives.has(sentence.tokens[head + 1]?.lower ?? '') ? sentence.clauseOf[head + 1] : undefined
  const own = sentence.clauseOf[placed.first] ?? 0
  const told =
    relative !== undefined && relative !== own && triggers.some((d) => d.clause === relative && d.as !== 'noun')
  const clause = told ? relative : own
  const gap = (d: Trigger) => (d.index > placed.last ? d.index - placed.last : placed.first - d.index)
  // "45 injured": right behind its number a participle is a state.
  const distance = (d: Trigger) => gap(d) + (d.index === placed.last + 1 ? 0 : handicap[d.as])
  let best: Trigger | null = null
  let noun: Trigger | null = null
  for (const trigger of triggers) {
    if (trigger.clause !== clause) continue
    if (trigger.as === 'noun' && (!noun || gap(trigger) < gap(noun))) noun = trigger
    if (!best || distance(trigger) < distance(best)) best = trigger
  }
  if (!best) return null
  const lower = (d: Trigger) => sentence.tokens[d.index]?.lower ?? ''
  return {class: best.class, known: best.known, trigger: lower(best), noun: noun && singular(lower(noun))}
}
