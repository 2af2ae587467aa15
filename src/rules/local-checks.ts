import {sentencesOfBlock, type ClaimSentence} from '../claims/claim-sentence.js'
import type {CheckedDocument, DocumentBlock} from '../claims/document-claims.js'
import {counterparts} from '../claims/versions.js'
import type {LocalDocument, Observation, ProsePlace} from './comparators/comparator.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {checkFinding} from './report.js'

/** What was found in a block that holds claims. */
interface CheckedBlock {
  readonly block: DocumentBlock
  readonly sentences: readonly ClaimSentence[]
  readonly found: LocalFinding[]
}

interface LocalFinding {
  readonly rule: CompiledRule
  readonly observation: Observation
}

/**
 * Runs the rules that hold no two claims of a text against each other by their words alone. Of a text that it has checked before it
 * checks again only the blocks that say something else, and what is held across blocks. A class, since it keeps what it has found.
 */
export class LocalChecks {
  readonly #rules: readonly CompiledRule[]
  #checked: readonly CheckedBlock[] = []

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules
  }

  run(document: CheckedDocument): readonly Finding[] {
    const fresh: CheckedBlock[] = []
    const blocks = document.blocks.filter((d) => d.claims.length > 0)
    const told = counterparts(this.#checked, blocks, byTold)
    const checked = blocks.map((block, place) => {
      const last = told(place)
      if (last !== undefined) return last.block.claims === block.claims ? last : moved(last, block)
      const own: CheckedBlock = {block, sentences: sentencesOfBlock(block), found: []}
      fresh.push(own)
      return own
    })
    const byIndex = new Map(fresh.map((d) => [indexOf(d.block), d]))
    const ofFresh = fresh.flatMap((d) => d.sentences)
    for (const observed of this.#check('checkBlocks', {...document, sentences: ofFresh}))
      byIndex.get(observed.observation.main.block)?.found.push(observed)
    this.#checked = checked
    const found = checked.flatMap((d) => d.found)
    const across = this.#check('checkDocument', {...document, sentences: checked.flatMap((d) => d.sentences)})
    return [...found, ...across].map(({rule, observation}) =>
      checkFinding(rule.rule, rule.severity, observation, document)
    )
  }

  #check(reach: 'checkBlocks' | 'checkDocument', document: LocalDocument): readonly LocalFinding[] {
    return this.#rules.flatMap((rule) =>
      Array.from(rule[reach](document), (observation): LocalFinding => ({rule, observation}))
    )
  }
}

const byTold = {before: ({block}: CheckedBlock) => block.told, now: ({told}: DocumentBlock) => told}

/** Index of a block that holds claims in its document. */
function indexOf({claims}: DocumentBlock): number {
  return claims[0]?.block ?? -1
}

/** What was found in a block whose claims stand elsewhere now. */
function moved({block, found}: CheckedBlock, now: DocumentBlock): CheckedBlock {
  const by = indexOf(now) - indexOf(block)
  const place = (of: ProsePlace): ProsePlace => ({...of, block: of.block + by})
  return {
    block: now,
    sentences: sentencesOfBlock(now),
    found: found.map(({rule, observation}) => {
      const {main, related} = observation
      return {rule, observation: {...observation, main: place(main), related: related && place(related)}}
    })
  }
}
