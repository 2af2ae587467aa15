import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeSource} from '../../src/text/source-file.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...list: number[]) => Uint8Array.from(list)

describe('decodeSource', () => {
  it('keeps the text as it is, line ends too', () => {
    const text = 'Twenty – 20.\r\nÉté 🙂\n'
    expect(decodeSource(utf8(text))).toEqual({ok: true, value: text, bom: false})
  })

  it('takes away one byte order mark, and only at the start', () => {
    expect(decodeSource(utf8('\uFEFFa'))).toEqual({ok: true, value: 'a', bom: true})
    expect(decodeSource(utf8('a\uFEFF'))).toEqual({ok: true, value: 'a\uFEFF', bom: false})
    expect(decodeSource(utf8('\uFEFF\uFEFF'))).toEqual({ok: true, value: '\uFEFF', bom: true})
  })

  it.each([
    ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x41, 0), 'utf-16', 'looks like UTF-16; save it as UTF-8'],
    ['UTF-16, high byte first', bytes(0xfe, 0xff, 0, 0x41), 'utf-16', 'looks like UTF-16; save it as UTF-8'],
    ['a NUL byte', bytes(0x41, 0x0a, 0), 'binary', 'is not text: byte 2 is NUL'],
    [
      'Latin-1',
      bytes(0x41, 0x0a, 0x63, 0xe9, 0x20),
      'not-utf-8',
      'is not UTF-8: byte 3 (0xe9, line 2); save it as UTF-8'
    ],
    [
      'a character cut short',
      bytes(0x41, 0xe2, 0x82),
      'not-utf-8',
      'is not UTF-8: byte 1 (0xe2, line 1); save it as UTF-8'
    ],
    ['too long a form', bytes(0xc0, 0xaf), 'not-utf-8', 'is not UTF-8: byte 0 (0xc0, line 1); save it as UTF-8'],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 'not-utf-8', 'is not UTF-8: byte 0 (0xed, line 1); save it as UTF-8']
  ])('tells %s', (_, input, reason, message) => {
    expect(decodeSource(input)).toEqual({ok: false, reason, message})
  })

  it('refuses a file beyond the limit', () => {
    expect(decodeSource(utf8('four'), 4).ok).toBe(true)
    expect(decodeSource(utf8('fives'), 4)).toEqual({
      ok: false,
      reason: 'too-large',
      message: 'is too large: 5 bytes, and the limit is 4'
    })
  })

  it('agrees with a strict decoder on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({min: 1, maxLength: 12}), (input) => {
        // A UTF-16 byte order mark and NUL are told as such.
        fc.pre((input[0] ?? 0) < 0xfe && !input.includes(0))
        expect(decodeSource(input).ok).toBe(isStrictUtf8(input))
      }),
      {numRuns: 20_000}
    )
  })
})

function isStrictUtf8(input: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(input)
    return true
  } catch {
    return false
  }
}
