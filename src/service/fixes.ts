import type {Finding, SourceSpan} from '../rules/finding.js'

/** One change of a text that would end a finding. */
export interface Fix {
  /**
   * `correct` where the rule knows the one right value, `use-fact` where a fact sheet or another text says otherwise, which no fix
   * changes; else one place takes over what the other says.
   */
  readonly kind: 'correct' | 'use-fact' | 'use-other' | 'use-this'
  readonly from: string
  readonly to: string
  /** The stretch of source that `to` takes the place of. */
  readonly place: FilePlace
  /** The place that has these words already; null where the rule gives them. */
  readonly like: FilePlace | null
}

/** A stretch of the source of the file at `path`. */
export interface FilePlace extends SourceSpan {
  readonly path: string
}

/**
 * What an editor may do about a finding. Where the rule knows the one right value, that; where two places disagree, either
 * place's words in the other's place, for nothing here knows which of them is right.
 *
 * @param path The file that the finding is in.
 * @param textOf The source text of a span; empty where the file cannot be read.
 */
export function fixesFor(
  finding: Finding,
  path: string,
  textOf: (path: string, span: SourceSpan) => string
): readonly Fix[] {
  const here = {path, start: finding.start, end: finding.end}
  const own = textOf(path, finding)
  return finding.expected.flatMap((to): readonly Fix[] => {
    const other = finding.related.find((d) => textOf(d.path, d) === to)
    if (to === own || own === '') return []
    if (!other) return [{kind: 'correct', from: own, to, place: here, like: null}]
    const there = {path: other.path, start: other.start, end: other.end}
    if (other.path !== path) return [{kind: 'use-fact', from: own, to, place: here, like: there}]
    return [
      {kind: 'use-other', from: own, to, place: here, like: there},
      {kind: 'use-this', from: to, to: own, place: there, like: here}
    ]
  })
}
