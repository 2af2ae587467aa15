import path from 'node:path'
import {formatProblem, type Problem} from '../yaml/decode.js'
import type {SettingsPart} from '../config/settings.js'
import {defaultMaxBytes} from '../text/source-file.js'
import {createConfigurations, type Configurations} from './config/configurations.js'
import {factFiles} from './fact-set-files.js'
import {errorCode, explainSystemError, type Failure} from './failure.js'
import {createIgnoredFiles, type IgnoredFiles} from './ignored-files.js'
import {readAnyReferences} from './lazy-references.js'
import type {LintRecipe} from './lint-recipe.js'
import {relativeTo} from './path-patterns.js'

/** How one text is to be checked, as the files around it say. Where those hold mistakes it is not: no default stands in silently. */
export type TextSetup =
  | {readonly kind: 'recipe'; readonly recipe: LintRecipe; readonly key: string}
  | {readonly kind: 'ignored'; readonly key: string}
  | {readonly kind: 'mistaken'; readonly problems: readonly FileProblem[]; readonly key: string}

/** A mistake in a configuration, a rule file or what they name. */
export interface FileProblem extends Problem {
  /** Absolute; `path` is how a reader of the project would write it. */
  readonly file: string
}

/** The setups of texts in some folders, each found once until files are read anew. Texts with the same key are checked alike. */
export interface TextSetups {
  /** @param file Absolute path of a text, which need not exist; null for one that is in no file yet. */
  readonly of: (file: string | null) => Promise<TextSetup>
}

export interface SetupOptions {
  /** Absolute paths of the folders that are open; a text outside all of them stands for its own folder. */
  readonly folders: readonly string[]
  /** What whoever asks says over the files. */
  readonly settings: SettingsPart
  /** ISO date of writing that wins over what a text says of itself; null leaves it to the texts. */
  readonly asOf: string | null
}

interface OpenFolder {
  readonly path: string
  readonly configurations: Configurations
  readonly ignored: IgnoredFiles
}

/** Look for setups in the files as they are now; make them anew when a file or an option changes. */
export function createTextSetups({folders, settings, asOf}: SetupOptions): TextSetups {
  const opened = new Map<string, OpenFolder>()
  const known = new Map<string | null, Promise<TextSetup>>()
  const open = (folder: string): OpenFolder => {
    const before = opened.get(folder)
    if (before) return before
    const made = {
      path: folder,
      configurations: createConfigurations({cwd: folder, from: {kind: 'found'}, commandLine: settings}),
      // Who opens a text has named it: what git ignores is checked all the same.
      ignored: createIgnoredFiles({cwd: folder, names: ['.factlintignore'], patterns: []})
    }
    opened.set(folder, made)
    return made
  }
  const withoutFiles = createConfigurations({cwd: path.sep, from: {kind: 'none'}, commandLine: settings})
  const find = async (file: string | null): Promise<TextSetup> => {
    // A text that is in no file yet will most likely be saved in the first of the folders.
    const target = file ?? (folders[0] === undefined ? null : path.join(folders[0], 'untitled'))
    if (target === null) return resolve(withoutFiles, path.sep, 'untitled', asOf)
    const folder = open(innermost(folders, target) ?? path.dirname(target))
    if (folder.ignored.ignores(target, 'file') || (await folder.configurations.ignores(target)))
      return {kind: 'ignored', key: 'ignored'}
    return resolve(folder.configurations, folder.path, target, asOf)
  }
  return {
    of: (file) => {
      const setup = known.get(file) ?? find(file).catch((error: unknown) => unreadable(file, error))
      known.set(file, setup)
      return setup
    }
  }
}

async function resolve(
  configurations: Configurations,
  folder: string,
  file: string,
  asOf: string | null
): Promise<TextSetup> {
  const resolution = await configurations.forFile(file)
  if (resolution.kind === 'problems')
    return mistaken(resolution.problems.map((d) => ({...d, file: path.resolve(folder, d.path)})))
  const {settings, houseRules} = resolution.resolved
  const {references, failures} = await readAnyReferences(
    factFiles(settings.facts, (file) => file),
    {maxBytes: defaultMaxBytes, asOf}
  )
  if (failures.length > 0) return mistaken(failures.map(problemOf))
  const recipe: LintRecipe = {settings, houseRules, references, asOf, comments: 'honoured'}
  return {kind: 'recipe', recipe, key: JSON.stringify(recipe)}
}

/** A fact sheet that cannot be used. */
function problemOf({path: file, line, message}: Failure): FileProblem {
  return {path: file ?? '', file: file ?? '', line: line ?? 1, column: 1, message, hint: null}
}

/** A file that a configuration names and that the system does not give. */
function unreadable(file: string | null, error: unknown): TextSetup {
  if (errorCode(error) === null) throw error
  const at = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : (file ?? '')
  return mistaken([{path: at, file: at, line: 1, column: 1, message: explainSystemError(error), hint: null}])
}

function mistaken(problems: readonly FileProblem[]): TextSetup {
  return {kind: 'mistaken', problems, key: problems.map(formatProblem).join('\n')}
}

/** Folders may lie in each other. */
function innermost(folders: readonly string[], file: string): string | null {
  return folders.reduce<string | null>(
    (best, folder) =>
      relativeTo(folder, file) !== null && (best === null || folder.length > best.length) ? folder : best,
    null
  )
}
