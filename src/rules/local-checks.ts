import {sentencesOfBlock, type ClaimSentence} from '../claims/claim-sentence.js'
import type {DocumentBlock} from '../claims/document-claims.js'
import {changeBetween} from '../claims/versions.js'
import type {AcrossBlocks, LocalDocument, NumberedDocument, Observation, ProsePlace} from './comparators/comparator.js'
import type {CompiledRule} from './compile-rule.js'
import type {Finding} from './finding.js'
import {checkFinding} from './report.js'

/** A block that told something. */
interface TellingBlock {
  readonly claims: DocumentBlock['claims']
  /** Index of the block in the document. */
  readonly index: number
  /** What each of the gatherers told of it. */
  readonly facts: readonly (readonly unknown[])[]
  readonly found: readonly LocalFinding[]
}

/** One version of the document, as it was checked. */
interface CheckedVersion {
  readonly blocks: readonly DocumentBlock[]
  readonly telling: readonly TellingBlock[]
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
  #last: CheckedVersion = {blocks: [], telling: []}

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
    const {blocks} = document
    const last = this.#last
    const change = changeBetween(last.blocks, blocks)
    const before = last.telling.filter(({index}) => index < change.start)
    const between = last.telling.filter(({index}) => index >= change.start && index < change.before)
    const behind = last.telling.filter(({index}) => index >= change.before)
    const stay = new Set(blocks.slice(change.start, change.now).map((d) => d.claims))
    const known = new Set(last.blocks.slice(change.start, change.before).map((d) => d.claims))
    const fresh = blocks.slice(change.start, change.now).filter(({claims}) => claims.length > 0 && !known.has(claims))
    const telling = [
      ...before,
      ...[...between.filter(({claims}) => stay.has(claims)), ...this.#check(fresh, document)]
        .map((block) => this.#asItStands(block, blocks))
        .sort((a, b) => a.index - b.index),
      ...behind.map((block) => this.#asItStands(block, blocks))
    ]
    this.#last = {blocks, telling}
    return [...telling.flatMap((d) => d.found), ...this.#checkAll(document)].map(({rule, observation}) =>
      checkFinding(rule.rule, rule.severity, observation, document)
    )
  }

  /** What blocks tell that were not in the version before. */
  #check(blocks: readonly DocumentBlock[], document: NumberedDocument): readonly TellingBlock[] {
    const telling: TellingBlock[] = []
    for (const together of someAtATime(blocks)) {
      const found: FoundInBlocks = new Map(together.map(({block}) => [indexOf(block), []]))
      this.#checkBlocks({...document, sentences: together.flatMap((d) => d.sentences)}, found)
      for (const {block, sentences} of together) {
        const index = indexOf(block)
        const told = {claims: block.claims, index, facts: this.#gather(sentences, block), found: found.get(index) ?? []}
        if (told.facts !== noFacts || told.found.length > 0) telling.push(told)
      }
    }
    return telling
  }

  #checkBlocks(document: LocalDocument, blocks: FoundInBlocks): void {
    for (const rule of this.#rules)
      for (const observation of rule.checkBlocks(document))
        blocks.get(observation.main.block)?.push({rule, observation})
  }

  #gather(sentences: readonly ClaimSentence[], block: DocumentBlock): TellingBlock['facts'] {
    const facts = this.#gatherers.map((gather) => gather(sentences, block))
    return facts.every((d) => d.length === 0) ? noFacts : facts
  }

  /** A block that says what it said, maybe elsewhere. */
  #asItStands(known: TellingBlock, blocks: readonly DocumentBlock[]): TellingBlock {
    const {claims} = known
    const index = indexOf(known)
    const block = blocks[index]
    if (known.index === index || block === undefined) return known
    // What told nothing where it stood tells nothing elsewhere.
    const facts = known.facts === noFacts ? noFacts : this.#gather(sentencesOfBlock(block), block)
    return {claims, index, facts, found: moved(known.found, index - known.index)}
  }

  #checkAll(document: NumberedDocument): readonly LocalFinding[] {
    const telling = this.#last.telling.filter((d) => d.facts !== noFacts)
    const factsOf = this.#gatherers.map((_, number) => telling.flatMap((d) => d.facts[number] ?? noFacts))
    const across = this.#across.flatMap(({rule, check, facts}) => found(rule, check(factsOf[facts] ?? [], document)))
    return [...across, ...this.#rules.flatMap((rule) => found(rule, rule.checkDocument(document)))]
  }
}

/** What is found in each block, by its index in the document. */
type FoundInBlocks = ReadonlyMap<number, LocalFinding[]>

interface BlockSentences {
  readonly block: DocumentBlock
  readonly sentences: readonly ClaimSentence[]
}

/** Blocks that hold claims, with their sentences. */
function* someAtATime(blocks: readonly DocumentBlock[]): Generator<readonly BlockSentences[]> {
  let together: BlockSentences[] = []
  let count = 0
  for (const block of blocks) {
    const sentences = sentencesOfBlock(block)
    together.push({block, sentences})
    count += sentences.length
    if (count < lookedIntoAtOnce) continue
    yield together
    together = []
    count = 0
  }
  if (count > 0) yield together
}

const noFacts: readonly never[] = []

function found(rule: CompiledRule, observations: Iterable<Observation>): readonly LocalFinding[] {
  return Array.from(observations, (observation) => ({rule, observation}))
}

/** Index in the document of a block that holds claims. */
function indexOf({claims}: Pick<DocumentBlock, 'claims'>): number {
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
