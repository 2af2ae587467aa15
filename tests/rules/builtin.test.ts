import {expect, test} from 'vitest'
import {builtInRules} from '../../src/rules/catalogue.js'
import {testRule} from '../../src/rules/rule-tests.js'
import {lintExample} from '../../src/service/lint-example.js'

test.each(builtInRules().map((rule) => [rule.id, rule] as const))(
  '%s does what its examples say',
  async (_id, rule) => {
    const failed = (await testRule(rule, lintExample)).filter((result) => result.failure !== null)
    expect(failed.map(({name, text, failure}) => `${name} ${text}\n  ${failure ?? ''}`)).toEqual([])
  }
)
