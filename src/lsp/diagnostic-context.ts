import type {PlaceReader} from '../reporters/places.js'
import type {DiagnosticAbilities, DiagnosticContext} from './diagnostics.js'
import type {CheckedText} from './open-texts.js'
import {documentsOf} from './text-view.js'

/** The places of a text's findings, in the text itself and in the other texts that it is held against. */
export function diagnosticContext(
  checked: CheckedText,
  rulePage: DiagnosticContext['rulePage'],
  abilities: DiagnosticAbilities
): DiagnosticContext {
  const {result, others} = checked
  const {path, value} = result.source
  const textOf = documentsOf(checked)
  const places: PlaceReader = {
    // The document knows its lines from one version to the next.
    pointAt: (of, offset) => {
      if (of !== path && !others.has(of)) return null
      const {line, character} = textOf(of).positionAt(offset)
      return {line: line + 1, column: character + 1, offset}
    },
    sourceOf: (of) => (of === path ? value : (others.get(of) ?? null))
  }
  return {
    uriOf: (of) => textOf(of).uri,
    rangeOf: (of, {start, end}) => ({start: textOf(of).positionAt(start), end: textOf(of).positionAt(end)}),
    rulePage,
    places,
    abilities
  }
}
