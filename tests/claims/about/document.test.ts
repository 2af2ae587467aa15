import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {readDocument} from '../../../src/claims/read-document.js'
import {readPlainText} from '../../../src/text/formats/plain-text.js'

interface Case {
  readonly text: string
  /** `subject` null: nobody must be found; `near` names, which are no more than near, count as nobody. */
  readonly claims: readonly {readonly text: string; readonly subject: string | null}[]
  /** Texts of claims that must be about one thing. */
  readonly one?: readonly string[]
  /** Texts of claims that must be about different things. */
  readonly apart?: readonly string[]
}

const cases = parse(readFileSync(new URL('document.corpus.yaml', import.meta.url), 'utf8')) as readonly Case[]

describe('whom a value is about', () => {
  it.each(cases.map((d) => [d.text, d] as const))('%s', (text, {claims, one, apart}) => {
    const {claims: found, blocks} = readDocument('x.txt', readPlainText(text), {language: 'en-US', asOf: null})
    const textOf = (index: number) => {
      const claim = found[index]
      return claim ? blocks[claim.block]?.block.prose.slice(claim.start, claim.end) : undefined
    }
    const claimOf = (words: string) => found.find((_, index) => textOf(index) === words)
    for (const expected of claims) {
      const claim = claimOf(expected.text)
      expect(claim, `no claim "${expected.text}" among ${found.map((_, i) => textOf(i)).join(' | ')}`).toBeDefined()
      const subject = claim?.subject?.found === 'near' ? null : (claim?.subject?.text ?? null)
      expect({text: expected.text, subject}).toEqual(expected)
    }
    if (one) expect(new Set(one.map((d) => claimOf(d)?.thing)).size).toBe(1)
    if (one) expect(claimOf(one[0] ?? '')?.thing).toEqual(expect.any(String))
    if (apart) expect(new Set(apart.map((d) => claimOf(d)?.thing)).size).toBe(apart.length)
  })
})
