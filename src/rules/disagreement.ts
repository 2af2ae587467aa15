import type {DocumentClaim} from '../claims/claim.js'
import {placeOf} from './claim-place.js'
import type {Observation, ProsePlace} from './comparators/comparator.js'
import type {Severity} from './finding.js'

/** A calculation that does not give what the text says. */
export interface Disagreement {
  /** The claim that is held to be off, or the place of several. */
  readonly main: DocumentClaim | ProsePlace
  /** The claim it is calculated from; null where the main place says it all. */
  readonly related: DocumentClaim | ProsePlace | null
  /** What the numbers give: `12 of 40 is 30%`. */
  readonly calculation: string
  /** What stands there, with what it can stand for: `35% (34.5 to 35.5)`. */
  readonly stated: string
  readonly note: string
  /** The most it may be reported as, where it hangs on a reading; null where arithmetic alone makes it impossible. */
  readonly atMost: Severity | null
}

/** What the message of an arithmetic rule may name: "{calculation}, the text says {stated}". */
export const disagreementPlaceholders = ['calculation', 'stated']

/** The calculation as an observation. Which of the numbers is wrong it does not say, so it expects none. */
export function disagree({main, related, calculation, stated, note, atMost}: Disagreement): Observation {
  return {
    main: onlyPlace(main),
    related: related && onlyPlace(related),
    values: {calculation, stated},
    expected: [],
    note,
    atMost
  }
}

function onlyPlace(at: DocumentClaim | ProsePlace): ProsePlace {
  return 'kind' in at ? placeOf(at) : at
}
