import type {Comment} from '../block.js'
import type {SourceRange} from './markdown-inline.js'

/** What every comment to factlint begins with; where it is not in a text, none is looked for. */
export const directiveMark = 'factlint-'

/** The comments to factlint between two offsets of HTML or Markdown. Linear. */
export function htmlComments(source: string, {from, to}: SourceRange, stands: Comment['stands']): Comment[] {
  const comments: Comment[] = []
  for (let start = source.indexOf('<!--', from); start >= 0 && start < to;) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0 || close >= to) break
    const end = close + 3
    const text = source.slice(start + 4, close).trim()
    if (text.startsWith(directiveMark)) comments.push({start, end, text, stands})
    start = source.indexOf('<!--', end)
  }
  return comments
}

/** Matches a line "[factlint-ignore same-event-date -- why]". */
const bracketed = /^\[(?<text>factlint-[^\]\n]*)\]$/

/** The comment to factlint that a line of plain text is; null for any other line. */
export function lineComment(line: string, start: number): Comment | null {
  const text = bracketed.exec(line)?.groups?.['text']
  return text === undefined ? null : {start, end: start + line.length, text: text.trim(), stands: 'before'}
}
