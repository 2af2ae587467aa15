import {identityMap, mapOf, type ProseMap, type ProsePieces} from './prose-map.js'

/** Prose with its places. */
export interface MappedProse {
  readonly prose: string
  readonly map: ProseMap
}

/** Stands in the prose for what is no prose but has a place in the sentence: code, math, an address. */
export const objectCharacter = '\uFFFC'

const content = /[\p{L}\p{N}]/u

/** A source whose words are read into blocks. */
export interface ProseSource {
  readonly source: string
  /** How a block's words are kept: {@link asSlices} of the source, or each in memory of its own, as `ownCopy` has them. */
  readonly keep: (words: string) => string
}

/** Gathers the prose of one block, piece by piece, in source order. A class, since it keeps what it has gathered. */
export class ProseBuilder {
  readonly #source: ProseSource
  #text = ''
  // Lists of their own size for the one piece that most blocks are made of: one that is pushed to has room for seventeen.
  #prose: number[] = []
  #start: number[] = []
  #end: number[] = []

  constructor(source: ProseSource) {
    this.#source = source
  }

  /** Add a slice of the source as it stands. */
  copy(from: number, to: number): void {
    if (to <= from) return
    const words = this.#source.source.slice(from, to)
    const last = this.#end.length - 1
    if (this.#end[last] === from && this.#isStep(last)) {
      this.#text += words
      this.#end[last] = to
    } else this.#add(words, from, to)
  }

  /** Add text that the source writes in another way, as it does `&nbsp;`. */
  replace(text: string, from: number, to: number): void {
    if (text !== '') this.#add(text, from, to)
  }

  /** The prose gathered, without white space around it; null when no letter or digit is in it. */
  finish(): MappedProse | null {
    const text = this.#text
    if (!content.test(text)) return null
    const pieces = {prose: this.#prose, source: this.#start, sourceEnd: this.#end, proseLength: text.length}
    const trimmed = trim(text, pieces)
    return {prose: this.#source.keep(trimmed.prose), map: mapOf(trimmed.pieces)}
  }

  #add(piece: string, from: number, to: number): void {
    if (this.#end.length === 0) {
      this.#prose = [0]
      this.#start = [from]
      this.#end = [to]
    } else {
      this.#prose.push(this.#text.length)
      this.#start.push(from)
      this.#end.push(to)
    }
    this.#text += piece
  }

  /** Whether the segment runs in step with the source, so that what follows it there can be added to it. */
  #isStep(index: number): boolean {
    return (this.#end[index] ?? 0) - (this.#start[index] ?? 0) === this.#text.length - (this.#prose[index] ?? 0)
  }
}

/** The prose that is the slice of the source from `from` to `to`, without the white space around it; null when empty. */
export function sliceProse({source, keep}: ProseSource, from: number, to: number): MappedProse | null {
  const text = source.slice(from, to)
  const prose = text.trim()
  if (!content.test(prose)) return null
  return {prose: keep(prose), map: identityMap(from + text.length - text.trimStart().length, prose.length)}
}

/** For a source that is read once: its blocks keep it, and it them. */
export function asSlices(words: string): string {
  return words
}

/** Take the white space off both ends of the prose and its pieces. */
function trim(text: string, pieces: ProsePieces): {readonly prose: string; readonly pieces: ProsePieces} {
  const prose = text.trim()
  const low = text.length - text.trimStart().length
  const high = low + prose.length
  if (low === 0 && high === text.length) return {prose, pieces}
  const trimmed = {prose: [] as number[], source: [] as number[], sourceEnd: [] as number[]} // filled below, read-only after
  for (const [index, begin] of pieces.prose.entries()) {
    const stop = pieces.prose[index + 1] ?? pieces.proseLength
    if (stop <= low || begin >= high) continue
    const source = pieces.source[index] ?? 0
    const sourceEnd = pieces.sourceEnd[index] ?? 0
    const step = stop - begin === sourceEnd - source
    const cut = Math.max(0, low - begin)
    trimmed.prose.push(begin + cut - low)
    trimmed.source.push(step ? source + cut : source)
    trimmed.sourceEnd.push(step ? Math.min(sourceEnd, source + high - begin) : sourceEnd)
  }
  return {prose, pieces: {...trimmed, proseLength: prose.length}}
}
