import type {About, Claim, DocumentClaim, Mention, Subject} from './claim.js'
import type {ResolvedTime} from '../values/temporal.js'

/** Where a claim stands in its document, and what the document adds to it. */
export interface DocumentPlace {
  readonly block: number
  readonly index: number
  readonly resolved: ResolvedTime | null
  readonly times: readonly number[]
  readonly subject: Subject | null
  readonly thing: string | null
  readonly paragraphTime: number | null
}

// Claims are made by the ten thousand. Written out field by field each kind keeps one shape, which the engine handles many
// times faster than objects spread together.

/** A mention with what it is about. */
export function tieClaim(mention: Mention, end: number, about: About): Claim {
  const {start} = mention
  const {entity, property, event, subject, reference, role, scope, context, wordsBefore} = about
  if (mention.kind === 'quantity') {
    const {kind, amount, unit} = mention
    return {
      kind,
      start,
      end,
      amount,
      unit,
      property,
      entity,
      event,
      subject,
      reference,
      role,
      scope,
      context,
      wordsBefore
    }
  }
  const {kind, amount, unit, time} = mention
  return {
    kind,
    start,
    end,
    amount,
    unit,
    time,
    property,
    entity,
    event,
    subject,
    reference,
    role,
    scope,
    context,
    wordsBefore
  }
}

/** A claim at its place in a document. */
export function placeClaim(claim: Claim, place: DocumentPlace): DocumentClaim {
  const {start, end, amount, unit, entity, property, event, reference, role, scope, context, wordsBefore} = claim
  const {block, index, resolved, times, subject, thing, paragraphTime} = place
  if (claim.kind === 'quantity') {
    const {kind} = claim
    // prettier-ignore
    return {
      kind, start, end, amount: claim.amount, unit, property, entity, event, subject, reference, role, scope, context, wordsBefore,
      block, index, resolved, times, thing, paragraphTime
    }
  }
  const {kind, time} = claim
  // prettier-ignore
  return {
    kind, start, end, amount, unit, time, property, entity, event, subject, reference, role, scope, context, wordsBefore,
    block, index, resolved, times, thing, paragraphTime
  }
}
