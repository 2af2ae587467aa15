import type {Element, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import assets from '#compiled/html-page' with {type: 'json'}
import {counted, type ReportOptions, type Totals} from '../reporter.js'
import {createRulePage} from '../rules/rule-page-path.js'
import {raw} from './raw.js'
import {helpDialog, keyHint} from './help.js'
import type {Sheet} from './sheet.js'
import {toolbar} from './toolbar.js'

/** Above this many texts, the list of them is closed at first. */
const mostListed = 12

/** The whole page. Nothing in it is loaded from anywhere, and its policy forbids that anything is. */
export function renderPage(sheets: readonly Sheet[], totals: Totals, options: ReportOptions): string {
  const page: Root = {type: 'root', children: [{type: 'doctype'}, document(sheets, totals, options)]}
  // Raw are the sheets alone, which hast-util-to-html has written.
  return `${toHtml(page, {allowDangerousHtml: true})}\n`
}

function document(sheets: readonly Sheet[], totals: Totals, options: ReportOptions): Element {
  const headline = headlineOf(sheets)
  return h('html', {lang: 'en'}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('meta', {httpEquiv: 'Content-Security-Policy', content: policy()}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('meta', {name: 'color-scheme', content: 'light dark'}),
      h('meta', {name: 'generator', content: `factlint ${options.version}`}),
      h('title', `${headline} – factlint`),
      h('style', assets.style.code)
    ]),
    h('body', [
      h('a', {className: 'skip', href: '#queries'}, 'Skip to the queries'),
      h('header', {className: 'masthead'}, [
        h('div', {className: 'title'}, [
          h('p', {className: 'name'}, 'factlint'),
          h('h1', headline),
          h('p', {className: 'standfirst'}, standfirst(totals))
        ]),
        toolbar(sheets)
      ]),
      h('main', [
        queriesSection(sheets),
        sheets.length > 1 ? overview(sheets) : null,
        h(
          'div',
          {className: 'sheets'},
          sheets.map((d) => raw(d.body))
        )
      ]),
      h('footer', [h('p', `Written by factlint ${options.version}. `), ruleNotes(sheets, options), keyHint()]),
      helpDialog(),
      h('p', {id: 'status', className: 'status', role: 'status'}),
      ...assets.scripts.map(({code}) => h('script', {type: 'module'}, code))
    ])
  ])
}

/** Our own style and scripts, by their hashes, and where a tie begins and ends, which is told in an attribute. */
function policy(): string {
  const scripts = assets.scripts.map(({hash}) => `'${hash}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src '${assets.style.hash}'`,
    "style-src-attr 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

function headlineOf(sheets: readonly Sheet[]): string {
  const findings = sheets.reduce((sum, d) => sum + d.rules.length, 0)
  const wrong = sheets.filter((d) => d.rules.length > 0).length
  if (sheets.length === 0) return 'No texts'
  if (findings === 0) return `No contradiction found in ${counted(sheets.length, 'text')}`
  const where = wrong === sheets.length ? counted(wrong, 'text') : `${wrong} of ${counted(sheets.length, 'text')}`
  return `${counted(findings, 'contradiction')} in ${where}`
}

/** What was read, and what was not: no finding does not mean that a text was verified. */
function standfirst({claims, unresolved, suppressed, baselined, failed}: Totals): string {
  const tied = claims - unresolved
  const parts = [
    `${counted(claims, 'claim')} read (numbers and dates): ${tied.toLocaleString('en-US')} could be held against the others, ${unresolved.toLocaleString('en-US')} could not.`,
    suppressed > 0 ? `${suppressed} suppressed.` : '',
    baselined > 0 ? `${baselined} in the baseline.` : '',
    failed > 0 ? `${counted(failed, 'input')} could not be read and is not in this report.` : ''
  ]
  return parts.filter(Boolean).join(' ')
}

function queriesSection(sheets: readonly Sheet[]): Element {
  const isEmpty = sheets.every((d) => d.rules.length === 0)
  return h('section', {id: 'queries', ariaLabelledBy: 'queries-title', tabIndex: -1}, [
    h('header', {className: 'queries-head'}, [
      h('h2', {id: 'queries-title'}, 'Queries for the author'),
      isEmpty ? null : h('span', {className: 'progress', dataProgress: 'query'}),
      isEmpty ? null : h('button', {type: 'button', className: 'copy', dataCopies: 'all'}, 'Copy all queries')
    ]),
    isEmpty
      ? h(
          'p',
          {className: 'none'},
          'Nothing to ask. The ledger below lists every number and date to be checked by hand.'
        )
      : h(
          'ol',
          {className: 'queries'},
          sheets.map((d) => raw(d.queries))
        )
  ])
}

/** Every text of the run, with what is in it. */
function overview(sheets: readonly Sheet[]): Element {
  const rows = sheets.map(({index, path, rules, claims, unresolved}) =>
    h('tr', {dataText: String(index)}, [
      h('th', {scope: 'row'}, [h('a', {href: `#text-${index}`}, [h('bdi', path)])]),
      h('td', {className: rules.length > 0 ? 'some' : 'zero'}, String(rules.length)),
      h('td', String(claims)),
      h('td', String(unresolved)),
      h('td', {className: 'progress', dataProgressOf: String(index)})
    ])
  )
  const names = ['Text', 'Queries', 'Claims', 'Not resolved', 'Checked']
  return h('details', {id: 'texts', className: 'part overview', open: sheets.length <= mostListed}, [
    h('summary', [h('h2', 'Texts'), ' ', h('span', {className: 'count'}, counted(sheets.length, 'text'))]),
    h('table', [
      h('thead', [
        h(
          'tr',
          names.map((name) => h('th', {scope: 'col'}, name))
        )
      ]),
      h('tbody', rows)
    ])
  ])
}

/** What the rules that found something are about. */
function ruleNotes(sheets: readonly Sheet[], {rules}: ReportOptions): Element | null {
  const found = new Set(sheets.flatMap((d) => d.rules))
  const page = createRulePage(rules)
  const notes = rules.filter(({rule}) => found.has(rule.id))
  if (notes.length === 0) return null
  return h(
    'dl',
    {className: 'rules'},
    notes.flatMap(({rule}) => [
      h('dt', rule.id),
      h('dd', [rule.summary.trim(), ' ', h('span', {className: 'page'}, page(rule.id))])
    ])
  )
}
