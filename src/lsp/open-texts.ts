import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {ReferenceText} from '../claims/reference-text.js'
import type {Settings} from '../config/settings.js'
import type {FollowedCorpora} from '../node/corpus/followed-corpora.js'
import {linterOptionsOf} from '../node/lint-recipe.js'
import type {TextSetup} from '../node/text-setups.js'
import {unreadResult, type LintResult} from '../service/linter.js'
import type {CorpusReading} from '../service/corpus-texts.js'
import {createTextSession, type Pause, type ReadShare, type TextSession} from '../service/text-session.js'
import {nextTurn} from './turns.js'

/** One version of an open text with what was found in it; nothing where it is not to be checked. */
export interface CheckedText {
  readonly text: TextDocument
  readonly version: number
  readonly result: LintResult
  /** The other texts that findings may point into, by path. */
  readonly others: ReadonlyMap<string, string>
  /** Those of them that are to agree with it. */
  readonly corpus: readonly ReferenceText[]
}

/** The texts that a client has open, each read again only where it changed. */
export interface OpenTexts {
  /**
   * What is found in a text as it stands now; the same version is checked once.
   *
   * @returns Null when a newer version came meanwhile: the work is given up.
   */
  readonly check: (text: TextDocument) => Promise<CheckedText | null>
  /**
   * An edit came: what takes longer for a long text than for its edit, and needs no waiting for the pause, is done. So far that is
   * putting the pieces of the text together, of which an edit makes three.
   */
  readonly edited: (text: TextDocument) => void
  /** Other texts have changed: a check that was made of this version holds no more. */
  readonly recheck: (uri: string) => void
  readonly close: (uri: string) => void
}

export interface OpenTextsOptions {
  /** The path that names a text in findings; its ending tells the format. */
  readonly pathOf: (text: TextDocument) => string
  /** How a text is to be checked as things are now; a key that it had before means that nothing has changed. */
  readonly setupOf: (text: TextDocument) => Promise<TextSetup>
  /** The files that must agree with a text. */
  readonly corpora: Pick<FollowedCorpora, 'besideOf' | 'close'>
  /** Is told while a long text is read. */
  readonly progress: (text: TextDocument) => ReadingProgress
}

export interface ReadingProgress {
  readonly report: (share: ReadShare) => void
  readonly done: () => void
}

interface OpenText {
  readonly path: string
  /** The settings of a text that others must agree with; null for any other. */
  readonly corpusSettings: Settings | null
  readonly others: ReadonlyMap<string, string>
  readonly key: string
  readonly session: TextSession | null
  /** The newest check, under way or done. */
  newest: {readonly version: number; readonly checked: Promise<CheckedText | null>} | null
}

export function createOpenTexts({pathOf, setupOf, corpora, progress}: OpenTextsOptions): OpenTexts {
  const texts = new Map<string, OpenText>()
  const forget = (uri: string) => {
    const before = texts.get(uri)
    if (before?.corpusSettings) corpora.close(before.path)
    texts.delete(uri)
  }
  const openUnder = (setup: TextSetup, text: TextDocument): OpenText => {
    const before = texts.get(text.uri)
    if (before?.key === setup.key) return before
    forget(text.uri)
    const made = openText(setup, pathOf(text))
    texts.set(text.uri, made)
    return made
  }
  const checkNow = async (open: OpenText, text: TextDocument): Promise<CheckedText | null> => {
    const {path, session, corpusSettings} = open
    const {version} = text
    const value = text.getText()
    if (session === null) return {text, version, others: open.others, corpus: [], result: unreadResult({path, value})}
    let corpus: readonly CorpusReading[] = []
    const findBeside = async (settings: Settings, draft: ReferenceText) => {
      // A text that was closed meanwhile is its file again.
      if (texts.get(text.uri) === open) corpus = await corpora.besideOf(settings, draft, value)
      return corpus.map((d) => d.text)
    }
    const told = progress(text)
    try {
      const pause: Pause = async (share) => {
        told.report(share)
        // Edits and questions that came meanwhile are heard here.
        await nextTurn()
        return text.version === version ? 'go-on' : 'give-up'
      }
      const result = await (corpusSettings === null
        ? session.check(value, pause)
        : session.check(value, pause, (draft) => findBeside(corpusSettings, draft)))
      const others = new Map([...open.others, ...corpus.map((d) => [d.text.path, d.value] as const)])
      return result && {text, version, result, others, corpus: corpus.map((d) => d.text)}
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
    edited: (text) => {
      // Any look at a single character does.
      text.getText().charCodeAt(0)
    },
    recheck: (uri) => {
      const open = texts.get(uri)
      if (open) open.newest = null
    },
    close: forget
  }
}

function openText(setup: TextSetup, path: string): OpenText {
  const {key} = setup
  if (setup.kind !== 'recipe') return {path, key, corpusSettings: null, session: null, others: new Map(), newest: null}
  const {settings, references} = setup.recipe
  return {
    path,
    key,
    corpusSettings: settings.corpora.length === 0 ? null : settings,
    session: createTextSession(path, linterOptionsOf(setup.recipe)),
    others: new Map(references.map((d) => [d.path, d.value])),
    newest: null
  }
}
