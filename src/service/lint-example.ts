import {examplePath, type LintExample} from '../rules/rule-tests.js'
import {createLinter} from './linter.js'

/** Lint an example of a rule file with its rule alone. */
export const lintExample: LintExample = async ({text, asOf, against, previous}, rule) => {
  const linter = createLinter({
    rules: [rule],
    ...(asOf !== undefined && {asOf}),
    ...(against !== undefined && {references: [{role: 'source', path: 'source.md', value: against}]})
  })
  const draft = {path: examplePath, value: text, ...(previous !== undefined && {previous})}
  return (await linter.lint(draft)).findings
}
