import {alignmentSum} from '../claims/alignment.js'
import {areWordForWord} from '../claims/claim-surroundings.js'
import {candidatePairs, indexClaims, type ClaimIndex} from '../claims/claim-index.js'
import {claimSentences} from '../claims/claim-sentence.js'
import type {DocumentClaim} from '../claims/claim.js'
import type {CheckedDocument, DocumentClaims} from '../claims/document-claims.js'
import {compareClaims, compareWording} from './claim-comparison.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {nearestContradictions, type Link} from './nearest-restatement.js'
import {isContradiction} from './partner-features.js'
import {pairFinding} from './report.js'

/** How claims that might be about one thing are found and weighed; a parameter, so that rules can be tried on made-up claims. */
export interface Aligner {
  /** Logit of the probability that two claims speak of one thing; symmetric. */
  readonly align: (a: DocumentClaim, b: DocumentClaim, index: ClaimIndex) => number
  /** Each pair once, the earlier claim first. */
  readonly candidatePairs: (index: ClaimIndex) => Iterable<readonly [earlier: DocumentClaim, later: DocumentClaim]>
}

const aligner: Aligner = {align: alignmentSum, candidatePairs}

/** Logit below which a pair is not looked at again: too far apart to be one thing, or to confirm that it is another. */
export const floor = -4

/** All findings of the rules on one document, in text order; findings at one place are in the order of their rules' ids. */
export function runRules(document: CheckedDocument, rules: readonly CompiledRule[], by: Aligner = aligner): Finding[] {
  const local = {...document, sentences: claimSentences(document)}
  const checked = rules.flatMap((rule) => rule.check(local))
  return [...checked, ...pairFindings(document, rules, by)].sort(inTextOrder)
}

function pairFindings(document: DocumentClaims, rules: readonly CompiledRule[], by: Aligner): readonly Finding[] {
  const index = indexClaims(document, (claim) => rules.some((rule) => rule.pairs(claim)))
  const links = linkClaims(index, rules, by)
  const contradictions = nearestContradictions(links, (ofA, ofB, link) => isContradiction({link, ofA, ofB, index}))
  return contradictions.flatMap((link) =>
    rules
      .filter((rule) => rule.contradicts(link.a, link.b, index))
      .map((rule) => pairFinding(rule.rule, rule.severity, link, index))
  )
}

/** The pairs that agree, and those of which some rule says that they contradict each other, as far as they align at all. */
export function linkClaims(index: ClaimIndex, rules: readonly CompiledRule[], by: Aligner = aligner): readonly Link[] {
  const links: Link[] = []
  for (const [a, b] of by.candidatePairs(index)) {
    // Most candidates share little: the score settles them before anything dearer is asked.
    const alignment = by.align(a, b, index)
    if (alignment < floor) continue
    const link = linkOf(a, b, alignment, index)
    if (link.comparison === 'incomparable') continue
    if (link.comparison === 'disjoint' && !rules.some((rule) => rule.contradicts(a, b, index))) continue
    links.push(link)
  }
  return links
}

/** A pair with how its values compare: other words for a value count as another value where all else is the same. */
export function linkOf(a: DocumentClaim, b: DocumentClaim, alignment: number, index: ClaimIndex): Link {
  const comparison = compareClaims(a, b)
  if (comparison === 'disjoint' || comparison === 'incomparable') return {a, b, comparison, wording: null, alignment}
  const wording = compareWording(a, b)
  if (wording === null || (wording === 'hedge' && !areWordForWord(a, b, index)))
    return {a, b, comparison, wording: null, alignment}
  return {a, b, comparison: 'disjoint', wording, alignment}
}

/** By place; findings at one place by rule id. */
export function inTextOrder(x: Finding, y: Finding): number {
  return x.start - y.start || x.end - y.end || compareIds(x, y) || relatedStart(x) - relatedStart(y)
}

/** By code unit, so that no locale changes the order. */
function compareIds(x: Finding, y: Finding): number {
  return x.ruleId < y.ruleId ? -1 : Number(x.ruleId > y.ruleId)
}

function relatedStart(finding: Finding): number {
  return finding.related[0]?.start ?? 0
}
