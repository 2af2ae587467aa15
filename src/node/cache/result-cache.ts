import type {LintSummary, SourceDocument} from '../../service/linter.js'
import {bareResult, type BareResult} from '../bare-result.js'
import type {LintRecipe} from '../lint-recipe.js'
import {entryPath, nameOf, type CacheFolder} from './cache-folder.js'
import {readEntry, writeEntry} from './entry-file.js'

/** Results of earlier runs, each for one text as it stood, under one recipe and one version. */
export interface ResultCache {
  /** Null where nothing is kept of exactly this. */
  readonly find: (source: SourceDocument, recipe: LintRecipe) => LintSummary | null
  /** A result that cannot be kept is made again by the next run. */
  readonly keep: (result: LintSummary, recipe: LintRecipe) => void
  /** How many entries were found damaged, and passed over. */
  readonly damaged: () => number
}

interface Entry {
  readonly key: string
  readonly result: BareResult
}

export function createResultCache(folder: CacheFolder): ResultCache {
  let damaged = 0
  const recipes = new WeakMap<LintRecipe, string>()
  const keyOf = ({path, value, previous, beside = []}: SourceDocument, recipe: LintRecipe): string => {
    const known = recipes.get(recipe) ?? JSON.stringify(recipe)
    recipes.set(recipe, known)
    // The path is in the key since findings name it, and its ending tells the format.
    const others = beside.flatMap((d) => [d.path, d.value])
    return nameOf([
      folder.version,
      known,
      path,
      value,
      ...(previous === undefined ? [] : ['previous', previous]),
      ...others
    ])
  }
  return {
    find: (source, recipe) => {
      const found = readEntry(entryPath(folder, 'results', source.path))
      if (found.kind === 'damaged') damaged++
      if (found.kind !== 'entry') return null
      const {key, result} = found.value as Entry // the digest has shown that this is what `keep` wrote
      return key === keyOf(source, recipe) ? {...result, source} : null
    },
    keep: (result, recipe) => {
      const entry: Entry = {key: keyOf(result.source, recipe), result: bareResult(result)}
      try {
        writeEntry(entryPath(folder, 'results', result.source.path), entry)
      } catch {
        // A full disk stops no lint.
      }
    },
    damaged: () => damaged
  }
}
