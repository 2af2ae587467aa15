import {dateExtractor} from './date.js'
import {durationExtractor} from './duration.js'
import type {Extractor} from './extractor.js'
import {quantityExtractor} from './quantity.js'
import {relativeDateExtractor} from './relative-date.js'
import {setExtractor} from './set.js'
import {timeExtractor} from './time.js'

/** Every extractor, in order of preference: of two readings of the same words the earlier extractor's is kept. */
export const extractors: readonly Extractor[] = [
  dateExtractor,
  timeExtractor,
  relativeDateExtractor,
  setExtractor,
  durationExtractor,
  quantityExtractor
]
