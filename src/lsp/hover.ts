import {basename} from 'node:path'
import type {Hover, MarkupKind, Position} from 'vscode-languageserver/node'
import type {DocumentClaim} from '../claims/claim.js'
import {claimCells, unknown, type ClaimCells} from '../reporters/claims/claim-cells.js'
import {createPointAt} from '../reporters/places.js'
import {claimAt} from '../service/claim-places.js'
import {mentionsIn, placesBeside} from './mentions.js'
import type {CheckedText} from './open-texts.js'
import {claimRange, documentsOf} from './text-view.js'

/** More mentions than this are counted and not shown. */
const mostMentions = 12

/**
 * The claim at a position as it was understood, and every other mention of the same thing, in other texts of its corpus too.
 *
 * @param markup What the client shows: Markdown, or plain text.
 */
export function hoverAt(checked: CheckedText, position: Position, markup: MarkupKind): Hover | null {
  const {document} = checked.result
  const claim = claimAt(document, checked.text.offsetAt(position))
  if (!claim) return null
  const others = mentionsIn(checked)
    .of(claim)
    .filter((d) => d !== claim)
  const strong = (text: string) => (markup === 'markdown' ? `**${escaped(text)}**` : text)
  const plain = (text: string) => (markup === 'markdown' ? escaped(text) : text)
  const cells = claimCells(claim, document, checked.result.source.value, createPointAt(checked.result.source.value))
  const lines = [
    strong(cells.text),
    ...aboutLines(cells, plain),
    ...otherMentions(checked, others, plain),
    ...mentionsInOthers(checked, claim, plain)
  ]
  const value = lines.join(markup === 'markdown' ? '  \n' : '\n')
  return {contents: {kind: markup, value}, range: claimRange(checked, claim)}
}

/** What a hover tells of a claim besides its words, in this order. */
const told = ['kind', 'value', 'entity', 'event', 'subject', 'scope'] as const satisfies readonly (keyof ClaimCells)[]

/** `value: 20`, a line each; what is not known is left out. */
function aboutLines(cells: ClaimCells, plain: (text: string) => string): readonly string[] {
  return told.flatMap((name) =>
    cells[name] === '' || cells[name] === unknown ? [] : [`${name}: ${plain(cells[name])}`]
  )
}

function otherMentions(
  checked: CheckedText,
  others: readonly DocumentClaim[],
  plain: (text: string) => string
): readonly string[] {
  if (others.length === 0) return []
  const pointAt = createPointAt(checked.result.source.value)
  const shown = others.slice(0, mostMentions).map((other) => {
    const {text, place} = claimCells(other, checked.result.document, checked.result.source.value, pointAt)
    return `also line ${place.split(':')[0] ?? ''}: ${plain(text)}`
  })
  const left = others.length - shown.length
  return left === 0 ? shown : [...shown, `and ${left} more`]
}

/** `also notes.md line 3: 12 skiers`, of the texts that are to agree with this one. */
function mentionsInOthers(
  checked: CheckedText,
  claim: DocumentClaim,
  plain: (text: string) => string
): readonly string[] {
  const textOf = documentsOf(checked)
  return placesBeside(checked, claim)
    .slice(0, mostMentions)
    .map(({path, start, end}) => {
      const told = checked.others.get(path)?.slice(start, end) ?? ''
      return `also ${plain(basename(path))} line ${textOf(path).positionAt(start).line + 1}: ${plain(told)}`
    })
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~$]/g, '\\$&')
}
