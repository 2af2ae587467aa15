import {expect, test} from 'vitest'
import {builtInRules} from '../../src/rules/catalogue.js'
import {examplePath, testRule, type LintExample} from '../../src/rules/rule-tests.js'
import {createLinter} from '../../src/service/linter.js'

const lint: LintExample = async ({text, asOf}, rule) => {
  const linter = createLinter({rules: [rule], ...(asOf === null ? {} : {asOf})})
  return (await linter.lint({path: examplePath, value: text})).findings
}

test.each(builtInRules().map((rule) => [rule.id, rule] as const))(
  '%s does what its examples say',
  async (_id, rule) => {
    const failed = (await testRule(rule, lint)).filter((result) => result.failure !== null)
    expect(failed.map(({name, text, failure}) => `${name} ${text}\n  ${failure ?? ''}`)).toEqual([])
  }
)
