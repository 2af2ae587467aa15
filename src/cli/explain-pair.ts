import {renderPairs} from '../reporters/pair-explanation.js'
import {renderPairsJson} from '../reporters/pair-explanation-json.js'
import {createPointAt} from '../reporters/places.js'
import {explainPairs} from '../rules/pair-explanation.js'
import {spanOf} from '../rules/claim-place.js'
import type {ReadResult} from '../service/linter.js'
import {readClaims} from '../node/read-claims.js'
import {openConfigurations} from './configured.js'
import {tellFailure, type CliContext} from './context.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {parseLinePlace} from './line-place.js'
import type {ExplainFlags} from './flags.js'
import {standardOutput} from './output.js'
import {colorFor} from './terminal.js'

/** `factlint explain --pair FILE:LINE FILE:LINE`: why two claims were, or were not, taken as one. */
export async function explainPlaces(
  places: readonly string[],
  flags: ExplainFlags,
  context: CliContext
): Promise<ExitCode> {
  const [a, b, ...more] = places.map(parseLinePlace)
  if (!a || !b || more.length > 0 || a.path !== b.path) {
    const message = `--pair takes two places of one file, like draft.md:3 draft.md:41; it was given '${places.join(' ')}'.`
    tellFailure(context, {path: null, line: null, message})
    return exitCodes.failed
  }
  const configured = await openConfigurations(flags, context)
  const settings = await configured?.settingsFor(a.path)
  if (!settings) return exitCodes.failed
  const result = await readClaims(a.path, settings)
  if ('message' in result) {
    tellFailure(context, result)
    return exitCodes.failed
  }
  const [left, right] = [claimsOnLine(result, a.line), claimsOnLine(result, b.line)]
  for (const [{line}, claims] of [[a, left] as const, [b, right] as const])
    if (claims.length === 0) tellFailure(context, {path: a.path, line, message: 'no claim was read on this line.'})
  if (left.length === 0 || right.length === 0) return exitCodes.failed
  const output = standardOutput()
  const pairs = explainPairs(result.document, settings.rules, left, right)
  const rendered =
    flags.format === 'json'
      ? renderPairsJson(result, pairs)
      : renderPairs(result, pairs, {color: colorFor(flags.color, output.stream, context.environment)})
  await output.write(rendered)
  return exitCodes.passed
}

function claimsOnLine({document, source}: ReadResult, line: number) {
  const pointAt = createPointAt(source.value)
  return document.claims.filter((claim) => pointAt(spanOf(claim, document).start).line === line)
}
