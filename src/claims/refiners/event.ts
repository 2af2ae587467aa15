import type {Event} from '../claim.js'
import {TELLS_EVENT} from '../../lexicons/word-cues.js'
import type {Word} from '../../lexicons/word.js'
import {distinct} from './distinct.js'
import {isInMention, lowerAt, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

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
  if ((sentence.cues & TELLS_EVENT) === 0) return noTriggers
  const triggers: Trigger[] = []
  let mayBeResultative = false
  for (let index = 0; index < sentence.tokens.length; index++) {
    const word = wordAt(sentence, index)
    if ((word.cues & TELLS_EVENT) === 0 || isInMention(sentence, index)) continue
    const {event} = word
    if (event === undefined && !isUnknownVerb(word, wordAt(sentence, index - 1))) continue
    const clause = sentence.clauseOf[index] ?? 0
    triggers.push(
      event === undefined
        ? {index, clause, class: word.stem, known: false, as: 'other'}
        : {index, clause, class: event.class, known: true, as: event.as}
    )
    mayBeResultative ||= word.lower === resultative
  }
  return mayBeResultative ? triggers.filter((d) => !isResultative(sentence, d, triggers)) : triggers
}

/** Classes of the lexicon's events among them, each once. */
export function eventsOf(triggers: readonly Trigger[]): readonly string[] {
  const classes: string[] = []
  for (const {known, class: own} of triggers) if (known) classes.push(own)
  return distinct(classes)
}

const noTriggers: readonly Trigger[] = []
const resultative = 'left'

/** `left 20 soldiers dead`: the state tells the event, `left` only ties it. */
function isResultative(sentence: SentenceMentions, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (lowerAt(sentence, trigger.index) !== resultative) return false
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
  if (triggers.length === 0) return null
  const relative = relatives.has(lowerAt(sentence, head + 1)) ? sentence.clauseOf[head + 1] : undefined
  const own = sentence.clauseOf[placed.first] ?? 0
  const told =
    relative !== undefined && relative !== own && triggers.some((d) => d.clause === relative && d.as !== 'noun')
  const clause = told ? relative : own
  const dated = datedSubject(sentence, placed, triggers)
  let best: Trigger | null = dated
  let noun: Trigger | null = null
  for (const trigger of triggers) {
    if (trigger.clause !== clause) continue
    if (trigger.as === 'noun' && (!noun || gap(trigger, placed) < gap(noun, placed))) noun = trigger
    if (!dated && (!best || distance(trigger, placed) < distance(best, placed))) best = trigger
  }
  if (!best) return null
  return {
    class: best.class,
    known: best.known,
    trigger: lowerAt(sentence, best.index),
    noun: noun && wordAt(sentence, noun.index).singular
  }
}

/** `The king's death on December 21 ended the war`: the date of a subject right before it, and not of the verb behind. */
function datedSubject(
  sentence: SentenceMentions,
  {mention, first}: PlacedMention,
  triggers: readonly Trigger[]
): Trigger | null {
  if (mention.kind !== 'date' || wordAt(sentence, first - 1).class !== 'preposition') return null
  const subject = triggers.find((d) => d.index === first - 2 && d.as === 'noun')
  if (!subject) return null
  const isObject = triggers.some((d) => d.clause === subject.clause && d.index < subject.index && d.as !== 'noun')
  return isObject ? null : subject
}

function gap({index}: Trigger, {first, last}: PlacedMention): number {
  return index > last ? index - last : first - index
}

/** "45 injured": right behind its number a participle is a state. */
function distance(trigger: Trigger, placed: PlacedMention): number {
  return gap(trigger, placed) + (trigger.index === placed.last + 1 ? 0 : handicap[trigger.as])
}
