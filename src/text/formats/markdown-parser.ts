import type {Input, Tree, TreeFragment} from '@lezer/common'
import {GFM, parser, type InlineContext, type MarkdownConfig} from '@lezer/markdown'

/** Markup that one stretch of inline text may hold; after that it is text, for the parser is quadratic in it. */
const mostMarkup = 400
/** Longer runs of `*`, `_` or `~` are rules and decoration. */
const longestRun = 16

const special = /[\\&`<*_![\]~${]|:\/\/|www\./g
const emphasisRun = /\*+|_+|~+/y
const footnote = /\[\^[^\]\s]{1,100}\]:?/y
/** Matches the `[^1]:` that begins a note. */
const footnoteLabel = /^\[\^[^\]\s]{1,100}\]:/
const alert = /\[![A-Z]{1,20}\]/y
const math = /\$\$.{1,5000}?\$\$|\$(?![\s\d])(?<formula>[^$\n]{1,300}(?<!\s))\$(?!\d)/sy
const template = /\{\{.{0,1000}?\}\}|\{%.{0,1000}?%\}/sy
/** Matches the `{#install .wide}` after a heading. */
const attributes = /\{[#.:][^{}\n]{0,200}\}/y
const address = /[^\s<>"”\]|`]+/y

/** How many characters of markup each stretch has held so far. */
const markup = new WeakMap<InlineContext, number>()

/**
 * What Markdown as it is written has beyond CommonMark, and a quick way over plain text: the parser would ask each of
 * its ten inline parsers about every character.
 */
const prose: MarkdownConfig = {
  // `Hidden` is shown to no reader, `Object` is shown but is no prose.
  defineNodes: ['Hidden', 'Object'],
  parseBlock: [
    {name: 'FootnoteDefinition', endLeaf: (_, line) => footnoteLabel.test(line.text.slice(line.pos, line.pos + 110))}
  ],
  parseInline: [{name: 'Prose', before: 'Escape', parse: (cx, _, offset) => parseProse(cx, offset)}],
  // Definitions are found by the reader (see link-definitions.ts), addresses here; a hard break is white space.
  remove: ['LinkReference', 'HardBreak', 'Autolink']
}

/** CommonMark with GFM tables, strikethrough and task lists, footnotes, math, template tags and bare addresses. */
const markdownParser = parser.configure([GFM, prose])

/**
 * Parse what stands behind the front matter; offsets are those of the whole text.
 *
 * @param known What the tree of another version has in common with this one.
 */
export function parseBody(text: string, bodyStart: number, known: readonly TreeFragment[] = []): Tree {
  return markdownParser.parse(bodyStart === 0 ? text : withoutFront(text, bodyStart), known)
}

/** The text with empty lines in place of its front matter. To put such a text together would cost more than most edits. */
function withoutFront(text: string, bodyStart: number): Input {
  const read = (from: number, to: number) =>
    '\n'.repeat(Math.max(0, Math.min(to, bodyStart) - from)) + text.slice(Math.max(from, bodyStart), to)
  return {
    length: text.length,
    lineChunks: false,
    chunk: (from) => (from < bodyStart ? read(from, bodyStart) : text.slice(from)),
    read
  }
}

/** Go on to the next character that may be markup; -1 leaves it to the other parsers. */
function parseProse(cx: InlineContext, offset: number): number {
  const from = offset - cx.offset
  special.lastIndex = from
  for (let found = special.exec(cx.text); found; found = special.exec(cx.text)) {
    const at = found.index
    if (isPlain(cx.text, at)) {
      special.lastIndex = at + 1
      continue
    }
    if (at > from && found[0] !== '://') return cx.offset + at
    if (isOverfull(cx, found[0])) return cx.end
    const end = parseOwn(cx, at)
    if (end === at) return -1
    if (end > at) return cx.offset + end
    special.lastIndex = at + 1
  }
  return cx.end
}

/** Count a mark; escapes and references are read in bounded time, so that they may be many. */
function isOverfull(cx: InlineContext, mark: string): boolean {
  if (mark === '\\' || mark === '&') return false
  const count = (markup.get(cx) ?? 0) + 1
  markup.set(cx, count)
  return count > mostMarkup
}

/** Whether a mark can be no markup where it stands: "Stop! He", "snake_case", "~20". */
function isPlain(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '!') return text.charAt(at + 1) !== '['
  if (mark === '~') return text.charAt(at + 1) !== '~'
  return mark === '_' && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1))
}

function isWord(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
}

/** Read what CommonMark does not know. Returns the end of it, `at` for another parser's markup, -1 for plain text. */
function parseOwn(cx: InlineContext, at: number): number {
  const {text} = cx
  switch (text.charAt(at)) {
    case '*':
    case '_':
    case '~': {
      const end = endOf(emphasisRun, text, at)
      return end - at > longestRun ? end : at
    }
    case '\\':
      return /[ \t]*\n/y.test(text.slice(at + 1, at + 4)) ? add(cx, 'Hidden', at, at + 1) : at
    case '[':
      return addMatch(cx, 'Hidden', footnote, at) ?? addMatch(cx, 'Hidden', alert, at) ?? at
    case '{':
      return addMatch(cx, 'Object', template, at) ?? addMatch(cx, 'Hidden', attributes, at) ?? -1
    case '$':
      return isMath(text, at) ? (addMatch(cx, 'Object', math, at) ?? -1) : -1
    case ':':
    case 'w':
      return addAddress(cx, at)
    default:
      return at
  }
}

/**
 * Whether a dollar sign opens math and not an amount: `$x^2$`, `$n$`, `$$…$$`, but not "$20 and $30" or "US$ and A$".
 */
function isMath(text: string, at: number): boolean {
  math.lastIndex = at
  const found = math.exec(text)
  const formula = found?.groups?.['formula']
  if (!found || formula === undefined) return found !== null
  return /[\\^_={}<>]/.test(formula) || (formula.length <= 12 && !/[a-z]{3}|\s[a-z]{2}/i.test(formula))
}

/** A bare address: `https://example.org/2020/05`, `www.example.org`; without the stop or bracket after it. */
function addAddress(cx: InlineContext, at: number): number {
  const {text} = cx
  const scheme = /(?:https?|ftps?|file)$/i.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0
  if (text.charAt(at) === ':' ? scheme === 0 : isWord(text.charCodeAt(at - 1))) return -1
  let end = endOf(address, text, at)
  const from = at - (text.charAt(at) === ':' ? scheme : 0)
  while (
    /[?!.,:;*_~'’)…]/.test(text.charAt(end - 1)) &&
    !(text.charAt(end - 1) === ')' && text.slice(from, end).includes('('))
  )
    end--
  return end > at + 3 ? add(cx, 'Object', from, end) : -1
}

function addMatch(cx: InlineContext, node: string, pattern: RegExp, at: number): number | null {
  const end = endOf(pattern, cx.text, at)
  if (end === 0) return null
  // "[^1]:" is the label of a note only where the note begins.
  const colon = pattern === footnote && at > 0 && cx.text.charAt(end - 1) === ':'
  return add(cx, node, at, colon ? end - 1 : end)
}

function add(cx: InlineContext, node: string, from: number, to: number): number {
  cx.addElement(cx.elt(node, cx.offset + from, cx.offset + to))
  return to
}

/** End of the match at `at`; 0 where there is none. */
function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : 0
}
