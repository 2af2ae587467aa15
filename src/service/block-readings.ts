import type {BlockReading, ReadBlock} from '../claims/document-claims.js'
import type {ReadingOptions} from '../claims/extractors/extractor.js'
import {readBlock} from '../claims/read-block.js'
import {changeBetween, replaced} from '../claims/versions.js'
import type {Block} from '../text/block.js'

type ReadingsByProse = Map<string, BlockReading[]>

/**
 * The block stage of the versions of one text. A block's reading depends on its prose and the reading options alone, so an edit
 * leaves every other block's reading as it was, wherever the edit moved the block to. A class, since it keeps what it has read.
 */
export class BlockReadings {
  readonly #options: ReadingOptions
  #blocks: readonly Block[] = []
  #read: readonly ReadBlock[] = []
  /** What was read for versions that were given up. */
  readonly #spare: ReadingsByProse = new Map()

  /** @param options The reading options of every block. */
  constructor(options: ReadingOptions) {
    this.#options = options
  }

  /**
   * Read the blocks of a version that are not known yet, one at a step, so that who asks can pause between two, or give up.
   *
   * @yields How many UTF-16 units the step has read.
   * @returns All blocks with their readings.
   */
  *follow(blocks: readonly Block[]): Generator<number, readonly ReadBlock[]> {
    const change = changeBetween(this.#blocks, blocks)
    const {start} = change
    const free = readingsByProse(this.#read.slice(start, change.before), this.#spare)
    const read: ReadBlock[] = []
    for (const block of blocks.slice(start, change.now)) {
      // Two blocks with the same prose have a reading each: claims are told apart by the sentence object that they share.
      const known = free.get(block.prose)?.shift()
      const reading = known ?? readBlock(block.prose, this.#options)
      read.push({block, reading})
      if (known) continue
      put(this.#spare, block.prose, reading)
      yield block.prose.length
    }
    this.#blocks = blocks
    this.#read = replaced(this.#read, change, read)
    this.#spare.clear()
    return this.#read
  }
}

function readingsByProse(blocks: readonly ReadBlock[], others: ReadingsByProse): ReadingsByProse {
  const readings: ReadingsByProse = new Map([...others].map(([prose, same]) => [prose, [...same]]))
  for (const {block, reading} of blocks) put(readings, block.prose, reading)
  return readings
}

function put(readings: ReadingsByProse, prose: string, reading: BlockReading): void {
  const same = readings.get(prose)
  if (same) same.push(reading)
  else readings.set(prose, [reading])
}
