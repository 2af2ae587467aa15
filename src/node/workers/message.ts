import type {SourceDocument} from '../../service/linter.js'
import type {BareResult} from '../bare-result.js'
import type {LintRecipe} from '../lint-recipe.js'

/** A text for a thread to lint. */
export interface LintJob {
  readonly source: SourceDocument
  /** Number of the recipe; the recipe itself comes with the first job that needs it. */
  readonly recipe: number
  readonly recipeText?: LintRecipe
}

/** What a thread says: that it is ready for work, or what came of a job. */
export type ThreadAnswer =
  | {readonly kind: 'ready'}
  | {readonly kind: 'result'; readonly result: BareResult}
  | {readonly kind: 'error'; readonly message: string; readonly stack: string | undefined}
