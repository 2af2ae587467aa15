import type {ProseMap} from './prose-map.js'

/** What a block is in its document; a reader's eye goes to titles, headings, captions and tables first. */
export type BlockKind =
  'title' | 'description' | 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'quotation'

/** One stretch of prose that is read on its own: no sentence goes over its edge. */
export interface Block {
  readonly kind: BlockKind
  /** The words a reader sees: markup removed, entities decoded. */
  readonly prose: string
  readonly map: ProseMap
  /** Texts of the headings above the block, outermost first. */
  readonly section: readonly string[]
  /** What a fact sheet tells of a statement besides its words; absent in every other text. */
  readonly fact?: FactNote
  /** How many block quotes the block stands in; 0 outside any. */
  readonly quoteDepth: number
  /** The list that holds the block, and its item's place in it; null outside lists. */
  readonly list: ListPlace | null
  /** The table cell that the block is; null outside tables, and in those of HTML, whose columns are not followed. */
  readonly cell: CellPlace | null
}

/** What a fact sheet tells of one statement. */
export interface FactNote {
  /** Where it comes from: a name or an address; null where the sheet does not say. */
  readonly source: string | null
  /** ISO date of the day it was true on, and of the last day it is true on; null where the sheet does not say. */
  readonly asOf: string | null
  readonly until: string | null
  /** Other names of what it is about. */
  readonly aliases: readonly string[]
}

export interface ListPlace {
  /** Number of the list in its document, from 0. */
  readonly list: number
  /** Number of the item in its list, from 0. */
  readonly item: number
  readonly ordered: boolean
}

export interface CellPlace {
  /** Number of the table in its document, from 0. */
  readonly table: number
  /** Row from 0, the header row being 0. */
  readonly row: number
  readonly column: number
  /** Text of the header cell above, and of the first cell of the row; empty where there is none. */
  readonly columnHeader: string
  readonly rowHeader: string
}

/** What is read of a YAML front matter. */
export interface FrontMatter {
  /** ISO date on which the text was written, `2026-11-23`, when it names one. */
  readonly date: string | null
  /** `factlint: off` turns the whole file off. */
  readonly off: boolean
}

/** Something about the input that its author should know, but that stops nothing. */
export interface TextProblem {
  /** Source offset, or null when it is about the whole file. */
  readonly offset: number | null
  readonly message: string
}

/** A comment that is meant for factlint. Offsets are UTF-16 units in the source, the end exclusive. */
export interface Comment {
  readonly start: number
  readonly end: number
  /** Without its marks: `factlint-ignore same-event-date -- the second clash`. */
  readonly text: string
  /** `inside` a block's own text, or on its own `before` the next. */
  readonly stands: 'inside' | 'before'
}

/** A source text as prose. */
export interface ProseDocument {
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | null
  readonly problems: readonly TextProblem[]
  /** In text order; none where it is left out. */
  readonly comments?: readonly Comment[]
}

/** Reads one source format. Pure: the same source gives the same blocks, and no source makes it throw. */
export type SourceFormat = (source: string) => ProseDocument
