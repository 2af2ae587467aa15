import {expect, test} from 'vitest'
import {readBlock} from '../../src/claims/read-block.js'
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
  ['It promised a second round, to begin on Monday, April 1.', ['2013-04-01']],
  ['Profit rose in the fourth quarter from the year-earlier quarter.', ['2012-Q4', '2011-Q4']]
])('%s is %j', (text, values) => {
  expect(valuesOf(text)).toEqual(values)
})

/** The amounts of a text, with their units and properties, in order. */
function amountsOf(text: string): readonly string[] {
  return readBlock(text, {language: 'en-US'}).claims.flatMap(({amount, unit, property}) =>
    amount ? [[amount.number.decimal, unit?.label, property].filter(Boolean).join(' ')] : []
  )
}

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
  ['The bridge is closed to all traffic; the road, closed until May 15, is too.', ['2012-05-15']],
  // What is told of every year has none of its own: XXXX-05.
  ['Snow can fall on the passes until the middle of May.', ['2012-05']],
  // The year of the sentence is not given to a day further on in it: 2011-06-02.
  ['In 2011 walkers were caught by 18 inches of it in a night, on June 2.', ['2011', '2012-06-02']],
  // A year that is a sentence of its own is read as the number of a list's entry.
  ['1897. In October a landslide killed 13 muleteers.', ['2012-10']],
  // "Would be able to register from" tells of what is to come after what was said.
  ['The department said that they would be able to register from Wednesday.', ['2013-03-20']],
  // "The year" after a comparison with the one before is the later of both: 2012.
  [
    'Revenue in the fourth quarter came to $61 million, against $74 million a year earlier; the loss for the year was $18 million.',
    ['2012-Q4', '2011', '2011']
  ],
  // A season without an article may be a verb or a coil.
  ['They met for the first time since spring.', []],
  // Which week of a month is meant is not read.
  ['If the road does not open, usually in the first week of November, he expects to sell 50.', ['2012-11']],
  // Without a part of the day an hour in words may be of either half.
  ['The letters were handed out at a quarter to six.', []]
])('known limit: %s is read as %j', (text, values) => {
  expect(valuesOf(text)).toEqual(values)
})

/** Numbers that are read as counts, and known to be none. */
test.each([
  // An hour after "at" or "by", which may be an age or a price as well: "at 17", "at 55 we would still be open".
  ['The bakery opens at four for the early shift.', ['4']],
  ['By eight the parking lot was empty.', ['8']],
  ['It left at seven, or when he had had his coffee.', ['7']],
  // An age that only its subject gives away.
  ['It came out when he was twenty-six.', ['26']],
  ['She started at the smelter at 17 and is 58.', ['17', '58']],
  // "The last but one" stands for a place from the end.
  ['On the last page but one somebody taps the glass.', ['1']],
  // What the forty is in was told a sentence before.
  ['At thirty feet they find sand. At forty they find a spoon.', ['30 foot', '40']],
  // "Grand" has no currency of its own.
  ['He got five grand for it.', ['5']]
])('known limit: %s is read as %j', (text, amounts) => {
  expect(amountsOf(text)).toEqual(amounts)
})
