import type {Element} from 'hast'
import {h} from 'hastscript'

/** The keys of client/keyboard.ts. */
const keys = [
  ['j', 'next query'],
  ['k', 'previous query'],
  ['g', 'from a query to its place in the text, and back'],
  ['x', 'tick or untick a query as settled'],
  ['c', 'copy a query'],
  ['f', 'filter'],
  ['d', 'dark or light'],
  ['?', 'this help']
] as const

/** The keys most used, always in sight. */
export function keyHint(): Element {
  const shown = keys.slice(0, 5).flatMap(([key, what], index) => [index === 0 ? '' : ' · ', h('kbd', key), ` ${what}`])
  return h('p', {className: 'keys'}, shown)
}

/** All keys. */
export function helpDialog(): Element {
  return h('dialog', {id: 'help', ariaLabelledBy: 'help-title'}, [
    h('h2', {id: 'help-title'}, 'Keys'),
    h(
      'dl',
      keys.flatMap(([key, what]) => [h('dt', [h('kbd', key)]), h('dd', what)])
    ),
    h('p', 'Ticks stay in this browser, with the words they were set for: a sentence that changes wants a new look.'),
    h('form', {method: 'dialog'}, [h('button', 'Close')])
  ])
}
