import {identityMap, mapOf, type ProseMap, type ProsePieces} from './prose-map.js'

/** Prose with its places. */
export interface MappedProse {
  readonly prose: string
  readonly map: ProseMap
}

/** Gathers the prose of one block, piece by piece, in source order. */
export interface ProseBuilder {
  /** Add a slice of the source as it stands. */
  readonly copy: (from: number, to: number) => void
  /** Add text that the source writes in another way, as it does `&nbsp;`. */
  readonly replace: (text: string, from: number, to: number) => void
  /** The prose gathered, without white space around it; null when no letter or digit is in it. */
  readonly finish: () => MappedProse | null
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

/** A builder over a source; see {@link ProseBuilder}. */
export function createProseBuilder({source, keep}: ProseSource): ProseBuilder {
  let text = ''
  const prose: number[] = []
  const start: number[] = []
  const end: number[] = []
  const add = (piece: string, from: number, to: number) => {
    prose.push(text.length)
    start.push(from)
    end.push(to)
    text += piece
  }
  return {
    copy: (from, to) => {
      if (to <= from) return
      const last = end.length - 1
      if (end[last] === from && isStep(last)) {
        text += source.slice(from, to)
        end[last] = to
      } else add(source.slice(from, to), from, to)
    },
    replace: (piece, from, to) => {
      if (piece !== '') add(piece, from, to)
    },
    finish: () => {
      if (!content.test(text)) return null
      const trimmed = trim(text, {prose, source: start, sourceEnd: end, proseLength: text.length})
      return {prose: keep(trimmed.prose), map: mapOf(trimmed.pieces)}
    }
  }

  /** Whether the segment runs in step with the source, so that what follows it there can be added to it. */
  function isStep(index: number): boolean {
    return (end[index] ?? 0) - (start[index] ?? 0) === text.length - (prose[index] ?? 0)
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
