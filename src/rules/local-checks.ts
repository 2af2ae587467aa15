import {sentencesOfBlock, type ClaimSentence} from '../claims/claim-sentence.js'
import type {CheckedDocument, DocumentBlock} from '../claims/document-claims.js'
import {counterparts} from '../claims/versions.js'
import type {AcrossBlocks, LocalDocument, Observation, ProsePlace} from './comparators/comparator.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {checkFinding} from './report.js'

/** A block that holds claims, as it was checked. */
interface CheckedBlock {
  readonly block: DocumentBlock
  /** What each rule that looks across blocks gathered in it. */
  readonly facts: readonly (readonly unknown[])[]
  readonly found: LocalFinding[]
}

interface LocalFinding {
  readonly rule: CompiledRule
  readonly observation: Observation
}

/**
 * Runs the rules that hold no two claims of a text against each other by their words alone. Of a text that it has checked before it
 * looks again only into the blocks that say something else, or stand elsewhere. A class, since it keeps what it has found.
 */
export class LocalChecks {
  readonly #rules: readonly CompiledRule[]
  readonly #across: readonly {readonly rule: CompiledRule; readonly check: AcrossBlocks<unknown>}[]
  #checked: readonly CheckedBlock[] = []

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules
    this.#across = rules.flatMap((rule) => (rule.checkAcross ? [{rule, check: rule.checkAcross}] : []))
  }

  run(document: CheckedDocument): readonly Finding[] {
    const blocks = document.blocks.filter((d) => d.claims.length > 0)
    const last = counterparts(this.#checked, blocks, byTold)
    const sentences: ClaimSentence[] = []
    const fresh = new Map<number, CheckedBlock>()
    const checked = blocks.map((block, place) => {
      const known = last(place)
      if (known?.block.claims === block.claims) return known
      const own = sentencesOfBlock(block)
      // What told nothing where it stood tells nothing elsewhere.
      const facts = this.#across.map(({check}, number) =>
        known?.facts[number]?.length === 0 ? none : check.gather(own)
      )
      const index = indexOf(block)
      if (known !== undefined) return {block, facts, found: moved(known.found, index - indexOf(known.block))}
      const made: CheckedBlock = {block, facts, found: []}
      sentences.push(...own)
      fresh.set(index, made)
      return made
    })
    this.#checked = checked
    for (const found of this.#checkBlocks({...document, sentences}))
      fresh.get(found.observation.main.block)?.found.push(found)
    return [...checked.flatMap((d) => d.found), ...this.#checkAll(document)].map(({rule, observation}) =>
      checkFinding(rule.rule, rule.severity, observation, document)
    )
  }

  #checkBlocks(document: LocalDocument): readonly LocalFinding[] {
    return this.#rules.flatMap((rule) => found(rule, rule.checkBlocks(document)))
  }

  #checkAll(document: CheckedDocument): readonly LocalFinding[] {
    const across = this.#across.flatMap(({rule, check}, number) => {
      const facts: unknown[] = []
      for (const block of this.#checked) for (const fact of block.facts[number] ?? []) facts.push(fact)
      return found(rule, check.check(facts, document))
    })
    return [...across, ...this.#rules.flatMap((rule) => found(rule, rule.checkDocument(document)))]
  }
}

const none: readonly unknown[] = []

const byTold = {before: ({block}: CheckedBlock) => block.told, now: ({told}: DocumentBlock) => told}

function found(rule: CompiledRule, observations: Iterable<Observation>): readonly LocalFinding[] {
  return Array.from(observations, (observation) => ({rule, observation}))
}

/** Index in the document of a block that holds claims. */
function indexOf({claims}: DocumentBlock): number {
  return claims[0]?.block ?? -1
}

/** What was found in a block that stands so many blocks further on now. */
function moved(findings: readonly LocalFinding[], by: number): LocalFinding[] {
  const place = (of: ProsePlace): ProsePlace => ({...of, block: of.block + by})
  return findings.map(({rule, observation}) => {
    const {main, related} = observation
    return {rule, observation: {...observation, main: place(main), related: related && place(related)}}
  })
}
