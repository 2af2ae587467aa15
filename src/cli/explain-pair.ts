import type {DocumentClaim} from '../claims/claim.js'
import {readClaims} from '../node/read-claims.js'
import {renderPairsJson} from '../reporters/pair-explanation-json.js'
import {renderPairs, type ExplainedPairs} from '../reporters/pair-explanation.js'
import {createPointAt} from '../reporters/places.js'
import {spanOf} from '../rules/claim-place.js'
import {explainPairs, explainPairsAgainst} from '../rules/pair-explanation.js'
import {openConfigurations, type Configured} from './configured.js'
import {tellFailure, type CliContext} from './context.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {holdFiles} from './held-files.js'
import type {ExplainFlags} from './flags.js'
import {parseLinePlace, type LinePlace} from './line-place.js'
import {standardOutput} from './output.js'
import {colorFor} from './terminal.js'

/** `factlint explain --pair FILE:LINE FILE:LINE`: why two claims were, or were not, taken as one. */
export async function explainPlaces(
  places: readonly string[],
  flags: ExplainFlags,
  context: CliContext
): Promise<ExitCode> {
  const [a, b, ...more] = places.map(parseLinePlace)
  if (!a || !b || more.length > 0) {
    const message = `--pair takes two places, like draft.md:3 draft.md:41; it was given '${places.join(' ')}'.`
    tellFailure(context, {path: null, line: null, message})
    return exitCodes.failed
  }
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  const explained = await (a.path === b.path ? explainInOneText : explainAcrossTexts)([a, b], configured, context)
  if (explained === null) return exitCodes.failed
  const output = standardOutput()
  const rendered =
    flags.format === 'json'
      ? renderPairsJson(explained)
      : renderPairs(explained, {color: colorFor(flags.color, output.stream, context.environment)})
  await output.write(rendered)
  return exitCodes.passed
}

type Places = readonly [LinePlace, LinePlace]

/** Null where it cannot be explained, which was told. */
async function explainInOneText(
  places: Places,
  configured: Configured,
  context: CliContext
): Promise<ExplainedPairs | null> {
  const [{path}] = places
  const settings = await configured.settingsFor(path)
  if (settings === null) return null
  const result = await readClaims(path, settings)
  if ('message' in result) {
    tellFailure(context, result)
    return null
  }
  const {document, source} = result
  const texts: ExplainedPairs['texts'] = {document, path, heldAs: null, textOf: () => source}
  const chosen = claimsAt(places, texts, context)
  return chosen && {texts, pairs: explainPairs(document, settings.rules, ...chosen)}
}

async function explainAcrossTexts(
  places: Places,
  configured: Configured,
  context: CliContext
): Promise<ExplainedPairs | null> {
  const [a, b] = places
  const files = await holdFiles(a.path, b.path, configured, context)
  if (files === null) return null
  const {held, draft, heldAs, valueOf} = files
  const {index, referenceOf} = held
  const textOf = ({block}: DocumentClaim) => {
    const path = referenceOf[block]?.path ?? draft
    return {path, value: valueOf(path)}
  }
  const texts: ExplainedPairs['texts'] = {document: index.document, path: draft, heldAs, textOf}
  const chosen = claimsAt(places, texts, context)
  return chosen && {texts, pairs: explainPairsAgainst(held, ...chosen)}
}

/** The claims of each line; null where a line has none, which is told. */
function claimsAt(
  places: Places,
  {document, textOf}: ExplainedPairs['texts'],
  context: CliContext
): readonly [readonly DocumentClaim[], readonly DocumentClaim[]] | null {
  const onLine = ({path, line}: LinePlace) => {
    const ofText = document.claims.filter((claim) => textOf(claim).path === path)
    const [first] = ofText
    const pointAt = createPointAt(first ? textOf(first).value : '')
    const claims = ofText.filter((claim) => pointAt(spanOf(claim, document).start).line === line)
    if (claims.length === 0) tellFailure(context, {path, line, message: 'no claim was read on this line.'})
    return claims
  }
  const [left, right] = [onLine(places[0]), onLine(places[1])]
  return left.length === 0 || right.length === 0 ? null : [left, right]
}
