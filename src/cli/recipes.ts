import type {ResolvedSettings} from '../node/config/configurations.js'
import type {LintRecipe} from '../node/lint-recipe.js'
import {readReferences, type ReferenceFile} from '../node/read-references.js'
import type {CommentHandling} from '../service/linter.js'
import {defaultMaxBytes} from '../text/source-file.js'
import {tellFailure, type CliContext} from './context.js'
import type {ReferenceFlags} from './flags/sources.js'

/** What the command line says of every text, whatever its settings. */
export interface RecipeFlags extends ReferenceFlags {
  readonly asOf?: string
  /** False for `--no-inline`. */
  readonly inline?: boolean
  readonly reportUnusedIgnores?: boolean
  readonly maxFileSize?: number
}

/** Makes the recipe for some settings; null where a text that others are held against cannot be read, which was told once. */
export type RecipeFor = (resolved: ResolvedSettings) => Promise<LintRecipe | null>

/** The recipe for each of the settings that hold somewhere in a run; texts under the same settings share one. */
export function createRecipes(flags: RecipeFlags, context: CliContext): RecipeFor {
  const recipes = new Map<string, Promise<LintRecipe | null>>()
  const make = async ({settings, houseRules}: ResolvedSettings): Promise<LintRecipe | null> => {
    const references = await readReferences(filesOf(flags), flags.maxFileSize ?? defaultMaxBytes)
    if ('message' in references) {
      tellFailure(context, references)
      return null
    }
    return {settings, houseRules, references, asOf: flags.asOf ?? null, comments: commentHandling(flags)}
  }
  return (resolved) => {
    const recipe = recipes.get(resolved.key) ?? make(resolved)
    recipes.set(resolved.key, recipe)
    return recipe
  }
}

function filesOf({against}: ReferenceFlags): readonly ReferenceFile[] {
  return against === undefined ? [] : [{role: 'source', path: against}]
}

function commentHandling({inline, reportUnusedIgnores}: RecipeFlags): CommentHandling {
  if (inline === false) return 'passed-over'
  return reportUnusedIgnores ? 'unused-reported' : 'honoured'
}
