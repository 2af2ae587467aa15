import type {ProseDocument} from '../text/block.js'
import {assembleTexts} from './assemble-document.js'
import type {DocumentClaims, ReadBlock, ReadText, WritingDates} from './document-claims.js'
import type {ReadingOptions} from './extractors/extractor.js'
import {readBlock, type BlockReader} from './read-block.js'

export interface DocumentOptions extends ReadingOptions, WritingDates {
  /** The block stage; one that remembers may stand in for {@link readBlock}. */
  readonly readBlock?: BlockReader
}

/** The whole reading of a document: the block stage for each block, then the document stage. */
export function readDocument(path: string, prose: ProseDocument, options: DocumentOptions): DocumentClaims {
  return assembleTexts([readText(path, prose, options)])
}

/** The block stage of a whole text. */
export function readText(path: string, prose: ProseDocument, options: DocumentOptions): ReadText {
  const read = options.readBlock ?? readBlock
  const blocks =
    prose.frontMatter?.off === true
      ? []
      : prose.blocks.map((block): ReadBlock => ({block, reading: read(block.prose, options)}))
  const {lastResort = null} = options
  return {path, blocks, dates: {asOf: options.asOf ?? prose.frontMatter?.date ?? null, lastResort}}
}
