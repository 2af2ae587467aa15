import {sentencesOfBlock, type ClaimSentence} from '../claims/claim-sentence.js'
import type {CheckedDocument, DocumentBlock} from '../claims/document-claims.js'
import type {LocalDocument, Observation, ProsePlace} from './comparators/comparator.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {checkFinding} from './report.js'

/** What was found in a block, and where it stood. */
interface CheckedBlock {
  readonly claims: DocumentBlock['claims']
  /** Index of the block in the document. */
  readonly index: number
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
  #kept: ReadonlyMap<DocumentBlock['told'], CheckedBlock> = new Map()

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules
  }

  run(document: CheckedDocument): readonly Finding[] {
    const {kept, fresh} = this.#takeUp(document)
    const blocks = [...kept.values()]
    const local: LocalDocument = {...document, sentences: blocks.flatMap((d) => d.sentences)}
    for (const observed of this.#check('checkBlocks', {...document, sentences: fresh})) {
      const {told} = document.blocks[observed.observation.main.block] ?? {}
      if (told !== undefined) kept.get(told)?.found.push(observed)
    }
    this.#kept = kept
    const found = [...blocks.flatMap((d) => d.found), ...this.#check('checkDocument', local)]
    return found.map(({rule, observation}) => checkFinding(rule.rule, rule.severity, observation, document))
  }

  #check(reach: 'checkBlocks' | 'checkDocument', document: LocalDocument): readonly LocalFinding[] {
    return this.#rules.flatMap((rule) =>
      Array.from(rule[reach](document), (observation): LocalFinding => ({rule, observation}))
    )
  }

  /** All blocks with claims, what was found in them before, and the sentences of those that say something new. */
  #takeUp({blocks}: CheckedDocument) {
    const kept = new Map<DocumentBlock['told'], CheckedBlock>()
    const fresh: ClaimSentence[] = []
    for (const [index, block] of blocks.entries()) {
      const {claims, told} = block
      if (claims.length === 0) continue
      const last = this.#kept.get(told)
      const isUnmoved = last?.claims === claims
      const sentences = isUnmoved ? last.sentences : sentencesOfBlock(block)
      if (last === undefined) fresh.push(...sentences)
      kept.set(told, {claims, index, sentences, found: last ? moved(last.found, index - last.index) : []})
    }
    return {kept, fresh}
  }
}

function moved(found: LocalFinding[], by: number): LocalFinding[] {
  if (by === 0 || found.length === 0) return found
  const place = (of: ProsePlace): ProsePlace => ({...of, block: of.block + by})
  return found.map(({rule, observation}) => {
    const {main, related} = observation
    return {rule, observation: {...observation, main: place(main), related: related && place(related)}}
  })
}
