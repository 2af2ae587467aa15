import lexicons from '#compiled/lexicons' with {type: 'json'}
import {phraseSet, type PhraseSet} from './phrase-set.js'
import {temporalWordOf, type TemporalEntry, type TemporalWord} from './temporal-word.js'

/** The words and marks of a holiday's name as a text is cut into them: `all`, `souls`, `'`, `day`. */
const nameToken = /[a-z]+(?:'(?!s\b)[a-z]+)*|'s\b|['.-]/g

/** What stands before years that tell who owns what, matched forwards: `copyright`, `( c )`. */
export const rights: PhraseSet = phraseSet(lexicons['temporal-words'].rights)

const words: ReadonlyMap<string, TemporalWord> = build()

/** What a lower-case word can be in a temporal expression. */
export function temporalWord(lower: string): TemporalWord | undefined {
  return words.get(lower)
}

/** The words that an expression can hang on alone. */
export function headWords(): readonly string[] {
  return [...words].filter(([, {head}]) => head).map(([word]) => word)
}

function build(): Map<string, TemporalWord> {
  const map = new Map<string, TemporalEntry>()
  const add: Add = (list, entry) => {
    for (const word of list) map.set(word, {...map.get(word), ...entry})
  }
  addNames(add)
  addSteps(add)
  addSurroundings(add)
  addHolidays(map)
  return new Map([...map].map(([word, entry], number) => [word, temporalWordOf(entry, number)]))
}

type Add = (list: readonly string[], entry: TemporalEntry) => void

function addNames(add: Add): void {
  const {months, weekdays, seasons, dayParts} = lexicons.calendar
  for (const {month, name, abbreviations, doubtful} of months) {
    add([name], {month, head: true, ...(doubtful && {doubtful})})
    add(abbreviations, {month, head: true, abbreviation: true})
  }
  for (const {weekday, name, abbreviations} of weekdays) {
    add([name], {weekday, head: true})
    add([`${name}s`], {weekday, head: true, plural: true})
    add(abbreviations, {weekday, head: true, abbreviation: true})
  }
  for (const {season, names, doubtful} of seasons) add(names, {season, head: true, ...(doubtful && {doubtful})})
  for (const {dayPart, names} of dayParts) {
    const [singular = '', ...plurals] = names
    add([singular], {dayPart, head: true})
    add(plurals, {dayPart, head: true, plural: true})
  }
}

function addSteps(add: Add): void {
  const list = lexicons['temporal-words']
  for (const {unit, singular, plural} of list.units) {
    add(singular, {unit, head: true})
    add(plural, {unit, head: true, plural: true})
  }
  for (const {words, count, dayPart} of list.days) add(words, {day: count, head: true, ...(dayPart && {dayPart})})
  for (const {words, ...direction} of list.directions) add(words, {direction})
  for (const {words, ...shift} of list.shifts) add(words, {shift})
  for (const {part, adjectives, nouns} of list.parts) {
    add(adjectives, {partAdjective: part})
    add(nouns, {partNoun: part})
  }
  for (const {words, years} of list.decades) add(words, {decade: years, head: true})
  for (const {words, hour} of list.clocks) add(words, {clockHour: hour, head: true})
  for (const {words, period} of list.frequencies) add(words, {frequency: period, head: true})
  for (const {words, duration} of list.longWords) add(words, {longWord: duration, head: true})
  for (const {words, value} of list.references) add(words, {reference: value, head: true})
}

function addSurroundings(add: Add): void {
  const list = lexicons['temporal-words']
  add(list.eras.bc, {era: 'bc'})
  add(list.eras.ad, {era: 'ad'})
  add(list.oclock, {oclock: true, head: true})
  add(list.meridiems.am, {meridiem: 'am'})
  add(list.meridiems.pm, {meridiem: 'pm'})
  // "nine p.m." has no digit; a bare "am" is a verb.
  const pointed = [...list.meridiems.am, ...list.meridiems.pm].filter((d) => d.includes('.'))
  add(pointed, {head: true})
  add(list.zones, {zone: true})
  add(list.universalZones, {universal: true})
  add(list.each, {each: true})
  add(list.times, {times: true})
  add(list.vague, {vague: true})
  add(Object.keys(lexicons.numbers.vague), {vague: true})
  for (const {words, value} of list.namedReferences) add(words, {namedReference: value, head: true})
  add(list.referenceAdjectives, {referenceAdjective: true})
  add(list.samePeriods, {samePeriod: true, head: true})
  add(list.sameWords, {sameWord: true})
  add(list.stretchPrepositions, {stretchPreposition: true})
  add(list.datePrepositions, {datePreposition: true})
  add(list.approximators, {approximator: true})
  add(list.yearPrepositions, {yearPreposition: true})
  add(list.functionWords, {functionWord: true})
  add(list.countedWords, {counted: true})
  add(list.bounds, {bound: true})
  add(list.durationLeads, {durationLead: true})
  add(list.lengthSuffixes, {lengthSuffix: true})
  add(list.possessives, {possessive: true})
  add(list.rangeJoints, {rangeJoint: true})
  add(list.clockLeads, {clockLead: true})
  add(list.clockJoints, {clockJoint: true})
  add(list.hourLeads, {hourLead: true})
  add(list.verbAm, {verbAm: true})
  add(list.zoneTails, {zoneTail: true})
  add(list.yearPrefixes, {yearPrefix: true})
  add(list.yearVerbs, {yearVerb: true})
  add(list.periodPrepositions, {periodPreposition: true})
  add(list.withinPeriod, {withinPeriod: true})
  add(list.workingDays, {workingDay: true})
  add(list.finals, {final: true})
  add(list.fiscals, {fiscal: true})
  add(list.labels, {label: true})
}

/** Holidays hang on their first word; it is a head only where no other word of the name is one ("Easter", not "Black"). */
function addHolidays(map: Map<string, TemporalEntry>): void {
  for (const {names, ...rule} of lexicons.calendar.holidays) {
    for (const name of names) {
      const tokens = name.toLowerCase().match(nameToken) ?? []
      const [first = ''] = tokens
      const entry = map.get(first) ?? {}
      const holidays = [...(entry.holidays ?? []), {tokens, rule}].sort((a, b) => b.tokens.length - a.tokens.length)
      map.set(first, {...entry, holidays})
    }
  }
  for (const [word, {holidays}] of map) {
    const headless = holidays?.some(({tokens}) => !tokens.some((d) => map.get(d)?.head))
    if (headless) map.set(word, {...map.get(word), head: true})
  }
}
