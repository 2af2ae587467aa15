import leven from 'leven'
import {LineCounter, isCollection, isMap, isPair, isScalar, parseDocument, type Document, type Node} from 'yaml'
import type {ZodType, core} from 'zod'

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
  {readonly value: T; readonly problems: readonly []} | {readonly value: null; readonly problems: readonly Problem[]}

/** `rules/date/x.yaml:5:11 'kind' is 'quanity'; expected 'quantity' or 'date'. Did you mean 'quantity'?` */
export function formatProblem(problem: Problem): string {
  return `${problem.path}:${problem.line}:${problem.column} ${problem.message}${problem.hint === null ? '' : ` ${problem.hint}`}`
}

/**
 * Decode one YAML document against a schema; every mistake is told with its line and column.
 *
 * @param source The file's text.
 * @param path The file's name, for the problems.
 */
export function decodeYaml<T>(source: string, path: string, schema: ZodType<T>): Decoded<T> {
  const lines = new LineCounter()
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false})
  const place = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {path, line: Math.max(line, 1), column: Math.max(col, 1)}
  }
  if (document.errors.length > 0)
    return {
      value: null,
      problems: document.errors.map((error) => ({
        ...place(error.pos[0]),
        message: firstLine(error.message),
        hint: null
      }))
    }
  const result = schema.safeParse(document.toJS())
  if (result.success) return {value: result.data, problems: []}
  const problems = result.error.issues.flatMap(unwrap).map((issue) => ({
    ...place(offsetOf(document, issue)),
    ...explain(document, issue)
  }))
  return {value: null, problems}
}

/** A union reports one issue with all the branches inside; the branch that got furthest is the one that was meant. */
function unwrap(issue: core.$ZodIssue): core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const depth = (branch: readonly core.$ZodIssue[]) => Math.max(...branch.map((d) => d.path.length))
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)
  if (!best || depth(best) === 0) return [issue]
  return best.map((inner) => ({...inner, path: [...issue.path, ...inner.path]})).flatMap(unwrap)
}

function explain(document: Document, issue: core.$ZodIssue): {message: string; hint: string | null} {
  const name = issue.path.length > 0 ? `'${issue.path.join('.')}'` : 'the document'
  const written = document.getIn(issue.path, false)
  const shown = typeof written === 'string' ? `'${written}'` : isCollection(written) ? 'a collection' : String(written)
  switch (issue.code) {
    case 'invalid_value': {
      const expected = issue.values.map(String)
      return {
        message: `${name} is ${shown}; expected ${alternatives(expected)}.`,
        hint: didYouMean(String(written), expected)
      }
    }
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys
      return {
        message: `'${[...issue.path, key].join('.')}' is not a known key.`,
        hint: didYouMean(key, knownKeys(issue))
      }
    }
    case 'invalid_type':
      if (written === undefined) return {message: `${name} is missing; expected ${issue.expected}.`, hint: null}
      return {message: `${name} is ${shown}; expected ${issue.expected}.`, hint: null}
    default:
      return {message: `${name} ${shown === 'undefined' ? '' : `is ${shown}: `}${issue.message}.`, hint: null}
  }
}

/** Zod does not say which keys it knows; the schema's author passes them in the message as a list. */
function knownKeys(issue: core.$ZodIssue): string[] {
  return issue.message.startsWith('known: ') ? issue.message.slice('known: '.length).split(', ') : []
}

/** The nearest known word, when it is near enough to have been meant. */
export function didYouMean(written: string, known: readonly string[]): string | null {
  const [best] = known.map((word) => ({word, distance: leven(written, word)})).sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? `Did you mean '${best.word}'?` : null
}

function alternatives(words: readonly string[]): string {
  const quoted = words.map((d) => `'${d}'`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
}

/** Offset of the node an issue is about: the unknown key itself, else the nearest node that exists. */
function offsetOf(document: Document, issue: core.$ZodIssue): number {
  if (issue.code === 'unrecognized_keys') {
    const owner = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true)
    const pair = isMap(owner)
      ? owner.items.find((d) => isPair(d) && isScalar(d.key) && String(d.key.value) === issue.keys[0])
      : undefined
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0
  }
  for (let length = issue.path.length; length > 0; length--) {
    const node = document.getIn(issue.path.slice(0, length), true) as Node | undefined // getIn is untyped; keepScalar gives a node
    if (node?.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
