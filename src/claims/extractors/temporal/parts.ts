import {
  isHyphen,
  lowerAt,
  withArticle,
  withStated,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal-reading.js'

/** Take in the words before a date that say which part of it is meant: `early May`, `mid-2020`, `the end of last year`. */
export function withPart(matcher: Matcher): Matcher {
  return (reading, head, floor, options) => {
    const matches = matcher(reading, head, floor, options)
    if (matches.length === 0) return matches
    const [first, ...rest] = matches
    return first ? [extended(reading, first, floor), ...rest] : matches
  }
}

function extended(reading: TemporalReading, match: Match, floor: number): Match {
  if (match.value.stated.part !== undefined) return match
  const article = lowerAt(reading, match.first) === 'the' && match.next > match.first + 1
  const inner = article ? match.first : withArticle(reading, match.first, floor)
  return adjectiveBefore(reading, match, floor) ?? nounBefore(reading, match, inner, floor) ?? match
}

/** `early`, `late`, `mid-`: not before a whole day, where "late May 3" is odd but "early Friday" is a time of day. */
function adjectiveBefore(reading: TemporalReading, match: Match, floor: number): Match | null {
  const hyphen = isHyphen(reading, match.first - 1) ? 1 : 0
  const at = match.first - 1 - hyphen
  const part = at >= floor ? wordAt(reading, at)?.partAdjective : undefined
  if (part === undefined) return null
  return {...match, first: withArticle(reading, at, floor), value: withStated(match.value, {part})}
}

function nounBefore(reading: TemporalReading, match: Match, inner: number, floor: number): Match | null {
  const of = inner - 1
  if (lowerAt(reading, of) !== 'of' || of - 1 < floor) return null
  const part = wordAt(reading, of - 1)?.partNoun
  if (part === undefined || lowerAt(reading, of - 2) !== 'the') return null
  const first = of - 2
  return first < floor ? null : {...match, first, value: withStated(match.value, {part})}
}
