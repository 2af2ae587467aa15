import {expect, test} from 'vitest'
import {defaultSettings} from '../../src/config/settings.js'
import {createWatchMemory} from '../../src/cli/watch-memory.js'
import {createLintText} from '../../src/node/lint-text.js'
import type {LintRecipe} from '../../src/node/lint-recipe.js'

const recipe: LintRecipe = {settings: defaultSettings, houseRules: [], asOf: null, comments: 'honoured', references: []}
const wrong = 'They met on Friday, Sept. 5, 2020.\n'
const right = 'They met on Saturday, Sept. 5, 2020.\n'

/** A checker that is watched, and the values it was asked about. */
function watched() {
  const asked: string[] = []
  const lint = createLintText(null)
  const {over} = createWatchMemory()
  const {check} = over({
    check: (source, under) => {
      asked.push(source.value)
      return lint(source, under)
    },
    ahead: 1,
    close: () => Promise.resolve()
  })
  const actuals = async (value: string, under = recipe) => {
    const result = await check({path: 'a.md', value}, under)
    return 'message' in result ? result.message : result.findings.map((d) => d.actual)
  }
  return {actuals, asked}
}

test('a text that stands as it stood is linted once, and one that is edited is followed', async () => {
  const {actuals, asked} = watched()
  expect(await actuals(wrong)).toEqual(['Friday, Sept. 5, 2020'])
  expect(await actuals(wrong)).toEqual(['Friday, Sept. 5, 2020'])
  expect(await actuals(right)).toEqual([])
  expect(await actuals(wrong)).toEqual(['Friday, Sept. 5, 2020'])
  expect(asked).toEqual([wrong])
})

test('other settings, and another past, are another lint', async () => {
  const {actuals, asked} = watched()
  await actuals(wrong)
  const quiet = {
    ...recipe,
    settings: {...defaultSettings, rules: {'weekday-date': {level: 'off', options: {}}}}
  } as const
  expect(await actuals(wrong, quiet)).toEqual([])
  expect(asked).toEqual([wrong, wrong])
})
