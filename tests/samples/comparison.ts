import type {Finding} from '../../src/rules/finding.js'
import {wordsOf, type Expectation, type Sample} from './expectations.js'

/** Where findings and expectations part. */
export interface Difference {
  readonly unexpected: readonly Finding[]
  readonly missing: readonly Expectation[]
}

/** Pair findings with expectations one to one; what stays alone on either side is a difference. */
export function compareFindings(sample: Sample, findings: readonly Finding[]): Difference {
  const missing = [...sample.expectations]
  const unexpected = findings.filter((finding) => {
    const index = missing.findIndex((expectation) => meets(sample.text, finding, expectation))
    if (index < 0) return true
    missing.splice(index, 1)
    return false
  })
  return {unexpected, missing}
}

/** One line a difference, `notes/x.md:12 missing same-event-date: "May" contradicts "June"`; empty when there is none. */
export function renderDifference(path: string, sample: Sample, {unexpected, missing}: Difference): string {
  const lineOf = (offset: number) => sample.text.slice(0, offset).split('\n').length
  return [
    ...sample.mistakes.map(({line, message}) => `${path}:${line} cannot be read: ${message}`),
    ...unexpected.map((finding) => {
      const others = finding.related.map((other) => `${quote(sample.text, other)} (line ${lineOf(other.start)})`)
      return `${path}:${lineOf(finding.start)} unexpected ${wording(finding.ruleId, quote(sample.text, finding), others)}: ${finding.note}`
    }),
    ...missing.map(({line, ruleId, text, others}) => {
      const quoted = others.map((other) => `"${other}"`)
      return `${path}:${line} missing ${wording(ruleId, `"${text}"`, quoted)}`
    })
  ].join('\n')
}

function meets(text: string, finding: Finding, expectation: Expectation): boolean {
  const {block, others} = expectation
  return (
    finding.ruleId === expectation.ruleId &&
    finding.start >= block.start &&
    finding.end <= block.end &&
    wordsOf(text.slice(finding.start, finding.end)) === expectation.text &&
    finding.related.length === others.length &&
    finding.related.every((other, index) => wordsOf(text.slice(other.start, other.end)) === others[index])
  )
}

function wording(ruleId: string, text: string, others: readonly string[]): string {
  return `${ruleId}: ${text}${others.length > 0 ? ` contradicts ${others.join(' and ')}` : ''}`
}

function quote(text: string, span: {readonly start: number; readonly end: number}): string {
  return `"${wordsOf(text.slice(span.start, span.end))}"`
}
