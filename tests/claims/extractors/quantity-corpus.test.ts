import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import type {Mention} from '../../../src/claims/claim.js'
import {readNumeral} from '../../../src/claims/extractors/numerals/read-numeral.js'
import {quantityExtractor} from '../../../src/claims/extractors/quantity.js'
import {tokenize} from '../../../src/text/tokenize.js'

const corpus = z.strictObject({
  values: z.record(z.string(), z.array(z.coerce.string())),
  nothing: z.array(z.coerce.string())
})

/** Which mentions a corpus is about; its `nothing` list may hold others. */
const kinds: Readonly<Record<string, (mention: Mention) => boolean>> = {
  number: () => true,
  quantity: () => true,
  money: ({unit}) => unit?.code.match(/^[A-Z]{3}(?:\/|$)/) != null,
  percentage: ({unit}) => unit?.code === '%' || unit?.code === '{pp}' || unit?.code === '{bp}',
  age: (mention) => mention.kind === 'quantity' && mention.property === 'age',
  range: ({amount}) => amount?.upper != null && amount.hedge === 'between',
  hedge: ({amount}) => amount?.hedge != null,
  fraction: ({amount}) => amount?.number.form === 'fraction',
  rank: (mention) => mention.kind === 'quantity' && mention.property === 'rank',
  multiple: (mention) => mention.kind === 'quantity' && mention.property === 'multiple',
  height: (mention) => mention.kind === 'quantity' && mention.property === 'height',
  score: (mention) => mention.kind === 'quantity' && mention.property === 'score',
  rate: ({unit}) => unit?.per != null,
  unit: ({unit}) => unit !== null
}

function mentionsOf(text: string): readonly Mention[] {
  return quantityExtractor.extract(
    {prose: text, start: 0, end: text.length, tokens: tokenize(text, 0, text.length)},
    {language: 'en-US'}
  )
}

/** `20..25 percent between`, `34 year age`, `20 -`. */
function summary(mention: Mention): string {
  const {amount, unit} = mention
  const upper = amount?.upper ? `..${amount.upper.decimal}` : ''
  const property = mention.kind === 'quantity' ? mention.property : mention.kind
  return [`${amount?.number.decimal ?? ''}${upper}`, unit?.label ?? '-', amount?.hedge, property]
    .filter(Boolean)
    .join(' ')
}

/** The value of a text that is one numeral from its first token on; what follows it is shown. */
function numeralOf(text: string): string {
  const tokens = tokenize(text, 0, text.length)
  const read = readNumeral(tokens, 0)
  const rest = tokens.slice(read?.next ?? 0).map((d) => d.text)
  return [read?.numeral.decimal ?? 'none', ...rest.filter((d) => d !== 'people')].join(' ')
}

describe.each(Object.entries(kinds))('%s', (kind, isOfKind) => {
  const file = path.join(import.meta.dirname, `${kind}.corpus.yaml`)
  const {values, nothing} = corpus.parse(parse(readFileSync(file, 'utf8')))
  const spellings = Object.entries(values).flatMap(([value, texts]) => texts.map((text) => [text, value] as const))

  test('has spellings enough to mean something', () => {
    expect(new Set(spellings.map(([text]) => text)).size).toBeGreaterThanOrEqual(30)
    expect(new Set(nothing).size).toBeGreaterThanOrEqual(20)
  })

  test.each(spellings)('%s = %s', (text, value) => {
    expect(kind === 'number' ? [numeralOf(text)] : mentionsOf(text).map(summary)).toEqual([value])
  })

  test.each(nothing)('nothing in: %s', (text) => {
    expect(mentionsOf(text).filter(isOfKind).map(summary)).toEqual([])
  })
})
