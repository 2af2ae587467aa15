import type {ReadReferences, ReferenceFile} from './read-references.js'
import {today} from './today.js'

/** How files that texts are held against are read, by whoever may have none. */
export interface LazyReading {
  readonly maxBytes: number
  /** ISO date on which facts are to hold; null for today. */
  readonly asOf: string | null
}

/** Read the files that texts are to be held against; what reads them is loaded where there are any. */
export async function readAnyReferences(
  files: readonly ReferenceFile[],
  {maxBytes, asOf}: LazyReading
): Promise<ReadReferences> {
  if (files.length === 0) return {references: [], failures: [], notices: []}
  const {readReferences} = await import('./read-references.js')
  return readReferences(files, {maxBytes, today: asOf ?? today()})
}
