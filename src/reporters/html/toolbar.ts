import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Sheet} from './sheet.js'

/** Filters, where there is something to choose between, and the switches of the page. */
export function toolbar(sheets: readonly Sheet[]): Element {
  const counts = new Map<string, number>()
  for (const rule of sheets.flatMap((d) => d.rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return h('div', {className: 'toolbar', role: 'group', ariaLabel: 'Filters and settings'}, [
    counts.size > 1 ? ruleFilter(counts) : null,
    sheets.length > 1
      ? h('label', [
          'File ',
          h('input', {id: 'filter-text', type: 'search', placeholder: 'part of its name', autoComplete: 'off'})
        ])
      : null,
    counts.size > 0
      ? h('label', [h('input', {id: 'filter-open', type: 'checkbox', autoComplete: 'off'}), ' not settled yet'])
      : null,
    h('button', {id: 'theme', type: 'button'}, 'Dark or light'),
    h('button', {id: 'help-open', type: 'button', ariaHasPopup: 'dialog'}, [h('kbd', '?'), ' Keys'])
  ])
}

function ruleFilter(counts: ReadonlyMap<string, number>): Element {
  const options = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return h('label', [
    'Rule ',
    h('select', {id: 'filter-rule', autoComplete: 'off'}, [
      h('option', {value: ''}, 'all'),
      ...options.map(([rule, count]) => h('option', {value: rule}, `${rule} (${count})`))
    ])
  ])
}
