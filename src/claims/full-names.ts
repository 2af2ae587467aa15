import type {Token} from '../text/token.js'
import {splitSentences} from '../text/sentences.js'
import {tokenize} from '../text/tokenize.js'
import {isCommonStem} from '../lexicons/common-words.js'
import type {DocumentClaims} from './document-claims.js'

/** A name of two words or more where it stands in running text, titles before it and a possessive ending behind it left out. */
export interface FullName {
  readonly block: number
  /** Number of its sentence, counted through the document. */
  readonly sentence: number
  /** In UTF-16 units of the block's prose, the end exclusive. */
  readonly start: number
  readonly end: number
  /** As written: `Wei`, `Fenghe`. */
  readonly words: readonly string[]
}

/** What the names of a document are, and which words it also writes small: those are words of the language. */
export interface FullNames {
  /** In text order. */
  readonly names: readonly FullName[]
  /** Lower case. */
  readonly smallWords: ReadonlySet<string>
}

/** More capitals in a row are a title, or a row of names. */
const mostWords = 5

/** Read the full names of running text; headings and titles are left out, since every word in them may have a capital. */
export function readFullNames({blocks}: DocumentClaims): FullNames {
  const names: FullName[] = []
  const smallWords = new Set<string>()
  let sentence = 0
  blocks.forEach(({block: {kind, prose}}, block) => {
    if (kind === 'title' || kind === 'heading') return
    // The block stage cuts no block into sentences in which no value stands.
    for (const {start, end} of splitSentences(prose)) {
      for (const run of capitalRuns(tokenize(prose, start, end), smallWords)) {
        const name = withoutOpening(run)
        const [first, last] = [name[0], name.at(-1)]
        if (first === undefined || last === undefined || name.length < 2 || name.length > mostWords) continue
        names.push({block, sentence, start: first.start, end: last.end, words: name.map((d) => d.text)})
      }
      sentence++
    }
  })
  return {names, smallWords}
}

/** Words with a capital that only white space parts; the others are added to `smallWords`. */
function capitalRuns(tokens: readonly Token[], smallWords: Set<string>): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const token of tokens) {
    const isCapital = token.kind === 'word' && /^\p{Lu}\p{L}*\p{Ll}/u.test(token.text)
    if (token.kind === 'word' && !isCapital) smallWords.add(token.lower)
    if (isCapital && token.spaced) run.push(token)
    else {
      // "Al-Rashid": what hangs on a capital without a space is more than this reads.
      if (!token.spaced && token.kind !== 'clitic' && !/^[.,;:!?)”"’]$/.test(token.text)) run = []
      if (run.length > 0) runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** "Yesterday President Wei Fenghe" is "Wei Fenghe". */
function withoutOpening(run: readonly Token[]): readonly Token[] {
  const first = run.findIndex(
    ({word}) =>
      word.class === undefined && !word.name.isTitle && word.temporal === undefined && !isCommonStem(word.stem)
  )
  return first < 0 ? [] : run.slice(first)
}
