import model from '#compiled/alignment' with {type: 'json'}
import {align, logistic, type Alignment} from '../claims/alignment.js'
import type {ClaimIndex} from '../claims/claim-index.js'
import {indexClaims} from '../claims/claim-indexer.js'
import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import {relations, type Relation, type RelationName} from '../claims/relations.js'
import type {Comparison} from '../values/comparison.js'
import type {ApartReason, TextsApart} from './across-texts.js'
import {compareClaims} from './claim-comparison.js'
import type {CompiledRule} from './compile-rule.js'
import {contradictionsAmong, type HeldTexts} from './findings-against.js'
import {fullNameWeight} from './full-name-tie.js'
import {nearestContradictions, type Link} from './nearest-restatement.js'
import {contradictionScore, partnerWeights, type WeightedPartnerFeature} from './partner-features.js'
import {allLinks, builtInAligner, floor} from './links.js'

/**
 * What became of a pair.
 *
 * - `reported`: some rule reports it.
 * - `incomparable`: the two values are of different kinds.
 * - `agree`: both can be true.
 * - `kept-apart`: they stand in two texts, of which neither may be held to what the other says there.
 * - `excluded`: every rule that looks at such values leaves the two alone, for what stands between them.
 * - `not-compared`: they share too little to be held against each other at all, or no rule looks at such values.
 * - `too-weak`: compared, and not likely enough to be a contradiction.
 * - `another-nearer`: likely enough, and one of the two is better held against another claim.
 */
export type PairVerdict =
  'reported' | 'incomparable' | 'agree' | 'kept-apart' | 'excluded' | 'not-compared' | 'too-weak' | 'another-nearer'

/** {@link Alignment}, with what ties claims of two texts beside the model's features. */
export interface ExplainedAlignment extends Pick<Alignment, 'score'> {
  readonly features: readonly {readonly name: string; readonly weight: number}[]
}

/** Why two claims were, or were not, taken to contradict each other. */
export interface PairExplanation {
  /** The earlier one, and the later one. */
  readonly a: DocumentClaim
  readonly b: DocumentClaim
  readonly comparison: Comparison
  /** How likely the two speak of one thing, feature by feature. */
  readonly alignment: ExplainedAlignment
  /** How likely they contradict each other, given their other partners; null where they were not compared. */
  readonly contradiction: {readonly score: number; readonly features: readonly WeightedPartnerFeature[]} | null
  readonly verdict: PairVerdict
  /** What parts the two texts here; null in one text, and where nothing does. */
  readonly apart: ApartReason | null
  /** For what the rules that look at such values leave the two alone. */
  readonly exclusions: readonly RelationName[]
  /** Ids of the rules that hold the two against each other. */
  readonly rules: readonly string[]
}

/** The probability from which a compared pair is reported. */
export const reportThreshold: number = model.threshold

/** Explain every pair of one of some claims with one of others. Near-linear in the number of claims, and in that of pairs. */
export function explainPairs(
  document: DocumentClaims,
  rules: readonly CompiledRule[],
  left: readonly DocumentClaim[],
  right: readonly DocumentClaim[]
): readonly PairExplanation[] {
  const index = indexClaims(document)
  const links = allLinks({index, rules, by: builtInAligner})
  const isLikely = (ofA: readonly Link[], ofB: readonly Link[], link: Link) =>
    contradictionScore({link, ofA, ofB, index}) >= reportThreshold
  const reported = new Set(nearestContradictions(links, isLikely))
  return pairsOf(left, right).map((pair) =>
    explain(pair, {index, rules, links, reported, apart: () => null, fullName: () => 0})
  )
}

/** Explain pairs of a claim of a draft and one of another text that it is held against. */
export function explainPairsAgainst(
  held: HeldTexts,
  left: readonly DocumentClaim[],
  right: readonly DocumentClaim[]
): readonly PairExplanation[] {
  const {index, rules, apart, by, referenceOf} = held
  const links = allLinks({index, rules, by})
  const reported = new Set(contradictionsAmong(links, held))
  const fullName: Weighing['fullName'] = (a, b) => fullNameWeight(a, b, referenceOf)
  return pairsOf(left, right).map((pair) => explain(pair, {index, rules, links, reported, apart, fullName}))
}

/** All that a pair is weighed among. */
interface Weighing {
  readonly index: ClaimIndex
  readonly rules: readonly CompiledRule[]
  readonly links: readonly Link[]
  readonly reported: ReadonlySet<Link>
  readonly apart: TextsApart
  /** What a full name adds to their alignment. */
  readonly fullName: (a: DocumentClaim, b: DocumentClaim) => number
}

function explain(
  [a, b]: readonly [DocumentClaim, DocumentClaim],
  {index, rules, links, reported, apart, fullName}: Weighing
): PairExplanation {
  const linksOf = (claim: DocumentClaim) => links.filter((link) => link.a === claim || link.b === claim)
  const link = links.find((d) => d.a === a && d.b === b) ?? null
  const others = link?.comparison === 'disjoint' ? {link, index, ofA: linksOf(a), ofB: linksOf(b)} : null
  const contradiction = others && {score: contradictionScore(others), features: partnerWeights(others)}
  const parted = apart(a, b)
  const values = compareClaims(a, b)
  const alignment = withFullName(align(a, b, index), fullName(a, b))
  const isNear = link === null && values === 'disjoint' && alignment.score >= logistic(floor)
  const exclusions = isNear ? exclusionsOf(a, b, rules, index) : []
  const verdict = exclusions.length > 0 ? 'excluded' : verdictOf(link, reported, contradiction?.score ?? 0, values)
  return {
    a,
    b,
    comparison: link?.comparison ?? values,
    alignment,
    contradiction,
    verdict: parted !== null && values === 'disjoint' ? 'kept-apart' : verdict,
    apart: parted,
    exclusions,
    rules: others ? rules.filter((d) => d.contradicts(a, b, index)).map((d) => d.id) : []
  }
}

/** What the rules that look at such values exclude, and what holds of the two. */
function exclusionsOf(
  a: DocumentClaim,
  b: DocumentClaim,
  rules: readonly CompiledRule[],
  index: ClaimIndex
): readonly RelationName[] {
  const excluded = rules.flatMap((rule) =>
    'check' in rule.rule || !rule.pairs(a) || !rule.pairs(b) ? [] : (rule.rule.unless ?? [])
  )
  return [...new Set(excluded)].filter((name) => {
    const relation: Relation = relations[name]
    return relation.holds(a, b, index)
  })
}

function withFullName({score, features}: Alignment, weight: number): ExplainedAlignment {
  if (weight === 0) return {score, features}
  const logit = Math.log(score / (1 - score)) + weight
  return {
    score: logistic(logit),
    features: [...features, {name: 'full-name', weight}].sort((x, y) => y.weight - x.weight)
  }
}

function verdictOf(link: Link | null, reported: ReadonlySet<Link>, score: number, values: Comparison): PairVerdict {
  if (values === 'incomparable') return 'incomparable'
  if (link === null) return values === 'disjoint' ? 'not-compared' : 'agree'
  if (link.comparison !== 'disjoint') return 'agree'
  if (reported.has(link)) return 'reported'
  return score < reportThreshold ? 'too-weak' : 'another-nearer'
}

/** Each pair once, the earlier claim first. */
function pairsOf(
  left: readonly DocumentClaim[],
  right: readonly DocumentClaim[]
): readonly (readonly [DocumentClaim, DocumentClaim])[] {
  const pairs = new Map<string, readonly [DocumentClaim, DocumentClaim]>()
  for (const x of left)
    for (const y of right) {
      const [a, b] = x.index < y.index ? [x, y] : [y, x]
      if (a !== b) pairs.set(`${a.index} ${b.index}`, [a, b])
    }
  return [...pairs.values()]
}
