import type {Scalar} from 'yaml'
import {ownCopy} from '../../lexicons/own-copy.js'
import {ProseBuilder, sliceProse, type MappedProse} from '../prose-builder.js'

/**
 * A scalar's value with its places: its own words where it stands as written, folded lines and escapes mapped.
 *
 * @param base Offset of the YAML in the source.
 */
export function scalarProse(source: string, base: number, node: Scalar): MappedProse | null {
  const {value, range} = node
  if (typeof value !== 'string' || !range) return null
  const from = base + range[0]
  const to = base + range[1]
  const written = source.slice(from, to)
  const at = written.indexOf(value)
  return at >= 0
    ? sliceProse({source, keep: ownCopy}, from + at, from + at + value.length)
    : alignProse(source, from, to, value)
}

/**
 * Walk value and source together. White space in the value stands for the white space, line end and all, in the source;
 * what does not agree otherwise is an escape, and the value's character stands for all of the source up to the next
 * character that agrees.
 */
function alignProse(source: string, from: number, to: number, value: string): MappedProse | null {
  const builder = new ProseBuilder({source, keep: ownCopy})
  let at = from + (/^(?:[|>][^\n]*\n\s*|["'])/.exec(source.slice(from, to))?.[0].length ?? 0)
  let index = 0
  while (index < value.length) {
    const end = agreeUpTo(source, at, to, value, index)
    builder.copy(at, end)
    index += end - at
    at = end
    if (index >= value.length) break
    const length = partLength(source, at, to, value.charAt(index))
    builder.replace(value.charAt(index), at, at + length)
    at = Math.min(to, at + length)
    index++
  }
  return builder.finish()
}

/** Offset up to which the source reads as the value does from `index` on, outside white space and escapes. */
function agreeUpTo(source: string, at: number, to: number, value: string, index: number): number {
  let offset = at
  while (offset < to && index + offset - at < value.length) {
    const written = source.charAt(offset)
    if (written !== value.charAt(index + offset - at) || /[\\'\s]/.test(written)) break
    offset++
  }
  return offset
}

/** How long the source is where one character of the value stands in another way. */
function partLength(source: string, at: number, to: number, character: string): number {
  const part = /\s/.test(character) ? /\s+/y : /\\x[\da-f]{2}|\\u(?:[\da-f]{4}){1,2}|\\.|''|./isy
  part.lastIndex = at
  return Math.min(to - at, part.exec(source)?.[0].length ?? 0)
}
