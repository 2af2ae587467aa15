import {SymbolKind, type DocumentSymbol} from 'vscode-languageserver/node'
import type {DocumentClaim} from '../claims/claim.js'
import {textAt} from '../rules/claim-place.js'
import {sourceEnd, sourceStart} from '../text/prose-map.js'
import type {CheckedText} from './open-texts.js'
import {claimRange, rangeOf} from './text-view.js'

const kinds: Readonly<Record<DocumentClaim['kind'], SymbolKind>> = {
  quantity: SymbolKind.Number,
  date: SymbolKind.Event,
  time: SymbolKind.Event,
  duration: SymbolKind.Number,
  set: SymbolKind.Event
}

/** A section while its symbols are gathered. */
interface OpenSection {
  readonly symbol: DocumentSymbol & {readonly children: DocumentSymbol[]}
  readonly depth: number
}

/** The claims of a text, by section: a heading holds the claims and the headings under it. */
export function outlineOf(checked: CheckedText): DocumentSymbol[] {
  const {document} = checked.result
  const roots: DocumentSymbol[] = []
  const open: OpenSection[] = []
  const byBlock = claimsByBlock(document.claims)
  for (const [index, {block}] of document.blocks.entries()) {
    const depth = block.kind === 'title' ? 0 : block.section.length
    const span = {start: sourceStart(block.map, 0), end: sourceEnd(block.map, block.map.proseLength)}
    if (block.kind === 'title' || block.kind === 'heading') {
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
      const range = rangeOf(checked, span)
      const symbol = {name: block.prose, kind: SymbolKind.String, range, selectionRange: range, children: []}
      childrenOf(open, roots).push(symbol)
      open.push({symbol, depth})
    }
    const claims = (byBlock.get(index) ?? []).map((claim) => claimSymbol(checked, claim))
    childrenOf(open, roots).push(...claims)
    const {end} = rangeOf(checked, span)
    // A symbol's range holds those of its children.
    for (const {symbol} of open) symbol.range = {start: symbol.range.start, end}
  }
  return roots
}

function claimsByBlock(claims: readonly DocumentClaim[]): ReadonlyMap<number, readonly DocumentClaim[]> {
  const byBlock = new Map<number, DocumentClaim[]>()
  for (const claim of claims) {
    const own = byBlock.get(claim.block)
    if (own) own.push(claim)
    else byBlock.set(claim.block, [claim])
  }
  return byBlock
}

function childrenOf(open: readonly OpenSection[], roots: DocumentSymbol[]): DocumentSymbol[] {
  return open.at(-1)?.symbol.children ?? roots
}

function claimSymbol(checked: CheckedText, claim: DocumentClaim): DocumentSymbol {
  const range = claimRange(checked, claim)
  const about = [claim.entity?.text, claim.event?.noun ?? claim.event?.trigger].filter((d) => d !== undefined)
  return {
    name: textAt(claim, checked.result.document),
    detail: about.join(', '),
    kind: kinds[claim.kind],
    range,
    selectionRange: range
  }
}
