import lexicons from '#compiled/lexicons' with {type: 'json'}
import {stemOf} from './stem.js'

const stems = new Set(lexicons['common-words'].common.map(stemOf))

/** Whether a stem is one of the commonest of English prose, so that two texts that share it need have nothing else in common. */
export function isCommonStem(stem: string): boolean {
  return stems.has(stem)
}
