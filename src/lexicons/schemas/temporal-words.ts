import {z} from 'zod'

const words = z.array(z.string().min(1))
const anchor = z.enum(['writing', 'narrative'])
const reference = z.enum(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'])
const count = z.number().int()

/** Words that make temporal expressions out of names, numbers and units. */
export const temporalWordsSchema = z.strictObject({
  units: z.array(
    z.strictObject({
      unit: z.enum([
        'second',
        'minute',
        'hour',
        'day',
        'weekend',
        'week',
        'fortnight',
        'month',
        'quarter',
        'season',
        'half',
        'year',
        'decade',
        'century',
        'millennium'
      ]),
      singular: words,
      plural: words
    })
  ),
  days: z.array(z.strictObject({words, count, dayPart: z.enum(['night']).optional()})),
  directions: z.array(z.strictObject({words, count, anchor})),
  shifts: z.array(z.strictObject({words, count, anchor})),
  parts: z.array(z.strictObject({part: z.enum(['start', 'mid', 'end']), adjectives: words, nouns: words})),
  decades: z.array(z.strictObject({words, years: z.number().int()})),
  eras: z.strictObject({bc: words, ad: words}),
  oclock: words,
  meridiems: z.strictObject({am: words, pm: words}),
  zones: words,
  universalZones: words,
  clocks: z.array(z.strictObject({words, hour: z.number().int()})),
  frequencies: z.array(z.strictObject({words, period: z.string()})),
  each: words,
  times: words,
  vague: words,
  references: z.array(z.strictObject({words, value: reference})),
  namedReferences: z.array(z.strictObject({words, value: reference})),
  referenceAdjectives: words,
  samePeriods: words,
  sameWords: words,
  stretchPrepositions: words,
  datePrepositions: words,
  approximators: words,
  yearPrepositions: words,
  functionWords: words,
  countedWords: words,
  bounds: words,
  durationLeads: words,
  lengthSuffixes: words,
  longWords: z.array(z.strictObject({words, duration: z.string()})),
  possessives: words,
  rangeJoints: words,
  clockLeads: words,
  clockJoints: words,
  hourLeads: words,
  verbAm: words,
  zoneTails: words,
  yearPrefixes: words,
  yearVerbs: words,
  periodPrepositions: words,
  withinPeriod: words,
  workingDays: words,
  finals: words,
  fiscals: words,
  rights: words,
  labels: words
})
