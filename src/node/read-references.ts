import type {ReferenceSource} from '../service/references.js'
import type {Failure} from './failure.js'
import {readSource} from './read-source.js'

/** A file that texts are held against. */
export type ReferenceFile = Pick<ReferenceSource, 'role' | 'path'>

/** Read the files that texts are to be held against; one that cannot be read is a failure of the run. */
export async function readReferences(
  files: readonly ReferenceFile[],
  maxBytes: number
): Promise<readonly ReferenceSource[] | Failure> {
  const references: ReferenceSource[] = []
  for (const {role, path} of files) {
    const read = await readSource({kind: 'file', path}, maxBytes)
    if (read.kind === 'failure') return read.failure
    references.push({role, ...read.document})
  }
  return references
}
