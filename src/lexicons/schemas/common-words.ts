import {z} from 'zod'
import {words} from './words.js'

/** rules/lexicons/en/common-words.yaml: words that are in every text. */
export const commonWordsSchema = z.strictObject({common: words})
