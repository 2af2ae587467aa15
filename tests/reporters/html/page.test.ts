import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import {createReporter} from '../../../src/reporters/html.js'
import {builtInRules} from '../../../src/rules/catalogue.js'
import {plain, report} from '../results.js'
import {readText} from './drafts.js'

const options = {...plain, rules: builtInRules()}
const border =
  'In June 2020, a fight left 20 soldiers dead.\n\nTalks failed.\n\nIn May 2020 there was a fight, with 20 soldiers killed.\n'
const conflict = {at: 'May 2020', against: [['June 2020', 'first stated here']] as const}

/** Every element of a tree, as a browser would build it. */
function elementsOf(node: Nodes): readonly Element[] {
  const inside = 'children' in node ? node.children.flatMap((child) => elementsOf(child)) : []
  return node.type === 'element' ? [node, ...inside] : inside
}

/** What stands in the page between its first screen and its scripts. */
function mainOf(page: string): string {
  return page.slice(page.indexOf('<main>'), page.indexOf('</main>'))
}

test('the page of one text', async () => {
  const page = await report(createReporter(options), [await readText(border, [conflict])])
  expect(mainOf(page).replaceAll('><', '>\n<')).toMatchSnapshot()
  expect(page).toMatch(/^<!doctype html><html lang="en">/)
  expect(page).toContain('<title>1 contradiction in 1 text – factlint</title>')
})

test('a text without contradictions, and one without claims', async () => {
  const page = await report(createReporter(options), [
    await readText('Nine men met in May.'),
    await readText('', [], 'b.md')
  ])
  expect(page).toContain('<h1>No contradiction found in 2 texts</h1>')
  expect(page).toContain('Nothing to ask.')
  expect(page).not.toContain('data-copies="all"')
})

test('a run over nothing is still a page', async () => {
  expect(await report(createReporter(options), [])).toContain('<h1>No texts</h1>')
})

test('what is silenced is told, but not asked', async () => {
  const {findings, ...rest} = await readText(border, [conflict])
  const page = await report(createReporter(options), [
    {...rest, findings: [], suppressed: findings, baselined: findings}
  ])
  expect(page).toContain('silenced by a comment in the text')
  expect(page).toContain('silenced by the baseline')
  expect(page).toContain('Nothing to ask.')
})

test('what could not be read, and what was silenced, is told', () => {
  const totals = {
    files: 1,
    claims: 0,
    unresolved: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    suppressed: 2,
    baselined: 3,
    failed: 1
  }
  const page = createReporter(options).end(totals)
  expect(page).toContain('2 suppressed.')
  expect(page).toContain('3 in the baseline.')
  expect(page).toContain('1 input could not be read')
})

describe('nothing of a text is taken for the page’s own', () => {
  const evil =
    '</script></style></textarea>"\'><img src=x onerror=alert(1)> &amp; \u202Eabc\u202C <!-- {{x}} --> In May 2020 nine <b>men</b> met.'

  test('in its words, its name and its messages', async () => {
    const result = await readText(
      `${evil}\n`,
      [{at: 'May 2020', message: evil, note: evil, label: evil, ruleId: evil, actual: evil, expected: [evil]}],
      `${evil}.md`
    )
    const page = await report(createReporter(options), [result])
    const own = await report(createReporter(options), [await readText('In May 2020 nine men met.', [{at: 'May 2020'}])])
    const tags = (html: string) => new Set(elementsOf(fromHtml(html)).map((d) => d.tagName))
    const scripts = (html: string) =>
      elementsOf(fromHtml(html))
        .filter((d) => d.tagName === 'script')
        .map((d) => d.children.map((child) => (child.type === 'text' ? child.value : child.type)))
    expect([...tags(page)].filter((tag) => !tags(own).has(tag))).toEqual([])
    expect(scripts(page)).toEqual(scripts(own))
    const handlers = elementsOf(fromHtml(page)).flatMap((d) =>
      Object.keys(d.properties).filter((name) => /^on/i.test(name))
    )
    expect(handlers).toEqual([])
  })
})

test('the policy allows the page its own style and scripts, and nothing else', async () => {
  const page = await report(createReporter(options), [await readText(border, [conflict])])
  const elements = elementsOf(fromHtml(page))
  const policy = String(elements.find((d) => d.properties['httpEquiv'] !== undefined)?.properties['content'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|unsafe-eval|script-src [^;]*unsafe-inline/)
  expect(policy.match(/'sha256-/g)).toHaveLength(
    elements.filter((d) => d.tagName === 'script' || d.tagName === 'style').length
  )
  expect(page).not.toMatch(/(?:src|href)="(?!#)/)
})
