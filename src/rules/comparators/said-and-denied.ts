import type {ClaimSentence} from '../../claims/claim-sentence.js'
import type {DocumentClaim} from '../../claims/claim.js'
import {isNegation} from '../../lexicons/grammar.js'
import {placeOf, textAt} from '../claim-place.js'
import {acrossBlocks, type Comparator, type NumberedDocument} from './comparator.js'

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
  checkAcross: acrossBlocks({
    gather: denialsIn,
    *check(denials, document) {
      const said = saidWith(denials, document)
      const told = new Set<DocumentClaim['context']>()
      for (const {claim: denial, stems} of denials) {
        const of = said.get(document.values[denial.index] ?? -1) ?? []
        const same = of.find((claim) => isDeniedBy(claim, denial, stems))
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
  })
}

interface Denial {
  readonly claim: DocumentClaim
  /** Stems of what its sentence says, but for the negation. */
  readonly stems: ReadonlySet<string>
}

function denialsIn(sentences: readonly ClaimSentence[]): readonly Denial[] {
  const denials: Denial[] = []
  for (const {claims} of sentences)
    for (const claim of claims) {
      if (!claim.scope.negated || !mayBeDenied(claim)) continue
      const stems = new Set(claim.context.stems.filter((stem) => !isNegation(stem)))
      if (stems.size >= fewestStems) denials.push({claim, stems})
    }
  return denials
}

/** The claims that are not denied and say what some denial says, by the number of their value. */
function saidWith(
  denials: readonly Denial[],
  {claims, values}: NumberedDocument
): ReadonlyMap<number, readonly DocumentClaim[]> {
  const said = new Map<number, DocumentClaim[]>(denials.map(({claim}) => [values[claim.index] ?? -1, []]))
  if (denials.length === 0) return said
  const isDenied = new Uint8Array(Math.max(...said.keys()) + 1)
  for (const value of said.keys()) isDenied[value] = 1
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? -1
    if (isDenied[value] !== 1) continue
    const [claim, others] = [claims[index], said.get(value)]
    if (!claim || !others || claim.scope.negated || !mayBeDenied(claim)) continue
    if (others.push(claim) === mostOfValue) isDenied[value] = 0
  }
  return said
}

/** Only what the text itself tells as a fact: speakers deny each other, and what is planned may come to nothing. */
function mayBeDenied({scope}: DocumentClaim): boolean {
  return scope.modality === 'fact' && !scope.quoted && scope.source === null && !scope.update
}

function isDeniedBy({context, kind}: DocumentClaim, denial: DocumentClaim, stems: Denial['stems']): boolean {
  const least = leastRepeated * stems.size
  if (context === denial.context || kind !== denial.kind || context.stems.length < least) return false
  let others = context.stems.length - least
  for (const stem of context.stems) if (!stems.has(stem) && --others < 0) return false
  return true
}
