import type {ClaimIndex} from '../../src/claims/claim-index.js'
import {indexClaims} from '../../src/claims/claim-indexer.js'
import type {DocumentClaim} from '../../src/claims/claim.js'
import type {DocumentClaims} from '../../src/claims/document-claims.js'
import type {Block} from '../../src/text/block.js'
import {identityMap} from '../../src/text/prose-map.js'
import type {Amount} from '../../src/values/amount.js'
import {exactly} from '../../src/values/interval.js'
import type {Unit} from '../../src/values/unit.js'

/** What a made-up claim says; all that is not given is left empty. */
export interface MadeUpQuantity {
  /** The words of the claim; their first number is its value. */
  readonly text: string
  readonly unit?: Unit
}

/** A document of one paragraph for each text, with the quantities in it that are named, in order. */
export function documentOf(
  ...paragraphs: readonly {readonly prose: string; readonly quantities: readonly MadeUpQuantity[]}[]
): DocumentClaims {
  const claims: DocumentClaim[] = []
  let offset = 0
  const blocks = paragraphs.map(({prose, quantities}, block) => {
    const first = claims.length
    let from = 0
    for (const quantity of quantities) {
      const start = prose.indexOf(quantity.text, from)
      if (start < 0) throw new Error(`'${quantity.text}' does not stand in '${prose}'`)
      from = start + quantity.text.length
      claims.push(claimOf(quantity, start, {block, index: claims.length}))
    }
    const read = {
      block: blockOf(prose, offset),
      reading: {sentences: [], claims: []},
      claims: claims.slice(first),
      told: {}
    }
    offset += prose.length + 2
    return read
  })
  return {path: 'draft.txt', blocks, claims, writtenOn: null}
}

export function indexOf(document: DocumentClaims): ClaimIndex {
  return indexClaims(document)
}

function blockOf(prose: string, offset: number): Block {
  return {
    kind: 'paragraph',
    prose,
    map: identityMap(offset, prose.length),
    section: [],
    quoteDepth: 0,
    list: null,
    cell: null
  }
}

function claimOf(
  {text, unit}: MadeUpQuantity,
  start: number,
  place: {readonly block: number; readonly index: number}
): DocumentClaim {
  return {
    kind: 'quantity',
    start,
    end: start + text.length,
    amount: amountOf(text, start),
    unit: unit ?? null,
    property: null,
    entity: {
      text: 'soldiers',
      head: 'soldier',
      class: null,
      modifiers: [],
      restriction: [],
      of: null,
      definite: false,
      found: 'behind'
    },
    event: null,
    subject: null,
    reference: null,
    role: 'level',
    scope: {
      times: [],
      place: null,
      source: null,
      quoted: false,
      negated: false,
      modality: 'fact',
      update: false,
      tense: null
    },
    context: {
      sentence: 0,
      words: [],
      stems: [],
      names: [],
      events: [],
      apart: [],
      contrasts: [],
      labels: [],
      owned: null,
      naming: {named: [], subject: -1, reference: null},
      namingBefore: []
    },
    wordsBefore: 0,
    resolved: null,
    times: [],
    thing: null,
    paragraphTime: null,
    ...place
  }
}

function amountOf(text: string, start: number): Amount {
  const [first, second] = [...text.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].map((match) => {
    const decimal = match[0].replaceAll(',', '')
    const fraction = decimal.split('.')[1]?.length ?? 0
    const from = start + match.index
    return {
      start: from,
      end: from + match[0].length,
      decimal,
      value: Number(decimal),
      ulp: 10 ** -fraction,
      form: 'digits' as const
    }
  })
  if (!first) throw new Error(`no number in '${text}'`)
  return {number: first, upper: second ?? null, hedge: null, interval: exactly(first.value)}
}
