import {existsSync, readFileSync} from 'node:fs'
import {explainSystemError, fileFailure, type Failure} from './failure.js'
import {isSheetName} from './read-references.js'
import {writeAtomically} from './write-atomically.js'

/** A statement for a fact sheet. */
export interface NewFact {
  readonly fact: string
  readonly source: string
  /** ISO date; null where the text it is from tells no day. */
  readonly asOf: string | null
}

/**
 * Put a fact at the end of a sheet; one that is not there yet is made. All that stands in it stays as it is, comments and order
 * included.
 *
 * @returns Why it could not be; null when it is there.
 */
export async function addFact(sheet: string, fact: NewFact): Promise<Failure | null> {
  try {
    const before = existsSync(sheet) ? readFileSync(sheet, 'utf8') : ''
    const after = isSheetName(sheet) ? await withEntry(before, fact) : withLine(before, fact.fact)
    if (after === null)
      return fileFailure(sheet, "it is no list of facts, like '- fact: The border is 2,100 miles long.'")
    writeAtomically(sheet, after)
    return null
  } catch (error) {
    return fileFailure(sheet, explainSystemError(error))
  }
}

async function withEntry(text: string, {fact, source, asOf}: NewFact): Promise<string | null> {
  const {isSeq, parseDocument, stringify} = await import('yaml')
  const entry = {fact, source, ...(asOf !== null && {asOf})}
  const document = parseDocument(text, {logLevel: 'silent'})
  const {contents, errors} = document
  if (errors.length > 0 || (contents !== null && !isSeq(contents))) return null
  const indent = /^(?<indent> *)-(?: |$)/m.exec(text)?.groups?.['indent'] ?? ''
  const lines = stringify([entry], {lineWidth: 0}).replaceAll(/^(?=.)/gm, indent)
  const appended = (text === '' || text.endsWith('\n') ? text : `${text}\n`) + lines
  const read = parseDocument(appended, {logLevel: 'silent'})
  const count = contents?.items.length ?? 0
  if (read.errors.length === 0 && isSeq(read.contents) && read.contents.items.length === count + 1) return appended
  // A list in brackets has no line of its own for what comes last: it is written anew, comments and order kept.
  document.add(document.createNode(entry))
  return document.toString({lineWidth: 0})
}

/** A fact in a text is a paragraph, or an item where the text ends with a list. */
function withLine(text: string, fact: string): string {
  const kept = text.trimEnd()
  const marker = /(?:^|\n)(?<marker>[ \t]*[-*+] )[^\n]*$/.exec(kept)?.groups?.['marker']
  if (kept === '') return `${fact}\n`
  return marker === undefined ? `${kept}\n\n${fact}\n` : `${kept}\n${marker}${fact}\n`
}
