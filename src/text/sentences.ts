import type {Node, Parent} from 'unist'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Sentence} from './sentence.js'
import {marksOf, type Mark} from './sentence-marks.js'

const english = unified().use(retextEnglish).freeze()

/**
 * The longest stretch between two sure breaks that the parser is asked about, in UTF-16 units. No English sentence is
 * longer; a table of contents with dot leaders is, and the parser is quadratic.
 */
const longestAsked = 2000
const word = /[\p{L}\p{N}]/u

/**
 * The sentences of one block, in order. The parser is asked only about stretches in which a mark is in doubt; the
 * result is that of {@link splitSentencesByFullParse}. Linear in the prose's length.
 *
 * @param prose A block's prose; white space around sentences belongs to none.
 */
export function splitSentences(prose: string): Sentence[] {
  const marks = marksOf(prose)
  return cut(prose, marks, (stretch) => sentenceStarts(prose, stretch.start, stretch.end))
}

/**
 * The sentences of one block, read from a parse of all of it: the measure for {@link splitSentences}, and the way for
 * whoever needs the tree anyway. Quadratic in the prose's length.
 */
export function splitSentencesByFullParse(prose: string): Sentence[] {
  const starts = sentenceStarts(prose, 0, prose.length)
  return cut(prose, marksOf(prose), () => starts)
}

/** Marks between two sure breaks, and the prose they stand in. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** Cut at every sure break, and at the doubtful marks at which the parser begins a sentence. */
function cut(prose: string, marks: readonly Mark[], ask: (stretch: Stretch) => readonly number[]): Sentence[] {
  const isSure = marks.every((mark) => mark.verdict !== 'doubtful')
  const sentences: Sentence[] = []
  let start = trimmedStart(prose)
  for (const mark of isSure ? marks : breaksAmong(prose, marks, ask)) {
    if (mark.verdict === 'join') continue
    const end = trimmedEnd(prose, start, mark.close)
    if (end > start) sentences.push({start, end})
    start = mark.next
  }
  const end = trimmedEnd(prose, start, prose.length)
  if (end > start) sentences.push({start, end})
  // A copy has no room to grow: the sentences of every block with a claim are kept.
  return sentences.slice()
}

/** The marks at which a sentence ends: the sure ones, and those doubtful ones at which the parser begins another. */
function breaksAmong(
  prose: string,
  marks: readonly Mark[],
  ask: (stretch: Stretch) => readonly number[]
): readonly Mark[] {
  const breaks: Mark[] = []
  for (const stretch of stretchesOf(prose, marks)) {
    breaks.push(...doubtfulBreaks(prose, stretch, ask))
    const last = stretch.marks.at(-1)
    if (last?.verdict === 'break') breaks.push(last)
  }
  return breaks
}

/** The doubtful marks of a stretch at which a sentence ends. */
function doubtfulBreaks(prose: string, stretch: Stretch, ask: (stretch: Stretch) => readonly number[]): Mark[] {
  if (stretch.end - stretch.start > longestAsked) return unaskedBreaks(prose, stretch)
  const doubtful = stretch.marks.filter(
    (mark, index) => mark.verdict === 'doubtful' && standsBetweenWords(prose, stretch, index)
  )
  const starts = doubtful.length > 0 ? ask(stretch) : []
  let index = 0
  return doubtful.filter((mark) => {
    while (index < starts.length && (starts[index] ?? 0) <= mark.start) index++
    return index < starts.length && (starts[index] ?? 0) <= mark.next
  })
}

/** In a stretch too long to ask about, a doubtful mark ends a sentence before a capital. */
function unaskedBreaks(prose: string, {marks}: Stretch): Mark[] {
  return marks.filter(({verdict, next}) => verdict === 'doubtful' && /\p{Lu}/u.test(prose.charAt(next)))
}

/**
 * Whether a word stands before a mark, and another between it and the next mark. To which side the parser gives a run
 * of symbols depends on what stands beyond it: "Stop! * * *" is one sentence.
 */
function standsBetweenWords(prose: string, stretch: Stretch, index: number): boolean {
  const mark = stretch.marks[index]
  if (!mark) return false
  const end = stretch.marks[index + 1]?.start ?? stretch.end
  return word.test(prose.slice(stretch.start, mark.start)) && word.test(prose.slice(mark.next, end))
}

function stretchesOf(prose: string, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  let first = 0
  for (const [index, mark] of marks.entries()) {
    if (mark.verdict !== 'break') continue
    stretches.push({start, end: mark.close, marks: marks.slice(first, index + 1)})
    start = mark.next
    first = index + 1
  }
  stretches.push({start, end: prose.length, marks: marks.slice(first)})
  return stretches
}

/** Offsets at which the parser begins a sentence, in order. */
function sentenceStarts(prose: string, start: number, end: number): number[] {
  const starts: number[] = []
  const visit = (node: Node) => {
    if (node.type === 'SentenceNode') starts.push(start + (node.position?.start.offset ?? 0))
    else if (isParent(node)) node.children.forEach(visit)
  }
  visit(english.parse(prose.slice(start, end)))
  return starts
}

/** Whether a code is a letter, digit or mark of ASCII, and no white space. */
function isPlainMark(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}

/** Offset of the first character that is no white space. */
function trimmedStart(prose: string): number {
  return isPlainMark(prose.charCodeAt(0)) ? 0 : prose.length - prose.trimStart().length
}

/** Offset after the last character that is no white space; one look at it tells for nearly all prose. */
function trimmedEnd(prose: string, start: number, end: number): number {
  if (isPlainMark(prose.charCodeAt(end - 1))) return end
  return start + prose.slice(start, end).trimEnd().length
}
