import {personDescribed} from '../../lexicons/names.js'
import {TELLS_SOURCE} from '../../lexicons/word-cues.js'
import type {Phrase} from '../../lexicons/word.js'
import {isNounAt, nounPhraseAt} from './noun-phrase.js'
import {endingName, startingName, type Name} from './names.js'
import {lowerAt, standsAt, wordAt, type SentenceMentions, tokenAt} from './sentence-mentions.js'

/** Who a sentence says its words come from: `according to The Print`, `the ministry said`; null when it names nobody. */
export function sourceOf(sentence: SentenceMentions, names: readonly Name[]): string | null {
  if ((sentence.cues & TELLS_SOURCE) === 0) return null
  for (let index = 0; index < sentence.tokens.length; index++) {
    const word = wordAt(sentence, index)
    if ((word.cues & TELLS_SOURCE) === 0) continue
    const phrase = phraseAt(sentence, word.attributes, index)
    if (phrase) {
      const named = attributed(sentence, names, index + phrase.length)
      if (named !== null) return named
    }
    const speaker = word.reports ? speakerAt(sentence, names, index) : null
    if (speaker !== null) return speaker
  }
  return null
}

function phraseAt(sentence: SentenceMentions, phrases: readonly Phrase[], index: number): Phrase | undefined {
  return phrases.length === 0 ? undefined : phrases.find((d) => standsAt(sentence, d, index))
}

/** Whom an attribution names: `the Print`, `police`, `South Korean law`. */
function attributed(sentence: SentenceMentions, names: readonly Name[], from: number): string | null {
  let first = from
  while (wordAt(sentence, first).class === 'determiner') first++
  const name = startingName(names, first)
  const phrase = nounPhraseAt(sentence, name && isNounAt(sentence, name.last + 1) ? name.last + 1 : first)
  if (name) return textOf(sentence, first, Math.max(name.last, phrase?.head ?? 0))
  return phrase && textOf(sentence, phrase.first, phrase.head)
}

/** Who says what, from the place of the verb: `Holt said`, `Holt, the mayor, said`, `police said`, and `said Holt` behind a quote. */
function speakerAt(sentence: SentenceMentions, names: readonly Name[], verb: number): string | null {
  const end = tokenAt(sentence, verb - 1)?.text === ',' ? startOfInsertion(sentence, names, verb) : verb - 1
  const before = endingName(names, end)
  if (before) return textOf(sentence, before.first, before.last)
  if (isNounAt(sentence, verb - 1)) return isSpeaker(sentence, verb - 1) ? lowerAt(sentence, verb - 1) : null
  // "…," said Holt: the speaker stands behind only where nobody stands before.
  const isInverted = verb === 0 || tokenAt(sentence, verb - 1)?.kind === 'mark'
  let first = verb + 1
  while (isInverted && (wordAt(sentence, first).class === 'determiner' || isRoleNoun(sentence, first))) first++
  const after = isInverted ? startingName(names, first) : null
  return after ? textOf(sentence, after.first, after.last) : null
}

const longestInsertion = 12

/** `Holt, the mayor, said`: the token before the comma that opens what was put in, where a name stands there. */
function startOfInsertion(sentence: SentenceMentions, names: readonly Name[], verb: number): number {
  for (let index = verb - 2; index > 0 && index > verb - longestInsertion; index--)
    if (lowerAt(sentence, index) === ',') return endingName(names, index - 1) ? index - 1 : -1
  return -1
}

/** `said spokesman Holt`. */
function isRoleNoun(sentence: SentenceMentions, index: number): boolean {
  return personDescribed(wordAt(sentence, index).name) !== null
}

/** `the only death reported so far`, `revenue reported`: what happens or is measured says nothing. */
function isSpeaker(sentence: SentenceMentions, index: number): boolean {
  const word = wordAt(sentence, index)
  return word.event === undefined && word.properties.length === 0
}

function textOf({tokens, reading}: SentenceMentions, first: number, last: number): string {
  return reading.prose.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).toLowerCase()
}
