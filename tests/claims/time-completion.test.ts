import {expect, test} from 'vitest'
import {readDocument} from '../../src/claims/read-document.js'
import {readPlainText} from '../../src/text/formats/plain-text.js'

/** The TIMEX3 values of a text written on Saturday, 23 March 2013, in order. */
function valuesOf(text: string): readonly (string | undefined)[] {
  const {claims} = readDocument('draft.txt', readPlainText(text), {language: 'en-US', asOf: '2013-03-23'})
  return claims.filter((d) => d.kind === 'date' || d.kind === 'time').map((d) => d.resolved?.timex3.value)
}

test.each([
  ['The council met on May 3.', ['2012-05-03']],
  ['The council will meet on May 3.', ['2013-05-03']],
  ['The council plans to meet on May 3.', ['2013-05-03']],
  ['The firm said on Friday that it will close the plant by June.', ['2013-03-22', '2013-06']],
  ['The plant that closed in May will reopen in June.', ['2012-05', '2013-06']],
  ['The mill will reopen on Monday, the owner said Thursday.', ['2013-03-25', '2013-03-21']],
  ['The vote is on Monday.', ['2013-03-25']],
  ['The mill has been closed since Monday.', ['2013-03-18']],
  ['In 1967, a fire closed the cannery. The law was changed the next year.', ['1967', '1968']],
  ['In 1967, a fire closed the cannery. A new one opens next year.', ['1967', '2014']],
  ['It rained over the weekend.', ['2013-W12-WE']],
  ['Profit rose in the fourth quarter from the year-earlier quarter.', ['2012-Q4', '2011-Q4']]
])('%s is %j', (text, values) => {
  expect(valuesOf(text)).toEqual(values)
})

/** Wrong, and known to be: each with what it would take to read it rightly. */
test.each([
  // An hour in words needs a part of the day, and a clock's own rules: 19:00.
  ['They meet at seven in the evening.', ['2013-03-23TEV']],
  // Without "a.m." or "p.m." an hour is taken from midnight; the shed closes in the afternoon.
  ['At five o’clock he banks the stove.', ['2013-03-23T05:00']],
  // A month in a story about 1952 is completed by the day of writing; the story's year would have to be followed.
  ['In 1952 she lost a lake. It came back in April.', ['1952', '2013-04']],
  // "The May before" is a step by a name; only steps by units and names behind "last" and "next" are read.
  ['In May 2012 it rained, and in the May before it did not.', ['2012-05']],
  // "The year before it was two" goes on without a comma, as "the year before it closed" would.
  ['Last year it was three, and the year before it was two.', ['2012']],
  // A verb that no list holds tells no tense.
  ['The trial continues on Monday.', ['2013-03-18']],
  // "Closed until" has a participle, which looks like a verb of the past.
  ['The bridge is closed to all traffic; the road, closed until May 15, is too.', ['2012-05-15']]
])('known limit: %s is read as %j', (text, values) => {
  expect(valuesOf(text)).toEqual(values)
})
