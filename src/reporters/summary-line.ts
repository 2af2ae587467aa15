import type {Colors} from 'picocolors/types.js'
import {counted, type Totals} from './reporter.js'

/** `1 file, 38 claims (12 not resolved): 1 warning` */
export function summaryLine(totals: Totals, colors: Colors): string {
  const unread = totals.failed === 0 ? '' : colors.red(`${counted(totals.failed, 'input')} not read`)
  if (totals.files === 0) return unread === '' ? 'no files' : unread
  const understood =
    totals.claims === 0
      ? ''
      : totals.unresolved === 0
        ? ' (all resolved)'
        : ` (${totals.unresolved.toLocaleString('en-US')} not resolved)`
  return `${counted(totals.files, 'file')}, ${counted(totals.claims, 'claim')}${understood}: ${outcome(totals, colors)}${silenced(totals)}${unread === '' ? '' : `; ${unread}`}`
}

function outcome({errors, warnings, infos}: Totals, colors: Colors): string {
  const parts = [
    ...(errors > 0 ? [colors.red(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [colors.yellow(counted(warnings, 'warning'))] : []),
    // "info" is no countable noun: "2 infos" is what the JSON calls them.
    ...(infos > 0 ? [colors.blue(`${infos.toLocaleString('en-US')} info`)] : [])
  ]
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

function silenced({suppressed, baselined}: Totals): string {
  return (suppressed > 0 ? `, ${suppressed} suppressed` : '') + (baselined > 0 ? `, ${baselined} in the baseline` : '')
}
