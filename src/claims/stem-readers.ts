import type {IndexedSentence} from './indexed-block.js'

/** The sentences whose profiles hang on a stem. A class, since sentences come and go. */
export class StemReaders {
  /** By stem number. */
  readonly #readers: IndexedSentence[][] = []
  /** The stems that a sentence reads and does not have. */
  readonly #besides = new Map<IndexedSentence, readonly number[]>()

  of(stem: number): readonly IndexedSentence[] {
    return this.#readers[stem] ?? none
  }

  /** @param besides Numbers of the stems that it reads besides its own. */
  add(sentence: IndexedSentence, besides: readonly number[]): void {
    if (besides.length > 0) this.#besides.set(sentence, besides)
    for (const stem of [...sentence.stems, ...besides]) (this.#readers[stem] ??= []).push(sentence)
  }

  remove(sentence: IndexedSentence): void {
    for (const stem of [...sentence.stems, ...(this.#besides.get(sentence) ?? [])]) {
      const readers = this.#readers[stem] ?? []
      readers.splice(readers.indexOf(sentence), 1)
    }
    this.#besides.delete(sentence)
  }
}

const none: readonly IndexedSentence[] = []
