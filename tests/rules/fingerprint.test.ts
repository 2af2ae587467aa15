import {expect, test} from 'vitest'
import {fingerprint} from '../../src/rules/fingerprint.js'

test('is the same in every version: baselines keep it', () => {
  expect(fingerprint('same-event-date', ['June', 'May'])).toBe('90d624d125321476')
})

test.each([
  ['the order of the places', ['May', 'June'], ['June', 'May']],
  ['letter case and spaces', ['20  Soldiers', 'x'], ['20\nsoldiers', 'x']],
  ['typography', ['the “five” – it’s', 'x'], ['the "five" - it\'s', 'x']]
])('%s does not count', (_name, a, b) => {
  expect(fingerprint('r', a)).toBe(fingerprint('r', b))
})

test.each<[what: string, ruleId: string, texts: readonly string[]]>([
  ['another value', 'r', ['20', '26']],
  ['another rule', 's', ['20', '25']],
  ['another bound between the texts', 'r', ['202', '5']]
])('%s counts', (_what, ruleId, texts) => {
  expect(fingerprint(ruleId, texts)).not.toBe(fingerprint('r', ['20', '25']))
})
