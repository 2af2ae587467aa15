import type {DocumentClaim} from '../../claims/claim.js'
import {isCount, type DocumentQuantity} from '../../claims/quantity-kinds.js'
import {itemAt, sentenceItems, type SentenceItem} from '../../claims/sentence-items.js'
import {tallyWords} from '../../lexicons/arithmetic.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import {bestOf, gamesPlayed, hasWord} from '../series.js'
import {excessVotes} from '../vote-count.js'
import type {Comparator, Observation} from './comparator.js'

const tellsVote = new RegExp(String.raw`\b(?:${[...tallyWords.votes].join('|')})\b`, 'iu')

/** Holds the score of a series, a game or a vote against how many were played, were there, or were cast. */
export const tally: Comparator = {
  summary: 'The score of a series, a game or a vote against how many were played, were there, or were cast.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      const {claims, text} = sentence
      const hasScore = claims.some(isScore)
      const mayCount = claims.length > 2 && tellsVote.test(text)
      if (!hasScore && !mayCount) continue
      const {prose} = sentence
      const {items, claimAt} = sentenceItems(sentence)
      const scoresAt = claimAt.filter((at) => isScore(items[at]?.claim))
      const [at] = scoresAt
      const found =
        at === undefined ? excessVotes(items, claimAt, prose) : againstScore({items, claimAt, at, scoresAt, prose})
      if (found) yield found
    }
  }
}

/** A sentence with the first of its scores at an item. */
interface ScoredSentence {
  readonly items: readonly SentenceItem[]
  readonly claimAt: readonly number[]
  readonly at: number
  readonly scoresAt: readonly number[]
  readonly prose: string
}

/** Two numbers of a score, as they stand. */
interface Score {
  readonly claim: DocumentQuantity
  readonly own: number
  readonly other: number
  readonly text: string
}

function isScore(claim: DocumentClaim | null | undefined): claim is DocumentQuantity {
  return claim?.kind === 'quantity' && claim.property === 'score' && claim.amount.upper !== null
}

function againstScore(sentence: ScoredSentence): Observation | null {
  const score = scoreAt(sentence, sentence.at)
  if (!score) return null
  if (sentence.scoresAt.length === 2) return againstHalfTime(sentence, score)
  if (sentence.scoresAt.length > 2) return null
  return againstSeries(sentence, score) ?? againstVoters(sentence, score) ?? againstMargin(sentence, score)
}

function scoreAt({items, prose}: ScoredSentence, at: number): Score | null {
  const claim = items[at]?.claim
  if (!isScore(claim) || !claim.amount.upper) return null
  const {number, upper} = claim.amount
  return {claim, own: number.value, other: upper.value, text: prose.slice(number.start, upper.end)}
}

/** "Won the series 3-2 in game seven", "won the best-of-seven series 3-1". */
function againstSeries({items, at}: ScoredSentence, {claim, own, other, text}: Score): Observation | null {
  if (!hasWord(items, at - 4, at + 3, tallyWords.series) || !hasWord(items, 0, items.length, tallyWords.wins))
    return null
  if (hasWord(items, 0, items.length, tallyWords.leads)) return null
  const [most, fewest] = [Math.max(own, other), Math.min(own, other)]
  const best = bestOf(items)
  if (best !== null && most !== (best + 1) / 2)
    return disagree({
      main: claim,
      related: null,
      calculation: `the best of ${String(best)} is won with ${String((best + 1) / 2)}`,
      stated: text,
      note: '',
      atMost: 'warning'
    })
  const played = gamesPlayed(items)
  if (played === null || most + fewest === played.games || (played.mayDraw && most + fewest < played.games)) return null
  return disagree({
    main: claim,
    related: {block: claim.block, start: played.start, end: played.end},
    calculation: `${String(own)} and ${String(other)} are ${String(own + other)} games`,
    stated: played.text,
    note: 'taken as the score of the whole series',
    atMost: 'warning'
  })
}

/** "Passed 52-48 in the 99-member house", "unanimously, 5-1". */
function againstVoters(
  {items, claimAt, at, prose}: ScoredSentence,
  {claim, own, other, text}: Score
): Observation | null {
  if (!hasWord(items, 0, items.length, tallyWords.votes)) return null
  if (
    other > 0 &&
    own > 0 &&
    (hasWord(items, at - 2, at + 3, tallyWords.unanimous) ||
      claim.entity?.modifiers.some((d) => tallyWords.unanimous.has(d)))
  )
    return disagree({
      main: claim,
      related: null,
      calculation: `${text} is not unanimous`,
      stated: '"unanimous"',
      note: '',
      atMost: 'warning'
    })
  for (const index of claimAt) {
    const body = items[index]?.claim
    if (!isCount(body) || !/^-(?:member|seat|strong|person)\b/.test(prose.slice(body.amount.number.end, body.end + 8)))
      continue
    if (own + other <= body.amount.interval.max) continue
    return disagree({
      main: claim,
      related: body,
      calculation: `${text} makes ${String(own + other)} votes`,
      stated: prose.slice(body.start, body.end),
      note: '',
      atMost: null
    })
  }
  return null
}

/** How many items may stand between a margin and its score. */
const marginReach = 4

/** "By 12 points, 95-84", "by a margin of 10 votes (55-44)". */
function againstMargin(
  {items, claimAt, at, prose}: ScoredSentence,
  {claim, own, other, text}: Score
): Observation | null {
  for (const index of claimAt) {
    const margin = items[index]?.claim
    if (Math.abs(index - at) > marginReach || !isCount(margin) || margin.amount.hedge !== null || margin.amount.upper)
      continue
    const led =
      itemAt(items, index - 1) === 'by' ||
      (itemAt(items, index - 1) === 'of' && tallyWords.margins.has(itemAt(items, index - 2)))
    if (
      !led ||
      !tallyWords.counted.has(margin.entity?.head ?? '') ||
      Math.abs(own - other) === margin.amount.number.value
    )
      continue
    return disagree({
      main: margin,
      related: claim,
      calculation: `${text} is a margin of ${String(Math.abs(own - other))}`,
      stated: prose.slice(margin.start, margin.end),
      note: '',
      atMost: 'warning'
    })
  }
  return null
}

/** "Led 3-0 at half-time and won 2-1": nobody loses a goal. */
function againstHalfTime(sentence: ScoredSentence, first: Score): Observation | null {
  const {items, at, scoresAt} = sentence
  const second = scoreAt(sentence, scoresAt[1] ?? -1)
  if (!second) return null
  const isFirst = isAtHalfTime(items, at)
  if (isFirst === isAtHalfTime(items, scoresAt[1] ?? -1) || !hasWord(items, 0, items.length, tallyWords.results))
    return null
  const [half, full] = isFirst ? [first, second] : [second, first]
  const fits = (own: number, other: number) => half.own <= own && half.other <= other
  if (fits(full.own, full.other) || fits(full.other, full.own)) return null
  return disagree({
    main: second.claim,
    related: first.claim,
    calculation: `after ${half.text} no game ends ${full.text}`,
    stated: full.text,
    note: '',
    atMost: 'warning'
  })
}

/** `3-0 at half-time`, `3-0 at the break`. */
function isAtHalfTime(items: readonly SentenceItem[], at: number): boolean {
  if (itemAt(items, at + 1) !== 'at' && itemAt(items, at + 1) !== 'by') return false
  const next = itemAt(items, at + 2) === 'the' ? at + 3 : at + 2
  return (
    tallyWords.pauses.has(itemAt(items, next)) &&
    (itemAt(items, next) !== 'half' || /^(?:[\-,.;)]|time|and)?$/.test(itemAt(items, next + 1)))
  )
}
