import type {BlockReading} from '../../claims/document-claims.js'
import type {ReadingOptions} from '../../claims/extractors/extractor.js'
import {readBlock, type BlockReader} from '../../claims/read-block.js'
import {entryPath, type CacheFolder} from './cache-folder.js'
import {readEntry, writeEntry} from './entry-file.js'

/** The block stage of one text, kept from one run to the next: other rules, or an edit, leave most blocks as they were. */
export interface TextReadings {
  readonly read: BlockReader
  /** Keep what was read. */
  readonly keep: () => void
}

/** Readings of the blocks with one prose; two such blocks have a reading each, for claims are told apart by identity. */
type Readings = Map<string, BlockReading[]>

interface Entry {
  readonly version: string
  readonly options: ReadingOptions
  readonly readings: Readings
}

/** @param path Name of the text. */
export function openTextReadings(folder: CacheFolder, path: string, options: ReadingOptions): TextReadings {
  const file = entryPath(folder, 'claims', path)
  const kept = keptReadings(file, folder.version, options)
  const used: Readings = new Map()
  let fresh = 0
  return {
    read: (prose) => {
      const known = kept.get(prose)?.pop()
      const reading = known ?? readBlock(prose, options)
      if (known === undefined) fresh++
      const same = used.get(prose)
      if (same) same.push(reading)
      else used.set(prose, [reading])
      return reading
    },
    keep: () => {
      if (fresh === 0) return
      const entry: Entry = {version: folder.version, options: {language: options.language}, readings: used}
      try {
        writeEntry(file, entry)
      } catch {
        // A full disk stops no lint.
      }
    }
  }
}

function keptReadings(file: string, version: string, {language}: ReadingOptions): Readings {
  const found = readEntry(file)
  if (found.kind !== 'entry') return new Map<string, BlockReading[]>()
  const entry = found.value as Entry // the digest has shown that this is what `keep` wrote
  return entry.version === version && entry.options.language === language
    ? entry.readings
    : new Map<string, BlockReading[]>()
}
