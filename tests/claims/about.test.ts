import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Claim} from '../../src/claims/claim.js'
import {readBlock} from '../../src/claims/read-block.js'

interface Case {
  readonly text: string
  readonly claims: readonly Record<string, unknown>[]
}

const cases = parse(readFileSync(new URL('about.corpus.yaml', import.meta.url), 'utf8')) as readonly Case[]

describe('what a number is about', () => {
  it.each(cases.map((d) => [d.text, d] as const))('%s', (text, {claims}) => {
    const found = readBlock(text, {language: 'en-US'}).claims.map((d) => describeClaim(text, d))
    for (const expected of claims) {
      const claim = found.find((d) => d.text === expected['text'])
      expect(claim ?? found.map((d) => d.text), `no claim "${String(expected['text'])}"`).toMatchObject(expected)
    }
  })
})

/** A claim in the words of the corpus. */
function describeClaim(prose: string, claim: Claim) {
  const {entity, event, role, scope} = claim
  return {
    text: prose.slice(claim.start, claim.end),
    entity: entity?.head ?? null,
    modifiers: entity?.modifiers ?? [],
    event: event?.class ?? null,
    noun: event?.noun ?? null,
    role,
    source: scope.source,
    quoted: scope.quoted,
    negated: scope.negated,
    modality: scope.modality,
    update: scope.update,
    tense: scope.tense
  }
}
