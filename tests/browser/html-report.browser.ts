import {describe, expect, test} from 'vitest'
import type {Page} from 'playwright-core'
import {createReporter} from '../../src/reporters/html.js'
import {builtInRules} from '../../src/rules/catalogue.js'
import {readText} from '../reporters/html/drafts.js'
import {plain, report, type FindingSketch} from '../reporters/results.js'
import {useChromium} from './chromium.js'
import {lowContrast} from './contrast.js'

const {open} = useChromium()

const border =
  'In June 2020, a fight left 20 soldiers dead.\n\nTalks failed 9 times.\n\nIn May 2020 there was a fight, with 20 soldiers killed.\n'
const conflict: FindingSketch = {at: 'May 2020', against: [['June 2020', 'first stated here']]}
const weekday: FindingSketch = {
  at: '9 times',
  ruleId: 'weekday-date',
  severity: 'error',
  message: 'that was no "9 times"',
  expected: []
}

async function pageOf(texts: readonly (readonly [name: string, text: string, sketches: readonly FindingSketch[]])[]) {
  const results = []
  for (const [name, text, sketches] of texts) results.push(await readText(text, sketches, name))
  return report(createReporter({...plain, rules: builtInRules()}), results)
}

const oneText = () => pageOf([['draft.md', border, [conflict]]])
const threeTexts = () =>
  pageOf([
    ['a.md', border, [conflict, weekday]],
    ['b.md', border, [weekday]],
    ['c.md', border, []]
  ])

async function shownQueries(page: Page): Promise<readonly string[]> {
  return page.locator('.query:visible').evaluateAll((list) => list.map((d) => d.id))
}

test('the first screen tells what is wrong, where, and what to ask', async () => {
  const {page, complaints} = await open(await oneText())
  for (const told of [
    '1 contradiction in 1 text',
    'Line 1 says “June 2020”, line 5 says “May 2020”: which is right?'
  ]) {
    const box = await page.getByText(told, {exact: true}).boundingBox()
    expect(box && box.y + box.height).toBeLessThan(800)
  }
  expect(complaints).toEqual([])
})

test('nothing of a text is run, and all of it is shown', async () => {
  const evil =
    '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'><b>In</b> May 2020 \u202Enine\u202C men met.'
  const sketch = {at: 'May 2020', message: evil, note: evil, label: evil, ruleId: evil}
  const {page, complaints} = await open(await pageOf([[`${evil}.md`, evil, [sketch]]]))
  expect(await page.locator('.words').first().textContent()).toContain(evil.slice(0, evil.indexOf('May')))
  expect(await page.locator('h2 bdi').first().textContent()).toBe(`${evil}.md`)
  expect(await page.locator('script[type="module"]').count()).toBe(await page.locator('script').count())
  expect(complaints).toEqual([])
})

test('ticks stay when the page is loaded again, and are counted', async () => {
  const {page} = await open(await oneText())
  await page.locator('.query .tick').check()
  await page.locator('.ledger .tick').nth(1).check()
  await page.reload()
  expect(await page.locator('.tick:checked').count()).toBe(2)
  expect(await page.locator('#queries .progress').textContent()).toBe('1 of 1 settled')
  expect(await page.locator('.sheet .progress').textContent()).toMatch(/^1 of \d checked$/)
})

test('filters by rule, file and what is settled', async () => {
  const {page} = await open(await threeTexts())
  expect(await shownQueries(page)).toEqual(['q1', 'q2', 'q3'])
  await page.locator('#filter-rule').selectOption('weekday-date')
  expect(await shownQueries(page)).toHaveLength(2)
  expect(await page.locator('.sheet:visible').count()).toBe(2)
  expect(await page.locator('.tie:visible').count()).toBe(0)
  await page.locator('#filter-text').fill('B.md')
  expect(await shownQueries(page)).toEqual(['q3'])
  expect(await page.locator('#status').textContent()).toBe('1 of 3 queries shown')
  await page.locator('#q3 .tick').check()
  await page.locator('#filter-open').check()
  expect(await shownQueries(page)).toEqual([])
})

test('the keyboard goes everywhere', async () => {
  const {page} = await open(await threeTexts())
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  await page.keyboard.press('j')
  expect(await focused()).toBe('q1')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  expect(await focused()).toBe('q2')
  expect(await page.locator('#q2 .tick').isChecked()).toBe(true)
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  expect(await focused()).toBe('q1')
  await page.keyboard.press('g')
  expect(await page.evaluate(() => document.activeElement?.closest('.reference')?.id)).toBe('f1-0')
  await page.keyboard.press('g')
  expect(await focused()).toBe('q1')
  await page.keyboard.press('?')
  expect(await page.locator('#help').isVisible()).toBe(true)
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  expect(await page.locator('#help').isVisible()).toBe(false)
  await page.keyboard.press('f')
  await page.keyboard.press('j')
  expect(await focused()).toBe('filter-rule')
})

test('a query is copied, and all of them under the names of their files', async () => {
  const {page} = await open(await threeTexts())
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.locator('#q1 .copy').click()
  await expect.poll(copied).toBe('Line 1 says “June 2020”, line 5 says “May 2020”: which is right?')
  await page.getByText('Copy all queries').click()
  await expect.poll(copied).toMatch(/^a\.md\n- Line 1 .+\n- Line 3 .+\n\nb\.md\n- Line 3 .+$/)
})

test('lines that contradict each other are joined beside their words', async () => {
  const long = `${'It went on and on for a very long while. '.repeat(12)}${border}`
  const {page} = await open(await pageOf([['long.md', long, [conflict]]]))
  const tie = await page.locator('.lines .tie').boundingBox()
  const [june, may] = [
    await page.locator('.end', {hasText: 'June 2020'}).boundingBox(),
    await page.locator('.end', {hasText: 'May 2020'}).boundingBox()
  ]
  const middle = (box: {y: number; height: number} | null) => (box === null ? NaN : box.y + box.height / 2)
  expect(Math.abs((tie?.y ?? NaN) - middle(june))).toBeLessThan(4)
  expect(Math.abs((tie?.y ?? NaN) + (tie?.height ?? NaN) - middle(may))).toBeLessThan(4)
})

test('what is folded opens when it is gone to', async () => {
  const {page} = await open(await threeTexts())
  await page.locator('#text-1-ledger').evaluate((details) => {
    details.removeAttribute('open')
  })
  await page.locator('#text-1 .claim').first().click()
  expect(await page.locator('#text-1-ledger').getAttribute('open')).not.toBeNull()
})

test('dark or light, as the system has it until the reader chooses', async () => {
  const {page} = await open(await oneText(), {colorScheme: 'dark'})
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await paper()
  await page.keyboard.press('d')
  const light = await paper()
  expect(light).not.toBe(dark)
  await page.reload()
  expect(await paper()).toBe(light)
})

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('every word stands out from what is behind it', async () => {
    const {page} = await open(await threeTexts(), {colorScheme})
    expect(await page.evaluate(lowContrast)).toEqual([])
  })
})

test('what a screen reader needs: landmarks, names, one title, no id twice', async () => {
  const {page} = await open(await threeTexts())
  for (const landmark of ['banner', 'main', 'contentinfo'] as const)
    expect(await page.getByRole(landmark).count(), landmark).toBe(1)
  expect(await page.getByRole('heading', {level: 1}).count()).toBe(1)
  const unnamed = await page.locator('input, select, button').evaluateAll((list) =>
    list
      .map((d) => d as HTMLInputElement) // only such elements are asked for
      .filter((d) => (d.labels?.[0]?.textContent ?? d.textContent).trim() === '')
      .map((d) => d.outerHTML)
  )
  expect(unnamed).toEqual([])
  const twice = await page
    .locator('[id]')
    .evaluateAll((list) => list.map((d) => d.id).filter((id, index, all) => all.indexOf(id) !== index))
  expect(twice).toEqual([])
  const dead = await page
    .locator('a[href^="#"]')
    .evaluateAll((list) =>
      list.map((d) => d.getAttribute('href') ?? '').filter((d) => !document.getElementById(d.slice(1)))
    )
  expect(dead).toEqual([])
})

test.each([360, 700])('%d pixels are wide enough', async (width) => {
  const {page} = await open(await threeTexts(), {width})
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(overflow).toBe(0)
  // Words that stand one below the other in a sliver of a column overflow nothing.
  const contexts = await page.locator('.ledger .row .context').evaluateAll((list) => list.map((d) => d.clientWidth))
  expect(Math.min(...contexts)).toBeGreaterThan(200)
})

test('in print everything is open, and nothing is there to be pressed', async () => {
  const {page} = await open(await threeTexts())
  await page.emulateMedia({media: 'print'})
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('details:not([open])').count()).toBe(0)
  expect(await page.locator('button:visible').count()).toBe(0)
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
})

test('two hundred texts', async () => {
  const texts = Array.from(
    {length: 200},
    (_, index) => [`texts/${String(index)}.md`, border.repeat(12), [conflict]] as const
  )
  const started = performance.now()
  const {page, complaints} = await open(await pageOf(texts))
  await page.locator('#filter-text').fill('texts/17.')
  expect(await shownQueries(page)).toEqual(['q18'])
  expect(performance.now() - started).toBeLessThan(30_000)
  expect(complaints).toEqual([])
})
