import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Claim} from '../../../src/claims/claim.js'
import {readBlock} from '../../../src/claims/read-block.js'

interface Case {
  readonly text: string
  readonly claims: readonly Record<string, unknown>[]
}

const folder = new URL('./', import.meta.url)
const corpora = readdirSync(folder).filter((d) => d.endsWith('.corpus.yaml') && !d.startsWith('document'))

describe.each(corpora)('%s', (file) => {
  const cases = parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Case[]
  it.each(cases.map((d) => [d.text, d] as const))('%s', (text, {claims}) => {
    const found = readBlock(text, {language: 'en-US'}).claims.map((d) => describeClaim(text, d))
    for (const expected of claims) {
      const claim = found.find((d) => d.text === expected['text'])
      expect(
        claim,
        `no claim "${String(expected['text'])}" among ${found.map((d) => d.text).join(' | ')}`
      ).toBeDefined()
      expect(picked(claim, Object.keys(expected))).toEqual(expected)
    }
  })
})

/** The fields that a case asks for. */
function picked(claim: Readonly<Record<string, unknown>> | undefined, fields: readonly string[]) {
  return Object.fromEntries(fields.map((d) => [d, claim?.[d]]))
}

/** A claim in the words of the corpus. */
function describeClaim(prose: string, claim: Claim) {
  const {entity, event, property, subject, reference, role, scope} = claim
  return {
    text: prose.slice(claim.start, claim.end),
    entity: entity?.head ?? null,
    class: entity?.class ?? null,
    modifiers: entity?.modifiers ?? [],
    of: entity?.of ?? null,
    property,
    event: event?.class ?? null,
    noun: event?.noun ?? null,
    subject: subject && subject.found !== 'near' ? subject.text : null,
    near: subject?.found === 'near' ? subject.text : null,
    reference: reference?.text ?? null,
    role,
    place: scope.place,
    source: scope.source,
    quoted: scope.quoted,
    negated: scope.negated,
    modality: scope.modality,
    update: scope.update,
    tense: scope.tense
  }
}
