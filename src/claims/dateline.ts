import type {CalendarDay} from '../values/calendar.js'
import type {ReadBlock} from './document-claims.js'

/** How many blocks from the top a dateline may stand in, and how far into its block. */
const blocksRead = 6
const reach = 60

/** Matches `met in`; not `April 16`. */
const runningWords = /[a-z]{3,} [a-z]{2,}/
/** Matches `MOSCOW,` and `PORT HALVARD (Westline News),`; not `The ministers met on`. */
const place = /^[^a-z(]{2,40}(?:\([A-Za-z ]{1,30}\))?,?$/
/** Matches ` — The ministers`, `. –`; not `, in Moscow`. */
const dash = /^[.)]*\s?(?:\([a-z ]{1,30}\)\s?)?[—–-]/i

/**
 * The date of writing that a text itself tells near its top: a line that holds little else than a full date (`July 2, 2008`), or
 * a place and a date before a dash (`MOSCOW, Sept. 4, 2020 — The ministers …`).
 *
 * @returns null when no full date stands in such a place: a date in running prose is no dateline.
 */
export function dateline(blocks: readonly ReadBlock[]): CalendarDay | null {
  for (const {block, reading} of blocks.slice(0, blocksRead)) {
    const [claim] = reading.claims
    if (claim?.kind !== 'date' || claim.start > reach) continue
    const {year, month, day} = claim.time.stated
    if (year === undefined || month === undefined || day === undefined) continue
    const before = block.prose.slice(0, claim.start)
    const after = block.prose.slice(claim.end)
    const isAlone = before.length + after.length <= 30 && !runningWords.test(before + after)
    if (isAlone || (place.test(before.trim()) && dash.test(after))) return {year, month, day}
  }
  return null
}
