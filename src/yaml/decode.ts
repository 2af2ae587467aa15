import {LineCounter, isCollection, isMap, isNode, isScalar, parseDocument, type Document} from 'yaml'
import type {ZodType, core} from 'zod'
import {didYouMean} from './did-you-mean.js'
import {descriptionAt, knownKeys} from './schema-keys.js'

/** A mistake in a file that somebody wrote for factlint: where, what, and what to do. */
export interface Problem {
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly column: number
  readonly message: string
  /** What to write instead; null when there is no good guess. */
  readonly hint: string | null
}

export type Decoded<T> =
  | {readonly value: T; readonly problems: readonly []; readonly problemAt: ProblemAt}
  | {readonly value: null; readonly problems: readonly Problem[]}

/**
 * Makes a problem of something that only shows when the decoded value is used.
 *
 * @param path Keys and list positions from the root; the problem points at the last key, or at the value there.
 */
export type ProblemAt = (
  path: readonly PropertyKey[],
  end: 'key' | 'value',
  message: string,
  hint: string | null
) => Problem

/** A problem before its offset in the file is made a line and a column. */
type Mistake = {readonly offset: number} & Pick<Problem, 'message' | 'hint'>

/** `rules/date/x.yaml:5:11 'kind' is 'quanity'; expected 'quantity' or 'date'. Did you mean 'quantity'?` */
export function formatProblem(problem: Problem): string {
  return `${problem.path}:${problem.line}:${problem.column} ${problem.message}${problem.hint === null ? '' : ` ${problem.hint}`}`
}

/**
 * Decode one YAML document against a schema; every mistake is told with its line and column, in text order.
 *
 * @param source The file's text.
 * @param path The file's name, for the problems.
 */
export function decodeYaml<T>(source: string, path: string, schema: ZodType<T>): Decoded<T> {
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false})
  const problemOf = ({offset, message, hint}: Mistake): Problem => {
    const {line, col} = lines.linePos(offset)
    return {path, line: Math.max(line, 1), column: Math.max(col, 1), message, hint}
  }
  const failed = (mistakes: readonly Mistake[]): Decoded<T> => ({
    value: null,
    problems: [...mistakes].sort((a, b) => a.offset - b.offset).map(problemOf)
  })
  if (document.errors.length > 0)
    return failed(
      document.errors.map((error) => ({offset: error.pos[0], message: withStop(error.message), hint: null}))
    )
  const result = schema.safeParse(document.toJS())
  if (result.success)
    return {
      value: result.data,
      problems: [],
      problemAt: (place, end, message, hint) => {
        const key = end === 'key' ? keyOffset(document, place.slice(0, -1), String(place.at(-1))) : null
        return problemOf({offset: key ?? valueOffset(document, place), message, hint})
      }
    }
  return failed(result.error.issues.flatMap(unwrap).flatMap((issue) => explain(document, schema, issue)))
}

/**
 * A union reports one issue with the issues of every branch inside. The branch with the fewest is the one that was
 * meant: a file with `chekc:` is a check with a typing mistake, not a pair rule that lacks everything.
 */
function unwrap(issue: core.$ZodIssue): core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branches = issue.errors.map((branch) => branch.flatMap(unwrap))
  const [best] = branches.sort((a, b) => weigh(a) - weigh(b) || depth(b) - depth(a))
  if (best === undefined) return [issue]
  // Words of several branches that are all wrong in the same place are one question: which of these?
  if (best.every((d) => d.path.length === 0 && d.code === 'invalid_type'))
    return branches
      .flat()
      .map((inner) => ({...inner, path: issue.path}))
      .slice(0, 1)
  return best.map((inner) => ({...inner, path: [...issue.path, ...inner.path]}))
}

function weigh(issues: readonly core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0)
}

function depth(issues: readonly core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}

function explain(document: Document, schema: ZodType, issue: core.$ZodIssue): Mistake[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      offset: keyOffset(document, issue.path, key),
      message: `'${[...issue.path, key].join('.')}' is not a known key.`,
      hint: didYouMean(key, knownKeys(schema, issue.path))
    }))
  return [{offset: valueOffset(document, issue.path), ...explainValue(document, schema, issue)}]
}

function explainValue(
  document: Document,
  schema: ZodType,
  issue: core.$ZodIssue
): {message: string; hint: string | null} {
  const name = issue.path.length > 0 ? `'${issue.path.join('.')}'` : 'the document'
  const written = document.getIn(issue.path, false)
  const state = written === undefined ? 'missing' : show(written)
  switch (issue.code) {
    case 'invalid_value': {
      const expected = issue.values.map(String)
      return {
        message: `${name} is ${state}; expected ${alternatives(expected)}.`,
        // A list or map where words are expected: what may stand there is more than these words tell.
        hint: isCollection(written) ? descriptionAt(schema, issue.path) : didYouMean(String(written), expected)
      }
    }
    case 'invalid_type':
      return {message: `${name} is ${state}; expected ${typeNames[issue.expected] ?? issue.expected}.`, hint: null}
    case 'too_small':
      return {
        message: `${name} is empty; expected ${issue.origin === 'array' ? 'at least one entry' : 'some text'}.`,
        hint: null
      }
    case 'custom':
      return {
        message: `${name}: ${issue.message}.`,
        hint: typeof issue.params?.['hint'] === 'string' ? issue.params['hint'] : null
      }
    case 'invalid_format':
      return {message: `${name} is ${state}; ${formatNames[issue.format] ?? issue.message}.`, hint: null}
    default:
      return {message: `${name} is ${state}: ${issue.message}.`, hint: null}
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values'
}

const formatNames: Readonly<Record<string, string>> = {date: "expected an ISO date, '2026-11-23'"}

function show(written: unknown): string {
  if (isCollection(written)) return isMap(written) ? 'a map' : 'a list'
  return typeof written === 'string' ? `'${written}'` : written === null ? 'empty' : JSON.stringify(written)
}

function alternatives(words: readonly string[]): string {
  const quoted = words.map((d) => `'${d}'`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
}

/** Offset of a key in the map at `path`. */
function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number {
  const owner: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
  const pair = isMap(owner) ? owner.items.find((d) => isScalar(d.key) && String(d.key.value) === key) : undefined
  return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : valueOffset(document, path)
}

/** Offset of the value at `path`, or of the nearest one around it that the file has. */
function valueOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

/** The first line of a parser's message, as a sentence. */
function withStop(message: string): string {
  const line = message.split('\n', 1)[0] ?? message
  return line.endsWith('.') ? line : `${line.replace(/:$/, '')}.`
}
