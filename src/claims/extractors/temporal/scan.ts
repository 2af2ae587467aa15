import type {TemporalWord} from '../../../lexicons/temporal-word.js'
import type {TemporalMention} from '../../claim.js'
import type {Extractor} from '../extractor.js'
import {readTemporal, wordAt, type Match, type Matcher} from './temporal-reading.js'

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
      let mentions: TemporalMention[] | null = null
      let floor = 0
      for (const head of reading.heads) {
        if (head < floor) continue
        for (const match of matcher(reading, head, floor, options)) {
          const mention = mentionOf(kind, sentence.tokens, match)
          if (mention === null || match.first < floor) continue
          if (mentions === null) mentions = [mention]
          else mentions.push(mention)
          floor = match.next
        }
      }
      return mentions ?? none
    }
  }
}

const none: readonly never[] = []

/** What an expression hangs on: a number in digits, or one of the things that a word can be. */
export type Carrier = 'number' | keyof Omit<TemporalWord, 'number'>

/** A matcher, and the heads it is asked at. */
export type Choice = readonly [matcher: Matcher, ...carriers: readonly Carrier[]]

/** The first matcher that reads anything; each is asked only where its kind of head stands. */
export function firstOf(choices: readonly Choice[]): Matcher {
  const onNumbers = matchersOn(choices, (carrier) => carrier === 'number')
  // By the number of each word of the lexicon that was met, so that a word's matchers are picked once.
  const onWords: (readonly Matcher[] | undefined)[] = []
  const atWord = (word: TemporalWord) => (onWords[word.number] ??= matchersOf(choices, word))
  return (reading, head, floor, options) => {
    const word = wordAt(reading, head)
    for (const matcher of word ? atWord(word) : onNumbers) {
      const matches = matcher(reading, head, floor, options)
      if (matches.length > 0) return matches
    }
    return none
  }
}

function matchersOf(choices: readonly Choice[], word: TemporalWord): readonly Matcher[] {
  return matchersOn(choices, (carrier) => carrier !== 'number' && word[carrier] !== undefined)
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
