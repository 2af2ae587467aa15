import {describe, expect, it} from 'vitest'
import type {Finding} from '../../src/rules/finding.js'
import {compareFindings, renderDifference} from './comparison.js'
import {readSample} from './expectations.js'

const source =
  'In June 20 died.\n\nIn May 20\ndied.\n\n[~ same-event-date: "May" contradicts "June"]\n\nIn May, rain.\n'
const sample = readSample(source)

/** A finding at the first place of `text` after `from`, and of each of `others`. */
function finding(ruleId: string, text: string, others: readonly string[], from = 0): Finding {
  const span = (words: string, after = 0) => {
    const start = source.indexOf(words, after)
    return {start, end: start + words.length}
  }
  const related = others.map((other) => ({...span(other), path: 'x.txt', message: ''}))
  const rest = {severity: 'warning', message: '', label: '', actual: text, expected: [], fingerprint: ''} as const
  return {ruleId, ...span(text, from), ...rest, note: 'one event: rain', related}
}

const render = (...findings: readonly Finding[]) => renderDifference('x.txt', sample, compareFindings(sample, findings))
const missing = 'x.txt:6 missing same-event-date: "May" contradicts "June"'

describe('comparison of findings with expectations', () => {
  it('is silent when they are the same', () => {
    expect(render(finding('same-event-date', 'May', ['June']))).toBe('')
  })

  it('tells of an expectation without a finding', () => {
    expect(render()).toBe(missing)
  })

  it('tells of a second finding where one was expected', () => {
    const found = finding('same-event-date', 'May', ['June'])
    expect(render(found, found)).toBe(
      'x.txt:3 unexpected same-event-date: "May" contradicts "June" (line 1): one event: rain'
    )
  })

  it.each([
    ['rule', finding('weekday-date', 'May', ['June'])],
    ['text', finding('same-event-date', 'May 20\ndied', ['June'])],
    ['other place', finding('same-event-date', 'May', ['June 20'])],
    ['number of places', finding('same-event-date', 'May', [])],
    ['block', finding('same-event-date', 'May', ['June'], source.indexOf('In May,'))]
  ])('takes nothing for the expected finding when its %s differs', (_, found) => {
    const lines = render(found).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^x\.txt:[38] unexpected /)
    expect(lines[1]).toBe(missing)
  })

  it('shows words across a line break as one line', () => {
    expect(render(finding('same-event-quantity', '20\ndied', [])).split('\n')[0]).toBe(
      'x.txt:3 unexpected same-event-quantity: "20 died": one event: rain'
    )
  })

  it('tells of an expectation that cannot be read', () => {
    expect(renderDifference('x.md', readSample('[~ what]'), {unexpected: [], missing: []})).toBe(
      'x.md:1 cannot be read: expected: rule-id: "words" contradicts "words".'
    )
  })
})
