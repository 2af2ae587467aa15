import {pathToFileURL} from 'node:url'
import type {Location, Range} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {DocumentClaim} from '../claims/claim.js'
import type {SourceSpan} from '../rules/finding.js'
import {spanOf} from '../rules/claim-place.js'
import type {CheckedText} from './open-texts.js'

// TextDocument speaks in UTF-16 units, as the protocol and factlint's offsets do: nothing is ever converted by hand.

/** Where a stretch of a checked text stands, in lines and characters from 0. */
export function rangeOf({text}: CheckedText, {start, end}: SourceSpan): Range {
  return {start: text.positionAt(start), end: text.positionAt(end)}
}

export function claimRange(checked: CheckedText, claim: DocumentClaim): Range {
  return rangeOf(checked, spanOf(claim, checked.result.document))
}

/** The text of a checked text's findings by path: itself, and the others that they point into. Each is made once. */
export function documentsOf({text, result, others}: CheckedText): (path: string) => TextDocument {
  const opened = new Map([[result.source.path, text]])
  return (path) => {
    const document = opened.get(path) ?? TextDocument.create(pathToFileURL(path).href, '', 0, others.get(path) ?? '')
    opened.set(path, document)
    return document
  }
}

export function claimLocation(checked: CheckedText, claim: DocumentClaim): Location {
  return {uri: checked.text.uri, range: claimRange(checked, claim)}
}
