import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {SourceSpan} from '../../rules/finding.js'

/** A piece of a context: words that are spoken of, or the words around them. */
interface ContextPart {
  readonly text: string
  readonly isMarked: boolean
}

/** Some stretches of a text with the words around them, on one line. */
export type Context = readonly ContextPart[]

/** UTF-16 units that are shown on either side, and between two stretches, at most. */
const reach = 160

/**
 * The words around some stretches, cut between words, with `…` where something was cut off.
 *
 * @param spans In order, none over another.
 * @param within What is shown at most: a sentence, a paragraph.
 */
export function contextOf(source: string, spans: readonly SourceSpan[], within: SourceSpan): Context {
  const first = spans[0] ?? within
  const parts: ContextPart[] = [{text: before(source, within.start, first.start), isMarked: false}]
  spans.forEach((span, index) => {
    const next = spans[index + 1]
    parts.push({text: spaced(source.slice(span.start, span.end)), isMarked: true})
    const text = next === undefined ? after(source, span.end, within.end) : between(source.slice(span.end, next.start))
    parts.push({text, isMarked: false})
  })
  return parts
}

/** The paragraph around a stretch: from one empty line to the next. Looks no further than what is shown. */
export function paragraphAround(source: string, {start, end}: SourceSpan): SourceSpan {
  const left = source.slice(Math.max(0, start - 2 * reach), start)
  const right = source.slice(end, end + 2 * reach)
  const opening = Math.max(left.lastIndexOf('\n\n'), left.lastIndexOf('\r\n\r\n'))
  const closing = right.search(/\r?\n\r?\n/)
  return {
    start: opening < 0 ? start - left.length : start - left.length + opening,
    end: closing < 0 ? end + right.length : end + closing
  }
}

/** A context with what is spoken of in an element of its own. */
export function contextView(context: Context, tagName: 'b' | 'mark'): ElementContent[] {
  return context.map(({text, isMarked}) => (isMarked ? h(tagName, text) : {type: 'text', value: text}))
}

/** The words of the first stretch that is spoken of. */
export function markedText(context: Context): string {
  return context.find((d) => d.isMarked)?.text ?? ''
}

/** The whole as plain text. */
export function contextText(context: Context): string {
  return context.map((d) => d.text).join('')
}

function before(source: string, from: number, to: number): string {
  const isCut = to - from > reach
  const text = spaced(source.slice(isCut ? to - reach : Math.min(from, to), to)).trimStart()
  return isCut ? `…${text.replace(/^\S*\s+/, '')}` : text
}

function after(source: string, from: number, to: number): string {
  const isCut = to - from > reach
  const text = spaced(source.slice(from, isCut ? from + reach : Math.max(from, to))).trimEnd()
  return isCut ? `${text.replace(/\s+\S*$/, '')}…` : text
}

function between(text: string): string {
  return text.length <= 2 * reach ? spaced(text) : `${after(text, 0, text.length)} ${before(text, 0, text.length)}`
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
