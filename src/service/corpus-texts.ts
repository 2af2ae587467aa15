import {createCorpusPartners, type CorpusKeys, type CorpusPartners} from '../claims/corpus-partners.js'
import type {ReferenceText} from '../claims/reference-text.js'

/** One version of a text of a corpus. */
export interface CorpusText {
  readonly path: string
  readonly keys: CorpusKeys
  /** What it says, read when another text is first held against it; null where it cannot be read any more. */
  readonly read: () => Promise<CorpusReading | null>
}

export interface CorpusReading {
  readonly value: string
  readonly text: ReferenceText
}

/** The texts of a corpus while they change. */
export interface CorpusTexts {
  readonly get: (path: string) => CorpusText | undefined
  readonly put: (text: CorpusText) => void
  readonly drop: (path: string) => void
  readonly paths: () => readonly string[]
  /** The texts that a text is held against, as they are now; in the order of their paths. */
  readonly partnersOf: (path: string) => readonly CorpusText[]
}

/** Partners are those that a fresh look at the same texts gives, whatever the texts said before. */
export function createCorpusTexts(): CorpusTexts {
  const texts = new Map<string, CorpusText>()
  let table: PartnerTable | null = null
  return {
    get: (path) => texts.get(path),
    put: (text) => {
      const before = texts.get(text.path)
      texts.set(text.path, text)
      const number = table?.numbers.get(text.path)
      if (before === undefined || number === undefined) table = null
      else if (before.keys !== text.keys) table?.partners.replace(number, text.keys)
    },
    drop: (path) => {
      if (texts.delete(path)) table = null
    },
    paths: () => [...texts.keys()],
    partnersOf: (path) => {
      table ??= tableOf(texts)
      const {paths, numbers, partners} = table
      const number = numbers.get(path)
      if (number === undefined) return []
      return partners.of(number).flatMap((other) => texts.get(paths[other] ?? '') ?? [])
    }
  }
}

/** Texts have numbers in the order of their paths, so that one that is added changes no choice between equals. */
interface PartnerTable {
  readonly paths: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly partners: CorpusPartners
}

function tableOf(texts: ReadonlyMap<string, CorpusText>): PartnerTable {
  const paths = [...texts.keys()].sort((a, b) => (a < b ? -1 : 1))
  const partners = createCorpusPartners(paths.map((path) => texts.get(path)?.keys ?? new Uint32Array()))
  return {paths, numbers: new Map(paths.map((path, number) => [path, number])), partners}
}
