import path from 'node:path'
import {corpusKeys} from '../../claims/corpus-keys.js'
import type {CorpusKeys} from '../../claims/corpus-partners.js'
import type {ReadingOptions} from '../../claims/extractors/extractor.js'
import {readText} from '../../claims/read-document.js'
import type {SourceDocument} from '../../service/linter.js'
import {loadFormat} from '../../text/formats/index.js'
import {nameOf, type CacheFolder} from '../cache/cache-folder.js'
import {readEntry, writeEntry} from '../cache/entry-file.js'

/** The keys of a corpus's texts, in their order, and what became of those that were kept. */
export interface CorpusIndex {
  readonly keys: readonly CorpusKeys[]
  /** Whether what was kept was damaged, and was made anew. */
  readonly state: 'used' | 'damaged'
}

/** What is kept of a corpus: for each text, what its keys were made from, and the keys. */
interface Entry {
  readonly version: string
  readonly texts: ReadonlyMap<string, KeptText>
}

interface KeptText {
  readonly digest: string
  readonly keys: CorpusKeys
}

/**
 * Index a corpus. With a cache, only texts that have changed are read; the whole index is one file, written in one step when all
 * texts are in it.
 *
 * @param name Names the corpus in the cache.
 */
export async function indexCorpus(
  name: string,
  texts: readonly SourceDocument[],
  options: ReadingOptions,
  cache: CacheFolder | null
): Promise<CorpusIndex> {
  const file = cache && path.join(cache.path, 'corpus', nameOf([name]))
  const {kept, state} = file === null || cache === null ? nothing : readIndex(file, cache.version)
  const current = new Map<string, KeptText>()
  let fresh = 0
  for (const {path: text, value} of texts) {
    const digest = nameOf([options.language, value])
    const known = kept.get(text)
    if (known?.digest === digest) current.set(text, known)
    else {
      current.set(text, {digest, keys: await keysOf(text, value, options)})
      fresh++
    }
  }
  if (file !== null && cache !== null && (fresh > 0 || kept.size !== current.size)) {
    const entry: Entry = {version: cache.version, texts: current}
    try {
      writeEntry(file, entry)
    } catch {
      // A full disk stops no lint.
    }
  }
  return {keys: Array.from(current.values(), (d) => d.keys), state}
}

const nothing: {readonly kept: ReadonlyMap<string, KeptText>; readonly state: CorpusIndex['state']} = {
  kept: new Map(),
  state: 'used'
}

function readIndex(file: string, version: string): typeof nothing {
  const found = readEntry(file)
  if (found.kind === 'damaged') return {...nothing, state: 'damaged'}
  if (found.kind !== 'entry') return nothing
  const entry = found.value as Entry // the digest has shown that this is what indexCorpus wrote
  return entry.version === version ? {kept: entry.texts, state: 'used'} : nothing
}

/** The keys of a text from its words. */
export async function keysOf(text: string, value: string, {language}: ReadingOptions): Promise<CorpusKeys> {
  return corpusKeys(readText(text, (await loadFormat(text))(value), {language, asOf: null}))
}
