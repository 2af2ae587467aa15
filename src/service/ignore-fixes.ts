import type {Finding} from '../rules/finding.js'
import type {Block} from '../text/block.js'
import {commentMarksOf} from '../text/formats/index.js'
import {sourceEnd, sourceStart} from '../text/prose-map.js'
import type {LintResult} from './linter.js'

/** A comment that silences a finding, and says why. */
export interface IgnoreFix {
  /** Source offset, UTF-16, at which the comment goes in. */
  readonly at: number
  /** The comment, with the white space that it needs around it. */
  readonly insert: string
  readonly reason: string
}

const ofTwoPlaces = ['not about the same thing', 'the source has it so']
const ofOnePlace = ['the source has it so']

/**
 * Ways to silence a finding where it stands. A reason is required, and it is the author's: the usual ones are offered, each to be
 * taken as it is or written over.
 *
 * @returns Nothing where no comment can stand: in front matter, and in a fact sheet.
 */
export function ignoreFixesFor(finding: Finding, {document, source}: LintResult): readonly IgnoreFix[] {
  const marks = commentMarksOf(source.path)
  const block = document.blocks.find(({block}) => startOf(block) <= finding.start && finding.end <= endOf(block))?.block
  if (!block || marks === null || isFrontMatter(block, source.value)) return []
  return (finding.related.length > 0 ? ofTwoPlaces : ofOnePlace).map((reason) => ({
    ...commentFor(`factlint-ignore ${finding.ruleId} -- ${reason}`, marks, block, source.value),
    reason
  }))
}

function commentFor(words: string, marks: 'html' | 'brackets', block: Block, value: string): Omit<IgnoreFix, 'reason'> {
  const start = startOf(block)
  const line = value.lastIndexOf('\n', start - 1) + 1
  if (marks === 'brackets') return {at: line, insert: `[${words}]\n`}
  // "# Title" and a paragraph have a line to themselves; what stands in a list, a quotation or a table has its comment inside.
  return /^(?:#+ )?\s*$/.test(value.slice(line, start))
    ? {at: line, insert: `<!-- ${words} -->\n`}
    : {at: endOf(block), insert: ` <!-- ${words} -->`}
}

function isFrontMatter(block: Block, value: string): boolean {
  return /^---\s*\n/.test(value) && startOf(block) < value.indexOf('\n---', 3)
}

function startOf({map}: Block): number {
  return sourceStart(map, 0)
}

function endOf({map}: Block): number {
  return sourceEnd(map, map.proseLength)
}
