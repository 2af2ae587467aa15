import type {SourceFormat} from '../block.js'

/**
 * The formats by the ending of the file's name. A format is loaded when a file needs it: the Markdown and YAML parsers
 * take longer to load than a plain text takes to lint.
 */
const formats: Readonly<Record<string, () => Promise<SourceFormat>>> = {
  md: loadMarkdown,
  markdown: loadMarkdown,
  yaml: loadFactSheet,
  yml: loadFactSheet
}

/**
 * The format of a file, from the ending of its name, in any case; plain text where the ending is unknown.
 *
 * @param path The file's name; nothing is read from disk.
 */
export async function loadFormat(path: string): Promise<SourceFormat> {
  const ending = endingOf(path)
  const load = Object.hasOwn(formats, ending) ? formats[ending] : undefined
  return (load ?? loadPlainText)()
}

/**
 * The format of a text that is read again and again while it is written: it may reuse what it has read before, and gives what
 * {@link loadFormat}'s gives.
 */
export async function loadFollowingFormat(path: string): Promise<SourceFormat> {
  const load = formats[endingOf(path)]
  if (load === loadMarkdown) return (await import('./follow-markdown.js')).followMarkdown()
  return load === undefined ? (await import('./follow-plain-text.js')).followPlainText() : loadFormat(path)
}

/**
 * How a comment to factlint is written in a file of this name: `<!-- … -->` in its prose, or `[…]` on a line of its own; null where
 * none is read.
 */
export function commentMarksOf(path: string): 'html' | 'brackets' | null {
  const ending = endingOf(path)
  if (!Object.hasOwn(formats, ending)) return 'brackets'
  return formats[ending] === loadMarkdown ? 'html' : null
}

function endingOf(path: string): string {
  return /\.(?<ending>[^./\\]+)$/.exec(path)?.groups?.['ending']?.toLowerCase() ?? ''
}

async function loadMarkdown(): Promise<SourceFormat> {
  return (await import('./markdown.js')).readMarkdown
}

async function loadFactSheet(): Promise<SourceFormat> {
  return (await import('./fact-sheet.js')).readFactSheet
}

async function loadPlainText(): Promise<SourceFormat> {
  return (await import('./plain-text.js')).readPlainText
}
