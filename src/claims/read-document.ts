import type {Block, ProseDocument} from '../text/block.js'
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
  const blocks = blocksToRead(prose).map((block): ReadBlock => ({block, reading: read(block.prose, options)}))
  return {path, blocks, dates: writingDates(prose, options)}
}

/** The blocks that are to be read: none where the front matter turns the text off. */
export function blocksToRead({blocks, frontMatter}: ProseDocument): readonly Block[] {
  return frontMatter?.off === true ? [] : blocks
}

/** What front matter tells of the day of writing comes after what is told from outside. */
export function writingDates({frontMatter}: ProseDocument, {asOf, lastResort = null}: WritingDates): WritingDates {
  return {asOf: asOf ?? frontMatter?.date ?? null, lastResort}
}
