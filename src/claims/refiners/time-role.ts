import {isCapitalised} from '../../text/token.js'
import {editions} from '../../lexicons/not-quantities.js'
import {rights} from '../../lexicons/temporal-words.js'
import type {Role} from '../claim.js'
import {lowerAt, tokenAt, wordAt, type PlacedMention, type SentenceMentions} from './sentence-mentions.js'

const beginnings = new Set(['from', 'since', 'between', 'after'])
const ends = new Set(['to', 'until', 'till', 'by', 'through', 'before', 'and', '–', '-', '—'])

/** What a date is to its event: its time, unless it begins or ends a stretch (`since 2006`) or belongs to a name (`the 2019 Summit`). */
export function timeRoleOf(sentence: SentenceMentions, placed: PlacedMention): Role {
  if (tellsRights(sentence, placed)) return 'name'
  const before = lowerAt(sentence, placed.first - 1)
  if (beginnings.has(before)) return 'from'
  if (ends.has(before)) return 'to'
  return belongsToName(sentence, placed) || isStamp(sentence, placed) ? 'name' : 'level'
}

/** `12 Dec 2005 13:38:47`: to the second, a day is when something was written down, as under a letter or in a log. */
function isStamp(sentence: SentenceMentions, {last}: PlacedMention): boolean {
  return (
    [2, 4].every((step) => lowerAt(sentence, last + step) === ':') &&
    [1, 3, 5].every((step) => tokenAt(sentence, last + step)?.kind === 'number')
  )
}

/** `Copyright (c) 2012-2014`: the years tell who owns what since when. */
function tellsRights({tokens}: SentenceMentions, {first}: PlacedMention): boolean {
  for (let index = 0; index < first; index++) if (rights.match(tokens, index) !== null) return true
  return false
}

/** A year right before a capitalised word, or right behind one with nothing between: `the 2008 Summer Games`, `Expo 2010`; `the 2018 edition`. */
function belongsToName(sentence: SentenceMentions, placed: PlacedMention): boolean {
  const {mention} = placed
  if (mention.kind !== 'date' || mention.time.stated.month !== undefined || mention.time.stated.year === undefined)
    return false
  if (editions.has(lowerAt(sentence, placed.last + 1))) return true
  if (isNameLike(sentence, placed.last + 1)) return !isBeforeSubject(sentence, placed)
  return placed.first > 1 && isNameLike(sentence, placed.first - 1)
}

/** `In 2004 Boll landed a part`: a sentence begins with its time, and the name behind it has a verb of its own; it has no article. */
function isBeforeSubject(sentence: SentenceMentions, placed: PlacedMention): boolean {
  if (placed.first !== 1 || wordAt(sentence, 0).class !== 'preposition') return false
  let index = placed.last + 2
  while (isNameLike(sentence, index)) index++
  const {class: kind, endsLikeVerb, event} = wordAt(sentence, index)
  return kind === 'auxiliary' || kind === 'modal' || kind === 'verb' || endsLikeVerb || event?.as === 'verb'
}

/** A capital that no word of a closed class has only for beginning its sentence. */
function isNameLike(sentence: SentenceMentions, index: number): boolean {
  return isCapitalised(tokenAt(sentence, index)) && wordAt(sentence, index).class === undefined
}
