import {align, type FeatureName} from '../claims/alignment.js'
import type {ClaimIndex} from '../claims/claim-index.js'
import type {DocumentClaim} from '../claims/claim.js'
import {equalOtherValues} from '../claims/other-values.js'
import {textAt} from './claim-place.js'
import type {Link} from './nearest-restatement.js'

/** How many things the note names. */
const named = 4

/**
 * What made two claims look like one thing, for an editor to judge: `confrontation, 20 soldiers, death`. The features that
 * spoke for it, the weightiest first, each by the words behind it.
 */
export function evidenceFor({a, b}: Link, index: ClaimIndex): string {
  const features = align(a, b, index).features.filter((d) => d.weight > 0)
  const words = features.flatMap(({name}) => wordsBehind(name, a, b, index))
  return [...new Set(words)].slice(0, named).join(', ') || 'the same words around them'
}

function wordsBehind(feature: FeatureName, a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): readonly string[] {
  switch (feature) {
    case 'same-head':
      return a.entity ? [a.entity.head] : []
    case 'same-event':
      return a.event && a.event.class === b.event?.class ? [a.event.class] : shared(a.context.events, b.context.events)
    case 'same-event-noun':
      return a.event?.noun == null ? [] : [a.event.noun]
    case 'same-thing':
      return b.subject ? [b.subject.text] : []
    case 'equal-other-values':
      return equalOtherValues(a, b, index).map((claim) => textAt(claim, index.document))
    case 'same-names':
      return shared(a.context.names, b.context.names).map(capitalised)
    default:
      return []
  }
}

function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((word) => b.includes(word))
}

/** Names are kept in lower case for comparing. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
