import {
  aboveBehind,
  baselines,
  changeAhead,
  changeBehind,
  changeWords,
  limiting,
  warmingAhead
} from '../../lexicons/check-cues.js'
import type {RestatedMeasure} from './restated-measure.js'

/** What is told in degrees: a level on the scale, a difference between two, or either, as far as the words tell. */
export type TemperatureSense = 'level' | 'difference' | 'either'

/** Longest word, or words, that are asked for beside a temperature. */
const reach = 48

/** Goals and limits of a changing climate are told in few degrees, and without any word of change: "the 1.5C (2.7F) target". */
const leastLevel = 10

/** "18C (64F) warmer than usual" is a difference, "it reached 18C (64F)" a level; "a change of weather at 18C (64F)" may be either. */
export function temperatureSense({a, b, sentence}: RestatedMeasure): TemperatureSense {
  const {text, start} = sentence
  const behind = text.slice(b.end - start, b.end - start + reach)
  const ahead = text.slice(Math.max(0, a.start - start - reach), a.start - start)
  if (changeBehind.test(behind) || changeAhead.test(ahead)) return 'difference'
  if (aboveBehind.test(behind) && baselines.test(behind)) return 'difference'
  if (warmingAhead.test(ahead) && limiting.test(ahead)) return 'difference'
  const size = Math.min(Math.abs(a.amount.number.value), Math.abs(b.amount.number.value))
  return changeWords.test(text) || size < leastLevel ? 'either' : 'level'
}
