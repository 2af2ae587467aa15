import {assembleTexts} from '../claims/assemble-document.js'
import type {ClaimIndex} from '../claims/claim-index.js'
import {indexClaims} from '../claims/claim-indexer.js'
import type {ReadText} from '../claims/document-claims.js'
import type {ReferenceText} from '../claims/reference-text.js'
import {textsApart, type TextsApart} from './across-texts.js'
import {compareClaims} from './claim-comparison.js'
import {spanOf, textAt} from './claim-place.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {fingerprint} from './fingerprint.js'
import {alignerAcross} from './full-name-tie.js'
import {linksInDoubt} from './linker.js'
import type {Aligner} from './links.js'
import {nearestContradictions, type Link} from './nearest-restatement.js'
import {agrees, isContradiction} from './partner-features.js'
import {pairFinding} from './report.js'

/** A draft and other texts, made ready for their claims to be held against each other. */
export interface HeldTexts {
  /** Of all texts as one, the draft last; a link's earlier claim is of another text, its later one of the draft. */
  readonly index: ClaimIndex
  /** The rules, none of which holds what {@link textsApart} parts against each other. */
  readonly rules: readonly CompiledRule[]
  readonly apart: TextsApart
  readonly by: Aligner
  /** The other text that each block is of; none for those of the draft. */
  readonly referenceOf: readonly ReferenceText[]
}

/**
 * Read the other texts as one before the draft, so that names and rare words mean the same in all.
 *
 * @returns Null where one side has no claims.
 */
export function holdTexts(
  draft: ReadText,
  references: readonly ReferenceText[],
  rules: readonly CompiledRule[]
): HeldTexts | null {
  if (references.length === 0) return null
  const document = assembleTexts([...references, draft])
  const firstBlock = references.reduce((count, d) => count + d.blocks.length, 0)
  const firstClaim = document.claims.findIndex((d) => d.block >= firstBlock)
  if (firstClaim <= 0) return null
  const index = indexClaims(document, (claim) => rules.some((rule) => rule.pairs(claim)), firstClaim)
  const apart = textsApart([...references, draft], document)
  const acrossTexts = rules.map((rule): CompiledRule => ({
    ...rule,
    contradicts: (a, b, among) => apart(a, b) === null && rule.contradicts(a, b, among)
  }))
  const referenceOf = textsByBlock(references)
  return {index, rules: acrossTexts, apart, by: alignerAcross(referenceOf), referenceOf}
}

/**
 * The links of a draft's claims that contradict other texts, in text order. Only claims of the draft are held against anything, and
 * only against those of the other texts.
 *
 * @param links All that the claims with contradictions have; or more.
 */
export function contradictionsAmong(links: readonly Link[], {index, referenceOf}: HeldTexts): readonly Link[] {
  const isWorthTelling = (ofA: readonly Link[], ofB: readonly Link[], link: Link) =>
    !ofB.some((other) => isNearlyAsNear(other, link)) &&
    isContradiction({link, ofA, ofB: ofB.filter((other) => !areWitnesses(other, link, referenceOf)), index})
  return onePerClaim(nearestContradictions(links, isWorthTelling))
}

/**
 * What in a draft contradicts other texts, in text order.
 *
 * @returns Findings whose main places are in the draft and whose related places are not.
 */
export function findingsAgainst(
  draft: ReadText,
  references: readonly ReferenceText[],
  rules: readonly CompiledRule[]
): readonly Finding[] {
  const held = holdTexts(draft, references, rules)
  if (held === null) return []
  const {index, referenceOf} = held
  const links = linksInDoubt({index, rules: held.rules, by: held.by})
  return contradictionsAmong(links, held).flatMap((link) => {
    const reference = referenceOf[link.a.block]
    if (reference === undefined) return []
    return rules
      .filter((rule) => rule.contradicts(link.a, link.b, index))
      .map((rule) => findingAgainst(rule, link, reference, index))
  })
}

/** Logits by which what agrees may be the farther of two, and still tell that another text has the value. */
const nearlyAsNear = 0.3

/** A value that the other texts have too, of what is much the same, is not held against them. */
function isNearlyAsNear(other: Link, link: Link): boolean {
  return agrees(other) && other.alignment >= link.alignment - nearlyAsNear
}

/** Whether two texts contradict a claim with one value: the more say so, the likelier, and neither is a rival of the other. */
function areWitnesses({a, comparison}: Link, {a: other}: Link, referenceOf: readonly ReferenceText[]): boolean {
  const areTwoTexts = referenceOf[a.block]?.path !== referenceOf[other.block]?.path
  return areTwoTexts && comparison === 'disjoint' && compareClaims(a, other) === 'equal'
}

/** What several texts deny is told once, against the nearest; of equals the first. */
function onePerClaim(links: readonly Link[]): readonly Link[] {
  const nearest = new Map<number, Link>()
  for (const link of links) {
    const other = nearest.get(link.b.index)
    if (other === undefined || link.alignment > other.alignment) nearest.set(link.b.index, link)
  }
  return links.filter((link) => nearest.get(link.b.index) === link)
}

/** The text that each block belongs to. */
function textsByBlock(references: readonly ReferenceText[]): readonly ReferenceText[] {
  return references.flatMap((reference) => reference.blocks.map(() => reference))
}

const labels = {
  source: 'the source says so',
  facts: 'the facts say so',
  corpus: 'this text says so',
  world: 'the facts say so'
} as const satisfies Record<ReferenceText['role'], string>

/** The finding of a pair, with the other text as its related place and, of a fact, on whose word it holds. */
export function findingAgainst(
  {rule, severity}: CompiledRule,
  link: Link,
  {path, role, origin}: ReferenceText,
  index: ClaimIndex
): Finding {
  const finding = pairFinding(rule, severity, link, index)
  const told = originText(origin)
  const texts = [path, textAt(link.a, index.document), finding.actual]
  return {
    ...finding,
    message: told === null ? finding.message : `${finding.message}, ${told}`,
    related: [{path, ...spanOf(link.a, index.document), message: labels[role], ...(origin !== null && {fact: origin})}],
    fingerprint: fingerprint(rule.id, texts)
  }
}

/** `a fact from Harbor Board, as of 2026-03-01` */
function originText(origin: ReferenceText['origin']): string | null {
  if (origin === null) return null
  const {source, asOf} = origin
  return `a fact${source === null ? '' : ` from ${source}`}${asOf === null ? '' : `, as of ${asOf}`}`
}
