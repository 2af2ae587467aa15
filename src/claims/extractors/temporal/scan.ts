import type {TemporalWord} from '../../../lexicons/temporal-words.js'
import type {TemporalMention} from '../../claim.js'
import type {Extractor} from '../extractor.js'
import {readTemporal, type Match, type Matcher} from './temporal-reading.js'

/** An extractor of temporal mentions alone. */
export interface TemporalExtractor extends Extractor {
  readonly extract: (...input: Parameters<Extractor['extract']>) => readonly TemporalMention[]
}

/** An extractor that asks a matcher at each word or number that can carry an expression. */
export function temporalExtractor(id: string, kind: TemporalMention['kind'], matcher: Matcher): TemporalExtractor {
  return {
    id,
    extract: (sentence, options) => {
      const reading = readTemporal(sentence)
      if (!reading) return none
      const mentions: TemporalMention[] = []
      let floor = 0
      for (const head of reading.heads) {
        if (head < floor) continue
        for (const match of matcher(reading, head, floor, options)) {
          const mention = mentionOf(kind, sentence.tokens, match)
          if (mention === null || match.first < floor) continue
          mentions.push(mention)
          floor = match.next
        }
      }
      return mentions
    }
  }
}

const none: readonly never[] = []

/** What an expression hangs on: a number in digits, or one of the things that a word can be. */
export type Carrier = 'number' | keyof TemporalWord

/** A matcher, and the heads it is asked at. */
export type Choice = readonly [matcher: Matcher, ...carriers: readonly Carrier[]]

/** The first matcher that reads anything; each is asked only where its kind of head stands. */
export function firstOf(choices: readonly Choice[]): Matcher {
  const onNumbers = matchersOn(choices, (carrier) => carrier === 'number')
  // One entry for each word of the lexicon that was met, so that a word's matchers are picked once.
  const onWords = new Map<TemporalWord, readonly Matcher[]>()
  const atWord = (word: TemporalWord) => {
    const known = onWords.get(word)
    if (known) return known
    const matchers = matchersOn(choices, (carrier) => carrier !== 'number' && word[carrier] !== undefined)
    onWords.set(word, matchers)
    return matchers
  }
  return (reading, head, floor, options) => {
    const word = reading.words[head]
    for (const matcher of word ? atWord(word) : onNumbers) {
      const matches = matcher(reading, head, floor, options)
      if (matches.length > 0) return matches
    }
    return none
  }
}

function matchersOn(choices: readonly Choice[], fits: (carrier: Carrier) => boolean): readonly Matcher[] {
  return choices.filter(([, ...carriers]) => carriers.some(fits)).map(([matcher]) => matcher)
}

type Tokens = Parameters<Extractor['extract']>[0]['tokens']

function mentionOf(
  kind: TemporalMention['kind'],
  tokens: Tokens,
  {first, next, value, amount = null, unit = null}: Match
): TemporalMention | null {
  const start = tokens[first]
  const end = tokens[next - 1]
  return start && end ? {kind, start: start.start, end: end.end, time: value, amount, unit} : null
}
