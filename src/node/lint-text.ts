import type {LintResult, Linter, SourceDocument} from '../service/linter.js'
import type {References} from '../service/references.js'
import type {CacheFolder} from './cache/cache-folder.js'
import {openTextReadings} from './cache/claim-cache.js'
import {linterOf, referencesOf, type LintRecipe} from './lint-recipe.js'

/** Lints texts, each under its recipe. */
export type LintText = (source: SourceDocument, recipe: LintRecipe) => Promise<LintResult>

/** Lint in this thread; with a cache, what blocks of the text say is taken from it and kept in it. */
export function createLintText(cache: CacheFolder | null): LintText {
  const linters = new WeakMap<LintRecipe, Linter>()
  const references = new WeakMap<LintRecipe, References>()
  return async (source, recipe) => {
    if (cache === null) {
      const linter = linters.get(recipe) ?? linterOf(recipe)
      linters.set(recipe, linter)
      return linter.lint(source)
    }
    const readings = openTextReadings(cache, source.path, recipe.settings)
    const readReferences = references.get(recipe) ?? referencesOf(recipe)
    references.set(recipe, readReferences)
    const result = await linterOf(recipe, {readBlock: readings.read, readReferences}).lint(source)
    readings.keep()
    return result
  }
}
