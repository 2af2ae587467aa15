import path from 'node:path'
import type {Connection} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {ReadingProgress} from './open-texts.js'

/** What is left to read, in UTF-16 units, from which on a reader would wonder: about a tenth of a second. */
const worthTelling = 200_000

/** Tell a client that can show it how far the reading of a long text is. */
export function createReadingProgress(connection: Connection, {uri}: TextDocument): ReadingProgress {
  const window = connection.window
  let shown: ReturnType<typeof window.createWorkDoneProgress> | null = null
  const show = (tell: (bar: Awaited<NonNullable<typeof shown>>) => void) => {
    // A client that refuses a progress bar does without.
    shown?.then(tell).catch(() => undefined)
  }
  return {
    report: ({read, length}) => {
      if (shown === null && length - read < worthTelling) return
      if (shown === null) {
        shown = window.createWorkDoneProgress()
        show((bar) => {
          bar.begin('factlint', 0, `reading ${path.posix.basename(uri)}`)
        })
      }
      show((bar) => {
        bar.report(Math.min(99, Math.round((100 * read) / length)))
      })
    },
    done: () => {
      show((bar) => {
        bar.done()
      })
    }
  }
}

/** For clients that show none. */
export const noProgress: ReadingProgress = {report: () => undefined, done: () => undefined}
