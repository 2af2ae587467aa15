import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {VFileMessage} from 'vfile-message'
import type {DocumentClaims} from './claims/document-claims.js'
import {assembleTexts} from './claims/assemble-document.js'
import {readSentences} from './claims/read-block.js'
import {treeBlocks} from './claims/tree-blocks.js'
import type {Finding} from './rules/finding.js'
import {defaultRules} from './rules/catalogue.js'
import {runRules} from './rules/run-rules.js'

declare module 'vfile' {
  interface DataMap {
    /** Claims of the file, left by `retextClaims`. */
    factlint: DocumentClaims
  }
}

export interface RetextClaimsOptions {
  /** ISO date on which the text was written; without it, years and weekdays that the text leaves out stay unknown. */
  readonly asOf?: string
  /** Decides whether 1/2/2020 is in January or in February. */
  readonly language?: 'en-US' | 'en-GB'
}

/**
 * Read the claims of an nlcst tree into `file.data.factlint`.
 *
 * Works on whatever tree a pipeline has made: `unified().use(retextEnglish).use(retextClaims)`.
 */
export const retextClaims: Plugin<[RetextClaimsOptions?], Root> = function (options = {}) {
  const reading = {language: options.language ?? 'en-US'} as const
  return (tree: Root, file: VFile): undefined => {
    const blocks = treeBlocks(tree).map(({block, sentences}) => ({
      block,
      reading: readSentences(block.prose, sentences, reading)
    }))
    const path = file.history.at(-1) ?? ''
    file.data.factlint = assembleTexts([{path, blocks, dates: {asOf: options.asOf ?? null}}])
  }
}

/**
 * Report each contradiction among the claims that `retextClaims` left, as a message with `ruleId`, `actual`, `expected`, `note` and
 * `url`; the other place travels in `cause`.
 */
export const retextConsistency: Plugin<[], Root> = function () {
  return (_tree: Root, file: VFile): undefined => {
    const document = file.data.factlint
    if (!document) {
      file.fail('retextConsistency found no claims: use retextClaims before it', {
        source: 'factlint',
        ruleId: 'no-claims'
      })
    }
    const place = location(file)
    for (const finding of runRules(document, defaultRules())) report(file, finding, place)
  }
}

function report(file: VFile, finding: Finding, place: ReturnType<typeof location>): void {
  const points = (span: {readonly start: number; readonly end: number}) => {
    const [start, end] = [place.toPoint(span.start), place.toPoint(span.end)]
    return start && end ? {start, end} : undefined
  }
  const [related] = finding.related
  const other = related && points(related)
  const message = file.message(finding.message, {
    place: points(finding),
    source: 'factlint',
    ruleId: finding.ruleId,
    cause: related && new VFileMessage(related.message, {place: other, source: 'factlint', ruleId: finding.ruleId})
  })
  message.actual = finding.actual
  message.expected = [...finding.expected]
  message.note = finding.note
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined
}
