import type {BlockReading} from '../claims/document-claims.js'
import type {ReadingOptions} from '../claims/extractors/extractor.js'
import {readBlock, type BlockReader} from '../claims/read-block.js'

/** Readings of blocks, kept from one version of a text to the next. */
export interface BlockReadings {
  readonly read: BlockReader
  /**
   * Read the blocks of a text that are not known yet, one at a step, so that who asks can pause between two.
   *
   * @param proses The prose of each block; one that stands twice is two blocks.
   * @yields How many UTF-16 units the step has read.
   */
  readonly readAhead: (proses: readonly string[]) => Iterable<number>
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
      const reading = kept.get(prose)?.shift() ?? readBlock(ownCopy(prose), options)
      put(used, prose, reading)
      return reading
    },
    *readAhead(proses) {
      const wanted = new Map<string, number>()
      for (const prose of proses) {
        const count = (wanted.get(prose) ?? 0) + 1
        wanted.set(prose, count)
        if ((kept.get(prose)?.length ?? 0) >= count) continue
        put(kept, prose, readBlock(ownCopy(prose), options))
        yield prose.length
      }
    },
    forgetUnused: () => {
      kept = used
      used = new Map()
    }
  }
}

function put(readings: Map<string, BlockReading[]>, prose: string, reading: BlockReading): void {
  const same = readings.get(prose)
  if (same) same.push(reading)
  else readings.set(prose, [reading])
}

/**
 * The same words in memory of their own. A slice of a string keeps all of that string: every reading would keep the version of the
 * text that it was made from, and there are as many versions as edits.
 */
function ownCopy(prose: string): string {
  return ` ${prose}`.slice(1)
}
