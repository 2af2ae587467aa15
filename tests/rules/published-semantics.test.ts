import {expect, test} from 'vitest'
import {builtInRules} from '../../src/rules/catalogue.js'
import {createLinter} from '../../src/service/linter.js'

/** The ids of the rules that report anything, the built-in ones alone and all of them. */
async function reportedBy(text: string): Promise<readonly string[]> {
  const {findings} = await createLinter({rules: builtInRules()}).lint({path: 'draft.txt', value: text})
  return [...new Set(findings.map((d) => d.ruleId))]
}

// What the calendar says of these, whoever checks it; the leap years by the rule of 1582.
test.each([
  ['Tuesday, 7 October 2014', true],
  ['Monday, 7 October 2014', false],
  ['Thursday, January 1, 1970', true],
  ['Friday, January 1, 1970', false],
  ['Tuesday, February 29, 2000', true],
  ['Monday, February 29, 2000', false],
  ['Thursday, February 29, 2024', true],
  ['Friday, February 29, 2024', false],
  ['Wednesday, March 1, 2023', true],
  ['Thursday, February 28, 1901', true]
])('the weekday of %s is right: %s', async (date, isRight) => {
  expect(await reportedBy(`It was opened on ${date}, at noon.`)).toEqual(isRight ? [] : ['weekday-date'])
})

test.each([
  ['February 29, 1900', false],
  ['February 29, 2000', true],
  ['February 29, 2023', false],
  ['February 29, 2024', true],
  ['February 29, 2100', false],
  ['31 April 2014', false],
  ['30 April 2014', true],
  ['September 31, 2014', false],
  ['31 December 2014', true]
])('there is a %s: %s', async (date, exists) => {
  expect(await reportedBy(`It was opened on ${date}, at noon.`)).toEqual(exists ? [] : ['impossible-date'])
})

// Factors of NIST Special Publication 811, appendix B.
test.each([
  ['10 miles (16 km)', true],
  ['10 miles (20 km)', false],
  ['6 feet (1.83 meters)', true],
  ['6 feet (2.5 meters)', false],
  ['150 pounds (68 kg)', true],
  ['150 pounds (75 kg)', false],
  ['100 degrees Fahrenheit (38 degrees Celsius)', true],
  ['100 degrees Fahrenheit (48 degrees Celsius)', false],
  ['60 mph (97 km/h)', true],
  ['60 mph (80 km/h)', false]
])('%s is a conversion: %s', async (measures, isRight) => {
  expect(await reportedBy(`The sign at the gate says ${measures} in all.`)).toEqual(
    isRight ? [] : ['parenthetical-conversion']
  )
})

// Statistics as statcheck reads them: each may have been rounded, and so may its p-value.
test.each([
  ['t(28) = 2.20, p = .036', true],
  ['t(28) = 2.20, p = .03', false],
  ['t(28) = 2.2, p = .04', true],
  ['t(28) = 2.20, p < .05', true],
  ['t(28) = 2.20, p < .03', false],
  ['t(28) = 2.20, p > .05', false],
  ['F(2, 45) = 3.20, p = .05', true],
  ['F(2, 45) = 3.20, p = .06', false],
  ['χ2(1, N = 100) = 3.84, p = .05', true],
  ['r(28) = .36, p = .05', true],
  ['z = 1.96, p = .05', true],
  ['z = 1.96, p = .01', false]
])('%s is consistent: %s', async (report, isRight) => {
  expect(await reportedBy(`The two groups were compared, ${report}.`)).toEqual(isRight ? [] : ['p-value'])
})
