import type {DocumentClaims, ReadBlock, ReadText} from '../claims/document-claims.js'
import type {ReadingOptions} from '../claims/extractors/extractor.js'
import type {BlockReader} from '../claims/read-block.js'
import {readText, writingDates, type DocumentOptions} from '../claims/read-document.js'
import type {ReferenceText} from '../claims/reference-text.js'
import {builtInRules, defaultRules, type CompiledRule} from '../rules/catalogue.js'
import type {Finding} from '../rules/finding.js'
import {findingsAgainst} from '../rules/findings-against.js'
import {findingsAgainstWorld} from '../rules/findings-against-world.js'
import {inReportOrder} from '../rules/finding-order.js'
import {together} from '../rules/one-finding.js'
import {statementsOf} from '../claims/statements.js'
import type {ProseDocument, TextProblem} from '../text/block.js'
import {loadFormat} from '../text/formats/index.js'
import {createDocumentStage, type DocumentStage} from './document-stage.js'
import {createReferences, type References, type ReferenceSource} from './references.js'

/** A text to be checked. The path names it in reports and its ending tells the format; nothing is read from disk. */
export interface SourceDocument {
  readonly path: string
  readonly value: string
  /** The same text as it stood before it was edited, where that is known. */
  readonly previous?: string
  /** Texts that this one, and not every draft, is held against. */
  readonly beside?: readonly ReferenceSource[]
}

export interface LinterOptions extends Partial<ReadingOptions> {
  /** ISO date of writing, `2026-11-23`; wins over front matter and dateline. */
  readonly asOf?: string
  /** ISO date of writing for a text that tells none itself. */
  readonly lastResort?: string | null
  /** The rules to run; the built-in ones that are on by default unless given. */
  readonly rules?: readonly CompiledRule[]
  /** The block stage, where one that remembers is to stand in for reading every block anew. */
  readonly readBlock?: BlockReader
  /** The document stage for the same rules, where one that follows one text is to stand in for doing everything anew. */
  readonly documentStage?: DocumentStage
  /** What becomes of comments that silence findings; they are honoured unless it is said. */
  readonly comments?: CommentHandling
  /** Ids that such comments may name besides those of the built-in rules. */
  readonly ruleIds?: readonly string[]
  /** Other texts that every draft is held against. */
  readonly references?: readonly ReferenceSource[]
  /** The same, read already by another linter with the same options. */
  readonly readReferences?: References
}

/** `passed-over`: findings are reported all the same. `unused-reported`: a comment that silences nothing is a finding. */
export type CommentHandling = 'honoured' | 'passed-over' | 'unused-reported'

/** What is told of any text. */
export interface TextResult {
  readonly source: SourceDocument
  readonly claimCount: number
  /** What is wrong with the input itself: told, but no finding. */
  readonly problems: readonly TextProblem[]
}

/** What was understood of one text. */
export interface ReadResult extends TextResult {
  readonly document: DocumentClaims
}

/** What in one text contradicts what. Plain data without the claims, which are much larger. */
export interface LintSummary extends TextResult {
  /** How many claims are about something factlint could not make out. */
  readonly unresolved: number
  /** First those of a title, heading, caption or table against the text; see `inReportOrder`. Both in text order. */
  readonly findings: readonly Finding[]
  /** Findings that a comment in the text silences. */
  readonly suppressed: readonly Finding[]
  /** Findings that a baseline knows; the linter itself knows of none. */
  readonly baselined: readonly Finding[]
}

/** What was understood of one text, and what in it contradicts what. */
export interface LintResult extends LintSummary, ReadResult {}

/**
 * Other texts that a draft is held against, where they depend on what it says.
 *
 * @param draft The draft as other texts are held against it.
 */
export type ReferenceFinder = (draft: ReferenceText) => Promise<readonly ReferenceText[]>

export interface Linter {
  readonly read: (source: SourceDocument) => Promise<ReadResult>
  readonly lint: (source: SourceDocument) => Promise<LintResult>
  /** Lint a text whose blocks are read already. */
  readonly lintBlocks: (
    source: SourceDocument,
    prose: ProseDocument,
    blocks: readonly ReadBlock[],
    findBeside?: ReferenceFinder
  ) => Promise<LintResult>
}

/** A linter. Pure: the same text and options give the same result, and no text makes it throw. */
export function createLinter(options: LinterOptions = {}): Linter {
  const reading: DocumentOptions = {
    language: options.language ?? 'en-US',
    asOf: options.asOf ?? null,
    lastResort: options.lastResort ?? null,
    ...(options.readBlock && {readBlock: options.readBlock})
  }
  const rules = options.rules ?? defaultRules()
  const stage = options.documentStage ?? createDocumentStage(rules)
  const references = options.readReferences ?? createReferences(options.references ?? [], reading)
  const proseOf = async ({path, value}: SourceDocument) => (await loadFormat(path))(value)
  const resultOf = (source: SourceDocument, {problems}: ProseDocument, text: ReadText): ReadResult => {
    const document = stage.assemble(statementsOf(text))
    return {source, document, claimCount: document.claims.length, problems}
  }
  const lintText = async (
    source: SourceDocument,
    prose: ProseDocument,
    text: ReadText,
    findBeside: ReferenceFinder = nothingBeside
  ): Promise<LintResult> => {
    const result = resultOf(source, prose, text)
    const {document} = result
    for (const {load} of rules) if (load) await load()
    const unresolved = stage.unresolvedIn(document)
    const own = stage.findingsIn({...document, ...(await references.beside(source))})
    const beside = await findBeside(asReference(text, prose, options))
    const against = againstOthers(text, document, [...(await references.of(source)), ...beside], rules)
    const findings = against.length === 0 ? together(own, against) : inReportOrder(together(own, against), document)
    const found = {...result, unresolved, findings, suppressed: [], baselined: []}
    return options.comments === 'passed-over' ? found : applyComments(found, prose, rules, options)
  }
  return {
    read: async (source) => {
      const prose = await proseOf(source)
      return resultOf(source, prose, readText(source.path, prose, reading))
    },
    lint: async (source) => {
      const prose = await proseOf(source)
      return lintText(source, prose, readText(source.path, prose, reading))
    },
    lintBlocks: (source, prose, blocks, findBeside) =>
      lintText(source, prose, {path: source.path, blocks, dates: writingDates(prose, reading)}, findBeside)
  }
}

/** What in a draft contradicts other texts; what the world's facts deny as well is told of the nearer text alone. */
function againstOthers(
  draft: ReadText,
  document: DocumentClaims,
  references: readonly ReferenceText[],
  rules: readonly CompiledRule[]
): readonly Finding[] {
  if (references.length === 0) return []
  const [texts, world] = [references.filter((d) => d.role !== 'world'), references.filter((d) => d.role === 'world')]
  const findings = findingsAgainst(draft, texts, rules)
  const denied = new Set(findings.map((d) => d.start))
  return [...findings, ...findingsAgainstWorld(draft, document, world, rules).filter((d) => !denied.has(d.start))]
}

function nothingBeside(): Promise<readonly ReferenceText[]> {
  return Promise.resolve([])
}

/** A draft as others see it: the date of writing that is given from outside is the draft's own. */
function asReference(text: ReadText, {frontMatter}: ProseDocument, {lastResort = null}: LinterOptions): ReferenceText {
  return {...text, dates: {asOf: frontMatter?.date ?? null, lastResort}, role: 'corpus', origin: null}
}

/** The result for a text that is not to be read. */
export function unreadResult(source: SourceDocument): LintResult {
  return {
    source,
    document: {path: source.path, blocks: [], claims: [], writtenOn: null},
    ...{claimCount: 0, unresolved: 0, problems: [], findings: [], suppressed: [], baselined: []}
  }
}

/** Silence what comments in the text ask for. What reads them is loaded where there are any. */
async function applyComments(
  result: LintResult,
  {comments = [], blocks, frontMatter}: ProseDocument,
  rules: readonly CompiledRule[],
  {ruleIds = [], comments: handling}: LinterOptions
): Promise<LintResult> {
  if (comments.length === 0 || frontMatter?.off === true) return result
  const {readSuppressions} = await import('../text/suppression.js')
  const {silence, unusedFinding} = await import('./silence.js')
  const known = [...new Set([...builtInRules().map((d) => d.id), ...rules.map((d) => d.id), ...ruleIds])]
  const {suppressions, problems} = readSuppressions(comments, blocks, known)
  const {findings, suppressed, unused} = silence(result.source.path, result.findings, suppressions)
  // A comment for a rule that does not run is of use where it does.
  const idle = unused.filter(({ruleId}) => ruleId === null || rules.some((d) => d.id === ruleId))
  const told = handling === 'unused-reported' ? idle.map((d) => unusedFinding(d, result.source.value)) : []
  return {
    ...result,
    problems: [...result.problems, ...problems],
    findings: told.length === 0 ? findings : inReportOrder([...findings, ...told], result.document),
    suppressed
  }
}
