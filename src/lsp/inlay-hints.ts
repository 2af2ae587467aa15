import {InlayHintKind, type InlayHint, type Range} from 'vscode-languageserver/node'
import {hintFor} from '../service/hints.js'
import type {CheckedText} from './open-texts.js'
import {claimRange} from './text-view.js'

/** The weekday of each full date, and the other system's value of each measure, for the claims in a range. */
export function inlayHintsIn(checked: CheckedText, range: Range): InlayHint[] {
  const [from, to] = [checked.text.offsetAt(range.start), checked.text.offsetAt(range.end)]
  return checked.result.document.claims.flatMap((claim): readonly InlayHint[] => {
    const label = hintFor(claim)
    if (label === null) return []
    const {end} = claimRange(checked, claim)
    const offset = checked.text.offsetAt(end)
    if (offset < from || offset > to) return []
    return [{position: end, label, kind: InlayHintKind.Type, paddingLeft: true}]
  })
}
