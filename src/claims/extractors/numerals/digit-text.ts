import {withoutTrailingZeros} from '../../../values/decimal.js'

/** A run of digits with its separators taken out. */
export interface DigitText {
  /** Plain decimal string without a sign. */
  readonly decimal: string
  readonly fractionDigits: number
}

/** No measured value has more; longer runs are identifiers, and exact arithmetic on them would not be linear. */
const longest = 40

const vulgarFractions: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    '¼': [1, 4],
    '½': [1, 2],
    '¾': [3, 4],
    '⅐': [1, 7],
    '⅑': [1, 9],
    '⅒': [1, 10],
    '⅓': [1, 3],
    '⅔': [2, 3],
    '⅕': [1, 5],
    '⅖': [2, 5],
    '⅗': [3, 5],
    '⅘': [4, 5],
    '⅙': [1, 6],
    '⅚': [5, 6],
    '⅛': [1, 8],
    '⅜': [3, 8],
    '⅝': [5, 8],
    '⅞': [7, 8],
    '↉': [0, 3]
  })
)

/** `½` is [1, 2]; null for anything else. */
export function vulgarFraction(text: string): readonly [number, number] | null {
  return text.length === 1 ? (vulgarFractions.get(text) ?? null) : null
}

/**
 * Take the separators out of a number token: `2,100`, `1.111,11`, `1'000'000`, `1,00,000`, `22,240,260`.
 *
 * @returns Null for what is no single number: `1.2.3`, `5,10,15`, `²`, digits of another script.
 */
export function readDigitText(text: string): DigitText | null {
  if (text.length > longest) return null
  if (isAsciiDigits(text)) return {decimal: stripLeadingZeros(text), fractionDigits: 0}
  const plain = text.replace(/['’\u00A0\u2009\u202F]/gu, '')
  const points = plain.split('.')
  const commas = plain.split(',')
  if (points.length === 1) return withCommas(commas)
  if (points.length === 2) return withPoint(points, commas.length)
  // "1.111.111,5" as on the Continent; "1.2.3" is a version.
  const [last = '', decimals = ''] = points.at(-1)?.split(',') ?? []
  const groups = [...points.slice(0, -1), last]
  return areThousands(groups) && commas.length <= 2 ? join(groups.join(''), decimals) : null
}

function withCommas(groups: readonly string[]): DigitText | null {
  if (areThousands(groups) || areIndian(groups)) return join(groups.join(''), '')
  if (groups.length === 1) return join(groups[0] ?? '', '')
  // "12,5" is a decimal comma; "6,5000,000" a slip that still is one number; "5,10,15" a list.
  if (groups.length === 2) return join(groups[0] ?? '', groups[1] ?? '')
  return groups.some((d) => d.length === 3) ? join(groups.join(''), '') : null
}

function withPoint(points: readonly string[], commaGroups: number): DigitText | null {
  const [whole = '', fraction = ''] = points
  if (!fraction.includes(',')) {
    const groups = whole.split(',')
    return groups.length === 1 || areThousands(groups) || areIndian(groups) || groups.some((d) => d.length === 3)
      ? join(groups.join(''), fraction)
      : null
  }
  // "1.111,11": a point for thousands, a comma before the decimals.
  const [thousands = '', decimals = ''] = fraction.split(',')
  return commaGroups === 2 && areThousands([whole, thousands]) ? join(whole + thousands, decimals) : null
}

function join(whole: string, fraction: string): DigitText | null {
  if (!isAsciiDigits(whole) || (fraction !== '' && !isAsciiDigits(fraction))) return null
  const head = stripLeadingZeros(whole)
  const decimals = withoutTrailingZeros(fraction)
  return {decimal: decimals === '' ? head : `${head}.${decimals}`, fractionDigits: fraction.length}
}

/** One to three digits, then groups of exactly three. */
function areThousands(groups: readonly string[]): boolean {
  const [first = ''] = groups
  return groups.length > 1 && first.length >= 1 && first.length <= 3 && groups.slice(1).every((d) => d.length === 3)
}

/** `12,34,567`: groups of two before a last group of three. */
function areIndian(groups: readonly string[]): boolean {
  const [first = ''] = groups
  return (
    groups.length > 2 &&
    first.length <= 2 &&
    groups.at(-1)?.length === 3 &&
    groups.slice(1, -1).every((d) => d.length === 2)
  )
}

function isAsciiDigits(text: string): boolean {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code < 48 || code > 57) return false
  }
  return text.length > 0
}

function stripLeadingZeros(digits: string): string {
  let offset = 0
  while (offset < digits.length - 1 && digits.charCodeAt(offset) === 48) offset++
  return digits.slice(offset)
}
