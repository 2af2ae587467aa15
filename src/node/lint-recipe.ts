import {rulesUnder, type Settings} from '../config/settings.js'
import type {BlockReader} from '../claims/read-block.js'
import {builtInRules, type RuleEntry} from '../rules/catalogue.js'
import {createReferences, type References, type ReferenceSource} from '../service/references.js'
import {createLinter, type CommentHandling, type Linter, type LinterOptions} from '../service/linter.js'

/** All that a lint depends on besides the text: plain data, so that it can be sent to a thread and be part of a key. */
export interface LintRecipe {
  readonly settings: Settings
  /** Rules beside the built-in ones. */
  readonly houseRules: readonly RuleEntry[]
  /** ISO date of writing from the command line; null leaves it to the texts. */
  readonly asOf: string | null
  readonly comments: CommentHandling
  /** Other texts that the texts of the run are held against. */
  readonly references: readonly ReferenceSource[]
}

/** What a linter may be given that others read for it. */
export interface LinterParts {
  readonly readBlock?: BlockReader
  readonly readReferences?: References
}

/** Make the linter of a recipe. */
export function linterOf(recipe: LintRecipe, parts: LinterParts = {}): Linter {
  return createLinter({...linterOptionsOf(recipe), ...parts})
}

/** The other texts of a recipe, read once for several linters of it. */
export function referencesOf({settings, asOf, references}: LintRecipe): References {
  return createReferences(references, {language: settings.language, asOf, lastResort: settings.asOf})
}

/** What a recipe says to whoever makes a linter. */
export function linterOptionsOf({settings, houseRules, asOf, comments, references}: LintRecipe): LinterOptions {
  const entries = [...builtInRules(), ...houseRules]
  return {
    ...(asOf === null ? {} : {asOf}),
    lastResort: settings.asOf,
    language: settings.language,
    rules: rulesUnder(settings, entries),
    ruleIds: entries.map((d) => d.rule.id),
    comments,
    references
  }
}
