import {statSync} from 'node:fs'
import path from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {corpusKeys} from '../../claims/corpus-keys.js'
import {readText} from '../../claims/read-document.js'
import {asItStands, type ReferenceText} from '../../claims/reference-text.js'
import type {CorpusSetting, Settings} from '../../config/settings.js'
import {createCorpusTexts, type CorpusReading, type CorpusText} from '../../service/corpus-texts.js'
import {createRecent} from '../../service/recent.js'
import {loadFormat} from '../../text/formats/index.js'
import {defaultMaxBytes} from '../../text/source-file.js'
import {isTextName} from '../list-sources.js'
import {isMatch} from '../path-patterns.js'
import {readSource} from '../read-source.js'
import {ignoredIn, listCorpusFiles} from './corpus-files.js'
import {keysOf} from './corpus-index.js'

/** Files that must agree, some of them open in an editor: what is open stands for its file. All paths are absolute. */
export interface FollowedCorpus {
  /**
   * What an open text is held against as things are now; from then on the other texts are held against what it says here. Nothing
   * until the files of the corpus are read, for a first look at an archive takes a while: `changed` tells.
   */
  readonly besideOf: (draft: ReferenceText, value: string) => Promise<readonly CorpusReading[]>
  /** An open text is closed: its file counts again. */
  readonly close: (path: string) => void
  /** Look for changes in some files, or in all; only those that have changed are read. */
  readonly look: (at: readonly string[] | 'everywhere') => void
}

export interface FollowedCorpusOptions {
  readonly corpus: CorpusSetting
  /** How its texts are read. */
  readonly reading: Pick<Settings, 'language' | 'asOf'>
  /** Is told of open texts that are to be held against something else than when they were last asked for. */
  readonly changed: (paths: readonly string[]) => void
  readonly failed: (error: unknown) => void
}

/** An open text, and what it was last held against. */
interface OpenText {
  readonly value: string
  heldAgainst: readonly CorpusText[]
}

/** Readings of files that are kept. An open text has sixteen partners at most, and much the same ones after an edit. */
const readingsKept = 64
/** How long files are read in one go, in milliseconds: edits and questions are heard in between. */
const sliceMs = 20

export function createFollowedCorpus({corpus, reading, changed, failed}: FollowedCorpusOptions): FollowedCorpus {
  const texts = createCorpusTexts()
  const open = new Map<string, OpenText>()
  /** What a file was like when it was last read, by path. */
  const stamps = new Map<string, string>()
  const recent = createRecent<CorpusText, Promise<CorpusReading | null>>(readingsKept)
  let [ignored, isReady] = [ignoredIn(corpus.folder), false]

  const isOfCorpus = (file: string) =>
    path.isAbsolute(file) &&
    isTextName(file) &&
    isMatch(corpus.patterns, corpus.folder, file) &&
    !ignored.ignores(file, 'file')

  const readFile = async (file: string, stamp: string): Promise<void> => {
    const value = await valueOf(file)
    const keys = value === null ? null : await keysOf(file, value, reading)
    // It may have been opened meanwhile.
    if (open.has(file)) return
    stamps.set(file, stamp)
    if (keys === null) texts.drop(file)
    else {
      const text: CorpusText = {path: file, keys, read: () => recent(text, () => readingOf(file, reading))}
      texts.put(text)
    }
  }
  const readChanges = async (at: readonly string[] | 'everywhere'): Promise<void> => {
    if (at === 'everywhere') ignored = ignoredIn(corpus.folder)
    const listed = at === 'everywhere' ? listCorpusFiles(corpus, ignored) : at.filter(isOfCorpus)
    const found = new Set(listed)
    for (const file of at === 'everywhere' ? texts.paths() : [])
      if (!found.has(file) && !open.has(file)) texts.drop(file)
    let paused = performance.now()
    for (const file of listed) {
      const stamp = stampOf(file)
      if (open.has(file) || (stamp !== null && stamp === stamps.get(file) && texts.get(file))) continue
      if (stamp === null) texts.drop(file)
      else await readFile(file, stamp)
      if (performance.now() - paused < sliceMs) continue
      await setImmediate()
      paused = performance.now()
    }
    isReady = true
    tellChanged()
  }
  const tellChanged = () => {
    const stale = [...open].filter(([file, {heldAgainst}]) => !areSame(heldAgainst, texts.partnersOf(file)))
    if (stale.length > 0) changed(stale.map(([file]) => file))
  }
  let looking = readChanges('everywhere').catch(failed)
  const look: FollowedCorpus['look'] = (at) => {
    looking = looking.then(() => readChanges(at)).catch(failed)
  }
  return {
    look,
    besideOf: async (draft, value) => {
      const {path: file} = draft
      if (!isOfCorpus(file)) return []
      const before = open.get(file)
      if (before?.value !== value) {
        const text = asItStands(draft)
        texts.put({path: file, keys: corpusKeys(draft), read: () => Promise.resolve({value, text})})
      }
      const heldAgainst = isReady ? texts.partnersOf(file) : []
      open.set(file, {value, heldAgainst})
      stamps.delete(file)
      if (isReady) tellChanged()
      return readAll(heldAgainst)
    },
    close: (file) => {
      if (open.delete(file)) look([file])
    }
  }
}

/** Those that can still be read. */
async function readAll(texts: readonly CorpusText[]): Promise<readonly CorpusReading[]> {
  const readings: CorpusReading[] = []
  for (const {read} of texts) {
    const reading = await read()
    if (reading !== null) readings.push(reading)
  }
  return readings
}

function areSame(before: readonly CorpusText[], now: readonly CorpusText[]): boolean {
  return before.length === now.length && before.every((text, place) => text === now[place])
}

async function readingOf(
  file: string,
  {language, asOf}: FollowedCorpusOptions['reading']
): Promise<CorpusReading | null> {
  await setImmediate()
  const value = await valueOf(file)
  if (value === null) return null
  const text = readText(file, (await loadFormat(file))(value), {language, asOf: null, lastResort: asOf})
  return {value, text: {...text, role: 'corpus', origin: null}}
}

async function valueOf(file: string): Promise<string | null> {
  const read = await readSource({kind: 'file', path: file}, defaultMaxBytes)
  return read.kind === 'text' ? read.document.value : null
}

/** What tells whether a file has changed; null where there is none. */
function stampOf(file: string): string | null {
  try {
    const {mtimeMs, size} = statSync(file)
    return `${mtimeMs} ${size}`
  } catch {
    return null
  }
}
