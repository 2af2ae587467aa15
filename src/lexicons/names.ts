import lexicons from '#compiled/lexicons' with {type: 'json'}
import {abbreviationKind} from './abbreviations.js'

/** What a word says of a name it is part of, or of the named thing that it speaks of again. */
export interface NameWord {
  /** `General`, `Gen`: the name behind it is a person's. */
  readonly isTitle: boolean
  /** `Bank`, `Inc`: a name with it is no person's. */
  readonly isOrganization: boolean
  /** `Inc`: the name is a company's, and may go without the word. */
  readonly isCorporate: boolean
  /** What `the` and the word speak of: `the actor`, `the nurse`, `the company`. */
  readonly describes: 'man' | 'woman' | 'person' | 'thing' | null
  /** `in`, `near`: a name behind it is a place's or a thing's. */
  readonly isPlacePreposition: boolean
}

const {names} = lexicons
const titles = new Set(names.titles)
const corporate = new Set(names.corporateWords)
const organizations = new Set([...names.organizationWords, ...names.corporateWords])
const persons = new Set([...names.personNouns, ...names.titles])
const women = new Set(names.womenWords)
const men = new Set(names.menWords)
const placePrepositions = new Set(names.placePrepositions)
const things = new Set([...names.thingNouns, ...organizations])

function describedBy(lower: string): NameWord['describes'] {
  if (women.has(lower)) return 'woman'
  if (men.has(lower)) return 'man'
  if (persons.has(lower)) return 'person'
  return things.has(lower) ? 'thing' : null
}

/** What a lower-case word, singular where it is a noun, says of names. */
export function nameWord(lower: string): NameWord {
  const isTitle = titles.has(lower) || abbreviationKind(lower.charAt(0).toUpperCase() + lower.slice(1)) === 'beforeName'
  const isOrganization = organizations.has(lower)
  const describes = describedBy(lower)
  const isPlacePreposition = placePrepositions.has(lower)
  if (!isTitle && !isOrganization && describes === null && !isPlacePreposition) return silent
  return {isTitle, isOrganization, isCorporate: corporate.has(lower), describes, isPlacePreposition}
}

/** The kind of person that a word describes: a `woman` of `actress`; null where it describes a thing, or nobody. */
export function personDescribed({describes}: NameWord): 'man' | 'woman' | 'person' | null {
  return describes === 'thing' ? null : describes
}

/** What most words say of names, shared by them all. */
const silent: NameWord = {
  isTitle: false,
  isOrganization: false,
  isCorporate: false,
  describes: null,
  isPlacePreposition: false
}
