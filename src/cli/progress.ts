/** A line on the terminal that tells how far a run is. */
export interface Progress {
  readonly show: (done: number) => void
  /** Take the line away, before anything else is written. */
  readonly clear: () => void
}

/** A run that is shorter needs no line, in milliseconds. */
const patience = 500
/** Milliseconds between two lines. */
const pace = 100

const silent: Progress = {show: () => undefined, clear: () => undefined}

/**
 * Progress on a terminal; elsewhere nothing.
 *
 * @param now A clock, in milliseconds.
 */
export function createProgress(
  stream: {readonly isTTY?: boolean; readonly write: (text: string) => unknown},
  total: number,
  now: () => number
): Progress {
  if (stream.isTTY !== true || total < 2) return silent
  let next = now() + patience
  let shown = false
  return {
    show: (done) => {
      if (now() < next) return
      next = now() + pace
      shown = true
      stream.write(`\r\u001B[Kfactlint: ${done} of ${total} texts`)
    },
    clear: () => {
      if (shown) stream.write('\r\u001B[K')
      shown = false
    }
  }
}
