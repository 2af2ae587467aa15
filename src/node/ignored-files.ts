import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {explainSystemError, fileFailure, type Failure} from './failure.js'
import {relativeTo} from './path-patterns.js'

/** Tells files that are not to be read. */
export interface IgnoredFiles {
  /**
   * Whether a file, or a folder above it, is ignored.
   *
   * @param target Absolute path.
   */
  readonly ignores: (target: string, kind: 'file' | 'folder') => boolean
}

export interface IgnoreOptions {
  readonly cwd: string
  /** Files of patterns that are looked for in every folder; of two in one folder, the later wins. */
  readonly names: readonly string[]
  /** Patterns from the command line, from the working folder. */
  readonly patterns: readonly string[]
}

/** Ignores nothing. */
export const nothingIgnored: IgnoredFiles = {ignores: () => false}

/**
 * Ignored files as git tells them: the patterns of a folder win over those of the folders above, and what lies in an ignored
 * folder stays ignored. Outside a repository, the working folder is the topmost that is asked.
 */
export function createIgnoredFiles({cwd, names, patterns}: IgnoreOptions): IgnoredFiles {
  const repository = repositoryAbove(cwd)
  const top = repository ?? cwd
  const matchers = new Map<string, Ignore | null>()
  const folders = new Map<string, boolean>()
  const matcherIn = (folder: string): Ignore | null => {
    const known = matchers.get(folder)
    if (known !== undefined) return known
    const written = [
      ...(folder === top && names.includes('.gitignore') ? [textOf(path.join(top, '.git', 'info', 'exclude'))] : []),
      ...names.map((name) => textOf(path.join(folder, name))),
      ...(folder === cwd ? patterns : [])
    ].filter((text) => text !== '')
    const made = written.length === 0 ? null : ignore().add(written.join('\n'))
    matchers.set(folder, made)
    return made
  }
  /** By the nearest folder that has something to say. */
  const isNamed = (target: string, kind: 'file' | 'folder'): boolean => {
    for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
      const relative = relativeTo(folder, target)
      const verdict = relative === null ? null : matcherIn(folder)?.test(kind === 'folder' ? `${relative}/` : relative)
      if (verdict?.ignored) return true
      if (verdict?.unignored || folder === top || folder === path.dirname(folder)) return false
    }
  }
  const isFolderIgnored = (folder: string): boolean => {
    if (relativeTo(top, folder) === null) return false
    const known = folders.get(folder)
    if (known !== undefined) return known
    const ignored = isFolderIgnored(path.dirname(folder)) || isNamed(folder, 'folder')
    folders.set(folder, ignored)
    return ignored
  }
  return {
    ignores: (target, kind) => {
      if (relativeTo(top, target) === null) return false
      return kind === 'folder'
        ? isFolderIgnored(target)
        : isFolderIgnored(path.dirname(target)) || isNamed(target, 'file')
    }
  }
}

/** The patterns of a file that `--ignore-path` names. */
export function readIgnorePatterns(file: string): readonly string[] | Failure {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)
  } catch (error) {
    return fileFailure(file, explainSystemError(error))
  }
}

function repositoryAbove(folder: string): string | null {
  for (let at = folder; ; at = path.dirname(at)) {
    // In a worktree or submodule .git is a file.
    if (statSync(path.join(at, '.git'), {throwIfNoEntry: false}) !== undefined) return at
    if (at === path.dirname(at)) return null
  }
}

/** Empty for a file that is not there or cannot be read: git too passes over it. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
