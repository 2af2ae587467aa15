import {describe, expect, test} from 'vitest'
import {nearestContradictions, type Link} from '../../src/rules/nearest-restatement.js'
import type {Comparison} from '../../src/values/comparison.js'
import {documentOf} from './claims.js'

const signs: Readonly<Record<string, Comparison>> = {
  '=': 'equal',
  '~': 'compatible',
  '#': 'disjoint',
  '?': 'incomparable'
}
const isNear = (_ofA: readonly Link[], _ofB: readonly Link[], link: Link) => link.alignment >= 0.5

/** Links from a drawing, `A#B .9` for A and B disjoint at a score of 0.9; claims stand in the text in alphabetical order. */
function linksOf(drawing: string): Link[] {
  const prose = 'A1 B2 C3 D4 E5 F6'
  const {claims} = documentOf({prose, quantities: prose.split(' ').map((text) => ({text}))})
  const claim = (letter: string) => {
    const found = claims['ABCDEF'.indexOf(letter)]
    if (!found) throw new Error(`no claim ${letter}`)
    return found
  }
  return [...drawing.matchAll(/(?<a>[A-F])(?<sign>[=~#?])(?<b>[A-F]) (?<score>\.\d+)/g)].map(({groups = {}}) => ({
    a: claim(groups['a'] ?? ''),
    b: claim(groups['b'] ?? ''),
    comparison: signs[groups['sign'] ?? ''] ?? 'incomparable',
    wording: null,
    alignment: Number(groups['score'])
  }))
}

function reported(drawing: string): string {
  return nearestContradictions(linksOf(drawing), isNear)
    .map(({a, b}) => `${'ABCDEF'.charAt(a.index)}${'ABCDEF'.charAt(b.index)}`)
    .join(' ')
}

describe('nearest restatement first', () => {
  test.each([
    ['two that contradict each other', 'A#B .9', 'AB'],
    ['two that agree', 'A~B .9', ''],
    ['too far apart to be one thing', 'A#B .4', ''],
    ['at the threshold', 'A#B .5', 'AB'],
    ['nothing can be said', 'A?B .9', ''],
    ['nothing can be said of the nearest, a weaker one contradicts', 'A?B .9, A#C .8', 'AC'],
    ['the best partner agrees, a weaker one does not', 'A=B .9, A#C .4, B#C .4', ''],
    ['one of several best partners agrees, on either side', 'A=B .8, A#C .8, C=D .8', ''],
    ['the earlier one is confirmed, the later one is not', 'A=B .8, A#C .8, B#C .4', 'AC'],
    ['a value confirmed elsewhere, and one that is confirmed by none', 'A=C .9, A#B .8, B#C .7', 'AB'],
    [
      'the first deviates from all others: told once, at the second',
      'A#B .8, A#C .8, A#D .8, B=C .8, B=D .8, C=D .8',
      'AB'
    ],
    ['one in the middle deviates: told once', 'A=B .8, A#C .8, B#C .8, A=D .8, B=D .8, C#D .8', 'AC'],
    ['two deviate from the first', 'A#B .8, A#C .8, B#C .8', 'AB AC'],
    ['two camps, nearest across', 'A=B .7, C=D .7, A#C .9, B#D .6', 'AC'],
    ['two camps, nearest within', 'A=B .9, C=D .9, A#C .8, B#D .8', ''],
    ['two separate contradictions', 'A#B .9, C#D .9', 'AB CD']
  ])('%s', (_name, drawing, expected) => {
    expect(reported(drawing)).toBe(expected)
  })

  test('the order of the links does not matter', () => {
    const links = linksOf('A#B .8, A#C .8, B=C .8, D#E .9, A#D .6')
    const forward = nearestContradictions(links, isNear)
    expect(nearestContradictions([...links].reverse(), isNear)).toEqual(forward)
  })
})
