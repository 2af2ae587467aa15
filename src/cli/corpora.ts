import type {Settings} from '../config/settings.js'
import type {CacheFolder} from '../node/cache/cache-folder.js'
import type {Corpus} from '../node/corpus/open-corpus.js'
import type {ReferenceSource} from '../service/references.js'
import {defaultMaxBytes} from '../text/source-file.js'
import type {CliContext} from './context.js'
import type {InputFlags} from './flags/input.js'

/** The sets of files that must agree, each opened when the first text of it is linted. */
export interface Corpora {
  /** The texts of its sets that a text is held against. */
  readonly beside: (path: string, settings: Settings) => Promise<readonly ReferenceSource[]>
}

/** What says where the texts of a set are read. */
type CorpusFlags = Pick<InputFlags, 'staged' | 'since' | 'maxFileSize'>

export function createCorpora(flags: CorpusFlags, cache: CacheFolder | null, context: CliContext): Corpora {
  const opened = new Map<string, Promise<Corpus>>()
  const origin = flags.staged
    ? {kind: 'staged' as const}
    : flags.since === undefined
      ? {kind: 'files' as const}
      : {kind: 'since' as const, ref: flags.since}
  const maxBytes = flags.maxFileSize ?? defaultMaxBytes
  const open = async (setting: Settings['corpora'][number], {language}: Settings): Promise<Corpus> => {
    const {openCorpus} = await import('../node/corpus/open-corpus.js')
    const corpus = await openCorpus(setting, {origin, cache, maxBytes, language})
    if (corpus.state === 'damaged')
      context.tell(`factlint: ${cache?.path ?? ''}: what was kept of the corpus was damaged, and is made anew.`)
    return corpus
  }
  return {
    beside: async (path, settings) => {
      const found: ReferenceSource[] = []
      for (const setting of settings.corpora) {
        const key = JSON.stringify([setting, settings.language])
        const corpus = opened.get(key) ?? open(setting, settings)
        opened.set(key, corpus)
        found.push(...(await corpus).beside(path))
      }
      // A text that is in two sets with another is held against it once.
      return [...new Map(found.map((d) => [d.path, d])).values()]
    }
  }
}
