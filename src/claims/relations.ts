import {areContrasted} from '../lexicons/contrasts.js'
import {areOpposite, eventWord} from '../lexicons/events.js'
import {describeWord} from '../lexicons/word.js'
import {areDatedApart, areListedApart, compareTimesBeside, fineness, isYearStated} from './claim-surroundings.js'
import {arePowerOfTenApart, hasEqualOtherValue, haveOtherValuesApart} from './other-values.js'
import {haveSame, sharesAny} from './short-lists.js'
import {areLabelledApart} from './labels-around.js'
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
  'counted-in-one-event': {
    summary: 'both count something in an event of one class: "20 soldiers killed", "the 25 soldiers who died"',
    holds: (a, b) => countsInEvent(a) && countsInEvent(b) && tellsOneClass(a, b)
  },
  'power-of-ten-apart': {
    summary: 'the same digits, a power of ten apart: "$2.1 million", "$2.1 billion"',
    holds: (a, b) => arePowerOfTenApart(a, b)
  },
  'same-day': {
    summary: 'both tell the hour of the day, and not of two days: "at 7 p.m.", "at 8 p.m."',
    holds: (a, b) => tellsHour(a) && tellsHour(b) && !haveDifferentDays(a, b)
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
      a.scope.negated === b.scope.negated &&
      a.scope.modality === b.scope.modality &&
      compareTimesBeside(a, b, index) !== 'other'
  },
  'part-of': {summary: 'one counts a part of something, the other does not', holds: (a, b) => isPart(a) !== isPart(b)},
  'change-and-level': {
    summary: 'one is the size of a change ("rose by 5"), the other is not',
    holds: (a, b) => (a.role === 'change') !== (b.role === 'change')
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
    holds: (a, b, index) => compareTimesBeside(a, b, index) === 'other'
  },
  'different-year': {
    summary: 'years are stated beside both, and differ: "$1.3 billion in 2019", "$1.5 billion in 2020"',
    holds: (a, b, index) => tellsYear(a, index) && tellsYear(b, index) && compareTimesBeside(a, b, index) === 'other'
  },
  'different-values': {
    summary:
      'another value stands beside both, of one kind, and differs: "$1.3 billion in 2019", "$1.5 billion in 2020"',
    holds: (a, b, index) => haveOtherValuesApart(a, b, index)
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
    holds: (a, b, index) => areDatedApart(a, b, index)
  },
  'set-apart': {
    summary: 'one sentence tells its event from others of the kind, in words that the other has not: "the second raid"',
    holds: (a, b) => !haveSame(a.context.apart, b.context.apart)
  },
  'adds-to': {
    summary: 'one tells of more of what the other tells of: "4 survivors on Monday", "2 more survivors on Wednesday"',
    holds: (a, b) => addsMore(a) !== addsMore(b)
  },
  'opposite-events': {
    summary: 'one tells how something began, and the other how it ended',
    holds: (a, b) => areOpposite(a.context.events, b.context.events)
  },
  'contrasted': {
    summary: 'the two are told in contrast: "the old bridge", "the new bridge"',
    holds: (a, b) => areContrasted(a.context.contrasts, b.context.contrasts)
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
  'supposed': {
    summary: 'one only supposes what it says ("if 30 soldiers had entered"), the other does not',
    holds: (a, b) => (a.scope.modality === 'hypothetical') !== (b.scope.modality === 'hypothetical')
  },
  'planned': {
    summary: 'one only plans what it says ("planned to ship in May"), the other does not',
    holds: (a, b) => (a.scope.modality === 'planned') !== (b.scope.modality === 'planned')
  },
  'listed-apart': {
    summary:
      'cells of tables, a cell and an item, or items of lists under two headings: each speaks of a thing of its own',
    holds: (a, b, index) => areListedApart(a, b, index)
  },
  'labelled-apart': {
    summary: 'each speaks of another of a series: "Test 4", "Test 5"; "Version 9.1", "Version 9.2" in the heading',
    holds: (a, b, index) => areLabelledApart(a, b, index)
  },
  'owner-and-owned': {
    summary: 'one speaks of something, the other of a thing that it has: "the party", "the party\'s youth wing"',
    holds: (a, b) => speaksOfOwner(a, b) || speaksOfOwner(b, a)
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

/** Whether the nearest time beside a claim states its year. */
function tellsYear({times}: DocumentClaim, {document}: ClaimIndex): boolean {
  return isYearStated(document.claims[times[0] ?? -1])
}

function countsInEvent(claim: DocumentClaim): boolean {
  return claim.kind === 'quantity' && claim.unit === null && claim.event !== null
}

function tellsHour(claim: DocumentClaim): boolean {
  return claim.kind === 'time' && claim.time.stated.hour !== undefined
}

function haveDifferentDays(a: DocumentClaim, b: DocumentClaim): boolean {
  if (a.kind !== 'time' || b.kind !== 'time') return false
  const [x, y] = [a.time.stated, b.time.stated]
  return (
    (x.day !== undefined && y.day !== undefined && x.day !== y.day) ||
    (x.weekday !== undefined && y.weekday !== undefined && x.weekday !== y.weekday)
  )
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

/** `two more`, `3 additional`. */
function addsMore({context}: DocumentClaim): boolean {
  return context.apart.some((word) => describeWord(word).adds)
}

/** Whether a sentence speaks of who has what the sentence of another claim begins with, and not of that. */
function speaksOfOwner({context: {stems}}: DocumentClaim, {context: {owned}}: DocumentClaim): boolean {
  return owned !== null && stems.includes(owned.owner) && !stems.includes(owned.thing)
}

function isHeadline(claim: DocumentClaim, index: ClaimIndex): boolean {
  const kind = index.document.blocks[claim.block]?.block.kind
  return kind === 'title' || kind === 'heading' || kind === 'description' || kind === 'caption'
}

/** Whether another date at least as fine stands beside a date in its sentence: one of several days, or a day beside the month. */
function hasRivalDate(claim: DocumentClaim, index: ClaimIndex): boolean {
  const own = fineness(claim)
  return claim.times.some((d) => {
    const other = index.document.claims[d]
    return other !== undefined && other.role !== 'name' && fineness(other) >= own
  })
}

function haveDifferentRestrictions(a: DocumentClaim, b: DocumentClaim): boolean {
  const [x, y] = [a.entity?.restriction ?? [], b.entity?.restriction ?? []]
  return x.length > 0 && y.length > 0 && !sharesAny(x, y)
}

/** Whether the two tell of one class of event, in their own clauses or anywhere in their sentences. */
function tellsOneClass(a: DocumentClaim, b: DocumentClaim): boolean {
  return (a.event !== null && a.event.class === b.event?.class) || sharesAny(a.context.events, b.context.events)
}

/** Whether one noun names the event of both: `avalanche`. */
function tellsOneNoun(a: DocumentClaim, b: DocumentClaim): boolean {
  return a.event !== null && a.event.noun !== null && a.event.noun === b.event?.noun
}
