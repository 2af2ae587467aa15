import type {Owned} from '../claim.js'
import {isNounAt} from './noun-phrase.js'
import {tokenAt, wordAt, type SentenceMentions} from './sentence-mentions.js'

/** How many words the owner may have: `the Social Democratic Party's`. */
const longestOwner = 5

/**
 * What a sentence begins to speak of, where it is a thing that another has: `the party's youth wing was founded`. Not what is measured or
 * happens: "the party's losses", "the town's population" tell of the party and the town.
 */
export function ownedIn(sentence: SentenceMentions): Owned | null {
  let clitic = 0
  while (clitic <= longestOwner && tokenAt(sentence, clitic)?.kind === 'word') clitic++
  if (clitic === 0 || tokenAt(sentence, clitic)?.kind !== 'clitic') return null
  let head = clitic
  while (isNounAt(sentence, head + 1)) head++
  const {event, properties, isAmount, totals, stem} = wordAt(sentence, head)
  if (head === clitic || event !== undefined || properties.length > 0 || isAmount || totals) return null
  const verb = wordAt(sentence, head + 1)
  return verb.isVerbal && !verb.reports ? {owner: wordAt(sentence, clitic - 1).stem, thing: stem} : null
}
