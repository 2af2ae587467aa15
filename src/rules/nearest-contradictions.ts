import type {ClaimIndex} from '../claims/claim-index.js'
import {haveSameInOrder} from '../claims/short-lists.js'
import {nearestContradictions, type Link} from './nearest-restatement.js'
import {isContradiction, standingOf, type LinkAmongOthers} from './partner-features.js'

/** What was made of a disjoint link, and all that it hangs on besides the link itself. */
interface Verdict extends Pick<LinkAmongOthers, 'ofA' | 'ofB'> {
  readonly standing: number
  readonly isContradiction: boolean
}

/** The links of one version, and what came of them. */
interface WeighedLinks {
  readonly links: readonly Link[]
  readonly verdicts: ReadonlyMap<Link, Verdict>
  readonly contradictions: readonly Link[]
}

/**
 * The links of the versions of a text that are worth reporting. Most edits leave nearly all links as they were, and then nothing is
 * weighed again. A class, since it keeps what came of the last version.
 */
export class NearestContradictions {
  #last: WeighedLinks = {links: [], verdicts: new Map(), contradictions: []}

  among(links: readonly Link[], index: ClaimIndex): readonly Link[] {
    const last = this.#last
    if (haveSameInOrder(last.links, links) && standAlike(last, index)) return last.contradictions
    const verdicts = new Map<Link, Verdict>()
    const contradictions = nearestContradictions(links, (ofA, ofB, link) => {
      const among = {link, ofA, ofB, index}
      const verdict = stillTrue(last.verdicts.get(link), among) ?? verdictOn(among)
      verdicts.set(link, verdict)
      return verdict.isContradiction
    })
    this.#last = {links, verdicts, contradictions}
    return contradictions
  }
}

/** Whether the values of all links stand elsewhere in the text as often as they did. */
function standAlike({verdicts}: WeighedLinks, index: ClaimIndex): boolean {
  if (index.recounted.length === 0) return true
  for (const [link, {standing}] of verdicts) if (standingOf(link, index) !== standing) return false
  return true
}

function stillTrue(verdict: Verdict | undefined, {link, ofA, ofB, index}: LinkAmongOthers): Verdict | null {
  if (!verdict || !haveSameInOrder(verdict.ofA, ofA) || !haveSameInOrder(verdict.ofB, ofB)) return null
  return index.recounted.length === 0 || standingOf(link, index) === verdict.standing ? verdict : null
}

function verdictOn(among: LinkAmongOthers): Verdict {
  const {link, ofA, ofB, index} = among
  return {ofA, ofB, standing: standingOf(link, index), isContradiction: isContradiction(among)}
}
