import {sentencesOfBlock, type ClaimSentence} from '../claims/claim-sentence.js'
import type {DocumentBlock} from '../claims/document-claims.js'
import {counterparts} from '../claims/versions.js'
import type {AcrossBlocks, LocalDocument, NumberedDocument, Observation, ProsePlace} from './comparators/comparator.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {checkFinding} from './report.js'

/** A block that holds claims, as it was checked. */
interface CheckedBlock {
  readonly claims: DocumentBlock['claims']
  /** Index of the block in the document. */
  readonly index: number
  /** What each of the gatherers told of it. */
  readonly facts: readonly (readonly unknown[])[]
  readonly found: readonly LocalFinding[]
}

interface LocalFinding {
  readonly rule: CompiledRule
  readonly observation: Observation
}

/** A rule that looks across blocks. */
interface RuleAcross {
  readonly rule: CompiledRule
  readonly check: AcrossBlocks<unknown>['check']
  /** Which of the lists of a block's facts it looks at. */
  readonly facts: number
}

/** Sentences that are looked into at a time, so that what the checks make of them is gone before the next ones come. */
const lookedIntoAtOnce = 64

/**
 * Runs the rules that hold no two claims of a text against each other by their words alone. Of a text that it has checked before it
 * looks again only into the blocks that say something else, or stand elsewhere. A class, since it keeps what it has found.
 */
export class LocalChecks {
  readonly #rules: readonly CompiledRule[]
  /** What gathers facts in a block; rules that look at the same facts share it. */
  readonly #gatherers: readonly AcrossBlocks<unknown>['gather'][]
  readonly #across: readonly RuleAcross[]
  #checked: readonly CheckedBlock[] = []

  constructor(rules: readonly CompiledRule[]) {
    const across = rules.flatMap(({checkAcross}) => checkAcross ?? [])
    const gatherers = [...new Set(across.map((d) => d.gather))]
    this.#rules = rules
    this.#gatherers = gatherers
    this.#across = rules.flatMap((rule) => {
      const {checkAcross: own} = rule
      return own ? [{rule, check: own.check, facts: gatherers.indexOf(own.gather)}] : []
    })
  }

  run(document: NumberedDocument): readonly Finding[] {
    const blocks = document.blocks.filter((d) => d.claims.length > 0)
    const last = counterparts(this.#checked, blocks, byClaims)
    const fresh: FreshBlocks = new Map()
    let sentences: ClaimSentence[] = []
    const checkFresh = () => {
      this.#checkBlocks({...document, sentences}, fresh)
      fresh.clear()
      sentences = []
    }
    const checked = blocks.map((block, place): CheckedBlock => {
      const known = last(place)
      if (known) return this.#asItStands(known, block)
      const own = sentencesOfBlock(block)
      const index = indexOf(block)
      const found: LocalFinding[] = []
      fresh.set(index, found)
      for (const sentence of own) sentences.push(sentence)
      if (sentences.length >= lookedIntoAtOnce) checkFresh()
      return {claims: block.claims, index, facts: this.#gather(own, block), found}
    })
    checkFresh()
    this.#checked = checked
    return [...checked.flatMap((d) => d.found), ...this.#checkAll(document)].map(({rule, observation}) =>
      checkFinding(rule.rule, rule.severity, observation, document)
    )
  }

  #checkBlocks(document: LocalDocument, blocks: FreshBlocks): void {
    for (const rule of this.#rules)
      for (const observation of rule.checkBlocks(document))
        blocks.get(observation.main.block)?.push({rule, observation})
  }

  #gather(sentences: readonly ClaimSentence[], block: DocumentBlock): CheckedBlock['facts'] {
    const facts = this.#gatherers.map((gather) => gather(sentences, block))
    return facts.every((d) => d.length === 0) ? noFacts : facts
  }

  /** A block that says what it said, maybe elsewhere. */
  #asItStands(known: CheckedBlock, block: DocumentBlock): CheckedBlock {
    const index = indexOf(block)
    if (known.index === index) return known
    // What told nothing where it stood tells nothing elsewhere.
    const facts = known.facts === noFacts ? noFacts : this.#gather(sentencesOfBlock(block), block)
    return {claims: block.claims, index, facts, found: moved(known.found, index - known.index)}
  }

  #checkAll(document: NumberedDocument): readonly LocalFinding[] {
    const telling = this.#checked.filter((d) => d.facts !== noFacts)
    const factsOf = this.#gatherers.map((_, number) => telling.flatMap((d) => d.facts[number] ?? noFacts))
    const across = this.#across.flatMap(({rule, check, facts}) => found(rule, check(factsOf[facts] ?? [], document)))
    return [...across, ...this.#rules.flatMap((rule) => found(rule, rule.checkDocument(document)))]
  }
}

/** What is found in each block, by its index in the document. */
type FreshBlocks = Map<number, LocalFinding[]>

const noFacts: readonly never[] = []

const byClaims = {before: ({claims}: CheckedBlock) => claims, now: ({claims}: DocumentBlock) => claims}

function found(rule: CompiledRule, observations: Iterable<Observation>): readonly LocalFinding[] {
  return Array.from(observations, (observation) => ({rule, observation}))
}

/** Index in the document of a block that holds claims. */
function indexOf({claims}: DocumentBlock): number {
  return claims[0]?.block ?? -1
}

/** What was found in a block that stands so many blocks further on now. */
function moved(findings: readonly LocalFinding[], by: number): readonly LocalFinding[] {
  const place = (of: ProsePlace): ProsePlace => ({...of, block: of.block + by})
  return findings.map(({rule, observation}) => {
    const {main, related} = observation
    return {rule, observation: {...observation, main: place(main), related: related && place(related)}}
  })
}
