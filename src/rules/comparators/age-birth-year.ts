import type {DocumentClaim} from '../../claims/claim.js'
import type {CheckedDocument} from '../../claims/document-claims.js'
import {adultActs} from '../../lexicons/life-events.js'
import {parseIsoDay, epochDay} from '../../values/calendar.js'
import {daysMeant, type DaySpan} from '../../values/date-comparison.js'
import {placeOf, textAt} from '../claim-place.js'
import {anniversaryIn, type Anniversary} from '../dates/anniversary.js'
import type {LifeFact} from '../dates/life-facts.js'
import {livesIn} from '../dates/lives.js'
import {resolvePersons} from '../dates/persons.js'
import {toldAges, type ToldAge} from '../dates/told-age.js'
import {acrossBlocks, type Comparator, type Observation, type ProsePlace} from './comparator.js'

/** Holds ages against the years between a birth and a date, and anniversaries against the years that they count. */
export const ageBirthYear: Comparator = {
  summary: 'An age, or the number of an anniversary, against the years between its two dates.',
  placeholders: ['stated', 'reason'],
  options: {},
  *checkBlocks(document) {
    for (const sentence of document.sentences) {
      const anniversary = sentence.claims.length < 2 ? null : anniversaryIn(sentence)
      const observation = anniversary && observeAnniversary(anniversary, sentence.block, document)
      if (observation) yield observation
    }
  },
  checkAcross: acrossBlocks({
    gather: livesIn,
    *check(lives, document) {
      const facts = resolvePersons(lives.flatMap((d) => d.facts))
      if (facts.length === 0) return
      const births = birthsOf(facts)
      const ages = lives.flatMap((d) => d.ages)
      for (const age of toldAges(ages, facts)) {
        const observation = observeAge(age, facts, births, document)
        if (observation) yield observation
      }
    }
  })
}

function birthsOf(facts: readonly LifeFact[]): ReadonlyMap<string, LifeFact> {
  const births = new Map<string, LifeFact>()
  for (const fact of facts) if (fact.kind === 'birth' && !births.has(fact.person)) births.set(fact.person, fact)
  return births
}

/** Whole years. */
interface Years {
  readonly least: number
  readonly most: number
}

const yearDays = 365.2425

/** The ages that somebody born on one of some days can have on one of others; a day either way for the length of a year. */
function agesBetween(birth: DaySpan, date: DaySpan): Years {
  return {
    least: Math.floor((date.first - birth.last - 1) / yearDays),
    most: Math.floor((date.last - birth.first + 1) / yearDays)
  }
}

function observeAge(
  age: ToldAge,
  facts: readonly LifeFact[],
  births: ReadonlyMap<string, LifeFact>,
  document: CheckedDocument
): Observation | null {
  const birth = birthFor(age, facts, births)
  if (birth === null) return age.date === null ? null : observeAct(age, facts, document)
  const [from, to] = [daysOf(birth.date), age.date ? daysOf(age.date) : dayOfWriting(document)]
  if (!from || !to || to.last < from.first) return null
  const {least, most} = agesBetween(from, to)
  // "Smith, 34" may have been that old when somebody spoke to him.
  const slack = age.date === null ? 1 : 0
  if (age.years >= least - slack && age.years <= most) return null
  const when = age.date ? textAt(placeOf(age.date), document) : `on the day of writing, ${document.writtenOn ?? ''}`
  const born = textAt(placeOf(birth.date), document)
  const told = birth.date.context === age.claim.context
  return {
    main: placeOf(age.claim),
    related: placeOf(birth.date),
    values: {
      stated: textAt(placeOf(age.claim), document),
      reason: `born ${born}, ${birth.name} was ${yearsText({least, most})} ${age.date ? `in ${when}` : when}`
    },
    expected: [],
    note: age.date ? 'counted from birth' : `counted from birth to the day of writing, ${document.writtenOn ?? ''}`,
    atMost: told && age.date !== null ? null : 'warning'
  }
}

/** The birth of the person, or the only one of the sentence. */
function birthFor(age: ToldAge, facts: readonly LifeFact[], births: ReadonlyMap<string, LifeFact>): LifeFact | null {
  if (age.person !== null) return births.get(age.person) ?? null
  const [birth, more] = facts.filter((d) => d.kind === 'birth' && d.date.context === age.claim.context)
  return birth === undefined || more !== undefined ? null : birth
}

/** The youngest that anybody is taken to marry or graduate at. */
const youngestAct = 12

/** "died in 1997 aged 81, graduated in 1926": at the age of ten or eleven. */
function observeAct(age: ToldAge, facts: readonly LifeFact[], document: CheckedDocument): Observation | null {
  const at = age.date === null ? null : daysOf(age.date)
  if (age.date === null || age.person === null || at === null) return null
  const birth = {first: at.first - (age.years + 1) * yearDays, last: at.last - age.years * yearDays}
  const act = facts.find((fact) => {
    const days = fact.person === age.person && adultActs.has(fact.verb) ? daysOf(fact.date) : null
    return days !== null && agesBetween(birth, days).most < youngestAct
  })
  const days = act && daysOf(act.date)
  if (!act || !days) return null
  const [first, second] = act.date.index < age.claim.index ? [act.date, age.claim] : [age.claim, act.date]
  return {
    main: placeOf(second),
    related: placeOf(first),
    values: {
      stated: `${act.verb} ${textAt(placeOf(act.date), document)}`,
      reason: `${String(age.years)} years old in ${textAt(placeOf(age.date), document)}, ${act.name} was ${yearsText(agesBetween(birth, days))} in ${textAt(placeOf(act.date), document)}`
    },
    expected: [],
    note: 'counted back from the age at death',
    atMost: 'warning'
  }
}

/** Years by which a celebration may be late or early, where the words do not tie it to its day. */
const celebration = 1

function observeAnniversary(found: Anniversary, block: number, document: CheckedDocument): Observation | null {
  const {as, n, first, nth} = found
  const [from, to] = [yearOf(first), yearOf(nth)]
  if (from === null || to === null || to <= from) return null
  const years = to - from
  const slack = first.start > found.end ? 0 : celebration
  // A fair may miss a year, never come twice in one.
  if (as === 'annual' ? n <= years + 1 : Math.abs(n - years) <= slack) return null
  const main: ProsePlace = {block, start: found.start, end: found.end}
  return {
    main,
    related: placeOf(first),
    values: {
      stated: textAt(main, document),
      reason: `${String(to)} is ${String(years)} ${years === 1 ? 'year' : 'years'} after ${String(from)}`
    },
    expected: [],
    note: 'counted between the two years',
    atMost: null
  }
}

function yearOf(claim: DocumentClaim): number | null {
  return claim.kind === 'quantity' || claim.time.stated.fiscal ? null : (claim.time.stated.year ?? null)
}

function daysOf(claim: DocumentClaim): DaySpan | null {
  return claim.kind === 'quantity' ? null : daysMeant(claim.time.stated)
}

function dayOfWriting(document: CheckedDocument): DaySpan | null {
  const day = parseIsoDay(document.writtenOn)
  const epoch = day && epochDay(day.year, day.month, day.day)
  return epoch === null ? null : {first: epoch, last: epoch}
}

function yearsText({least, most}: Years): string {
  return least >= most ? String(most) : `${String(least)} or ${String(most)}`
}
