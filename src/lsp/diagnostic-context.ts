import {pathToFileURL} from 'node:url'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {PlaceReader} from '../reporters/places.js'
import type {DiagnosticAbilities, DiagnosticContext} from './diagnostics.js'
import type {CheckedText} from './open-texts.js'

/** The places of a text's findings, in the text itself and in the fact sheets that it is held against. */
export function diagnosticContext(
  {text, result, others}: CheckedText,
  rulePage: DiagnosticContext['rulePage'],
  abilities: DiagnosticAbilities
): DiagnosticContext {
  const {path, value} = result.source
  const opened = new Map([[path, text]])
  const textOf = (of: string): TextDocument => {
    const document = opened.get(of) ?? TextDocument.create(pathToFileURL(of).href, '', 0, others.get(of) ?? '')
    opened.set(of, document)
    return document
  }
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
