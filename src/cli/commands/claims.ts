import {claimsReporters} from '../../reporters/index.js'
import {linterOf, type LintRecipe} from '../../node/lint-recipe.js'
import type {Linter, SourceDocument} from '../../service/linter.js'
import {openConfigurations} from '../configured.js'
import type {CliContext} from '../context.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {ClaimsFlags} from '../flags.js'
import {createRecipes} from '../recipes.js'
import {runSources} from '../run-sources.js'

/** `factlint claims`: tell what was understood of each text. */
export async function run(paths: readonly string[], flags: ClaimsFlags, context: CliContext): Promise<ExitCode> {
  const {createReporter} = await claimsReporters[flags.format]()
  const configured = await openConfigurations(flags, context)
  if (configured === null) return exitCodes.failed
  const recipeFor = createRecipes(flags, context)
  const linters = new Map<LintRecipe, Linter>()
  const check = async (source: SourceDocument) => {
    const settings = await configured.settingsFor(source.path)
    if (settings === null) return null
    const recipe = await recipeFor(settings)
    if (recipe === null) return null
    const linter = linters.get(recipe) ?? linterOf(recipe)
    linters.set(recipe, linter)
    return linter.read(source)
  }
  const totals = await runSources(
    paths,
    flags,
    {
      createReporter,
      open: () => Promise.resolve({check, ahead: 1, close: () => Promise.resolve()}),
      add: (before, {claimCount}) => ({
        ...before,
        files: before.files + 1,
        claims: before.claims + claimCount
      }),
      rules: [],
      ignores: configured.ignores
    },
    context
  )
  return totals.failed > 0 ? exitCodes.failed : exitCodes.passed
}
