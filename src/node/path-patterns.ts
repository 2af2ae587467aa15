import path from 'node:path'
import ignore, {type Ignore} from 'ignore'

const compiled = new WeakMap<readonly string[], Ignore>()

/**
 * Whether a path matches some patterns, written as in .gitignore: `*.md` anywhere below the folder, `/drafts` in it alone,
 * `!keep.md` takes one back.
 *
 * @param folder Absolute folder that the patterns start from; nothing outside it matches.
 * @param target Absolute.
 */
export function isMatch(patterns: readonly string[], folder: string, target: string): boolean {
  if (patterns.length === 0) return false
  const relative = relativeTo(folder, target)
  if (relative === null) return false
  const matcher = compiled.get(patterns) ?? ignore().add(patterns)
  compiled.set(patterns, matcher)
  return matcher.ignores(relative)
}

/** Path from a folder, with slashes; null for what lies outside it, and for the folder itself. */
export function relativeTo(folder: string, target: string): string | null {
  const relative = path.relative(folder, target).replaceAll(path.sep, '/')
  return relative === '' || relative === '..' || relative.startsWith('../') || path.isAbsolute(relative)
    ? null
    : relative
}
