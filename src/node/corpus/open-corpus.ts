import path from 'node:path'
import {createCorpusPartners} from '../../claims/corpus-partners.js'
import type {ReadingOptions} from '../../claims/extractors/extractor.js'
import type {CorpusSetting} from '../../config/settings.js'
import type {ReferenceSource} from '../../service/references.js'
import type {CacheFolder} from '../cache/cache-folder.js'
import {readCorpus, type CorpusOrigin} from './corpus-files.js'
import {indexCorpus} from './corpus-index.js'

/** Files that must agree. */
export interface Corpus {
  /** The other texts that a text is held against; none for a text that is not of the corpus. */
  readonly beside: (text: string) => readonly ReferenceSource[]
  readonly state: 'used' | 'damaged'
}

export interface CorpusOptions extends ReadingOptions {
  readonly origin: CorpusOrigin
  readonly cache: CacheFolder | null
  readonly maxBytes: number
}

/** Read the texts of a corpus and find which of them speak of the same things. */
export async function openCorpus(setting: CorpusSetting, options: CorpusOptions): Promise<Corpus> {
  const texts = await readCorpus(setting, options.origin, options.maxBytes)
  const name = JSON.stringify([setting, options.origin.kind])
  const {keys, state} = await indexCorpus(name, texts, options, options.cache)
  const partners = createCorpusPartners(keys)
  const numbers = new Map(texts.map((text, number) => [path.resolve(text.path), number]))
  return {
    state,
    beside: (text) => {
      const number = numbers.get(path.resolve(text))
      const own = number === undefined ? [] : partners.of(number)
      return own.flatMap((other): readonly ReferenceSource[] => {
        const found = texts[other]
        return found ? [{role: 'corpus', path: found.path, value: found.value}] : []
      })
    }
  }
}
