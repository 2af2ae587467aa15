import {tokenize} from '../text/tokenize.js'
import {formatIsoDay, parseIsoDay, type CalendarDay} from '../values/calendar.js'
import {dateExtractor} from './extractors/date.js'
import type {ReadingOptions} from './extractors/extractor.js'

/**
 * A whole day in any of the ways a text may write it: `2026-11-23`, `23 November 2026`, `Nov. 23, 2026`, `11/23/2026`.
 *
 * @returns null when the words say anything less, or more, or a day that the calendar does not have.
 */
export function readDay(written: string, options: ReadingOptions): CalendarDay | null {
  const text = written.trim()
  const reading = {prose: text, start: 0, end: text.length, tokens: tokenize(text, 0, text.length)}
  const [mention, ...more] = dateExtractor.extract(reading, options)
  if (mention?.kind !== 'date' || more.length > 0 || mention.start > 0 || mention.end < text.length) return null
  const {year, month, day} = mention.time.stated
  if (year === undefined || month === undefined || day === undefined) return null
  return parseIsoDay(formatIsoDay({year, month, day}))
}
