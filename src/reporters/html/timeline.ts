import type {DocumentClaim, QuantityClaim, TemporalClaim} from '../../claims/claim.js'
import {dateLabel, dayInYear, daysOfYear, yearOf} from './date-label.js'

type DatedClaim = DocumentClaim & TemporalClaim
type AgeClaim = DocumentClaim & QuantityClaim

/** A date that a text states, with the ages it states for that date. */
export interface TimelineEntry {
  readonly claim: DatedClaim
  /** `June 21, 1934` */
  readonly label: string
  /** Null where the text does not tell the year. */
  readonly year: number | null
  readonly ages: readonly AgeAtDate[]
}

export interface AgeAtDate {
  readonly claim: AgeClaim
  /** The years in which somebody of that age then was born. */
  readonly bornIn: readonly [earliest: number, latest: number]
}

/** The dates of a text in the order of time; those of an unknown year last, in the order of the year. */
export function timelineOf(claims: readonly DocumentClaim[]): readonly TimelineEntry[] {
  const ages = agesByDate(claims)
  const entries = claims.flatMap((claim) => {
    const {resolved} = claim
    if (!isDated(claim) || resolved === null) return []
    const label = dateLabel(resolved.parts)
    if (label === null) return []
    const year = yearOf(resolved.parts)
    const key = (year ?? Number.MAX_SAFE_INTEGER / daysOfYear / 2) * daysOfYear + dayInYear(resolved.parts)
    return [{key, entry: {claim, label, year, ages: ages.get(claim.index) ?? []}}]
  })
  return entries.sort((a, b) => a.key - b.key || a.entry.claim.index - b.entry.claim.index).map((d) => d.entry)
}

function isDated(claim: DocumentClaim): claim is DatedClaim {
  return claim.kind === 'date' || claim.kind === 'time'
}

/** Ages by the index of the date that stands beside them. */
function agesByDate(claims: readonly DocumentClaim[]): ReadonlyMap<number, readonly AgeAtDate[]> {
  const ages = new Map<number, AgeAtDate[]>()
  for (const claim of claims) {
    if (claim.kind !== 'quantity' || claim.property !== 'age') continue
    const date = claim.times.map((index) => claims[index]).find((d) => d?.resolved?.parts.year !== undefined)
    const year = date?.resolved?.parts.year
    if (date === undefined || year === undefined) continue
    const age = Math.floor(claim.amount.number.value)
    const entry: AgeAtDate = {claim, bornIn: [year - age - 1, year - age]}
    ages.set(date.index, [...(ages.get(date.index) ?? []), entry])
  }
  return ages
}
