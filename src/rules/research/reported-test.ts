import type {Distributions} from './distributions.js'

/** A test as research papers report it: `t(28) = 2.20, p = .036`. */
export interface ReportedTest {
  /** Offsets in the text that it was read from. */
  readonly start: number
  readonly end: number
  /** Where the p-value begins. */
  readonly pStart: number
  readonly statistic: 't' | 'F' | 'χ2' | 'r' | 'z'
  readonly freedom: readonly number[]
  readonly value: number
  /** Half of the last digit of the value. */
  readonly half: number
  readonly comparison: '=' | '<' | '>'
  readonly p: number
  readonly pHalf: number
}

/** Matches "t(28) = 2.20, p = .04", "F (2, 45)=3.4, p<.05", "χ2(1, N = 90) = 3.84, p = .05", "z = 1.96, p = .05". */
const report =
  /(?<statistic>\bt|\bF|\bχ\s?2|\bχ²|χ2|χ²|\br|\bz)\s?(?:\((?<df1>\d+(?:\.\d+)?)(?:,\s?(?:[Nn]\s?=\s?\d+|(?<df2>\d+(?:\.\d+)?)))?\)\s?)?=\s?(?<value>[-−–]?(?:\d+(?:\.\d+)?|\.\d+)),\s?p\s?(?<comparison>[=<>])\s?(?<p>[01]?\.\d+)/gu

/** Every test with its p-value in a text. */
export function* reportedTests(text: string): Iterable<ReportedTest> {
  for (const match of text.matchAll(report)) {
    const read = readTest(match)
    if (read) yield read
  }
}

function readTest(match: RegExpExecArray): ReportedTest | null {
  const {groups = {}, index} = match
  const name = (groups['statistic'] ?? '').replace(/χ\s?[2²]/u, 'χ2')
  const freedom = [groups['df1'], groups['df2']].filter((d) => d !== undefined).map(Number)
  const statistic = (['t', 'F', 'χ2', 'r', 'z'] as const).find((d) => d === name)
  const wanted = {t: 1, F: 2, χ2: 1, r: 1, z: 0}
  if (statistic === undefined || freedom.length !== wanted[statistic] || freedom.some((d) => d <= 0)) return null
  const [value, p] = [groups['value'] ?? '', groups['p'] ?? '']
  const comparison = (['=', '<', '>'] as const).find((d) => d === groups['comparison']) ?? '='
  return {
    start: index,
    end: index + match[0].length,
    pStart: index + match[0].lastIndexOf('p'),
    statistic,
    freedom,
    value: Number(value.replace(/[−–]/u, '-')),
    half: halfDigit(value),
    comparison,
    p: Number(p),
    pHalf: halfDigit(p)
  }
}

function halfDigit(written: string): number {
  return 0.5 * 10 ** -(written.split('.')[1]?.length ?? 0)
}

/** p-values that a test can have, from 0 to 1. */
export interface PBand {
  readonly least: number
  readonly most: number
}

/** The p-values that the statistic can come to, whatever its last digit was rounded from; null for a correlation beyond 1. */
export function pBandOf(test: ReportedTest, by: Distributions): PBand | null {
  const size = Math.abs(test.value)
  const [far, near] = [pOf(test, size + test.half, by), pOf(test, Math.max(0, size - test.half), by)]
  return far === null || near === null ? null : {least: far, most: near}
}

function pOf({statistic, freedom}: ReportedTest, value: number, by: Distributions): number | null {
  const [first = 0, second = 0] = freedom
  switch (statistic) {
    case 't':
      return by.t(value, first)
    case 'F':
      return by.f(value, first, second)
    case 'χ2':
      return by.chiSquare(value, first)
    case 'z':
      return by.z(value)
    case 'r':
      return value >= 1 ? (value > 1.01 ? null : 0) : by.t(value * Math.sqrt(first / (1 - value * value)), first)
  }
}

/** Whether a band holds what is reported, at the digits that it is reported with. */
export function isConsistent({comparison, p, pHalf}: ReportedTest, {least, most}: PBand): boolean {
  switch (comparison) {
    case '<':
      return least < p
    case '>':
      return most > p
    case '=':
      return least <= p + pHalf && most >= p - pHalf
  }
}
