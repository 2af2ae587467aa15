import {claimSentences, type ClaimSentence} from '../../claims/claim-sentence.js'
import {isFactSet} from '../../config/fact-sets.js'
import {addFact} from '../../node/fact-sheet-file.js'
import {readClaims} from '../../node/read-claims.js'
import {createPointAt} from '../../reporters/places.js'
import {spanOf} from '../../rules/claim-place.js'
import type {ReadResult} from '../../service/linter.js'
import {openConfigurations} from '../configured.js'
import {tellFailure, type CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {sheetsFor} from '../fact-sheets.js'
import type {FactsFlags} from '../flags.js'
import {parseLinePlace, type LinePlace} from '../line-place.js'

/** `factlint facts add FILE:LINE[:COLUMN]`: put what a text says there on the fact sheet. */
export async function run(written: string, {facts = [], ...flags}: FactsFlags, context: CliContext): Promise<ExitCode> {
  const place = parseLinePlace(written)
  if (place === null)
    return failed(context, null, `facts add takes a place, like draft.md:41; it was given '${written}'.`)
  const configured = await openConfigurations(flags, context)
  const settings = await configured?.settingsFor(place.path)
  if (!configured || !settings) return exitCodes.failed
  const sheets = sheetsFor(facts, configured, context)
  const sheet = sheets.find((d) => !isFactSet(d)) ?? sheets[0]
  if (sheet === undefined) return exitCodes.failed
  if (isFactSet(sheet))
    return failed(context, sheet, 'it comes with factlint; name a sheet of your own with --facts to add to.')
  const result = await readClaims(place.path, settings)
  if ('message' in result) return failed(context, result.path, result.message)
  const [sentence, ...others] = sentencesAt(result, place)
  if (sentence === undefined) return failed(context, written, 'no sentence with a claim is there.')
  if (others.length > 0)
    return failed(
      context,
      written,
      `several sentences with claims are there: ${columnsOf(result, [sentence, ...others])}.`
    )
  const fact = sentence.text.replaceAll(/\s+/g, ' ').trim()
  const failure = await addFact(sheet, {fact, source: place.path, asOf: result.document.writtenOn})
  if (failure !== null) return failed(context, failure.path, failure.message)
  context.tell(`factlint: ${sheet}: added "${fact}"`)
  return exitCodes.passed
}

function failed(context: CliContext, path: string | null, message: string): ExitCode {
  tellFailure(context, {path, line: null, message})
  return exitCodes.failed
}

/** The sentences that have a claim on a line; at a column, the one that holds it. */
function sentencesAt({document, source}: ReadResult, {line, column}: LinePlace): readonly ClaimSentence[] {
  const pointAt = createPointAt(source.value)
  return claimSentences(document).filter((sentence) => {
    const isOnLine = sentence.claims.some((claim) => pointAt(spanOf(claim, document).start).line === line)
    if (!isOnLine || column === null) return isOnLine
    const {start, end} = spanOf(sentence, document)
    const [from, to] = [pointAt(start), pointAt(end)]
    return (from.line < line || from.column <= column) && (to.line > line || column < to.column)
  })
}

/** `:41:1, :41:80` */
function columnsOf({document, source}: ReadResult, sentences: readonly ClaimSentence[]): string {
  const pointAt = createPointAt(source.value)
  const places = sentences.map((d) => pointAt(spanOf(d, document).start))
  return `name one, ${places.map(({line, column}) => `:${line}:${column}`).join(' or ')}`
}
