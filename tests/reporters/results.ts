import type {DocumentClaim} from '../../src/claims/claim.js'
import {addFile, noTotals, type Reporter, type ReportOptions} from '../../src/reporters/reporter.js'
import type {Finding} from '../../src/rules/finding.js'
import type {LintResult} from '../../src/service/linter.js'
import type {Block} from '../../src/text/block.js'
import {identityMap} from '../../src/text/prose-map.js'

/** Options of a report as a test reads it. */
export const plain: ReportOptions = {
  color: 'off',
  width: 80,
  totals: 'shown',
  version: '1.2.3',
  rules: [],
  sourceOf: () => null
}

/** What a test says of a finding; places are told by their words. */
export interface FindingSketch extends Partial<Omit<Finding, 'related'>> {
  readonly at: string
  readonly against?: readonly (readonly [words: string, message: string])[]
  readonly related?: Finding['related']
}

/** A result whose findings stand where the sketches' words stand first in the text. */
export function lintResult(
  value: string,
  sketches: readonly FindingSketch[],
  claims: readonly DocumentClaim[] = []
): LintResult {
  const path = 'draft.md'
  const findings = sketches.map(({at, against = [], ...told}): Finding => {
    const actual = at
    return {
      ruleId: 'same-event-date',
      severity: 'warning',
      message: `"${actual}" contradicts "${against[0]?.[0] ?? ''}"`,
      label: 'contradicts it',
      actual,
      expected: against.map(([words]) => words),
      note: 'taken as one event: confrontation, 20 soldiers, death',
      fingerprint: 'f00d',
      ...span(value, at),
      related: against.map(([words, message]) => ({path, message, ...span(value, words)})),
      ...told
    }
  })
  const block: Block = {
    kind: 'paragraph',
    prose: value,
    map: identityMap(0, value.length),
    section: [],
    quoteDepth: 0,
    list: null,
    cell: null
  }
  const document = {
    path,
    blocks: [{block, reading: {sentences: [], claims}, claims, told: {}}],
    claims,
    writtenOn: null
  }
  return {
    source: {path, value},
    document,
    problems: [],
    unresolved: claims.length,
    claimCount: claims.length,
    findings,
    suppressed: [],
    baselined: []
  }
}

export function span(value: string, words: string): {readonly start: number; readonly end: number} {
  const start = value.indexOf(words)
  if (start < 0) throw new Error(`the text lacks '${words}'`)
  return {start, end: start + words.length}
}

const about = {
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
  times: [],
  thing: null,
  paragraphTime: null,
  block: 0
} as const

/** "more than 2,100 miles" of border. */
export function lengthClaim(value: string): DocumentClaim {
  const number = span(value, '2,100')
  return {
    ...about,
    ...span(value, 'more than 2,100 miles'),
    times: [0],
    kind: 'quantity',
    amount: {
      number: {...number, decimal: '2100', value: 2100, ulp: 1, form: 'digits'},
      upper: null,
      hedge: 'more-than',
      interval: {min: 2100, max: Infinity, minOpen: true, maxOpen: true}
    },
    unit: {code: '[mi_i]', label: 'mile', dimension: 'length', factor: 1609.344, offset: 0, per: null},
    property: null,
    entity: {
      text: 'border',
      head: 'border',
      class: null,
      modifiers: [],
      restriction: [],
      of: null,
      definite: false,
      found: 'of'
    },
    event: null,
    index: 0,
    resolved: null
  }
}

/** "Friday, Sept. 4", its year inferred. */
export function dateClaim(value: string): DocumentClaim {
  return {
    ...about,
    ...span(value, 'Friday, Sept. 4'),
    kind: 'date',
    time: {type: 'DATE', stated: {weekday: 5, month: 9, day: 4}, relative: null, duration: null, fixedTimex3: null},
    amount: null,
    unit: null,
    property: null,
    entity: null,
    event: {class: 'meeting', known: true, trigger: 'met', noun: null},
    index: 1,
    resolved: {
      timex3: {type: 'DATE', value: '2020-09-04'},
      edtf: 'XXXX-09-04',
      inferred: {year: 2020},
      assumed: [],
      parts: {year: 2020, weekday: 5, month: 9, day: 4}
    }
  }
}

/** Everything a reporter writes for some results. */
export async function report(reporter: Reporter<LintResult>, results: readonly LintResult[]): Promise<string> {
  const files: string[] = []
  for (const [index, result] of results.entries()) files.push(await reporter.file(result, index))
  return reporter.begin() + files.join('') + reporter.end(results.reduce(addFile, noTotals))
}
