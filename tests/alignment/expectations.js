// @ts-check

/**
 * What the language says of a feature, from which the cases may move it: a restatement speaks of the same kind, owner, time and
 * place, and a sentence told in parallel with another does not restate it. A weight that no case speaks to stays here.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const expectedOfPairs = {
  'restated': 1,
  'shared-words': 1,
  'near-words': 1.5,
  'same-word-before': 0.5,
  'same-word-after': 0.5,
  'parallel': -3,
  'same-head': 1,
  'other-head': -1,
  'same-modifiers': 0.5,
  'other-modifiers': -2,
  'narrower': -2.5,
  'shares': -1,
  'same-property': 0.5,
  'other-property': -2.5,
  'same-owner': 0.5,
  'other-owner': -2,
  'same-event': 0.5,
  'other-event': -0.5,
  'same-once': 1,
  'other-once': -1,
  'same-head-and-event': 1,
  'same-event-noun': 0.3,
  'same-thing': 0.5,
  'other-thing': -2,
  'other-names': -0.5,
  'other-place': -3,
  'equal-other-values': 1,
  'other-values-differ': -1.5,
  'value-in-sentence': -2,
  'only-values': 1,
  'only-shared': 2,
  'same-time': 0.5,
  'other-time': -2.5,
  'dated-apart': -1.5,
  'other-tense': -0.3,
  'other-modality': -0.5,
  'other-polarity': -1,
  'other-role': -1,
  'change-and-level': -2,
  'part-and-whole': -2,
  'compared': -2,
  'update': -1,
  'apart': -1
}

/**
 * The same of what is asked of a pair among the other partners of its claims.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const expectedOfPartners = {
  'alignment': 1,
  'other-partner': -1,
  'agreeing-partner': -1,
  'not-nearest': -1,
  'both-elsewhere': -0.5,
  'second-witness': 0.5,
  'alone': 0.5,
  'one-bound': -1
}

/**
 * How many samples a case stands for, where it is not one: sets that repeat one text in many cases count for less, hand-written
 * examples and the sets with few right texts for more. `restated` is how many a pair stands for that agrees on a telling value: it
 * shows how one thing is told twice, in the texts that tell what others have told.
 *
 * @type {Readonly<Record<string, {readonly wrong: number, readonly right: number, readonly restated?: number}>>}
 */
export const caseWeights = {
  'intervals-stress': {wrong: 0.3, right: 0.3},
  'chatprotect': {wrong: 0.3, right: 6},
  'contradoc': {wrong: 2, right: 2},
  'clean-contradoc': {wrong: 2, right: 2},
  'summedits': {wrong: 1, right: 1.5, restated: 0.6},
  'restated-news': {wrong: 1, right: 3},
  'minimal-pairs': {wrong: 2, right: 8},
  'rules': {wrong: 20, right: 70},
  'samples': {wrong: 20, right: 20}
}
