import {stemmer} from 'stemmer'
import {eventWord} from './events.js'
import {irregularSingular} from './grammar.js'

/**
 * Porter stem of a lower-case word: `soldiers` -> `soldier`, `fighting` -> `fight`. A plural with an ending of its own has the stem of its
 * singular, which the endings do not tell: `women` -> `woman`, `buses` as `bus`; not where it is a verb as well: `leaves`.
 */
export function stemOf(lower: string): string {
  return stemmer(eventWord(lower)?.as === 'verb' ? lower : (irregularSingular(lower) ?? lower))
}
