import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {factSheetSchema} from '../../src/config/fact-sheet-schema.js'
import type {Finding} from '../../src/rules/finding.js'
import {createLinter} from '../../src/service/linter.js'
import type {ReferenceSource} from '../../src/service/references.js'

const folder = path.join(import.meta.dirname, '..', '..', 'rules', 'facts')
const sheets = readdirSync(folder).map((file): ReferenceSource => {
  const value = readFileSync(path.join(folder, file), 'utf8')
  return {role: 'world', path: `rules/facts/${file}`, value}
})
const facts = sheets.flatMap((sheet) => factSheetSchema.parse(parse(sheet.value)).map((entry) => ({sheet, ...entry})))
const linter = createLinter({references: sheets})

const corpus = z
  .strictObject({denied: z.record(z.string(), z.string()), silent: z.array(z.string())})
  .parse(parse(readFileSync(path.join(import.meta.dirname, 'world-facts.corpus.yaml'), 'utf8')))

async function findingsIn(value: string): Promise<readonly Finding[]> {
  return (await linter.lint({path: 'draft.txt', value: `${value}\n`})).findings
}

describe('a sentence that says what is known of the world', () => {
  test.each(Object.entries(corpus.denied))('%s', async (text, values) => {
    const found = await findingsIn(text)
    expect(found.map((d) => `${d.actual} | ${d.expected.join(', ')}`)).toEqual([values])
    expect(found[0]?.related[0]).toMatchObject({
      message: 'the facts say so',
      fact: {asOf: expect.any(String) as string}
    })
  })

  test.each(corpus.silent)('is right, or speaks of something else: %s', async (text) => {
    expect(await findingsIn(text)).toEqual([])
  })
})

describe('each fact', () => {
  test.each(facts)('$fact', async ({fact, source, asOf}) => {
    expect(source).toMatch(/\S{3}/)
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(await findingsIn(fact)).toEqual([])
    const denied = await findingsIn(withAnotherValue(fact))
    expect(denied.map((d) => d.related[0]?.fact?.source)).toEqual([source])
  })

  test('stands once', () => {
    expect(facts.length).toBeGreaterThan(100)
    expect(new Set(facts.map((d) => d.fact.toLowerCase())).size).toBe(facts.length)
  })

  test.each(facts.flatMap(({fact, aliases = []}) => aliases.map((alias) => [alias, fact] as const)))(
    'under its other name %s: %s',
    async (alias, fact) => {
      const verb = /(?<= )(?:is|has|began|ended|reached|was|died|walked|orbited)\b/.exec(fact)
      const renamed = `${alias} ${fact.slice(verb?.index ?? 0)}`
      expect(await findingsIn(renamed)).toEqual([])
      expect(await findingsIn(withAnotherValue(renamed))).toHaveLength(1)
    }
  )
})

const oneDigit = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A fact with another value: `1914` is `1911`, `December 25` is `December 22`, `1,000 meters` are `4,000`, `six legs` are `nine`. */
function withAnotherValue(fact: string): string {
  const number = fact.match(/\d+(?:[,.]\d+)*/g)?.at(-1)
  if (number === undefined)
    return fact.replace(
      /\b(?:one|two|three|four|five|six|eight|nine)\b(?=[^.]*\.$)/,
      (word) => oneDigit[(oneDigit.indexOf(word) + 3) % 9] ?? ''
    )
  const at = fact.lastIndexOf(number)
  const isDate = /^\d{4}$/.test(number) || /(?:ary|ch|il|May|une|uly|ust|ber) $/.test(fact.slice(0, at))
  const other = isDate
    ? String(Number(number) > 3 ? Number(number) - 3 : Number(number) + 3)
    : number.replace(/\d/, (digit) => String((Number(digit) + 3) % 9 || 9))
  return fact.slice(0, at) + other + fact.slice(at + number.length)
}
