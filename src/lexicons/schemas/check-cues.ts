import {z} from 'zod'
import {words} from './words.js'

/** check-cues.yaml: words that decide how a check reads the claims beside them. */
export const checkCuesSchema = z.strictObject({
  unreal: words,
  playingTime: words,
  limiting: words,
  reordering: words,
  temperatureChange: z.strictObject({
    comparatives: words,
    baselines: words,
    nouns: words,
    limiting: words,
    others: words
  })
})
