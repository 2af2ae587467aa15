import {itemAt, sentenceItems, type SentenceItem} from '../../claims/sentence-items.js'
import {toldChanges, type ToldChange} from '../../claims/told-change.js'
import {changeWords, scoreWords} from '../../lexicons/arithmetic.js'
import {disagree, disagreementPlaceholders} from '../disagreement.js'
import type {Comparator, Observation} from './comparator.js'

/** Holds the word for a change against its two ends, and the word for a win against its score. */
export const direction: Comparator = {
  summary: 'The word for a change against its two ends, and the word for a win against its score.',
  placeholders: disagreementPlaceholders,
  options: {},
  *checkBlocks({sentences}) {
    for (const sentence of sentences) {
      const {claims, text} = sentence
      const scores = claims.filter((d) => d.kind === 'quantity' && d.property === 'score').length
      const mayChange = claims.length > 1 && (text.includes('from') || (text.includes(' to ') && onward.test(text)))
      if (scores !== 1 && !mayChange) continue
      const {prose} = sentence
      const read = sentenceItems(sentence)
      if (mayChange && !isRanking(read.items))
        for (const change of toldChanges(read)) {
          const found = againstEnds(change, prose)
          if (found) yield found
        }
      // Of several scores each may be seen from another side: "won 6-4, 4-6, 7-5".
      for (const at of scores === 1 ? read.claimAt : []) {
        const found = againstScore(read.items, at, prose)
        if (found) yield found
      }
    }
  }
}

/** Before most sentences are looked at closely: "cut to", "fell to". */
const onward = new RegExp(
  `\\b(?:${[...changeWords.up, ...changeWords.down, ...changeWords.upBare, ...changeWords.downBare].join('|')}) to `
)

/** In a ranking who rises gets a lower number. */
function isRanking(items: readonly SentenceItem[]): boolean {
  return items.some((d) => changeWords.rankings.has(d.lower))
}

function againstEnds({from, to, word}: ToldChange, prose: string): Observation | null {
  if (!word) return null
  // Zeros are no excuse here: who says that it rose from 900 to 850 has both before him.
  const [before, after] = [from.amount.interval, to.amount.interval]
  if (word.way === 'up' ? after.max >= before.min : after.min <= before.max) return null
  const [x, y] = [from, to].map(({amount: {number}}) => prose.slice(number.start, number.end))
  return disagree({
    main: to.start > from.start ? to : from,
    related: to.start > from.start ? from : to,
    calculation: `${y ?? ''} is ${word.way === 'up' ? 'less' : 'more'} than ${x ?? ''}`,
    stated: `"${word.text}" from ${x ?? ''} to ${y ?? ''}`,
    note: '',
    atMost: null
  })
}

/** How many items may stand between a win and its score: "beat the visitors from Harlow 2-3". */
const reach = 5

function againstScore(items: readonly SentenceItem[], at: number, prose: string): Observation | null {
  const claim = items[at]?.claim
  if (claim?.kind !== 'quantity' || claim.property !== 'score') return null
  const {number, upper} = claim.amount
  if (!upper || number.value >= upper.value) return null
  const win = winBehind(items, at) ?? winBefore(items, at)
  if (win === null) return null
  return disagree({
    main: claim,
    related: null,
    calculation: `${prose.slice(number.start, number.end)} is less than ${prose.slice(upper.start, upper.end)}`,
    stated: `"${win}" ${prose.slice(claim.start, claim.end)}`,
    note: "a winner's score stands first",
    atMost: 'warning'
  })
}

/** `a 2-3 victory`. */
function winBehind(items: readonly SentenceItem[], at: number): string | null {
  const entity = items[at]?.claim?.entity
  const next = entity?.found === 'behind' ? entity.head : itemAt(items, at + 1)
  return scoreWords.winNouns.has(next) ? next : null
}

/** `won 2-3`, `won the second leg 2-3 in Harlow`; not "won 2-3 games" or "won, then lost 2-3". */
function winBefore(items: readonly SentenceItem[], at: number): string | null {
  if (!scoreWords.behindScore.has(itemAt(items, at + 1)) && items[at + 1] !== undefined) return null
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const word = itemAt(items, index)
    if (scoreWords.winVerbs.has(word)) return scoreWords.noWin.has(itemAt(items, index - 1)) ? null : word
    if (!/^[\p{L}'-]+$/u.test(word) || scoreWords.noWin.has(word)) return null
  }
  return null
}
