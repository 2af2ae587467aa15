import {describe, expect, it} from 'vitest'
import {asSlices, ProseBuilder, sliceProse} from '../../src/text/prose-builder.js'
import {inStep, sourceEnd, sourceStart} from '../../src/text/prose-map.js'
import {tokenize} from '../../src/text/tokenize.js'

describe('a prose map', () => {
  const source = '  *20*&nbsp;men `x` '

  it('finds what was copied, what was replaced and where white space was cut', () => {
    const builder = new ProseBuilder({source, keep: asSlices})
    builder.copy(0, 2)
    builder.copy(3, 5)
    builder.replace('\u00A0', 6, 12)
    builder.copy(12, 14)
    builder.copy(14, 16)
    builder.replace('\uFFFC', 16, 19)
    builder.copy(19, 20)
    const mapped = builder.finish()
    expect(mapped?.prose).toBe('20\u00A0men \uFFFC')
    if (!mapped) return
    const places = Array.from(mapped.prose, (_, index) =>
      source.slice(sourceStart(mapped.map, index), sourceEnd(mapped.map, index + 1))
    )
    expect(places).toEqual(['2', '0', '&nbsp;', 'm', 'e', 'n', ' ', '`x`'])
    expect(sourceEnd(mapped.map, 0)).toBe(3)
  })

  it('is nothing where there is no letter or digit', () => {
    expect(sliceProse({source: 'a - b', keep: asSlices}, 1, 4)).toBeNull()
    expect(sliceProse({source: 'a - b', keep: asSlices}, 0, 2)).toEqual({
      prose: 'a',
      map: {origin: 0, prose: [0], source: [0], sourceEnd: [inStep], proseLength: 1}
    })
    expect(new ProseBuilder({source: 'x', keep: asSlices}).finish()).toBeNull()
  })
})

describe('tokenize', () => {
  it('takes an object for a mark', () => {
    expect(tokenize('of \uFFFC.', 0, 5).map(({kind, text, spaced}) => [kind, text, spaced])).toEqual([
      ['word', 'of', true],
      ['mark', '\uFFFC', true],
      ['mark', '.', false]
    ])
  })
})
