import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'

/** Two dates told as the beginning and the end of something. */
export interface DateStretch {
  readonly from: DocumentClaim
  readonly to: DocumentClaim
  /** Offset in the block's prose of the word that opens it, or of the first date where none does. */
  readonly start: number
  /** `from 1990 to 2005`, `between 1990 and 2005`, or `(1990–2005)` behind what it is the time of. */
  readonly as: 'from' | 'between' | 'bracket'
}

/** Matches " to ", " until ", " through ". */
const joint = /^,?\s+(?:to|until|till|through)\s+(?:the\s+)?$/
const dash = /^\s?[–—-]\s?$/
/** Matches "from ", "between the " at the end of what stands before. */
const opener = /\b(?<word>from|between)\s+(?:the\s+)?$/i
const longestOpener = 16

/** The stretches of a sentence: only where the words between two dates tie them. */
export function* stretchesIn({text, start, claims}: ClaimSentence): Iterable<DateStretch> {
  for (let index = 1; index < claims.length; index++) {
    const [from, to] = [claims[index - 1], claims[index]]
    if (from?.kind !== 'date' || to?.kind !== 'date') continue
    const [open, close] = [from.start - start, from.end - start]
    const between = text.slice(close, to.start - start)
    if (between.length > 12) continue
    const lead = opener.exec(text.slice(Math.max(0, open - longestOpener), open))
    const word = lead?.groups?.['word']?.toLowerCase()
    const opening = from.start - (lead?.[0].length ?? 0)
    if (word === 'from' && (joint.test(between) || dash.test(between))) yield {from, to, start: opening, as: 'from'}
    else if (word === 'between' && (/^,?\s+and\s+$/.test(between) || dash.test(between)))
      yield {from, to, start: opening, as: 'between'}
    else if (dash.test(between) && text.charAt(open - 1) === '(') yield {from, to, start: from.start - 1, as: 'bracket'}
  }
}
