import type {Claim, SentenceContext, SentenceNames} from './claim.js'
import type {DocumentBlock, ReadBlock} from './document-claims.js'
import {isRightBefore, resolvedAlone, type ResolvedSubject} from './subject-resolution.js'
import type {Change} from './versions.js'

/** Blocks beside a change that are looked at: a pronoun speaks of nobody who is named further up. */
const beside = 3

/** What a sentence, or a claim of it, says of whom a text speaks. */
interface Step {
  /** Whom a sentence names, or what a claim is about. */
  readonly says: SentenceNames | Pick<Claim, 'subject' | 'reference'>
  /** Whether it refers to the sentence right before, and that one is a step as well. */
  readonly refersBack: boolean
  /** Of a claim, whether its own sentence is a step. */
  readonly isNamed: boolean
}

/** The steps in some blocks, and for each claim the number of its step; -1 where it is none. */
interface Steps {
  readonly steps: readonly Step[]
  readonly stepOfClaim: readonly number[]
}

/** What is asked of the version before, beside its blocks. */
export interface NamedBefore {
  readonly blocks: readonly DocumentBlock[]
  /** Whether anything in it goes by a name. */
  readonly isName: (words: readonly string[]) => boolean
}

/**
 * Whom the claims of changed blocks are about, where the change leaves all that is named, and spoken of, as it was: then nothing is
 * another for the claims behind it either, and no other block need be looked at.
 *
 * @returns For each changed block; null where others are named, or spoken of.
 */
export function subjectsOfChange(
  last: NamedBefore,
  now: readonly ReadBlock[],
  change: Change
): readonly (readonly ResolvedSubject[])[] | null {
  const from = Math.max(0, change.start - beside)
  const blocksBefore = last.blocks.slice(from, change.before + beside)
  const blocksNow = now.slice(from, change.now + beside)
  const before = stepsIn(blocksBefore, last.isName)
  const {steps, stepOfClaim} = stepsIn(blocksNow, last.isName)
  if (steps.length !== before.steps.length || !steps.every((step, i) => areAlike(step, before.steps[i]))) return null
  const told = new Map<number, ResolvedSubject>()
  let count = 0
  for (const {claims} of blocksBefore) for (const claim of claims) told.set(before.stepOfClaim[count++] ?? -1, claim)
  count = 0
  return blocksNow
    .map(({reading}) =>
      reading.claims.map((claim) => told.get(stepOfClaim[count++] ?? -1) ?? resolvedAlone(claim.subject))
    )
    .slice(change.start - from, change.now - from)
}

/**
 * Follows blocks as `SubjectResolver` does, but keeps what it is told instead of what it makes of it. What names nobody and refers to
 * nobody is no step: to whom comes after it, it is as if nothing stood there.
 */
function stepsIn(blocks: readonly ReadBlock[], isName: NamedBefore['isName']): Steps {
  const steps: Step[] = []
  const stepOfClaim: number[] = []
  let last: {readonly block: number; readonly sentence: number; readonly isStep: boolean} | null = null
  for (const [block, {reading}] of blocks.entries()) {
    let [context, isStepBefore]: [SentenceContext | null, boolean] = [null, false]
    for (const claim of reading.claims) {
      if (claim.context !== context) {
        context = claim.context
        const {sentence, naming, namingBefore} = context
        let isStep: boolean = last !== null && last.isStep && isRightBefore(last, block, sentence - namingBefore.length)
        for (const names of [...namingBefore, naming]) {
          isStepBefore = isStep
          isStep = names.named.length > 0 || names.reference !== null
          if (isStep) steps.push({says: names, refersBack: names.reference !== null && isStepBefore, isNamed: true})
        }
        last = {block, sentence, isStep}
      }
      const {subject, reference} = claim
      const isStep = reference !== null || (subject !== null && isName(subject.words))
      stepOfClaim.push(isStep ? steps.length : -1)
      if (!isStep) continue
      const refersBack = reference !== null && isStepBefore
      steps.push({says: {subject, reference}, refersBack, isNamed: last?.isStep ?? false})
    }
  }
  return {steps, stepOfClaim}
}

function areAlike(a: Step, b: Step | undefined): boolean {
  if (b === undefined || a.refersBack !== b.refersBack || a.isNamed !== b.isNamed) return false
  return a.says === b.says || JSON.stringify(a.says) === JSON.stringify(b.says)
}
