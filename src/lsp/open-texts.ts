import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {LinterOptions, LintResult} from '../service/linter.js'
import {createTextSession, type TextSession} from '../service/text-session.js'

/** One version of an open text with what was found in it. */
export interface CheckedText {
  readonly text: TextDocument
  readonly version: number
  readonly result: LintResult
}

/** The texts that a client has open, each read again only where it changed. */
export interface OpenTexts {
  /** What is found in a text as it stands now; the same version is checked once. */
  readonly check: (text: TextDocument) => Promise<CheckedText>
  readonly close: (uri: string) => void
  /** Forget everything that was found: the options have changed. */
  readonly reset: (options: LinterOptions) => void
}

interface OpenText {
  readonly session: TextSession
  /** The newest check, under way or done. */
  newest: {readonly version: number; readonly checked: Promise<CheckedText>} | null
}

/** @param pathOf The path that names a text in findings; its ending tells the format. */
export function createOpenTexts(pathOf: (text: TextDocument) => string, options: LinterOptions): OpenTexts {
  const texts = new Map<string, OpenText>()
  let current = options
  return {
    check: (text) => {
      const {uri, version} = text
      const open = texts.get(uri) ?? {session: createTextSession(pathOf(text), current), newest: null}
      texts.set(uri, open)
      if (open.newest?.version !== version) open.newest = {version, checked: checkNow(open.session, text)}
      return open.newest.checked
    },
    close: (uri) => {
      texts.delete(uri)
    },
    reset: (changed) => {
      current = changed
      texts.clear()
    }
  }
}

async function checkNow(session: TextSession, text: TextDocument): Promise<CheckedText> {
  const {version} = text
  return {text, version, result: await session.check(text.getText())}
}
