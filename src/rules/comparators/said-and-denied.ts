import type {DocumentClaim} from '../../claims/claim.js'
import {valueKey} from '../../claims/other-values.js'
import {isNegation} from '../../lexicons/grammar.js'
import {placeOf, textAt} from '../claim-place.js'
import type {Comparator} from './comparator.js'

/** How much of what the denying sentence says the other must say as well, by its stems; and how many stems it must have. */
const leastRepeated = 0.85
const fewestStems = 3
/** Claims of one value that a denial is held against: the first ones. */
const mostOfValue = 16

/** Holds a sentence that denies something against one that says it: "arrived on August 19", "did not arrive on August 19". */
export const saidAndDenied: Comparator = {
  summary: 'A sentence that denies what another one says with the same value.',
  placeholders: ['a.text', 'b.text'],
  options: {},
  *checkDocument(document) {
    const denials = document.claims.filter((d) => d.scope.negated && mayBeDenied(d))
    const said = saidWith(document.claims, denials)
    const told = new Set<DocumentClaim['context']>()
    for (const denial of denials) {
      const same = (said.get(valueKey(denial)) ?? []).find((claim) => isDeniedBy(claim, denial))
      // A sentence with two values denies what it denies once.
      if (same === undefined || told.has(denial.context)) continue
      told.add(denial.context)
      const [related, main] =
        denial.index < same.index ? [placeOf(denial), placeOf(same)] : [placeOf(same), placeOf(denial)]
      yield {
        main,
        related,
        values: {'a.text': textAt(related, document), 'b.text': textAt(main, document)},
        expected: [],
        note: 'the same words, once with a negation and once without',
        atMost: null
      }
    }
  }
}

/** The claims that are not denied and say what some denial says, by their values in their units. */
function saidWith(
  claims: readonly DocumentClaim[],
  denials: readonly DocumentClaim[]
): ReadonlyMap<string, readonly DocumentClaim[]> {
  const said = new Map<string, DocumentClaim[]>(denials.map((d) => [valueKey(d), []]))
  if (denials.length === 0) return said
  for (const claim of claims) {
    if (claim.scope.negated || !mayBeDenied(claim)) continue
    const others = said.get(valueKey(claim))
    if (others !== undefined && others.length < mostOfValue) others.push(claim)
  }
  return said
}

/** Only what the text itself tells as a fact: speakers deny each other, and what is planned may come to nothing. */
function mayBeDenied({scope}: DocumentClaim): boolean {
  return scope.modality === 'fact' && !scope.quoted && scope.source === null && !scope.update
}

function isDeniedBy(claim: DocumentClaim, denial: DocumentClaim): boolean {
  if (claim.context === denial.context || claim.kind !== denial.kind) return false
  const own = claim.context.stems
  const denied = denial.context.stems.filter((stem) => !isNegation(stem))
  if (denied.length < fewestStems || own.length < leastRepeated * denied.length) return false
  const words = new Set(own)
  let repeated = 0
  for (const stem of denied) if (words.has(stem)) repeated++
  return repeated >= leastRepeated * denied.length
}
