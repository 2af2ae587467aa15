import type {ReadText} from './document-claims.js'

/** A text, or one statement of a fact sheet, whose claims those of a draft are held against. */
export interface ReferenceText extends ReadText {
  /**
   * - `source`: the draft restates it;
   * - `facts`: all that it says is true;
   * - `corpus`: it and the draft are to agree, and either may be wrong;
   * - `world`: all that it says is true of the world at large, and holds for a draft that says the same in so many words.
   */
  readonly role: ReferenceRole
  /** On whose word it holds; null where nothing but its place tells. */
  readonly origin: FactOrigin | null
}

/** A text in its places of now, for who keeps it: the blocks of one that is followed move with its next version. */
export function asItStands(text: ReferenceText): ReferenceText {
  const blocks = text.blocks.map(({block, reading}) => ({block: {...block, map: {...block.map}}, reading}))
  return {...text, blocks}
}

export type ReferenceRole = 'source' | 'facts' | 'corpus' | 'world'

/** Where a fact comes from. */
export interface FactOrigin {
  /** A name or an address; null where only the sheet is known. */
  readonly source: string | null
  /** ISO date of the day it was true on; null where none is given. */
  readonly asOf: string | null
}
