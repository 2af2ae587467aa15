import {bareResult} from '../node/bare-result.js'
import type {Failure} from '../node/failure.js'
import {linterOptionsOf, type LintRecipe} from '../node/lint-recipe.js'
import type {LintSummary, SourceDocument} from '../service/linter.js'
import {createTextSession, type TextSession} from '../service/text-session.js'
import type {Checker} from './checker.js'

/** What a watch knows from its runs so far: a text that stands as it stood is not linted again, and one that is edited is followed. */
export interface WatchMemory {
  /** A checker that asks another only about texts it has not seen. */
  readonly over: (inner: Checker) => Checker
}

interface Watched {
  readonly recipe: string
  readonly value: string
  readonly result: LintSummary
  /** What follows the text; null until it is edited, for most of the texts of a folder never are. */
  readonly session: TextSession | null
}

export function createWatchMemory(): WatchMemory {
  const texts = new Map<string, Watched>()
  return {over: (inner) => ({...inner, check: (source, recipe) => checkWatched(texts, inner, source, recipe)})}
}

async function checkWatched(
  texts: Map<string, Watched>,
  inner: Checker,
  source: SourceDocument,
  recipe: LintRecipe
): Promise<LintSummary | Failure> {
  // Where the text is held against its own past, or against others, they belong to it too.
  const key = JSON.stringify([recipe, source.previous, source.beside])
  const before = texts.get(source.path)
  const known = before?.recipe === key ? before : undefined
  if (known?.value === source.value) return known.result
  const session =
    known && source.previous === undefined && source.beside === undefined
      ? (known.session ?? follow(source, recipe))
      : null
  const result = (await session?.check(source.value)) ?? (await inner.check(source, recipe))
  if (!('message' in result))
    texts.set(source.path, {recipe: key, value: source.value, result: {source, ...bareResult(result)}, session})
  return result
}

function follow({path}: SourceDocument, recipe: LintRecipe): TextSession {
  return createTextSession(path, linterOptionsOf(recipe))
}
