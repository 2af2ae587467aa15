import type {Finding} from '../../rules/finding.js'
import {wordsAt, type Draft} from './draft.js'

interface Statement {
  /** `line 15`, or `facts.md line 3`; empty where the line is not known. */
  readonly where: string
  readonly start: number
  readonly own: boolean
  readonly text: string
}

/**
 * A question to the author that takes no side: `Line 1 says “June”, line 15 says “May”: which is right?` Where factlint
 * worked something out, it says what: `Line 11 says “Tuesday, March 3”. March 3, 1911 is a Friday, not a Tuesday.`
 */
export function queryFor(finding: Finding, draft: Draft): string {
  const statements = statementsOf(finding, draft)
  const said = sayings(statements)
  const stated = statements.map((d) => d.text)
  // One value stands against the other; where neither place states what would be right, the message tells more.
  const {expected} = finding
  const isPlain = statements.length > 1 && expected.length > 0 && expected.every((value) => stated.includes(value))
  if (isPlain) return `${said}: which is right?`
  return `${said}. ${curled(firstUpper(finding.message))}. Which is right?`
}

/** What is said where, in the order of the text; what stands in other files comes last. */
function statementsOf(finding: Finding, draft: Draft): readonly Statement[] {
  const {path, reader} = draft
  const places = [{path, start: finding.start, end: finding.end}, ...finding.related]
  const statements = places.map((place): Statement => {
    const line = reader.pointAt(place.path, place.start)?.line
    const own = place.path === path
    const where = [own ? '' : place.path, line === undefined ? '' : `line ${line}`].filter(Boolean).join(' ')
    return {where, start: place.start, own, text: wordsAt(draft, place)}
  })
  return statements
    .filter((d) => d.text !== '')
    .sort((a, b) => Number(b.own) - Number(a.own) || (a.own ? a.start - b.start : 0))
}

/** `Line 1 says “June”, line 15 says “May”`; what one line says is told together: `Line 38 says “38 miles” and “51 km”`. */
function sayings(statements: readonly Statement[]): string {
  const byPlace = new Map<string, string[]>()
  for (const {where, text} of statements) byPlace.set(where, [...(byPlace.get(where) ?? []), quoted(text)])
  const told = [...byPlace].map(([where, texts]) => `${where || 'the text'} says ${texts.join(' and ')}`)
  return firstUpper(told.join(', '))
}

function quoted(text: string): string {
  return `“${text.replaceAll(/\s+/g, ' ').trim()}”`
}

/** Straight quotation marks in pairs, made typographic. */
function curled(text: string): string {
  return text.replaceAll(/"([^"]*)"/g, '“$1”')
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
