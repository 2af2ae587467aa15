// @ts-check
import {isFree, otherWord} from './vocabulary.js'

/**
 * @typedef {import('./random.js').Random} Random
 * @typedef {(random: Random) => string} Part
 */

const months = 'January February March April May June July August September October November December'.split(' ')
const monthNames = `${months.join('|')}|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\.`
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const numberWords = 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty'.split(' ')
const people =
  `workers guards supporters researchers surveyors soldiers residents farmers nurses students voters drivers sailors
  teachers miners pilots engineers clerks bakers judges singers painters hikers tourists tenants fishermen firefighters
  delegates editors librarians mechanics carpenters volunteers passengers patients prisoners refugees children`.split(
    /\s+/
  )
const onsets = 'B Br C Cr D Dr F Fl G Gr H J K Kl L M N P Pr Qu R S St T Tr V W Wh Y Z'.split(' ')
const middles = 'a e i o u ai ea ou ar el in or'.split(' ')
const codas =
  'bury dale den dor field ford ham lan ley low mark mond mouth nock ren rick ros stad ter thorpe ton vik wen'.split(
    ' '
  )

/** Kilometers in a mile and so on: a conversion stays right when its numbers change. */
const factors = new Map([
  ['miles', 1.609344],
  ['yards', 0.9144],
  ['feet', 0.3048],
  ['meters', 1 / 0.3048],
  ['pounds', 0.45359237]
])

const day = `(?<weekday>${weekdays.join('|')}), (?:${monthNames}) \\d{1,2}(?<year>, \\d{4})?`
const conversion = `[\\d,.]+ (?<from>${[...factors.keys()].join('|')}) \\([\\d,.]+ (?<to>[a-z]+)\\)`
const slot = new RegExp(
  [
    day,
    `\\b(?<monthDay>(?:${monthNames}) \\d{1,2})(?![\\d,.]*\\d)`,
    conversion,
    `\\b(?<monthName>${months.join('|')})\\b`,
    // Not "31st": another number would need another ending.
    '(?<number>\\d(?:[\\d,.]*\\d)?)(?!\\d|st|nd|rd|th)',
    `\\b(?<numberWord>${numberWords.join('|')})\\b`,
    `\\b(?<noun>${people.join('|')})\\b`,
    `(?<=[a-z,;] )(?!(?:${[...weekdays, ...months].join('|')})\\b)(?<name>[A-Z][a-z]{2,})\\b`,
    '\\b(?<word>[a-z]{4,})\\b'
  ].join('|'),
  'g'
)

/**
 * Cut a sentence into what stays and what may change: dates, conversions, months, numbers, nouns of people, names and all
 * words that say nothing to factlint.
 * Weekdays and conversions are computed anew, and days stay in their month, so that a varied sentence is as right as it
 * was.
 *
 * @param {string} sentence
 * @returns {Part[]}
 */
export function partsOf(sentence) {
  /** @type {Part[]} */
  const parts = []
  let end = 0
  for (const match of sentence.matchAll(slot)) {
    const word = match.groups?.['word']
    if (word !== undefined && !isFree(word)) continue
    const kept = sentence.slice(end, match.index)
    parts.push(() => kept, partFor(match[0], match.groups ?? {}))
    end = match.index + match[0].length
  }
  const rest = sentence.slice(end)
  parts.push(() => rest)
  return parts
}

/**
 * @param {string} text
 * @param {{readonly [name: string]: string | undefined}} groups
 * @returns {Part}
 */
function partFor(text, groups) {
  const {weekday, year, monthDay, from, to, number, numberWord, noun, monthName, word} = groups
  if (weekday !== undefined) return (random) => varyDay(random, year !== undefined)
  if (monthDay !== undefined) return (random) => `${random.pick(months)} ${random.integer(1, 28)}`
  if (from !== undefined && to !== undefined) return (random) => varyConversion(random, from, to)
  if (number !== undefined) return (random) => varyNumber(random, text)
  if (monthName !== undefined) return (random) => random.pick(months)
  if (numberWord !== undefined) return (random) => random.pick(numberWords)
  if (word !== undefined) return (random) => otherWord(word, random)
  return noun === undefined ? inventName : (random) => random.pick(people)
}

/**
 * @param {Random} random
 * @param {boolean} withYear
 */
function varyDay(random, withYear) {
  const date = new Date(Date.UTC(2025, random.integer(0, 11), random.integer(1, 28)))
  const written = `${weekdays[date.getUTCDay()]}, ${months[date.getUTCMonth()]} ${date.getUTCDate()}`
  return withYear ? `${written}, 2025` : written
}

/**
 * @param {Random} random
 * @param {string} from
 * @param {string} to
 */
function varyConversion(random, from, to) {
  const value = random.integer(12, 990)
  return `${value} ${from} (${Math.round(value * (factors.get(from) ?? 1)).toLocaleString('en-US')} ${to})`
}

/**
 * Years stay years; other numbers keep their length and separators.
 *
 * @param {Random} random
 * @param {string} text
 */
function varyNumber(random, text) {
  if (/^(?:1[6-9]|20)\d\d$/.test(text)) return String(random.integer(1890, 2025))
  return text.replaceAll(/\d/g, (_, offset) => String(random.integer(offset === 0 ? 1 : 0, 9)))
}

/** @param {Random} random */
export function inventName(random) {
  return random.pick(onsets) + random.pick(middles) + random.pick(codas)
}
