import {expect} from 'vitest'
import type {Block, ProseDocument} from '../../src/text/block.js'
import {inStep, sourceEnd, sourceStart} from '../../src/text/prose-map.js'

/** Check that every character of every block stands where the map says, and that the blocks come in order. */
export function expectTruePlaces(source: string, document: ProseDocument): void {
  let previous = 0
  for (const block of document.blocks) {
    expectTrueMap(source, block)
    expect(block.prose).toBe(block.prose.trim())
    expect(block.prose).toMatch(/[\p{L}\p{N}]/u)
    const start = sourceStart(block.map, 0)
    expect(start).toBeGreaterThanOrEqual(previous)
    previous = start
  }
}

function expectTrueMap(source: string, {prose, map}: Block): void {
  expect(map.proseLength).toBe(prose.length)
  expect(map.prose[0]).toBe(0)
  let end = 0
  for (const [index, begin] of map.prose.entries()) {
    const stop = map.prose[index + 1] ?? map.proseLength
    const from = map.origin + (map.source[index] ?? -1)
    const told = map.sourceEnd[index]
    const to = told === inStep ? from + stop - begin : map.origin + (told ?? -1)
    expect(stop).toBeGreaterThan(begin)
    expect(from).toBeGreaterThanOrEqual(end)
    expect(to).toBeGreaterThan(from)
    expect(to).toBeLessThanOrEqual(source.length)
    end = to
    const written = source.slice(from, to)
    const read = prose.slice(begin, stop)
    if (written === read) continue
    // What is written in another way is white space, an object, or one character reference, escape, power or tag.
    expect(read).toMatch(/^(?:\s|\uFFFC|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|.{1,2})$/su)
    expect(sourceStart(map, begin)).toBe(from)
    expect(sourceEnd(map, stop)).toBe(to)
  }
}
