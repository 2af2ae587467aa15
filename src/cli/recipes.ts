import type {ResolvedSettings} from '../node/config/configurations.js'
import type {LintRecipe} from '../node/lint-recipe.js'
import type {CommentHandling} from '../service/linter.js'

/** What the command line says of every text, whatever its settings. */
export interface RecipeFlags {
  readonly asOf?: string
  /** False for `--no-inline`. */
  readonly inline?: boolean
  readonly reportUnusedIgnores?: boolean
}

/** The recipe for each of the settings that hold somewhere in a run; texts under the same settings share one. */
export function createRecipes(flags: RecipeFlags): (resolved: ResolvedSettings) => LintRecipe {
  const recipes = new Map<string, LintRecipe>()
  return ({key, settings, houseRules}) => {
    const known = recipes.get(key)
    if (known) return known
    const recipe = {settings, houseRules, asOf: flags.asOf ?? null, comments: commentHandling(flags)}
    recipes.set(key, recipe)
    return recipe
  }
}

function commentHandling({inline, reportUnusedIgnores}: RecipeFlags): CommentHandling {
  if (inline === false) return 'passed-over'
  return reportUnusedIgnores ? 'unused-reported' : 'honoured'
}
