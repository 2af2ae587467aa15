import type {Word} from '../../lexicons/word.js'
import type {Entity} from '../claim.js'
import {isNounAt, nounPhraseAt, type NounPhrase} from './noun-phrase.js'
import {lowerAt, tokenAt, wordAt, type SentenceMentions} from './sentence-mentions.js'

/** The phrase as an entity. */
export function entityOf(sentence: SentenceMentions, phrase: NounPhrase, found: Entity['found']): Entity {
  const {tokens, reading} = sentence
  let modifiers: string[] | null = null
  let begin = -1
  for (let index = phrase.first; index < phrase.head; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || wordAt(sentence, index).class !== undefined) continue
    if (begin < 0) begin = token.start
    // Written out, an array holds no room for more: most have one or two, and all are kept.
    modifiers = modifiers === null ? [token.text] : [...modifiers, token.text]
  }
  const head = tokens[phrase.head]
  const start = begin < 0 ? (head?.start ?? 0) : begin
  return {
    text: reading.prose.slice(start, head?.end ?? start),
    head: wordAt(sentence, phrase.head).singular,
    class: nounClass(wordAt(sentence, phrase.head)),
    of: ownerOf(sentence, phrase),
    modifiers: modifiers ?? none,
    definite: false,
    restriction: restrictionOf(sentence, phrase.head),
    found
  }
}

const none: readonly string[] = []
const restrictors = new Set(['who', 'whom', 'whose', 'that', 'with', 'without', 'aged'])
const restrictionReach = 6

/** `Americans who have no coverage`: stems of the words behind a head that narrow it. */
function restrictionOf(sentence: SentenceMentions, head: number): readonly string[] {
  const {tokens} = sentence
  if (!restrictors.has(tokens[head + 1]?.lower ?? '')) return none
  const stems: string[] = []
  for (let index = head + 2; index < tokens.length && index < head + 2 + restrictionReach; index++) {
    if (tokens[index]?.kind === 'mark') break
    if (wordAt(sentence, index).isContent) stems.push(wordAt(sentence, index).stem)
  }
  return stems
}

/** `the population of the town`, `the town's population`: whose the thing is, singular. */
function ownerOf(sentence: SentenceMentions, phrase: NounPhrase): string | null {
  if (lowerAt(sentence, phrase.head + 1) === 'of') {
    let first = phrase.head + 2
    while (wordAt(sentence, first).class === 'determiner') first++
    const owner = nounPhraseAt(sentence, first)
    return owner && wordAt(sentence, owner.head).singular
  }
  const possessive = tokenAt(sentence, phrase.first - 1)
  if (possessive?.kind !== 'clitic' || !isNounAt(sentence, phrase.first - 2)) return null
  return wordAt(sentence, phrase.first - 2).singular
}

/** A noun's event class; verbs that are written the same tell no noun. */
function nounClass(word: Word): string | null {
  return word.event?.as === 'noun' ? word.event.class : null
}
