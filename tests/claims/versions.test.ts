import {describe, expect, it} from 'vitest'
import {changeBetween, placesBefore, replaced} from '../../src/claims/versions.js'

/** Members are told apart by identity, so each letter is one object. */
function members(letters: string): readonly {readonly letter: string}[] {
  return Array.from(letters, (letter) => {
    const known = byLetter.get(letter) ?? {letter}
    byLetter.set(letter, known)
    return known
  })
}

const byLetter = new Map<string, {readonly letter: string}>()

describe('placesBefore', () => {
  it.each([
    ['abcde', 'abxde', [0, 1, -1, 3, 4]],
    ['abcde', 'abxyde', [0, 1, -1, -1, 3, 4]],
    ['abcde', 'ade', [0, 3, 4]],
    ['', 'ab', [-1, -1]],
    ['abc', 'abc', [0, 1, 2]]
  ])('tells for %s and then %s what has come, and where the rest stood', (before, now, places) => {
    const [a, b] = [members(before), members(now)]
    const placeBefore = placesBefore(a, b, changeBetween(a, b))
    expect(b.map((_, place) => placeBefore(place))).toEqual(places)
  })

  it('knows what stays between two changes', () => {
    const [a, b] = [members('abcdef'), members('axcdyf')]
    const placeBefore = placesBefore(a, b, changeBetween(a, b))
    expect(b.map((_, place) => placeBefore(place))).toEqual([0, -1, 2, 3, -1, 5])
  })
})

describe('replaced', () => {
  it.each([0, 1, 1000, 1001, 200_000])('takes %i members in place of others', (count) => {
    const list = members('abcdef')
    const others = Array.from({length: count}, () => ({letter: 'x'}))
    expect(replaced(list, {start: 2, before: 4}, others)).toEqual([...members('ab'), ...others, ...members('ef')])
    expect(list).toEqual(members('abcdef'))
  })
})
