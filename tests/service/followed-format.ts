import fc from 'fast-check'
import {expect} from 'vitest'
import type {SourceFormat} from '../../src/text/block.js'

/** A format, and what follows the versions of one text in it. */
export interface Followed {
  /** Pieces that texts, and edits of them, are made of. */
  readonly piece: fc.Arbitrary<string>
  readonly mostPieces: number
  readonly runs: number
  readonly read: SourceFormat
  readonly follow: () => SourceFormat
}

/** Check that each version of a text that is followed over edits is read as if it were new. */
export function expectFollowed({piece, mostPieces, runs, read, follow}: Followed): void {
  const edit = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), length: fc.nat(50), insert: fc.option(piece)})
  fc.assert(
    fc.property(
      fc.array(piece, {maxLength: mostPieces}),
      fc.array(edit, {minLength: 1, maxLength: 20}),
      (start, edits) => {
        const followed = follow()
        let text = start.join('')
        followed(text)
        for (const {at, length, insert} of edits) {
          const from = Math.floor(at * text.length)
          text = text.slice(0, from) + (insert ?? '') + text.slice(from + length)
          expect(followed(text)).toEqual(read(text))
        }
      }
    ),
    {numRuns: runs}
  )
}
