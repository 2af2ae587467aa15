import {basename} from 'node:path'
import {CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit} from 'vscode-languageserver/node'
import {createPointAt} from '../reporters/places.js'
import type {Finding, SourceSpan} from '../rules/finding.js'
import {fixesFor, type Fix} from '../service/fixes.js'
import {ignoreFixesFor} from '../service/ignore-fixes.js'
import type {DiagnosticData} from './diagnostics.js'
import type {CheckedText} from './open-texts.js'
import {rangeOf} from './text-view.js'

/**
 * Fixes for the findings with an end in a range: other words, and then ways to silence the finding. None is preferred: nothing
 * here knows which place is right.
 *
 * @param shown The diagnostics that the client shows there; each fix names the ones it ends.
 */
export function codeActionsAt(checked: CheckedText, range: Range, shown: readonly Diagnostic[]): CodeAction[] {
  const {text, result} = checked
  const {path, value} = result.source
  const textOf = (of: string, {start, end}: SourceSpan) =>
    (of === path ? value : checked.others.get(of))?.slice(start, end) ?? ''
  const asked = {start: text.offsetAt(range.start), end: text.offsetAt(range.end)}
  return result.findings
    .filter((finding) => endsOf(finding, path).some((end) => touch(end, asked)))
    .flatMap((finding) => {
      const diagnostics = shown.filter((d) => isOf(d, finding))
      const action = (title: string, edit: TextEdit): CodeAction => ({
        ...{title, kind: CodeActionKind.QuickFix, diagnostics},
        edit: {changes: {[text.uri]: [edit]}}
      })
      return [
        ...fixesFor(finding, path, textOf).map((fix) =>
          action(titleOf(fix, checked), {range: rangeOf(checked, fix.place), newText: fix.to})
        ),
        ...ignoreFixesFor(finding, result).map(({at, insert, reason}) =>
          action(`Ignore ${finding.ruleId} here: ${reason}`, {
            range: rangeOf(checked, {start: at, end: at}),
            newText: insert
          })
        )
      ]
    })
}

/** Whether a diagnostic shows an end of a finding, as far as the client has kept what was sent with it. */
function isOf({code, data}: Diagnostic, {ruleId, fingerprint}: Finding): boolean {
  const sent = data as DiagnosticData | undefined // what the server has sent comes back as it was
  return code === ruleId && (sent === undefined || sent.fingerprint === fingerprint)
}

/** What a fix does, for a menu: `Change "May" (line 15) to "June", as on line 1`, `Use the fact "June" (facts.yaml line 2)`. */
function titleOf({kind, from, to, place, like}: Fix, checked: CheckedText): string {
  if (like === null) return `Change "${from}" to "${to}"`
  if (kind === 'use-fact') {
    const line = createPointAt(checked.others.get(like.path) ?? '')(like.start).line
    return `Use the fact "${to}" (${basename(like.path)} line ${line})`
  }
  const line = (of: SourceSpan) => rangeOf(checked, of).start.line + 1
  return `Change "${from}" (line ${line(place)}) to "${to}", as on line ${line(like)}`
}

function endsOf(finding: Finding, path: string): readonly SourceSpan[] {
  return [finding, ...finding.related.filter((d) => d.path === path)]
}

function touch(a: SourceSpan, b: SourceSpan): boolean {
  return a.start <= b.end && b.start <= a.end
}
