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
import {mentionsBeside, type MentionBeside} from '../service/mentions-beside.js'
import type {CheckedText} from './open-texts.js'
import {claimLocation, claimRange, documentsOf} from './text-view.js'

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

const knownBeside = new WeakMap<CheckedText, ReturnType<typeof mentionsBeside>>()

/** Where the other texts of its corpus tell what a claim of a checked text tells; looked for once, and when it is first asked. */
export function placesBeside(checked: CheckedText, claim: DocumentClaim): readonly MentionBeside[] {
  const beside = knownBeside.get(checked) ?? mentionsBeside(checked.result.document, checked.corpus)
  knownBeside.set(checked, beside)
  return beside(claim)
}

/** Where a value is first told. */
export function definitionAt(checked: CheckedText, position: Position): Location | null {
  const [first] = mentionsAt(checked, position)
  return first ? claimLocation(checked, first) : null
}

/** Where else it is told, in this text and in those that are to agree with it. */
export function referencesAt(checked: CheckedText, position: Position): Location[] {
  const claims = mentionsAt(checked, position)
  const textOf = documentsOf(checked)
  const beside = claims
    .flatMap((claim) => placesBeside(checked, claim))
    .map(({path, start, end}): Location => {
      const text = textOf(path)
      return {uri: text.uri, range: {start: text.positionAt(start), end: text.positionAt(end)}}
    })
  const places = [...claims.map((claim) => claimLocation(checked, claim)), ...beside]
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
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
