import {
  DocumentHighlightKind,
  type CodeLens,
  type DocumentHighlight,
  type Location,
  type Position
} from 'vscode-languageserver/node'
import type {DocumentClaim} from '../claims/claim.js'
import {claimAt} from '../service/claim-places.js'
import {groupMentions, type Mentions} from '../service/mentions.js'
import type {CheckedText} from './open-texts.js'
import {claimLocation, claimRange} from './text-view.js'

const known = new WeakMap<CheckedText, Mentions>()

/** The claims that speak of what the claim at a position speaks of, itself among them; none where no claim stands. */
export function mentionsAt(checked: CheckedText, position: Position): readonly DocumentClaim[] {
  const claim = claimAt(checked.result.document, checked.text.offsetAt(position))
  return claim ? mentionsIn(checked).of(claim) : []
}

/** The mentions of a checked text, grouped once. */
export function mentionsIn(checked: CheckedText): Mentions {
  const mentions = known.get(checked) ?? groupMentions(checked.result.document)
  known.set(checked, mentions)
  return mentions
}

/** Where a value is first told. */
export function definitionAt(checked: CheckedText, position: Position): Location | null {
  const [first] = mentionsAt(checked, position)
  return first ? claimLocation(checked, first) : null
}

export function referencesAt(checked: CheckedText, position: Position): Location[] {
  return mentionsAt(checked, position).map((claim) => claimLocation(checked, claim))
}

export function highlightsAt(checked: CheckedText, position: Position): DocumentHighlight[] {
  return mentionsAt(checked, position).map((claim) => ({
    range: claimRange(checked, claim),
    kind: DocumentHighlightKind.Text
  }))
}

/** "stated 3 times", above the first mention of each thing that is told more than once. */
export function lensesOf(checked: CheckedText): CodeLens[] {
  const mentions = mentionsIn(checked)
  return mentions.groups().map((group) => {
    const [first] = group
    return {
      range: claimRange(checked, first),
      command: {title: `stated ${group.length} times`, command: ''}
    }
  })
}
