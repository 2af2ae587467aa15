import lexicons from '#compiled/lexicons' with {type: 'json'}

/** A word that multiplies the number before it: `million`, `dozen`. */
export interface Magnitude {
  /** Plain decimal string: `1000000`. */
  readonly factor: string
  readonly value: number
  /** Whether it is one of the powers of ten from a hundred up, and not a dozen or score. */
  readonly power: number | null
  readonly plural: boolean
  /** Whether a number must stand before it: "a score" is mostly a result, "three score" a number. */
  readonly explicit: boolean
}

/** How a magnitude that is written as a suffix of digits is told from a unit: `2bn` never is one, `2m` may be metres. */
export interface MagnitudeSuffix {
  readonly power: number
  readonly certain: boolean
}

const {numbers} = lexicons

/** Words for 0 to 19 and the tens to 90. */
export const cardinals: ReadonlyMap<string, number> = new Map(Object.entries(numbers.cardinals))

/** `first` to `nineteenth`, the tens, `hundredth`, `thousandth`, ... */
export const ordinals: ReadonlyMap<string, number> = new Map(Object.entries(numbers.ordinals))

/** What a fraction's lower half can be: `half`, `quarters`, `third`, `fifths`; never `second`, which is a unit of time. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ...Object.entries(numbers.denominators),
  ...Object.entries(numbers.ordinals)
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value]
    ])
])

export const magnitudes: ReadonlyMap<string, Magnitude> = new Map(readMagnitudes())

/** Case matters: `T` is a trillion, `t` a tonne. */
const magnitudeSuffixes: ReadonlyMap<string, MagnitudeSuffix> = new Map(
  numbers.magnitudes.flatMap(({power, suffixes = [], money = []}) => [
    ...suffixes.map((word): [string, MagnitudeSuffix] => [word, {power, certain: true}]),
    ...money.map((word): [string, MagnitudeSuffix] => [word, {power, certain: false}])
  ])
)

/** The magnitude that a suffix of digits stands for; undefined for every other word. */
export function magnitudeSuffix(text: string): MagnitudeSuffix | undefined {
  return text.length > longestSuffix ? undefined : magnitudeSuffixes.get(text)
}

/** In UTF-16 units: most words behind a number are longer, and need not be looked for. */
const longestSuffix = Math.max(...[...magnitudeSuffixes.keys()].map((d) => d.length))

/** Bare plurals that name no number, with the interval they span: `dozens` is [24, 100). */
export const indefiniteAmounts: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries(numbers.indefinite)
)

/** Small amounts that name no number: `several`, the `few` of "a few". */
export const vagueAmounts: ReadonlyMap<string, readonly [number, number]> = new Map(Object.entries(numbers.vague))

/** How many of a magnitude a plural says before it: `tens` of thousands. */
export const indefiniteMultiples: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries(numbers.indefiniteMultiples)
)

/** `twice`, `triple`. */
export const multiples: ReadonlyMap<string, number> = new Map(Object.entries(numbers.multiples))

/** `doubled`, `tripling`. */
export const multipleVerbs: ReadonlyMap<string, number> = new Map(Object.entries(numbers.multipleVerbs))

/** What stands behind digits to make an ordinal: `st`, `th`. */
export const ordinalSuffixes: ReadonlySet<string> = new Set(numbers.ordinalSuffixes)

/** Every word that is a number, or a part of one, in one set: most words of a text are in none of the lists. */
export const numberWords: ReadonlySet<string> = new Set(
  [cardinals, ordinals, denominators, magnitudes, multiples, multipleVerbs, vagueAmounts, indefiniteMultiples].flatMap(
    (list: ReadonlyMap<string, unknown>) => [...list.keys()]
  )
)

/** Whether a lower-case word can be, or begin, a number without digits; a cheap gate before any reading. */
export function isNumberWord(lower: string): boolean {
  return numberWords.has(lower) || (lower.length > 6 && lower.endsWith('fold'))
}

function* readMagnitudes(): Generator<[string, Magnitude]> {
  for (const {power, words, plurals} of numbers.magnitudes) {
    const factor = `1${'0'.repeat(power)}`
    for (const word of words) yield [word, {factor, value: Number(factor), power, plural: false, explicit: false}]
    for (const word of plurals) yield [word, {factor, value: Number(factor), power, plural: true, explicit: false}]
  }
  for (const {value, words, plurals, explicit = false} of numbers.groups) {
    for (const word of words) yield [word, {factor: String(value), value, power: null, plural: false, explicit}]
    for (const word of plurals) yield [word, {factor: String(value), value, power: null, plural: true, explicit}]
  }
}
