import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/arithmetic.yaml: words by which sentences tie numbers to each other. */
export const arithmeticSchema = z.strictObject({
  shares: z.strictObject({
    of: words,
    restates: words,
    majority: words,
    minority: words,
    moreThan: words,
    lessThan: words,
    beforeSuperlative: words,
    notHalf: words
  }),
  changes: z.strictObject({
    up: words,
    down: words,
    upBare: words,
    downBare: words,
    onward: words,
    beforeBareVerb: words,
    nouns: words,
    breaks: words,
    halves: words,
    yearly: words,
    rankings: words
  }),
  scores: z.strictObject({winVerbs: words, winNouns: words, behindScore: words, noWin: words}),
  ranges: z.strictObject({relations: words, behindEnds: words, boundJoiners: words}),
  ranks: z.strictObject({determiners: words, beforeRank: words, first: words, last: words, ages: words}),
  tallies: z.strictObject({
    series: words,
    wins: words,
    leads: words,
    games: words,
    mayDraw: words,
    votes: words,
    unanimous: words,
    margins: words,
    counted: words,
    pauses: words,
    results: words,
    for: words,
    against: words,
    abstaining: words
  }),
  lists: z.strictObject({open: words, copulas: words, notAll: words, places: words, abstract: words}),
  totals: z.strictObject({
    several: words,
    rest: words,
    groups: words,
    yes: words,
    no: words,
    undecided: words,
    components: words
  }),
  products: z.strictObject({ofBase: words, breaks: words, gives: words, makes: words, shared: words, each: words}),
  sums: z.strictObject({
    notAll: words,
    totalling: words,
    inAll: words,
    subtotalRows: words,
    totalRows: words,
    unsummed: words,
    partitions: z.array(words)
  })
})
