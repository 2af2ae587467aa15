/** A finding that a sample's author wants, quoted by its words. */
export interface Expectation {
  readonly ruleId: string
  /** Words marked at the main place, as the source spells them. */
  readonly text: string
  /** Words at the other places, in the finding's order; empty for a finding with one place. */
  readonly others: readonly string[]
  /** Line of the expectation, 1-based. */
  readonly line: number
  /** UTF-16 offsets of the block before the expectation, which holds the main place; the end is exclusive. */
  readonly block: {readonly start: number; readonly end: number}
}

/** An expectation that cannot be read, or that quotes words which are not there. */
export interface Mistake {
  /** 1-based. */
  readonly line: number
  readonly message: string
}

export interface Sample {
  /** The text to lint: expectations are spaces, so that every offset is that of the file. */
  readonly text: string
  readonly expectations: readonly Expectation[]
  readonly mistakes: readonly Mistake[]
}

interface Line {
  readonly start: number
  readonly end: number
  readonly trimmed: string
}

/** What stands around an expectation in Markdown and in plain text. */
const frames = [
  ['<!--~', '-->'],
  ['[~', ']']
] as const

/** Matches `same-event-date: "May" contradicts "June"`, not `same-event-date: "May" against "June"`. */
const wording = /^(?<ruleId>[a-z]+(?:-[a-z]+)*): "(?<text>[^"]+)"(?: contradicts (?<others>"[^"]+"(?: and "[^"]+")*))?$/

/** Take the expectations out of a sample. Whatever is wrong with one is told in `mistakes`; nothing throws. */
export function readSample(source: string): Sample {
  const lines = linesOf(source)
  const text = blank(source, lines.filter(isExpectation))
  const expectations: Expectation[] = []
  const mistakes: Mistake[] = []
  let block = {start: 0, end: 0}
  let inBlock = false
  for (const [index, line] of lines.entries()) {
    if (isExpectation(line)) {
      const read = readExpectation(line, index + 1, block)
      const message = typeof read === 'string' ? read : misquotation(read, text)
      if (message !== null) mistakes.push({line: index + 1, message})
      else if (typeof read !== 'string') expectations.push(read)
      inBlock = false
    } else if (line.trimmed === '') {
      inBlock = false
    } else {
      block = {start: inBlock ? block.start : line.start, end: line.end}
      inBlock = true
    }
  }
  return {text, expectations, mistakes}
}

/** The words of a stretch of source, with a line break as good as a space. */
export function wordsOf(source: string): string {
  return source.replace(/\s+/g, ' ').trim()
}

/** The expectation on a line, or what is wrong with it. */
function readExpectation(line: Line, number: number, block: Expectation['block']): Expectation | string {
  const frame = frames.find(([open]) => line.trimmed.startsWith(open))
  if (!frame || !line.trimmed.endsWith(frame[1])) return 'an expectation stands on a line of its own.'
  const match = wording.exec(line.trimmed.slice(frame[0].length, -frame[1].length).trim())
  const {ruleId, text, others = ''} = match?.groups ?? {}
  if (ruleId === undefined || text === undefined) return 'expected: rule-id: "words" contradicts "words".'
  return {
    ruleId,
    text,
    others: [...others.matchAll(/"([^"]+)"/g)].map((quoted) => quoted[1] ?? ''),
    line: number,
    block
  }
}

/** Words that an expectation quotes and the text does not have; null when all are there. */
function misquotation({text, others, block}: Expectation, source: string): string | null {
  if (!wordsOf(source.slice(block.start, block.end)).includes(text)) return `"${text}" is not in the block above.`
  const whole = wordsOf(source)
  const absent = others.find((other) => !whole.includes(other))
  return absent === undefined ? null : `"${absent}" is not in the text.`
}

function isExpectation(line: Line): boolean {
  return frames.some(([open]) => line.trimmed.startsWith(open))
}

function linesOf(source: string): Line[] {
  return [...source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].map((match) => {
    const content = match[0].replace(/[\r\n]+$/, '')
    return {start: match.index, end: match.index + content.length, trimmed: content.trim()}
  })
}

function blank(source: string, lines: readonly Line[]): string {
  return lines.reduce((text, {start, end}) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), source)
}
