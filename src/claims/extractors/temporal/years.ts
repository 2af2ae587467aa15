import {currencyOfSymbol} from '../../../lexicons/currencies.js'
import {fullYearAt, pivotYear, shortYearAt} from './day-number.js'
import {endsPhrase, isOneOf} from './surroundings.js'
import {
  dateValue,
  isCapitalised,
  isDash,
  isHyphen,
  isJoined,
  lowerAt,
  withArticle,
  type Match,
  type Matcher,
  type TemporalReading,
  wordAt
} from './temporal-reading.js'

const none: readonly Match[] = []

/** Years and spans of years: `in 2019`, `c. 1850`, `2019-20`, `the 2008 election`, `44 BC`; not `2019 people` or `Route 1950`. */
export const years: Matcher = (reading, head, floor) => {
  if (reading.tokens[head]?.kind !== 'number') return none
  const era = eraYear(reading, head, floor)
  if (era) return [era]
  const year = fullYearAt(reading, head)
  if (year === null) return none
  const isNear = isApproximated(reading, head)
  if (!isNear && (isPartOfWord(reading, head) || wordAt(reading, head - 1)?.label)) return none
  const range = yearRange(reading, head, year)
  if (range && isNear) return range
  if (isNear && isRecorded(year) && endsPhrase(reading, head + 1))
    return [{first: head, next: head + 1, value: dateValue({year, approximate: true})}]
  if (range) return isYearContext(reading, head, year, range.at(-1)?.next ?? head + 1) || isSpan(range) ? range : none
  return isYearContext(reading, head, year, head + 1)
    ? [{first: yearStart(reading, head, floor), next: head + 1, value: dateValue({year})}]
    : none
}

/** "the year 1990" is marked whole. */
function yearStart(reading: TemporalReading, head: number, floor: number): number {
  return head > floor && lowerAt(reading, head - 1) === 'year' ? withArticle(reading, head - 1, floor) : head
}

/** `circa 1850`, `c. 1850`, `ca.1850`; a capital C or CA is another abbreviation. */
function isApproximated(reading: TemporalReading, head: number): boolean {
  const before = lowerAt(reading, head - 1) === '.' ? head - 2 : head - 1
  return wordAt(reading, before)?.approximator === true && !isCapitalised(reading, before)
}

/** `44 BC`, `AD 79`, `1066 CE`. */
function eraYear(reading: TemporalReading, head: number, floor: number): Match | null {
  const isBehindEra = head > floor && eraAt(reading, head - 1) === 'ad'
  const era = eraAt(reading, head + 1)
  if (!isBehindEra && era === undefined) return null
  const value = Number(reading.tokens[head]?.text.replace(',', ''))
  if (!Number.isInteger(value) || value < 1 || value > 9999) return null
  if (isBehindEra) return {first: head - 1, next: head + 1, value: dateValue({year: value})}
  return era === undefined
    ? null
    : {first: head, next: head + 2, value: dateValue({year: era === 'bc' ? 1 - value : value})}
}

function eraAt(reading: TemporalReading, index: number): 'bc' | 'ad' | undefined {
  const era = wordAt(reading, index)?.era
  return era !== undefined && isCapitalised(reading, index) ? era : undefined
}

/** "B-2019", "#1999", "1999-001", "$1500", "1984.5" hold no year of their own. */
function isPartOfWord(reading: TemporalReading, head: number): boolean {
  const before = lowerAt(reading, head - 1)
  if (
    isJoined(reading, head) &&
    before !== '(' &&
    before !== '[' &&
    !isDash(reading, head - 1) &&
    !isOneOf(reading, head - 1, ['"', '“', '‘', "'", '/'])
  )
    return true
  if (isHyphen(reading, head - 1) && isJoined(reading, head) && !isPartBefore(reading, head - 2)) return true
  if (
    (isHyphen(reading, head - 1) || before === '#' || before === '№' || currencyOfSymbol(before) !== null) &&
    !isPartBefore(reading, head - 2)
  )
    return true
  const after = lowerAt(reading, head + 1)
  const goesOn = after === '%' || after === '°' || after === ':' || currencyOfSymbol(after) !== null
  return goesOn && isJoined(reading, head + 1)
}

/** "mid-2019", "late-2019": a part or a side of the year is joined to it. */
function isPartBefore(reading: TemporalReading, index: number): boolean {
  const word = wordAt(reading, index)
  return word?.yearPrefix === true || word?.partAdjective !== undefined
}

/** `2019-20`, `2019–2021`, `2019/20`, `2019 to 2021`: each end is a mention of its own. */
function yearRange(reading: TemporalReading, head: number, year: number): readonly Match[] | null {
  const slash = lowerAt(reading, head + 1) === '/' && isJoined(reading, head + 1) && isJoined(reading, head + 2)
  const dash = isDash(reading, head + 1)
  const worded = wordAt(reading, head + 1)?.rangeJoint ?? false
  if (!slash && !dash && !worded) return null
  const end = reading.tokens[head + 2]
  if (end?.kind !== 'number' || isDash(reading, head + 3)) return null
  const full = fullYearAt(reading, head + 2)
  const short = !worded && end.text.length === 2 ? Math.floor(year / 100) * 100 + Number(end.text) : null
  const last = full ?? (short !== null && short > year && short - year < 60 ? short : null)
  if (last === null || wordAt(reading, head + 3)?.counted) return null
  return [
    {first: head, next: head + 1, value: dateValue({year})},
    {first: head + 2, next: head + 3, value: dateValue({year: last})}
  ]
}

/** Two whole years that run forward in modern times need no other sign: `1990–2005`. */
function isSpan([a, b]: readonly Match[]): boolean {
  const [first, last] = [a?.value.stated.year ?? 0, b?.value.stated.year ?? 0]
  return first >= 1700 && last <= 2100 && first !== 2000 && last !== 2000
}

function isYearContext(reading: TemporalReading, head: number, year: number, next: number): boolean {
  const modern = year >= 1900 && year <= 2100
  const owner = reading.tokens[next + 1]?.kind === 'clitic'
  if ((wordAt(reading, next)?.counted && !owner) || lowerAt(reading, next) === '%') return false
  const before = wordAt(reading, head - 1)
  const word = lowerAt(reading, head - 1)
  if (word === '(' && (isOneOf(reading, next, [')', ',', ';']) || isDash(reading, next)))
    return year >= 1500 && year <= 2100
  if (before?.partAdjective !== undefined || word === 'year' || word === 'years') return true
  if (isHyphen(reading, head - 1)) return wordAt(reading, head - 2)?.yearPrefix ?? false
  if (before?.yearPreposition)
    return modern
      ? !isCount(reading, next, year)
      : endsPhrase(reading, next) || (isRecorded(year) && !isPluralNoun(reading, next))
  if (modern && reading.tokens[next]?.kind === 'clitic') return true
  if (before?.possessive || word === 'the' || word === 'a' || word === 'this')
    return opensYears(reading, next) || isAttributeOf(reading, next, year)
  if (word === 'and' || word === 'or' || word === ',')
    return fullYearAt(reading, head - 2) !== null && endsPhrase(reading, next)
  if (head === 0) return modern && (wordAt(reading, next)?.yearVerb || isOneOf(reading, next, [':', ',']))
  return modern && before?.functionWord !== true && word === "'s" && isAttribute(reading, next, year)
}

/** "in 2000 cases" counts; "in 2019 sales rose" does not. */
function isCount(reading: TemporalReading, next: number, year: number): boolean {
  return year % 100 === 0 && isPluralNoun(reading, next)
}

/** "the 2008 election" and "the 2019 Olympics", but "the 2000 soldiers". */
function isAttribute(reading: TemporalReading, next: number, year: number): boolean {
  const token = reading.tokens[next]
  if (isHyphen(reading, next) || token?.kind !== 'word') return false
  return !isCount(reading, next, year) && !wordAt(reading, next)?.functionWord
}

/** "its 1836 catalog" and "the 1872 race", but "the 1850 soldiers": long ago only a singular takes a year for sure. */
function isAttributeOf(reading: TemporalReading, next: number, year: number): boolean {
  if (year >= 1900 && year <= 2100) return isAttribute(reading, next, year)
  return isRecorded(year) && isAttribute(reading, next, year) && !isPluralNoun(reading, next)
}

/** "the 1872, 1873 and 1874 races": a list of years. */
function opensYears(reading: TemporalReading, next: number): boolean {
  const joint = lowerAt(reading, next)
  return (joint === ',' || joint === 'and') && fullYearAt(reading, next + 1) !== null
}

/** Years that news and encyclopedias give as they are; four digits before them mostly count. */
function isRecorded(year: number): boolean {
  return year >= 1500 && year <= 2100
}

function isPluralNoun(reading: TemporalReading, index: number): boolean {
  const word = lowerAt(reading, index)
  return (
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !isCapitalised(reading, index) &&
    !wordAt(reading, index)?.functionWord
  )
}

/** Decades: `the 1990s`, `the early 1980's`, `the '90s`, `the nineties`. */
export const decades: Matcher = (reading, head, floor) => {
  const named = wordAt(reading, head)?.decade
  if (named !== undefined) return namedDecade(reading, head, floor, named)
  const year = fullYearAt(reading, head)
  const plural = isJoined(reading, head + 1) && (lowerAt(reading, head + 1) === 's' || isPluralClitic(reading, head))
  if (year !== null) return plural && year % 10 === 0 ? [decadeMatch(reading, head, head + 2, year, floor)] : none
  const short = shortYearAt(reading, head - 1)
  if (!short || short.year % 10 !== 0 || !plural || head - 1 < floor) return none
  return [decadeMatch(reading, head - 1, head + 2, pivotDecade(short.year), floor)]
}

/** "the 1990's" is a decade, "1990's best film" is not. */
function isPluralClitic(reading: TemporalReading, head: number): boolean {
  return (
    reading.tokens[head + 1]?.kind === 'clitic' &&
    (lowerAt(reading, head - 1) === 'the' || wordAt(reading, head - 1)?.partAdjective !== undefined)
  )
}

/** A round year opens its decade; a hundred opens the decade too ("the 1900s"), though writers also mean the century. */
function decadeMatch(reading: TemporalReading, first: number, next: number, decade: number, floor: number): Match {
  return {first: withArticle(reading, first, floor), next, value: dateValue({decade})}
}

function pivotDecade(year: number): number {
  // "the '20s" and "the '30s" are those a century ago until the text says otherwise.
  return year >= 2020 ? year - 100 : year
}

function namedDecade(reading: TemporalReading, head: number, floor: number, years: number): readonly Match[] {
  const century = lowerAt(reading, head - 1)
  if (isHyphen(reading, head - 1)) return none
  // "a man in his fifties"
  const led =
    century === 'the' || wordAt(reading, head - 1)?.partAdjective !== undefined || isCapitalised(reading, head)
  if (!led || wordAt(reading, head - 2)?.possessive || lowerAt(reading, head - 2) === 'in') {
    if (century !== 'the') return none
  }
  const decade = pivotDecade(pivotYear(years) >= 2000 ? 1900 + years : pivotYear(years))
  return [decadeMatch(reading, head, head + 1, decade, floor)]
}
