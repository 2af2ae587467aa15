import type {CheckedDocument} from '../claims/document-claims.js'
import {assembleTexts} from '../claims/assemble-document.js'
import type {ReadText} from '../claims/document-claims.js'
import {readText, type DocumentOptions} from '../claims/read-document.js'
import type {FactOrigin, ReferenceRole, ReferenceText} from '../claims/reference-text.js'
import {statementsOf} from '../claims/statements.js'
import {loadFormat} from '../text/formats/index.js'
import {createRecent} from './recent.js'

/** A text that drafts are held against. Its ending tells the format, as a draft's does. */
export interface ReferenceSource {
  readonly role: ReferenceRole
  readonly path: string
  readonly value: string
  /** ISO date on which facts are to hold: those that ran out before are left aside. Absent, all hold. */
  readonly validOn?: string
}

/** The other texts of a linter, read when the first draft asks for them and never again. */
export interface References {
  /** Those whose claims a draft's are held against: all but itself. */
  readonly of: (draft: Draft) => Promise<readonly ReferenceText[]>
  /** The texts that some rules look at as a whole, beside a draft. */
  readonly beside: (draft: Draft) => Promise<BesideDraft>
}

interface Draft {
  readonly path: string
  readonly previous?: string
  /** Texts that this draft alone is held against. */
  readonly beside?: readonly ReferenceSource[]
}

type BesideDraft = Pick<CheckedDocument, 'source' | 'previous' | 'corpus'>

/** @param reading How drafts are read. */
export function createReferences(sources: readonly ReferenceSource[], reading: DocumentOptions): References {
  // The date of writing that is given from outside is the drafts'; a block reader that remembers keeps the drafts' blocks.
  const own: DocumentOptions = {language: reading.language, asOf: null, lastResort: reading.lastResort ?? null}
  let read: Promise<readonly ReferenceText[]> | null = null
  const all = () => (read ??= Promise.all(sources.map((d) => readReference(d, own))).then((texts) => texts.flat()))
  const readRecent = createRecentTexts(own)
  const sourceOf = async () => (await all()).find(({role}) => role === 'source')
  return {
    of: async ({path, beside = []}) => {
      const others = (await all()).filter((d) => d.path !== path)
      return beside.length === 0 ? others : [...others, ...(await readRecent(beside))]
    },
    beside: async ({path, previous, beside = []}) => {
      const source = sources.length === 0 ? undefined : await sourceOf()
      return {
        ...(source && {source: assembleTexts([source])}),
        ...(previous !== undefined && beside.length > 0 && {corpus: await readRecent(beside)}),
        ...(previous !== undefined && {
          previous: assembleTexts([readText(path, (await loadFormat(path))(previous), {...own, asOf: reading.asOf})])
        })
      }
    }
  }
}

/** Drafts that follow each other are held against much the same texts: so many are kept. */
const recentKept = 48

/** Reads texts that only some drafts are held against. */
function createRecentTexts(options: DocumentOptions) {
  const recent = createRecent<string, Promise<readonly ReferenceText[]>>(recentKept)
  return async (sources: readonly ReferenceSource[]): Promise<readonly ReferenceText[]> => {
    const read = sources.map((source) =>
      recent(`${source.path}\0${source.value}`, () => readReference(source, options))
    )
    return (await Promise.all(read)).flat()
  }
}

async function readReference(
  {role, path, value, validOn}: ReferenceSource,
  options: DocumentOptions
): Promise<readonly ReferenceText[]> {
  const text = readText(path, (await loadFormat(path))(value), options)
  if (role !== 'facts' && role !== 'world') return [{...text, role, origin: null}]
  return statementsOf(text)
    .filter((statement) => validOn === undefined || !hasRunOut(statement, validOn))
    .map((statement): ReferenceText => ({...statement, role, origin: originOf(statement)}))
}

function originOf({blocks, dates}: ReadText): FactOrigin {
  return {source: blocks[0]?.block.fact?.source ?? null, asOf: dates.asOf}
}

function hasRunOut({blocks}: ReadText, day: string): boolean {
  const until = blocks[0]?.block.fact?.until ?? null
  return until !== null && until < day
}
