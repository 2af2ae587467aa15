import pico from 'picocolors'
import type {DocumentClaim} from '../claims/claim.js'
import type {DocumentClaims} from '../claims/document-claims.js'
import type {ApartReason} from '../rules/across-texts.js'
import {spanOf, textAt} from '../rules/claim-place.js'
import {reportThreshold, type PairExplanation, type PairVerdict} from '../rules/pair-explanation.js'
import {oneLine} from './cells.js'
import {createPointAt} from './places.js'

/** Pairs of claims that are explained, and the texts that they stand in. */
export interface ExplainedPairs {
  readonly texts: {
    readonly document: DocumentClaims
    /** The text that is explained; of two, the one that is held against the other. */
    readonly path: string
    /** As what the other text of a pair is taken; null where there is but one. */
    readonly heldAs: HeldAs | null
    /** The text that a claim stands in. */
    readonly textOf: (claim: DocumentClaim) => {readonly path: string; readonly value: string}
  }
  readonly pairs: readonly PairExplanation[]
}

/** `corpus-apart`: of one corpus, in which a run does not hold the two against each other. */
export type HeldAs = 'corpus' | 'corpus-apart' | 'facts' | 'source'

const holdings: Readonly<Record<HeldAs, string>> = {
  'corpus': 'as a text of its corpus',
  'corpus-apart':
    'as a text of its corpus, though a run does not hold the two against each other: they share little, or others more',
  'facts': 'as its fact sheet',
  'source': 'as with --against: no configuration holds one against the other'
}

const verdicts: Readonly<Record<PairVerdict, (pair: PairExplanation) => string>> = {
  'reported': ({rules}) => `reported by ${rules.join(', ')}`,
  'incomparable': () => 'not reported: the two are no values of one kind',
  'agree': () => 'not reported: both can be true',
  'kept-apart': ({apart}) => `not reported: ${apart === null ? '' : partings[apart]}`,
  'excluded': ({exclusions}) => `not reported: the rules leave such a pair alone (${exclusions.join(', ')})`,
  'not-compared': () => 'not reported: they share too little to be held against each other',
  'too-weak': () => `not reported: a contradiction is reported from ${percent(reportThreshold)} on`,
  'another-nearer': () => 'not reported: one of the two is better held against another claim'
}

const partings: Readonly<Record<ApartReason, string>> = {
  'same-words': 'both texts have the same words, whatever days they were written on',
  'other-day': 'they tell a day from the day of writing, which is not known to be the same',
  'no-name': 'no name ties the two texts here: neither the sentences nor what the texts are about have one in common',
  'other-occasion': 'the titles of the two texts name years that differ: they tell of two occasions',
  'form': 'both texts fill in one form here: their words are the same but for the values',
  'other-state': 'the fact tells how it is, and the text how it was before, or has become'
}

/** Features whose part rounds to nothing are left out. */
const leastWeight = 0.05

/** Why pairs of claims were, or were not, taken to contradict each other, feature by feature. */
export function renderPairs({texts, pairs}: ExplainedPairs, {color}: {readonly color: 'on' | 'off'}): string {
  const colors = pico.createColors(color === 'on')
  const {document, path, heldAs, textOf} = texts
  const told = (claim: DocumentClaim) => {
    const {path: of, value} = textOf(claim)
    const line = `line ${createPointAt(value)(spanOf(claim, document).start).line}`
    return `${colors.bold(`"${oneLine(textAt(claim, document))}"`)} (${heldAs === null ? line : `${oneLine(of)} ${line}`})`
  }
  const blocks = pairs.toSorted(likeliestFirst).map((pair) => {
    const {a, b, comparison, alignment, contradiction, verdict} = pair
    return [
      `${told(a)} and ${told(b)}`,
      `  ${colors.bold(verdicts[verdict](pair))}`,
      ...(verdict === 'incomparable'
        ? []
        : [`  values: ${comparison}`, `  one thing: ${percent(alignment.score)}`, ...featureLines(alignment.features)]),
      ...(contradiction
        ? [`  a contradiction: ${percent(contradiction.score)}`, ...featureLines(contradiction.features)]
        : [])
    ]
  })
  const [first] = pairs
  const title =
    heldAs === null || first === undefined
      ? colors.underline(oneLine(path))
      : `${colors.underline(oneLine(path))} against ${colors.underline(oneLine(textOf(first.a).path))}, ${holdings[heldAs]}`
  return [title, ...blocks.map((lines) => lines.join('\n'))].join('\n\n') + '\n'
}

/** Values of two kinds have nothing to do with each other, and come last. */
function likeliestFirst(x: PairExplanation, y: PairExplanation): number {
  const likelihood = ({verdict, alignment}: PairExplanation) => (verdict === 'incomparable' ? -1 : alignment.score)
  return likelihood(y) - likelihood(x)
}

/** `    +1.2  shared-words` */
function featureLines(features: readonly {readonly name: string; readonly weight: number}[]): readonly string[] {
  return features
    .filter(({weight}) => Math.abs(weight) >= leastWeight)
    .map(({name, weight}) => `    ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}  ${name}`)
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
