import {createDraft, type Draft} from '../../../src/reporters/html/draft.js'
import {createLinter, type LintResult} from '../../../src/service/linter.js'
import {lintResult, type FindingSketch} from '../results.js'

/** What factlint reads in a text, with the findings that a test wants in it. */
export async function readText(
  value: string,
  sketches: readonly FindingSketch[] = [],
  path = 'draft.md'
): Promise<LintResult> {
  const read = await createLinter().lint({path, value})
  const findings = lintResult(value, sketches).findings.map((finding) => ({
    ...finding,
    related: finding.related.map((d) => (d.path === 'draft.md' ? {...d, path} : d))
  }))
  return {...read, findings}
}

export async function draftOf(value: string, sketches: readonly FindingSketch[] = []): Promise<Draft> {
  return createDraft(await readText(value, sketches), 0, 1, () => null)
}
