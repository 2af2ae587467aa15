import {dateExtractor} from '../../src/claims/extractors/date.js'
import {durationExtractor} from '../../src/claims/extractors/duration.js'
import {relativeDateExtractor} from '../../src/claims/extractors/relative-date.js'
import {timeExtractor} from '../../src/claims/extractors/time.js'
import {tokenize} from '../../src/text/tokenize.js'
import {resolveTime, type ResolutionContext} from '../../src/values/date-resolution.js'
import type {ResolvedTime, TemporalValue} from '../../src/values/temporal.js'

/** The longest temporal expression of a phrase. */
export function readTime(phrase: string): TemporalValue {
  const sentence = {prose: phrase, start: 0, end: phrase.length, tokens: tokenize(phrase, 0, phrase.length)}
  const [longest] = [dateExtractor, relativeDateExtractor, timeExtractor, durationExtractor]
    .flatMap((d) => d.extract(sentence, {language: 'en-US'}))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  if (!longest) throw new Error(`no time in "${phrase}"`)
  return longest.time
}

/** What a phrase comes to, by default without a date of writing. */
export function resolvedTime(phrase: string, context: Partial<ResolutionContext> = {}): ResolvedTime {
  return resolveTime(readTime(phrase), {writtenOn: null, tense: null, narrative: null, ...context})
}
