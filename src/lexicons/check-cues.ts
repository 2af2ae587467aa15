import lexicons from '#compiled/lexicons' with {type: 'json'}

const checkCues = lexicons['check-cues']

/** "there is no such day": a date that is spoken of as none. */
export const unreal = wordsPattern(checkCues.unreal)

/** "25:00 of the first half": a clock that does not tell the time of day. */
export const playingTime = wordsPattern(checkCues.playingTime)

/** Ends with a word that makes the day behind it a limit: "the week before ". */
export const limitAhead = new RegExp(`\\b(?:${checkCues.limiting.join('|')}) $`, 'i')

/** "moved from June to May": two dates that may well run backwards. */
export const reordering = wordsPattern([...checkCues.reordering, ...lexicons.discourse.falls])

/** Any of the words or phrases, whole: matches "no such day" for `no such`, not "no suchness". */
function wordsPattern(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i')
}

const change = checkCues.temperatureChange

/** Behind a temperature: ") warmer", ") rise"; not ") or warmer". */
export const changeBehind = new RegExp(
  `^\\s?[)\\]]?\\s(?:${[...change.comparatives, ...change.nouns].join('|')})\\b`,
  'i'
)

/** Behind a temperature: ") above the average" is a difference if {@link baselines} says so. */
export const aboveBehind = /^\s?[)\]]?\s(?:above|below|over|under)\s/i

/** What something is warmer or colder than: `the seasonal average`. */
export const baselines = wordsPattern(change.baselines)

/** Ahead of a temperature: "rose by ", "an increase of ". */
export const changeAhead = new RegExp(`\\b(?:by|(?:${change.nouns.join('|')}) of) $`, 'i')

/** Ahead of a temperature: "warming to " is a difference where {@link limiting} stands before it. */
export const warmingAhead = /\b(?:warming|cooling) (?:to|at|below|under) $/i

/** "limit warming to 2C". */
export const limiting = wordsPattern(change.limiting)

/** Any word of a change: where one stands in the sentence, a temperature may be a difference. */
export const changeWords = wordsPattern([
  ...change.comparatives,
  ...change.nouns,
  ...change.limiting,
  ...change.others,
  'above',
  'below'
])
