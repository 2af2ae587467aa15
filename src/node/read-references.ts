import {readFactSheet} from '../text/formats/fact-sheet.js'
import {sourceStart} from '../text/prose-map.js'
import {createPointAt} from '../reporters/places.js'
import type {ReferenceSource} from '../service/references.js'
import type {SourceDocument} from '../service/linter.js'
import type {Problem} from '../yaml/decode.js'
import {fileFailure, type Failure} from './failure.js'
import {readSource} from './read-source.js'

/** A file that texts are held against. */
export type ReferenceFile = Pick<ReferenceSource, 'role' | 'path'>

export interface ReadReferences {
  readonly references: readonly ReferenceSource[]
  /** What keeps a file from being used: the run fails. */
  readonly failures: readonly Failure[]
  /** What its keeper should know: facts that have run out. */
  readonly notices: readonly Failure[]
}

/** How files that texts are held against are read. */
export interface ReferenceReading {
  readonly maxBytes: number
  /** ISO date on which facts are to hold. */
  readonly today: string
}

/** Read the files that texts are to be held against. */
export async function readReferences(
  files: readonly ReferenceFile[],
  {maxBytes, today}: ReferenceReading
): Promise<ReadReferences> {
  const references: ReferenceSource[] = []
  const failures: Failure[] = []
  const notices: Failure[] = []
  for (const {role, path} of files) {
    const read = await readSource({kind: 'file', path}, maxBytes)
    if (read.kind === 'failure') {
      failures.push(read.failure)
      continue
    }
    const {document} = read
    if ((role !== 'facts' && role !== 'world') || !isSheetName(path)) {
      references.push({role, ...document})
      continue
    }
    const expired = expiredIn(document, today)
    // What comes with factlint is checked where it is made, and its keeper is not whoever runs it.
    if (role === 'facts') {
      failures.push(...(await mistakesIn(document)))
      notices.push(...expired)
    }
    // The day is named only where it matters, so that what is kept of earlier runs holds tomorrow as well.
    references.push({role, ...document, ...(expired.length > 0 && {validOn: today})})
  }
  return {references, failures, notices}
}

/** Whether a fact sheet is in YAML by its name, and not any text. */
export function isSheetName(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

async function mistakesIn({path, value}: SourceDocument): Promise<readonly Failure[]> {
  const [{decodeYaml}, {factSheetSchema}] = await Promise.all([
    import('../yaml/decode.js'),
    import('../config/fact-sheet-schema.js')
  ])
  const problems: readonly Problem[] = decodeYaml(value, path, factSheetSchema).problems
  return problems.map(({line, message, hint}) => ({path, line, message: [message, hint].filter(Boolean).join(' ')}))
}

/** The facts of a sheet that are not true any more on some day. */
export function expiredIn({path, value}: SourceDocument, today: string): readonly Failure[] {
  const pointAt = createPointAt(value)
  return readFactSheet(value).blocks.flatMap(({fact, map}) => {
    const until = fact?.until ?? null
    if (until === null || until >= today) return []
    const message = `this fact ran out on ${until} and is left aside; renew it, or take it out.`
    return [{...fileFailure(path, message), line: pointAt(sourceStart(map, 0)).line}]
  })
}
