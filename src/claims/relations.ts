import {eventWord} from '../lexicons/events.js'
import {compareDates} from '../values/date-comparison.js'
import {sharesAny, tellsOneClass, tellsOneNoun} from './alignment.js'
import {hasEqualOtherValue} from './other-values.js'
import type {ClaimIndex} from './claim-index.js'
import type {DocumentClaim} from './claim.js'

/** A relation between two claims that a rule may require or exclude. */
export interface Relation {
  /** What it means, for the reference of the rule format. */
  readonly summary: string
  readonly holds: (a: DocumentClaim, b: DocumentClaim, index: ClaimIndex) => boolean
}

/** Every relation of the rule format, by the name that rules use. All are symmetric. */
export const relations = {
  'same-entity': {
    summary: 'both count or measure the same thing: the same head noun',
    holds: (a, b) => a.entity !== null && a.entity.head === b.entity?.head
  },
  'compatible-modifiers': {
    summary: 'nothing in one noun phrase rules out the other: "Indian soldiers" and "soldiers", not "Chinese soldiers"',
    holds: (a, b) => haveCompatibleModifiers(a, b)
  },
  'same-event': {
    summary: 'both tell of one event: a shared event class, or another equal value beside them',
    holds: (a, b, index) => tellsOneClass(a, b) || hasEqualOtherValue(a, b, index)
  },
  'same-event-evidence': {
    summary:
      'something besides the value ties the two to one event: an equal count beside both, or the same words for it and a shared name',
    holds: (a, b, index) => hasSameEventEvidence(a, b, index)
  },
  'same-subject': {
    summary: 'both are about the same named thing',
    holds: (a, b) => a.subject !== null && b.subject !== null && sharesAny(a.subject.words, b.subject.words)
  },
  'same-unit': {summary: 'both are in the same unit', holds: (a, b) => unitCode(a) === unitCode(b)},
  'same-role': {summary: 'both are levels, both changes, both parts …', holds: (a, b) => a.role === b.role},
  'compatible-scope': {
    summary: 'neither is negated or hypothetical while the other is not, and no stated times differ',
    holds: (a, b, index) =>
      a.scope.negated === b.scope.negated && a.scope.modality === b.scope.modality && !haveDifferentTimes(a, b, index)
  },
  'part-of': {summary: 'one counts a part of something', holds: (a, b) => isPart(a) || isPart(b)},
  'change-and-level': {
    summary: 'one is a change, a rate or an end of a change, the other is not',
    holds: (a, b) =>
      a.role !== b.role && [a.role, b.role].some((d) => d === 'change' || d === 'rate' || d === 'from' || d === 'to')
  },
  'different-source': {
    summary: 'two different sources are named',
    holds: (a, b) =>
      a.scope.source !== null &&
      b.scope.source !== null &&
      !sharesAny(a.scope.source.split(' '), b.scope.source.split(' '))
  },
  'different-time': {
    summary: 'times are stated beside both, and differ',
    holds: (a, b, index) => haveDifferentTimes(a, b, index)
  },
  'different-names': {
    summary:
      'each sentence names somebody or something, they share no name, and no equal count beside one event ties them',
    holds: (a, b, index) => haveDifferentNames(a, b) && !(tellsOneNoun(a, b) && hasEqualOtherValue(a, b, index))
  },
  'later-update': {
    summary: 'one sentence says that the value is newer, or older',
    holds: (a, b) => a.scope.update || b.scope.update
  },
  'different-tense': {
    summary:
      'one tells of the past and the other of the present or future; headlines, which have their own tense, aside',
    holds: (a, b, index) =>
      a.scope.tense !== null &&
      b.scope.tense !== null &&
      a.scope.tense !== b.scope.tense &&
      !isHeadline(a, index) &&
      !isHeadline(b, index)
  },
  'dated-apart': {
    summary: 'the later one brings a year of its own, and the earlier one has no date at all',
    holds: (a, b, index) => {
      const [earlier, later] = a.index < b.index ? [a, b] : [b, a]
      return statesYear(later, index) && !isDated(earlier, index)
    }
  },
  'set-apart': {
    summary: 'one sentence tells its event from others of the kind, in words that the other has not: "the second raid"',
    holds: (a, b) => !haveSameWords(a.context.apart, b.context.apart)
  },
  'several-dates': {
    summary: 'one of the sentences states another date beside it that is as fine: one of several days, or years',
    holds: (a, b, index) => hasRivalDate(a, index) || hasRivalDate(b, index)
  },
  'unnamed-entity': {
    summary: 'one of the two does not name what it counts right behind its number',
    holds: (a, b) => a.entity?.found !== 'behind' || b.entity?.found !== 'behind'
  },
  'different-restriction': {
    summary: 'both are narrowed, by different words: "Americans who have no coverage", "Americans with debts"',
    holds: (a, b) => haveDifferentRestrictions(a, b)
  },
  'same-sentence': {summary: 'both stand in one sentence', holds: (a, b) => a.context === b.context},
  'different-speaker': {
    summary: 'one is quoted speech, the other is not',
    holds: (a, b) => a.scope.quoted !== b.scope.quoted
  },
  'quotes-of-two-sources': {
    summary: 'both are quoted speech, and nothing says that one source speaks in both',
    holds: (a, b) => a.scope.quoted && b.scope.quoted && !isOneSource(a.scope.source, b.scope.source)
  }
} satisfies Record<string, Relation>

export type RelationName = keyof typeof relations

function isOneSource(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && sharesAny(a.split(' '), b.split(' '))
}

function unitCode(claim: DocumentClaim): string | null {
  return claim.kind === 'quantity' ? (claim.unit?.code ?? null) : claim.kind
}

function isPart(claim: DocumentClaim): boolean {
  return claim.role === 'part'
}

/** Modifiers are compatible when one side is silent or one side's words are all among the other's. */
function haveCompatibleModifiers(a: DocumentClaim, b: DocumentClaim): boolean {
  const [x, y] = [a, b].map((d) => d.entity?.modifiers.map((word) => word.toLowerCase()) ?? [])
  if (!x || !y) return true
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
}

function hasSameEventEvidence(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  if (hasEqualOtherValue(a, b, index)) return true
  if (!tellsOneNoun(a, b) || a.event?.class !== b.event?.class) return false
  // "World War" names no war: a name that is only the event's own noun ties nothing.
  return a.context.names.some((name) => eventWord(name) === undefined && b.context.names.includes(name))
}

function haveDifferentNames(a: DocumentClaim, b: DocumentClaim): boolean {
  return a.context.names.length > 0 && b.context.names.length > 0 && !sharesAny(a.context.names, b.context.names)
}

function isHeadline(claim: DocumentClaim, index: ClaimIndex): boolean {
  const kind = index.document.blocks[claim.block]?.block.kind
  return kind === 'title' || kind === 'heading' || kind === 'description' || kind === 'caption'
}

function statesYear(claim: DocumentClaim, index: ClaimIndex): boolean {
  return claim.times.some((d) => isYearStated(index.document.claims[d]))
}

function isYearStated(claim: DocumentClaim | undefined): boolean {
  return claim !== undefined && claim.kind !== 'quantity' && claim.time.stated.year !== undefined
}

/** `now`, `today`, `this year`. */
function isNow(claim: DocumentClaim): boolean {
  if (claim.kind === 'quantity') return false
  return claim.time.fixedTimex3 === 'PRESENT_REF' || claim.time.relative?.count === 0
}

function haveSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((d) => b.includes(d))
}

/** Whether another date at least as fine stands beside a date in its sentence: one of several days, or a day beside the month. */
function hasRivalDate(claim: DocumentClaim, index: ClaimIndex): boolean {
  const own = fineness(claim)
  return claim.times.some((d) => {
    const other = index.document.claims[d]
    return other !== undefined && other.role !== 'name' && fineness(other) >= own
  })
}

/** How fine the part of the calendar is that a date states: 3 a day, 2 a month, 1 a year, 0 none. */
function fineness(claim: DocumentClaim): number {
  if (claim.kind === 'quantity') return 0
  const {day, weekday, month, season, quarter, year} = claim.time.stated
  if (day !== undefined || weekday !== undefined) return 3
  if (month !== undefined || season !== undefined || quarter !== undefined) return 2
  return year === undefined ? 0 : 1
}

/** Whether a part of the calendar is stated beside a claim: `in May`, not `today`. */
function isDated(claim: DocumentClaim, index: ClaimIndex): boolean {
  return claim.times.some((d) => {
    const time = index.document.claims[d]
    return time !== undefined && fineness(time) > 0
  })
}

function haveDifferentRestrictions(a: DocumentClaim, b: DocumentClaim): boolean {
  const [x, y] = [a.entity?.restriction ?? [], b.entity?.restriction ?? []]
  return x.length > 0 && y.length > 0 && !sharesAny(x, y)
}

/** Whether the nearest times stated beside the two claims cannot be one time. */
function haveDifferentTimes(a: DocumentClaim, b: DocumentClaim, index: ClaimIndex): boolean {
  const [x, y] = [timeBeside(a, index), timeBeside(b, index)]
  if (!x?.resolved || !y?.resolved) return false
  if (compareDates(x.resolved, y.resolved) === 'disjoint') return true
  // "300 people in 2010", "450 people today": whatever the day of writing, it is not in a year that is told of as past.
  return (isNow(x) && isYearStated(y)) || (isNow(y) && isYearStated(x))
}

function timeBeside(claim: DocumentClaim, index: ClaimIndex): DocumentClaim | null {
  return index.document.claims[claim.times[0] ?? -1] ?? null
}
