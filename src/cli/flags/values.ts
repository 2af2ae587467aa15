import {InvalidArgumentError, Option} from 'commander'
import {factSets, isUnknownFactSet} from '../../config/fact-sets.js'
import {didYouMean} from '../../yaml/did-you-mean.js'

/** `a, b or c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/** One of some words. */
export function oneOf(...words: readonly string[]) {
  return (written: string): string => {
    if (words.includes(written)) return written
    throw new InvalidArgumentError([`expected ${listed(words)}.`, didYouMean(written, words)].filter(Boolean).join(' '))
  }
}

export function wholeNumber(written: string): number {
  if (/^\d{1,9}$/.test(written)) return Number(written)
  throw new InvalidArgumentError('expected a whole number, like 10.')
}

/** `500000`, `500kB`, `16 MB`, `1GB` */
export function byteCount(written: string): number {
  const match = /^(?<count>\d{1,12}(?:\.\d{1,3})?) ?(?<unit>[kmg]?)(?:i?b)?$/i.exec(written)
  const factor = {k: 2 ** 10, m: 2 ** 20, g: 2 ** 30}[match?.groups?.['unit']?.toLowerCase() ?? ''] ?? 1
  const bytes = Math.floor(Number(match?.groups?.['count']) * factor)
  if (bytes > 0) return bytes
  throw new InvalidArgumentError('expected a size, like 500kB or 16MB.')
}

/** Seconds, `2` or `0.5`. */
export function seconds(written: string): number {
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(written) && Number(written) > 0) return Number(written)
  throw new InvalidArgumentError('expected seconds, like 10 or 0.5.')
}

/** A flag that may be given again. */
export function repeated(written: string, before: readonly string[] = []): readonly string[] {
  return [...before, written]
}

/** The path of a fact sheet, or the name of facts that come with factlint; may be given again. */
export function factSheets(written: string, before: readonly string[] = []): readonly string[] {
  if (!isUnknownFactSet(written)) return [...before, written]
  const hint = didYouMean(written, factSets) ?? `There is '${factSets[0]}'.`
  throw new InvalidArgumentError(`no such facts come with factlint. ${hint}`)
}

/** A flag that takes one of some words, which shells can complete. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  const option = new Option(flags, description).argParser(oneOf(...words))
  option.argChoices = [...words]
  return option
}
