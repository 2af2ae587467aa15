import {isPercentage} from '../../claims/quantity-kinds.js'
import {itemAt, sentenceItems, type SentenceItem} from '../../claims/sentence-items.js'
import {changeWords, totalWords} from '../../lexicons/arithmetic.js'
import {add, type Interval} from '../../values/interval.js'
import {roundedText} from '../../values/number-text.js'
import {claimBand} from '../claim-band.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import {hasWord} from '../series.js'
import type {Comparator, Observation} from './comparator.js'

/** Holds shares that leave no room for each other against the whole. */
export const percentTotal: Comparator = {
  summary:
    'Shares that leave no room for each other against the whole: answers to one question, parts of one thing, and the rest.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      const shares = sentence.claims.filter(isPercentage)
      if (shares.length < 2) continue
      const {items, claimAt} = sentenceItems(sentence)
      const found = observe(
        items,
        claimAt.filter((at) => isPercentage(items[at]?.claim))
      )
      if (found) yield found
    }
  }
}

/** Beside each share half a point may be rounded away; shares of several answers are not added. */
function observe(items: readonly SentenceItem[], shareAt: readonly number[]): Observation | null {
  if (
    items.some((d) => totalWords.several.has(d.lower) || changeWords.up.has(d.lower) || changeWords.down.has(d.lower))
  )
    return null
  const shares = shareAt.flatMap((at) => items[at]?.claim ?? []).filter(isPercentage)
  if (shares.some((share) => share.amount.upper !== null || share.role === 'change')) return null
  const total = shares.map(claimBand).reduce<Interval | null>((sum, band) => sum && band && add(sum, band), nothing)
  if (!total) return null
  const hasRest = shareAt.some((at) => isRest(items, at))
  const isOver =
    total.min > 100 + roundingRoom && (hasRest || areAnswers(items, shareAt) || areComponents(items, shareAt))
  const isUnder = total.max < 100 - roundingRoom && hasRest
  const sum = shares.reduce((value, share) => value + share.amount.number.value, 0)
  if (!(isOver || isUnder) || sum > 100 * (1 + mostOff) || sum < 100 * (1 - mostOff)) return null
  const [first] = shares
  const last = shares.at(-1)
  if (!first || !last) return null
  return disagree({
    main: {block: first.block, start: first.start, end: last.end},
    related: null,
    calculation: `${shares.map((share) => roundedText(share.amount.number.value)).join(' + ')} is ${roundedText(sum)}%`,
    stated: hasRest ? 'that they are all there is' : 'that each is another share of one whole',
    note: 'taken as shares of one whole',
    atMost: 'warning'
  })
}

const nothing: Interval = {min: 0, max: 0, minOpen: false, maxOpen: false}
/** Polls are rounded to add up to 99 or 101, whatever is written. */
const roundingRoom = 1
/** What adds up to far more, or less, is of several wholes. */
const mostOff = 0.3

/** `the remaining 35%`, `the other 40 percent`. */
function isRest(items: readonly SentenceItem[], at: number): boolean {
  return totalWords.rest.has(itemAt(items, at - 1)) && itemAt(items, at - 2) === 'the' && itemAt(items, at + 1) !== 'of'
}

/** How many words may stand between a share and its answer: "45% of voters said yes". */
const answerReach = 5

/** Whether each share is of another answer to one question: yes, no, undecided. */
function areAnswers(items: readonly SentenceItem[], shareAt: readonly number[]): boolean {
  const answers = shareAt.map((at) => answerOf(items, at))
  return answers.every((answer) => answer !== null) && new Set(answers).size === answers.length
}

type Answer = 'yes' | 'no' | 'none'

function answerOf(items: readonly SentenceItem[], at: number): Answer | null {
  let found: Answer | null = null
  for (let index = at + 1; index <= at + answerReach; index++) {
    const item = items[index]
    if (!item || item.claim || /^[,;:.()]$/.test(item.lower)) break
    if (totalWords.groups.has(item.lower)) return null
    // "no opinion" is no "no".
    if (totalWords.undecided.has(item.lower)) return 'none'
    if (found === null && totalWords.yes.has(item.lower)) found = 'yes'
    if (found === null && totalWords.no.has(item.lower)) found = 'no'
  }
  return found
}

/** Whether the shares are listed as what something is made of: "a blend of 45% cotton, 40% wool and 25% silk". */
function areComponents(items: readonly SentenceItem[], shareAt: readonly number[]): boolean {
  const [first = 0] = shareAt
  if (!hasWord(items, first - 4, first, totalWords.components)) return false
  return shareAt.every((at, index) => {
    const next = shareAt[index + 1]
    return next === undefined || (next - at <= 4 && /^(?:,|and|;)$/.test(itemAt(items, next - 1)))
  })
}
