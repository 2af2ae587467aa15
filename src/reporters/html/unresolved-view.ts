import type {Element} from 'hast'
import {h} from 'hastscript'
import type {DocumentClaim} from '../../claims/claim.js'
import {isUnresolved} from '../../claims/unresolved.js'
import {contextView} from './context.js'
import {claimContext, claimSpan, lineAt, lineId, type Draft} from './draft.js'

/** What factlint could not make out, so that silence about it is not taken for a check. Null when there is nothing. */
export function unresolvedView(draft: Draft): Element | null {
  const claims = draft.document.claims.filter(isUnresolved)
  if (claims.length === 0 && draft.problems.length === 0) return null
  return h('ul', {className: 'unresolved'}, [
    ...draft.problems.map(({offset, message}) =>
      h('li', [offset === null ? null : `line ${lineAt(draft, offset)}: `, message])
    ),
    ...claims.map((claim) => itemView(claim, draft))
  ])
}

function itemView(claim: DocumentClaim, draft: Draft): Element {
  const line = lineAt(draft, claimSpan(draft, claim).start)
  return h('li', [
    h('a', {className: 'where', href: `#${lineId(draft, line)}`}, `line ${line}`),
    h('span', {className: 'context', dir: 'auto'}, contextView(claimContext(draft, claim), 'b')),
    h('span', {className: 'said'}, reason(claim, draft))
  ])
}

function reason(claim: DocumentClaim, {document}: Draft): string {
  if (claim.kind === 'quantity') return 'of what?'
  if (claim.resolved === null) return 'when?'
  return document.writtenOn === null ? 'of which year? The text tells no date of writing.' : 'of which year?'
}
