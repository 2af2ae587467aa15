import type {TextDocument} from 'vscode-languageserver-textdocument'
import {linterOptionsOf} from '../node/lint-recipe.js'
import type {TextSetup} from '../node/text-setups.js'
import {unreadResult, type LintResult} from '../service/linter.js'
import {createTextSession, type ReadShare, type TextSession} from '../service/text-session.js'
import {nextTurn} from './turns.js'

/** One version of an open text with what was found in it; nothing where it is not to be checked. */
export interface CheckedText {
  readonly text: TextDocument
  readonly version: number
  readonly result: LintResult
  /** The other texts that findings may point into, by path. */
  readonly others: ReadonlyMap<string, string>
}

/** The texts that a client has open, each read again only where it changed. */
export interface OpenTexts {
  /**
   * What is found in a text as it stands now; the same version is checked once.
   *
   * @returns Null when a newer version came meanwhile: the work is given up.
   */
  readonly check: (text: TextDocument) => Promise<CheckedText | null>
  readonly close: (uri: string) => void
}

export interface OpenTextsOptions {
  /** The path that names a text in findings; its ending tells the format. */
  readonly pathOf: (text: TextDocument) => string
  /** How a text is to be checked as things are now; a key that it had before means that nothing has changed. */
  readonly setupOf: (text: TextDocument) => Promise<TextSetup>
  /** Is told while a long text is read. */
  readonly progress: (text: TextDocument) => ReadingProgress
}

export interface ReadingProgress {
  readonly report: (share: ReadShare) => void
  readonly done: () => void
}

interface OpenText {
  readonly others: ReadonlyMap<string, string>
  readonly key: string
  readonly session: TextSession | null
  /** The newest check, under way or done. */
  newest: {readonly version: number; readonly checked: Promise<CheckedText | null>} | null
}

export function createOpenTexts({pathOf, setupOf, progress}: OpenTextsOptions): OpenTexts {
  const texts = new Map<string, OpenText>()
  const openUnder = (setup: TextSetup, text: TextDocument): OpenText => {
    const before = texts.get(text.uri)
    if (before?.key === setup.key) return before
    const session = setup.kind === 'recipe' ? createTextSession(pathOf(text), linterOptionsOf(setup.recipe)) : null
    const references = setup.kind === 'recipe' ? setup.recipe.references : []
    const others = new Map(references.map(({path, value}) => [path, value]))
    const made: OpenText = {key: setup.key, session, others, newest: null}
    texts.set(text.uri, made)
    return made
  }
  const checkNow = async ({session, others}: OpenText, text: TextDocument): Promise<CheckedText | null> => {
    const {version} = text
    const value = text.getText()
    if (session === null) return {text, version, others, result: unreadResult({path: pathOf(text), value})}
    const told = progress(text)
    try {
      const result = await session.check(value, async (share) => {
        told.report(share)
        // Edits and questions that came meanwhile are heard here.
        await nextTurn()
        return text.version === version ? 'go-on' : 'give-up'
      })
      return result && {text, version, result, others}
    } finally {
      told.done()
    }
  }
  return {
    check: async (text) => {
      const open = openUnder(await setupOf(text), text)
      const {version} = text
      if (open.newest?.version !== version) open.newest = {version, checked: checkNow(open, text)}
      return open.newest.checked
    },
    close: (uri) => {
      texts.delete(uri)
    }
  }
}
