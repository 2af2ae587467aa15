import {personDescribed} from '../../../lexicons/names.js'
import {quantityWords} from '../../../lexicons/quantity-words.js'
import {isCapitalised, type Token} from '../../../text/token.js'
import type {Numeral} from '../../../values/amount.js'
import type {Unit} from '../../../values/unit.js'
import {unitOfLabel} from '../../../lexicons/units.js'
import {isMark, skipLooseHyphen} from '../numerals/reading.js'
import {lowerAt} from './words-around.js'

/** An age: its unit, and the indices where it starts and after which it ends. */
export interface ReadAge {
  readonly unit: Unit
  readonly start: number
  readonly next: number
}

const oldest = 125

/**
 * Read an age around a number: `34-year-old`, `34 years old`, `aged 34`, `at the age of 34`, "Smith, 34, said".
 *
 * @param index Index of the number's first token.
 * @param next Index behind the number.
 */
export function readAge(tokens: readonly Token[], index: number, next: number, numeral: Numeral): ReadAge | null {
  return (
    readYearsOld(tokens, index, next) ??
    readAged(tokens, index, next, numeral) ??
    readApposition(tokens, index, next, numeral)
  )
}

/** `year` and `years` to the unit of the year, and so on. */
const ageUnits: ReadonlyMap<string, Unit> = new Map(
  ['year', 'month', 'week', 'day'].flatMap((label): [string, Unit][] => {
    const unit = unitOfLabel(label)
    return unit
      ? [
          [label, unit],
          [`${label}s`, unit]
        ]
      : []
  })
)

/** `34-year-old`, `34 years old`, `three months of age`. */
function readYearsOld(tokens: readonly Token[], index: number, next: number): ReadAge | null {
  const at = skipLooseHyphen(tokens, next)
  const unit = ageUnits.get(lowerAt(tokens, at))
  if (!unit) return null
  const end = skipLooseHyphen(tokens, at + 1)
  const word = lowerAt(tokens, end)
  if (word === 'old' || word === 'olds') return {unit, start: index, next: end + 1}
  return word === 'of' && lowerAt(tokens, end + 1) === 'age' ? {unit, start: index, next: end + 2} : null
}

/** `aged 34`, `age 34`, `age of 34`, `turned 34`. */
function readAged(tokens: readonly Token[], index: number, next: number, numeral: Numeral): ReadAge | null {
  if (!isHumanAge(numeral)) return null
  const before = lowerAt(tokens, index - 1)
  const between = before === 'between' && quantityWords.ageWords.has(lowerAt(tokens, index - 2))
  const direct = quantityWords.ageWords.has(before) || between
  const ofAge = before === 'of' && quantityWords.ageWords.has(lowerAt(tokens, index - 2))
  const turned = quantityWords.ageVerbs.has(before) && tokens[next]?.kind !== 'word'
  if (!direct && !ofAge && !turned && !isInAgeList(tokens, index, next)) return null
  if (tokens[next]?.text === '%' || lowerAt(tokens, next) === 'percent') return null
  // "at the age of 38 years".
  const unitWord = /^years?$/u.test(lowerAt(tokens, next))
  return year(direct ? index - (between ? 2 : 1) : index, unitWord ? next + 1 : next)
}

/** "aged 5, 7 and 9": numbers listed behind the first, with nothing counted behind them. */
function isInAgeList(tokens: readonly Token[], index: number, next: number): boolean {
  const follower = tokens[next]
  if (follower?.kind === 'word' && !quantityWords.behindAges.has(follower.lower)) return false
  let at = index - 1
  let joints = 0
  while (index - at < 14 && isJoint(lowerAt(tokens, at))) {
    at--
    if (!isJoint(lowerAt(tokens, at))) at--
    joints++
  }
  return joints > 0 && quantityWords.ageWords.has(lowerAt(tokens, at))
}

function isJoint(lower: string): boolean {
  return lower === ',' || lower === 'and' || lower === 'or'
}

/** `Smith, 34, said`, `her brother, 34, said`: behind a name or a noun for a person, between commas. */
function readApposition(tokens: readonly Token[], index: number, next: number, numeral: Numeral): ReadAge | null {
  if (next !== index + 1 || !isHumanAge(numeral) || !isMark(tokens, index - 1, ',')) return null
  if (!/^\d{1,3}$/u.test(tokens[index]?.text ?? '')) return null
  const after = tokens[next]
  const closed =
    after === undefined ||
    (after.kind === 'mark' && (after.text === ',' || (after.text === '.' && next === tokens.length - 1)))
  if (!closed || isCapitalised(tokens[next + 1]) || tokens[next + 1]?.kind === 'number') return null
  return isName(tokens, index - 2) || isPerson(tokens, index - 2) ? year(index, next) : null
}

/** `the senator`, `her brother`. */
function isPerson(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word
  return word !== undefined && personDescribed(word.name) !== null
}

function isName(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]
  if (!isCapitalised(word) || word === undefined || isCalendarName(word)) return false
  return (
    index <= 1 || isCapitalised(tokens[index - 1]) || quantityWords.nameSuffixes.has(word.lower) || word.text.length > 2
  )
}

function isCalendarName({word: {temporal}}: Token): boolean {
  return temporal?.abbreviation === undefined && (temporal?.month !== undefined || temporal?.weekday !== undefined)
}

function isHumanAge(numeral: Numeral): boolean {
  return Number.isInteger(numeral.value) && numeral.value > 0 && numeral.value <= oldest
}

function year(start: number, next: number): ReadAge | null {
  const unit = unitOfLabel('year')
  return unit && {unit, start, next}
}
