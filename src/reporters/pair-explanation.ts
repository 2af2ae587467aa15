import pico from 'picocolors'
import type {DocumentClaim} from '../claims/claim.js'
import {reportThreshold, type PairExplanation, type PairVerdict} from '../rules/pair-explanation.js'
import type {ReadResult} from '../service/linter.js'
import {spanOf, textAt} from '../rules/claim-place.js'
import {oneLine} from './cells.js'
import {createPointAt} from './places.js'

const verdicts: Readonly<Record<PairVerdict, (rules: readonly string[]) => string>> = {
  'reported': (rules) => `reported by ${rules.join(', ')}`,
  'incomparable': () => 'not reported: the two are no values of one kind',
  'agree': () => 'not reported: both can be true',
  'not-compared': () => 'not reported: they share too little to be held against each other',
  'too-weak': () => `not reported: a contradiction is reported from ${percent(reportThreshold)} on`,
  'another-nearer': () => 'not reported: one of the two is better held against another claim'
}

/** Features whose part rounds to nothing are left out. */
const leastWeight = 0.05

/** Why pairs of claims of one text were, or were not, taken to contradict each other, feature by feature. */
export function renderPairs(
  {source, document}: ReadResult,
  pairs: readonly PairExplanation[],
  {color}: {readonly color: 'on' | 'off'}
): string {
  const colors = pico.createColors(color === 'on')
  const pointAt = createPointAt(source.value)
  const told = (claim: DocumentClaim) =>
    `${colors.bold(`"${oneLine(textAt(claim, document))}"`)} (line ${pointAt(spanOf(claim, document).start).line})`
  const blocks = pairs
    .toSorted(likeliestFirst)
    .map(({a, b, comparison, alignment, contradiction, verdict, rules}) => [
      `${told(a)} and ${told(b)}`,
      `  ${colors.bold(verdicts[verdict](rules))}`,
      ...(verdict === 'incomparable'
        ? []
        : [`  values: ${comparison}`, `  one thing: ${percent(alignment.score)}`, ...featureLines(alignment.features)]),
      ...(contradiction
        ? [`  a contradiction: ${percent(contradiction.score)}`, ...featureLines(contradiction.features)]
        : [])
    ])
  return [colors.underline(oneLine(source.path)), ...blocks.map((lines) => lines.join('\n'))].join('\n\n') + '\n'
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
