import {eventWord} from '../../lexicons/events.js'
import {endsLikeVerb, singular, wordClass} from '../../lexicons/grammar.js'
import {stem} from '../../lexicons/stems.js'
import type {Event} from '../claim.js'
import type {PlacedMention, SentenceMentions} from './sentence-mentions.js'

/** How far, in tokens, a word of each kind seems from the number: a state beside it says more than a noun far off. */
const handicap = {state: 0, verb: 2, noun: 6} as const

/**
 * The event a claim tells of: the nearest word of the event lexicon in its clause, verbs and states before nouns; else a verb
 * outside the lexicon, as a class of its own.
 */
export function eventOf(sentence: SentenceMentions, placed: PlacedMention): Event | null {
  const {tokens, clauseOf, mentionOf} = sentence
  const clause = clauseOf[placed.first] ?? 0
  let best: {distance: number; class: string; known: boolean; trigger: string} | null = null
  let noun: {distance: number; word: string} | null = null
  for (const [index, token] of tokens.entries()) {
    if (clauseOf[index] !== clause || token.kind !== 'word' || (mentionOf[index] ?? -1) >= 0) continue
    const gap = index > placed.last ? index - placed.last : placed.first - index
    const word = eventWord(token.lower)
    if (word?.as === 'noun' && (!noun || gap < noun.distance)) noun = {distance: gap, word: singular(token.lower)}
    const found = word ?? unknownVerb(tokens[index - 1]?.lower, token.lower)
    if (!found || isResultative(sentence, index, clause)) continue
    const distance = gap + (word ? handicap[word.as] : 4)
    if (!best || distance < best.distance)
      best = {distance, class: found.class, known: word !== undefined, trigger: token.lower}
  }
  if (!best) return null
  return {class: best.class, known: best.known, trigger: best.trigger, noun: noun?.word ?? null}
}

/** `left 20 soldiers dead`: the state tells the event, `left` only ties it. */
function isResultative(sentence: SentenceMentions, index: number, clause: number): boolean {
  if (sentence.tokens[index]?.lower !== 'left') return false
  return sentence.tokens.some(
    (d, later) =>
      later > index &&
      sentence.clauseOf[later] === clause &&
      (eventWord(d.lower)?.as === 'state' || eventWord(d.lower)?.as === 'verb')
  )
}

function unknownVerb(previous: string | undefined, lower: string): {class: string} | null {
  const known = wordClass(lower)
  const afterDeterminer = previous !== undefined && wordClass(previous) === 'determiner'
  if (known === 'verb' || (known === undefined && endsLikeVerb(lower) && !afterDeterminer)) return {class: stem(lower)}
  return null
}

/** Classes of all events a sentence tells of, each once, in order. */
export function eventClasses(sentence: SentenceMentions): readonly string[] {
  const classes = new Set<string>()
  for (const token of sentence.tokens) {
    const word = token.kind === 'word' ? eventWord(token.lower) : undefined
    if (word) classes.add(word.class)
  }
  return [...classes]
}
