import type {ClaimsReporter} from '../reporter.js'
import {oneLine} from '../cells.js'
import {createPointAt} from '../places.js'
import {claimCells} from './claim-cells.js'

/** One line a claim: `path:line:col: kind "text" = value; entity; event; subject; scope`. */
export function createReporter(): ClaimsReporter {
  return {
    begin: () => '',
    file: ({source, document}) => {
      const pointAt = createPointAt(source.value)
      const lines = document.claims.map((claim) => {
        const {place, kind, text, value, entity, event, subject, scope} = claimCells(
          claim,
          document,
          source.value,
          pointAt
        )
        const about = [entity, `event ${event}`, `subject ${subject}`, scope].filter(Boolean).join('; ')
        return `${oneLine(source.path)}:${place}: ${kind} "${text}" = ${value}; ${about}\n`
      })
      return Promise.resolve(lines.join(''))
    },
    end: () => ''
  }
}
