/** One sentence of a block. Offsets are UTF-16 units in the block's prose, the end exclusive. */
export interface Sentence {
  readonly start: number
  readonly end: number
}
