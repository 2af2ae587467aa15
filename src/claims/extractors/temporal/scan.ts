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
      if (!reading) return []
      const mentions: TemporalMention[] = []
      let floor = 0
      for (let index = 0; index < reading.tokens.length; index++) {
        if (index < floor || !(reading.words[index] ?? reading.tokens[index]?.kind === 'number')) continue
        for (const match of matcher(reading, index, floor, options)) {
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

/** The first matcher that reads anything. */
export function firstOf(matchers: readonly Matcher[]): Matcher {
  return (reading, head, floor, options) => {
    for (const matcher of matchers) {
      const matches = matcher(reading, head, floor, options)
      if (matches.length > 0) return matches
    }
    return []
  }
}

type Tokens = Parameters<Extractor['extract']>[0]['tokens']

function mentionOf(
  kind: TemporalMention['kind'],
  tokens: Tokens,
  {first, next, value, amount = null}: Match
): TemporalMention | null {
  const start = tokens[first]
  const end = tokens[next - 1]
  return start && end ? {kind, start: start.start, end: end.end, time: value, amount, unit: null} : null
}
