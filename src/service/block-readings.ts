import type {BlockReading} from '../claims/document-claims.js'
import type {ReadingOptions} from '../claims/extractors/extractor.js'
import {readBlock, type BlockReader} from '../claims/read-block.js'

/** Readings of blocks, kept from one version of a text to the next. */
export interface BlockReadings {
  readonly read: BlockReader
  /** Forget what no block has asked for since the last call: an old version's prose. */
  readonly forgetUnused: () => void
}

/**
 * A block stage that remembers. A block's reading depends on its prose and the reading options alone, so an edit leaves every other
 * block's reading as it was, wherever the edit moved the block to.
 *
 * @param options The reading options of every block; those given with a block are the same.
 */
export function createBlockReadings(options: ReadingOptions): BlockReadings {
  let kept = new Map<string, BlockReading[]>()
  let used = new Map<string, BlockReading[]>()
  return {
    read: (prose) => {
      // Two blocks with the same prose have a reading each: claims are told apart by the sentence object that they share.
      const reading = kept.get(prose)?.pop() ?? readBlock(prose, options)
      const same = used.get(prose)
      if (same) same.push(reading)
      else used.set(prose, [reading])
      return reading
    },
    forgetUnused: () => {
      kept = used
      used = new Map()
    }
  }
}
