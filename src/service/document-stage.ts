import {assembleTexts, DocumentAssembler} from '../claims/assemble-document.js'
import type {CheckedDocument, DocumentClaims, ReadText} from '../claims/document-claims.js'
import {isUnresolved, UnresolvedCount} from '../claims/unresolved.js'
import type {CompiledRule} from '../rules/compile-rule.js'
import type {Finding} from '../rules/finding.js'
import {RuleRunner, runRules} from '../rules/run-rules.js'

/** What makes one document of the claims of blocks, and findings of its claims. */
export interface DocumentStage {
  readonly assemble: (texts: readonly ReadText[]) => DocumentClaims
  /** How many claims are about something factlint could not make out. */
  readonly unresolvedIn: (document: DocumentClaims) => number
  readonly findingsIn: (document: CheckedDocument) => readonly Finding[]
}

/** The stage for any texts, each of which is read once. */
export function createDocumentStage(rules: readonly CompiledRule[]): DocumentStage {
  return {
    assemble: assembleTexts,
    unresolvedIn: ({claims}) => claims.filter(isUnresolved).length,
    findingsIn: (document) => runRules(document, rules)
  }
}

/** The stage for the versions of one text, each of which is told from what an edit has changed. */
export function createFollowingStage(rules: readonly CompiledRule[]): DocumentStage {
  const assembler = new DocumentAssembler()
  const unresolved = new UnresolvedCount()
  const runner = new RuleRunner(rules)
  return {
    assemble: (texts) => assembler.assemble(texts),
    unresolvedIn: ({claims}) => unresolved.of(claims),
    findingsIn: (document) => runner.run(document)
  }
}
