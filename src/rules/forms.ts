import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'

/** From so many texts on, each with a value of its own, a sentence is a form, and so are two texts with so many such sentences. */
const textsOfForm = 3
const sentencesOfForm = 2

/** A place that is filled in, by the words of its sentence and the values before it. */
type Blank = string

/**
 * Find what is no statement but a form: a sentence that many texts have word for word, each with a value of its own, or several
 * sentences that two texts have so, where fewer of their shared sentences agree.
 *
 * @param numberOf Number of the text that each block belongs to.
 * @returns Whether two claims of different texts fill in one blank.
 */
export function findForms(
  {claims}: DocumentClaims,
  numberOf: readonly number[]
): (a: DocumentClaim, b: DocumentClaim) => boolean {
  const blanks = blanksOf(claims)
  /** The values of each blank by text. */
  const filled = new Map<Blank, Map<number, string>>()
  const byText = new Map<number, Map<Blank, string>>()
  for (const claim of claims) {
    const [blank, text] = [blanks[claim.index] ?? '', numberOf[claim.block] ?? -1]
    const value = claim.amount?.number.decimal ?? claim.resolved?.timex3.value ?? ''
    mapOf(filled, blank).set(text, value)
    mapOf(byText, text).set(blank, value)
  }
  const known = new Map<string, boolean>()
  const isPairOfForms = (x: number, y: number): boolean => {
    const key = `${x} ${y}`
    const made = known.get(key) ?? haveOneForm(byText.get(x), byText.get(y))
    known.set(key, made)
    return made
  }
  return (a, b) => {
    const blank = blanks[a.index]
    if (blank === undefined || blank !== blanks[b.index]) return false
    if (new Set(filled.get(blank)?.values()).size >= textsOfForm) return true
    return isPairOfForms(numberOf[a.block] ?? -1, numberOf[b.block] ?? -1)
  }
}

function blanksOf(claims: readonly DocumentClaim[]): readonly Blank[] {
  let context: DocumentClaim['context'] | null = null
  let [place, stems] = [0, '']
  return claims.map((claim): Blank => {
    if (claim.context !== context) [context, place, stems] = [claim.context, 0, claim.context.stems.join(' ')]
    return `${place++} ${stems}`
  })
}

function haveOneForm(a: ReadonlyMap<Blank, string> | undefined, b: ReadonlyMap<Blank, string> | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [apart, alike] = [new Set<string>(), new Set<string>()]
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  for (const [blank, value] of fewer) {
    const other = more.get(blank)
    if (other !== undefined) (other === value ? alike : apart).add(blank.slice(blank.indexOf(' ')))
  }
  return apart.size >= sentencesOfForm && apart.size > alike.size
}

function mapOf<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const map = maps.get(key) ?? new Map<Inner, Value>()
  maps.set(key, map)
  return map
}
