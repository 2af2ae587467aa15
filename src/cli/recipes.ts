import type {Settings} from '../config/settings.js'
import type {ResolvedSettings} from '../node/config/configurations.js'
import {formatFailure, type Failure} from '../node/failure.js'
import {readAnyReferences} from '../node/lazy-references.js'
import type {LintRecipe} from '../node/lint-recipe.js'
import type {ReferenceFile} from '../node/read-references.js'
import type {CommentHandling} from '../service/linter.js'
import {defaultMaxBytes} from '../text/source-file.js'
import type {CliContext} from './context.js'
import {shownFactFiles, shownSheet} from './fact-sheets.js'
import type {ReferenceFlags} from './flags/sources.js'

/** What the command line says of every text, whatever its settings. */
export interface RecipeFlags extends ReferenceFlags {
  readonly asOf?: string
  /** False for `--no-inline`. */
  readonly inline?: boolean
  readonly reportUnusedIgnores?: boolean
  readonly maxFileSize?: number
  readonly quiet?: boolean
}

/** Makes the recipe for some settings; null where a text that others are held against cannot be read, which was told once. */
export type RecipeFor = (resolved: ResolvedSettings) => Promise<LintRecipe | null>

/** The recipe for each of the settings that hold somewhere in a run; texts under the same settings share one. */
export function createRecipes(flags: RecipeFlags, context: CliContext): RecipeFor {
  const recipes = new Map<string, Promise<LintRecipe | null>>()
  const told = new Set<string>()
  const {maxFileSize: maxBytes = defaultMaxBytes, asOf = null} = flags
  /** Settings of several folders may name one sheet. */
  const tellOnce = (failure: Failure) => {
    const line = formatFailure(failure)
    if (told.has(line)) return
    told.add(line)
    context.tell(line)
  }
  const make = async ({settings, houseRules}: ResolvedSettings): Promise<LintRecipe | null> => {
    const {references, failures, notices} = await readAnyReferences(filesOf(flags, settings), {maxBytes, asOf})
    for (const failure of [...failures, ...(flags.quiet ? [] : notices)]) tellOnce(failure)
    if (failures.length > 0) return null
    return {settings, houseRules, references, asOf, comments: commentHandling(flags)}
  }
  return (resolved) => {
    const recipe = recipes.get(resolved.key) ?? make(resolved)
    recipes.set(resolved.key, recipe)
    return recipe
  }
}

function filesOf({against, facts = []}: ReferenceFlags, settings: Settings): readonly ReferenceFile[] {
  const source = against === undefined ? [] : [{role: 'source' as const, path: against}]
  return [...source, ...shownFactFiles([...settings.facts.map(shownSheet), ...facts])]
}

function commentHandling({inline, reportUnusedIgnores}: RecipeFlags): CommentHandling {
  if (inline === false) return 'passed-over'
  return reportUnusedIgnores ? 'unused-reported' : 'honoured'
}
