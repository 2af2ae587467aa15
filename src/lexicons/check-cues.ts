import lexicons from '#compiled/lexicons' with {type: 'json'}

const checkCues = lexicons['check-cues']

/** "there is no such day": a date that is spoken of as none. */
export const unreal = wordsPattern(checkCues.unreal)

/** "25:00 of the first half": a clock that does not tell the time of day. */
export const playingTime = wordsPattern(checkCues.playingTime)

/** "moved from June to May": two dates that may well run backwards. */
export const reordering = wordsPattern([...checkCues.reordering, ...lexicons.discourse.falls])

/** Any of the words or phrases, whole: matches "no such day" for `no such`, not "no suchness". */
function wordsPattern(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i')
}
