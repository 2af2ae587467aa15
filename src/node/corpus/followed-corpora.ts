import type {ReferenceText} from '../../claims/reference-text.js'
import type {Settings} from '../../config/settings.js'
import type {CorpusReading} from '../../service/corpus-texts.js'
import type {FollowedCorpus, FollowedCorpusOptions} from './followed-corpus.js'

/** The sets of files that must agree, each opened when the first text of it is, and followed from then on. */
export interface FollowedCorpora extends Pick<FollowedCorpus, 'close' | 'look'> {
  /** What an open text is held against in all sets that its settings name. See {@link FollowedCorpus.besideOf}. */
  readonly besideOf: (settings: Settings, draft: ReferenceText, value: string) => Promise<readonly CorpusReading[]>
}

/** What follows a set is loaded where there is one. */
export function createFollowedCorpora(options: Pick<FollowedCorpusOptions, 'changed' | 'failed'>): FollowedCorpora {
  const opened = new Map<string, Promise<FollowedCorpus>>()
  const toEach = (tell: (corpus: FollowedCorpus) => void) => {
    for (const corpus of opened.values()) corpus.then(tell).catch(options.failed)
  }
  return {
    besideOf: async ({corpora, language, asOf}, draft, value) => {
      const found: CorpusReading[] = []
      for (const corpus of corpora) {
        const key = JSON.stringify([corpus, language, asOf])
        const followed = opened.get(key) ?? follow({...options, corpus, reading: {language, asOf}})
        opened.set(key, followed)
        found.push(...(await (await followed).besideOf(draft, value)))
      }
      // A text that is in two sets with another is held against it once.
      return [...new Map(found.map((d) => [d.text.path, d])).values()]
    },
    close: (path) => {
      toEach((corpus) => {
        corpus.close(path)
      })
    },
    look: (at) => {
      toEach((corpus) => {
        corpus.look(at)
      })
    }
  }
}

async function follow(options: FollowedCorpusOptions): Promise<FollowedCorpus> {
  const {createFollowedCorpus} = await import('./followed-corpus.js')
  return createFollowedCorpus(options)
}
