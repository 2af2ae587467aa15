/** What one character takes on a terminal. `start` and `end` are offsets in the measured text. */
export interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly width: number
}

/** Cuts a text without line breaks into the characters a reader sees, each with its width. */
export type Measure = (text: string) => readonly Cell[]

const tabWidth = 4

/**
 * Text in which each UTF-16 unit is one character of one column: Latin letters, quotation marks, dashes, currency signs,
 * and controls, which are shown by a sign. Not the soft hyphen, combining marks, emoji, or East Asian letters.
 */
const plain = /^[^\u0300-\u200F\u00AD\u2028-\u202F\u205F-\u209F\u20C0-\uFFFF]*$/

/**
 * How to measure some texts. Measuring emoji, combining marks and wide letters needs tables that take longer to load
 * than a paragraph takes to lint, so they are loaded for texts that hold such characters only.
 */
export async function loadMeasure(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) if (!plain.test(text)) return await loadGraphemeMeasure()
  return measureText
}

async function loadGraphemeMeasure(): Promise<Measure> {
  const {default: stringWidth} = await import('string-width')
  const segmenter = new Intl.Segmenter('en')
  return (text) =>
    plain.test(text)
      ? measureText(text)
      : Array.from(segmenter.segment(text), ({segment, index}) => {
          const shown = printable(segment)
          const width = segment === '\t' ? tabWidth : stringWidth(shown)
          return {text: shown, start: index, end: index + segment.length, width}
        })
}

/** Measures text that is known to be plain: factlint's own words. */
export function measureText(text: string): readonly Cell[] {
  return Array.from(text, (unit, index) => ({
    text: printable(unit),
    start: index,
    end: index + 1,
    width: unit === '\t' ? tabWidth : 1
  }))
}

/**
 * Text that cannot steer a terminal: an escape sequence in a draft, or a sign that turns the writing direction, is shown
 * and not obeyed.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' '.repeat(tabWidth))
    .replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (control) => {
      const code = control.charCodeAt(0)
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
    })
}

/** A text on one line, as a message or a table has it; a quotation may run over a line break. */
export function oneLine(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ').trim())
}

/** Columns that a text takes. */
export function widthOf(measure: Measure, text: string): number {
  return measure(text).reduce((sum, cell) => sum + cell.width, 0)
}

/** A text cut to some columns, with `…` where it was cut. */
export function truncate(measure: Measure, text: string, width: number): string {
  const cells = measure(text)
  if (cells.reduce((sum, cell) => sum + cell.width, 0) <= width) return cells.map((d) => d.text).join('')
  let used = 1
  let shown = ''
  for (const cell of cells) {
    used += cell.width
    if (used > width) break
    shown += cell.text
  }
  return `${shown.trimEnd()}…`
}

/** A text filled up with spaces, or cut, to exactly some columns. */
export function fit(measure: Measure, text: string, width: number): string {
  const shown = truncate(measure, text, width)
  return shown + ' '.repeat(Math.max(0, width - widthOf(measure, shown)))
}

/** A text broken between words into lines of at most `width` columns; a word that is longer stands alone. */
export function wrap(measure: Measure, text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of oneLine(text).split(' ').filter(Boolean)) {
    const size = widthOf(measure, word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = word
      used = size
    } else {
      used += (line === '' ? 0 : 1) + size
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, line]
}
