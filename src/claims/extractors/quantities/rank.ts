import {quantityWords} from '../../../lexicons/quantity-words.js'
import type {Token} from '../../../text/token.js'
import type {Reading} from '../numerals/reading.js'
import {skipHyphen} from '../numerals/reading.js'
import {mentionOf, type ReadMention} from './mention.js'
import {lowerAt} from './words-around.js'

/**
 * Read a rank from an ordinal: `second-largest`, `ranked 3rd`, `third place`. Other ordinals count nothing
 * ("the second goal", "first aid").
 */
export function readRank(tokens: readonly Token[], index: number, ordinal: Reading): ReadMention | null {
  const {next} = ordinal
  const hyphen = skipHyphen(tokens, next)
  const follower = lowerAt(tokens, hyphen)
  const superlative = follower.length > 4 && follower.endsWith('est') && !quantityWords.notSuperlatives.has(follower)
  const most = quantityWords.rankWords.has(follower)
  const ranked = quantityWords.rankVerbs.has(lowerAt(tokens, index - 1))
  const place = follower === 'place' && ordinal.decimal !== '1'
  if (!superlative && !most && !ranked && !place) return null
  const end = superlative || most || place ? hyphen + 1 : next
  const [first, last] = [tokens[index], tokens[next - 1]]
  if (!first || !last) return null
  const numeral = {
    start: first.start,
    end: last.end,
    decimal: ordinal.decimal,
    value: Number(ordinal.decimal),
    ulp: 0,
    form: 'ordinal'
  } as const
  return mentionOf(tokens, {start: index, next: end, numeral, upper: null, hedge: null, unit: null, property: 'rank'})
}
