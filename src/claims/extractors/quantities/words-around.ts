import type {TemporalWord} from '../../../lexicons/temporal-word.js'
import type {Token} from '../../../text/token.js'

/** Lower-case text of a token; empty where there is none. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  // An engine keeps no fast path for an array that is asked for -1.
  return index < 0 ? '' : (tokens[index]?.lower ?? '')
}

export function isWord(tokens: readonly Token[], index: number): boolean {
  return index >= 0 && tokens[index]?.kind === 'word'
}

/** What the word at a token can be in a temporal expression. */
export function temporalAt(tokens: readonly Token[], index: number): TemporalWord | undefined {
  return index < 0 ? undefined : tokens[index]?.word.temporal
}
