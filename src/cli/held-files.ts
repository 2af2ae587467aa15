import path from 'node:path'
import {readText} from '../claims/read-document.js'
import type {ReferenceRole} from '../claims/reference-text.js'
import type {ResolvedSettings} from '../node/config/configurations.js'
import {isMatch} from '../node/path-patterns.js'
import {readSource} from '../node/read-source.js'
import type {HeldAs} from '../reporters/pair-explanation.js'
import {holdTexts, type HeldTexts} from '../rules/findings-against.js'
import type {SourceDocument} from '../service/linter.js'
import {createReferences, type ReferenceSource} from '../service/references.js'
import {loadFormat} from '../text/formats/index.js'
import {defaultMaxBytes} from '../text/source-file.js'
import type {Configured} from './configured.js'
import {tellFailure, type CliContext} from './context.js'
import {createCorpora} from './corpora.js'
import {createRecipes} from './recipes.js'

/** Two files of which one is held against the other, among all that it is held against. */
export interface HeldFiles {
  readonly held: HeldTexts
  /** Path of the one whose claims are held against others. */
  readonly draft: string
  readonly heldAs: HeldAs
  readonly valueOf: (path: string) => string
}

/**
 * Hold one file against another as a run does: with the other texts of its corpus and its fact sheets around it. Where a run would not,
 * the second is taken as the text that the first restates.
 *
 * @returns Null where that cannot be, which was told.
 */
export async function holdFiles(
  first: string,
  second: string,
  configured: Configured,
  context: CliContext
): Promise<HeldFiles | null> {
  const [one, other] = [await openFile(first, configured, context), await openFile(second, configured, context)]
  if (one === null || other === null) return null
  // Of a fact sheet and a draft, it is the draft that is held against the sheet, whichever is named first.
  const [draft, reference] = !isAmong(one, other) && isAmong(other, one) ? [other, one] : [one, other]
  const found = draft.references.find((d) => isSameFile(d.path, reference.source.path))
  const isOfOneCorpus = sharesCorpus(draft, reference)
  const added: ReferenceSource = {role: isOfOneCorpus ? 'corpus' : 'source', ...reference.source}
  const named = found && {...found, path: reference.source.path}
  const references = [...draft.references.filter((d) => d !== found), named ?? added]
  const {path: file, value} = draft.source
  const {language, asOf} = draft.resolved.settings
  const options = {language, asOf: null, lastResort: asOf}
  const text = readText(file, (await loadFormat(file))(value), options)
  const held = holdTexts(text, await createReferences(references, options).of({path: file}), draft.resolved.rules)
  if (held === null) {
    tellFailure(context, {path: file, line: null, message: 'it, or the other text, holds no claims.'})
    return null
  }
  const values = new Map([...references, draft.source].map((d) => [d.path, d.value]))
  return {
    held,
    draft: file,
    heldAs: found?.role ?? (isOfOneCorpus ? 'corpus-apart' : 'source'),
    valueOf: (of) => values.get(of) ?? ''
  }
}

/** A file with all that a run holds it against. */
interface OpenFile {
  readonly source: SourceDocument
  readonly resolved: ResolvedSettings
  readonly references: readonly HeldSource[]
}

/** What is known of the world is held against a draft in another way, of which no pair is explained. */
type HeldSource = ReferenceSource & {readonly role: Exclude<ReferenceRole, 'world'>}

function isHeldByPairs(source: ReferenceSource): source is HeldSource {
  return source.role !== 'world'
}

async function openFile(file: string, configured: Configured, context: CliContext): Promise<OpenFile | null> {
  const resolved = await configured.settingsFor(file)
  const recipe = resolved && (await createRecipes({}, context)(resolved))
  if (!recipe) return null
  const read = await readSource({kind: 'file', path: file}, defaultMaxBytes)
  if (read.kind === 'failure') {
    tellFailure(context, read.failure)
    return null
  }
  const beside = await createCorpora({}, null, context).beside(file, resolved.settings)
  const references = [...recipe.references, ...beside].filter(isHeldByPairs)
  return {source: read.document, resolved, references}
}

function isAmong({references}: OpenFile, {source}: OpenFile): boolean {
  return references.some((d) => isSameFile(d.path, source.path))
}

function isSameFile(a: string, b: string): boolean {
  return path.resolve(a) === path.resolve(b)
}

function sharesCorpus({resolved, source}: OpenFile, other: OpenFile): boolean {
  return resolved.settings.corpora.some(({patterns, folder}) =>
    [source, other.source].every((d) => isMatch(patterns, folder, path.resolve(d.path)))
  )
}
