import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {readOrdinal} from '../../claims/extractors/numerals/ordinal.js'
import {tokenize} from '../../text/tokenize.js'

/** The nth return of a day or an event, and the years that it lies between. */
export interface Anniversary {
  /** `anniversary` comes n years after; the nth `annual` event at least n - 1 years after the first. */
  readonly as: 'anniversary' | 'annual'
  readonly n: number
  /** Offsets of the words in the block's prose: `10th anniversary`. */
  readonly start: number
  readonly end: number
  readonly first: DocumentClaim
  readonly nth: DocumentClaim
}

const sign = /\b(?:anniversary|birthday|annual)\b/i
/** Matches "anniversary of the founding of the town in", " of the ": what is celebrated, up to its year. */
const celebrated = /^\s+of\s+(?:[^\s,.;:()]+\s+){0,8}$/
/** Verbs that begin what has anniversaries, up to their year: "founded in ". */
const beginning =
  /\b(?:founded|established|opened|began|begun|started|created|launched|formed|incorporated|held|born)\b[^.;:()]{0,50}\s(?:in|on)\s+$/i

/** The anniversaries of a sentence that tells two dates with their years: when it first was, and when it is the nth time. */
export function anniversaryIn(sentence: ClaimSentence): Anniversary | null {
  const dates = sentence.claims.filter((d) => d.kind === 'date' && d.time.stated.year !== undefined)
  const [a, b, more] = dates
  if (a === undefined || b === undefined || more !== undefined || !sign.test(sentence.text)) return null
  const named = namedReturn(sentence)
  if (!named) return null
  const first = [a, b].find((d) => isFirst(d, sentence, named))
  if (first === undefined) return null
  return {...named, first, nth: first === a ? b : a}
}

type Named = Pick<Anniversary, 'as' | 'n' | 'start' | 'end'>

/** `10th anniversary`, `twenty-fifth annual`; the only one of its sentence. */
function namedReturn({text, start}: ClaimSentence): Named | null {
  const tokens = tokenize(text, 0, text.length)
  const found: Named[] = []
  for (const [index, token] of tokens.entries()) {
    const ordinal = readOrdinal(tokens, index)
    const word = ordinal && tokens[ordinal.next]
    if (!ordinal || !word) continue
    const as =
      word.lower === 'annual'
        ? 'annual'
        : word.lower === 'anniversary' || word.lower === 'birthday'
          ? 'anniversary'
          : null
    // "twenty-fifth" is read again from "fifth".
    if (as !== null && found.at(-1)?.end !== start + word.end)
      found.push({as, n: Number(ordinal.decimal), start: start + token.start, end: start + word.end})
  }
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Whether the words say that it began with a date: "the 10th anniversary of the 2005 accord", "founded in 2005". */
function isFirst(date: DocumentClaim, {text, start}: ClaimSentence, named: Named): boolean {
  const behind = date.start > named.end ? text.slice(named.end - start, date.start - start) : null
  if (named.as === 'anniversary' && behind !== null && celebrated.test(behind)) return true
  return beginning.test(text.slice(Math.max(0, date.start - start - 80), date.start - start))
}
