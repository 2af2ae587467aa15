import {z} from 'zod'
import {words} from './words.js'

const verbs = z.strictObject({active: words, passive: words})

/** life-events.yaml: what happens to a person, and what a person does. */
export const lifeEventsSchema = z.strictObject({
  births: verbs,
  deaths: verbs,
  acts: verbs,
  adultActs: words,
  kin: words,
  between: words,
  particles: words
})
