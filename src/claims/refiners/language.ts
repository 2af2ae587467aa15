import {IS_FOREIGN} from '../../lexicons/word-cues.js'
import type {SentenceMentions} from './sentence-mentions.js'

/** Words of another language that English prose seldom has in one sentence. */
const fewest = 3

/**
 * Whether a sentence is in another language: the small words in it are those of another, and no fewer than the English ones. Names do
 * not count: `Los Angeles`, `El Paso`.
 */
export function isInOtherLanguage({tokens, cues}: SentenceMentions): boolean {
  if ((cues & IS_FOREIGN) === 0) return false
  let [foreign, english] = [0, 0]
  for (const {word, text, lower} of tokens) {
    if ((word.cues & IS_FOREIGN) !== 0) foreign += text === lower ? 1 : 0
    else if (word.class !== undefined) english++
  }
  return foreign >= fewest && foreign >= english
}
