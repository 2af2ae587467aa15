import {open} from 'node:fs/promises'
import {errorCode, explainSystemError, fileFailure, formatFailure, type Failure} from '../node/failure.js'
import type {TerminalStream} from './terminal.js'

/** A report that cannot be written to its end, as on a full disk: what comes of a run then is not known. */
export class LostReport extends Error {
  constructor(path: string | null, cause: unknown) {
    super(formatFailure({path, line: null, message: `the report cannot be written: ${explainSystemError(cause)}`}), {
      cause
    })
  }
}

/** Where a report goes. */
export interface Output {
  readonly stream: TerminalStream
  /**
   * Resolves when the text is written, so that a slow reader holds up the run and not the memory.
   *
   * @throws LostReport
   */
  readonly write: (text: string) => Promise<void>
  /** Whether the reader has gone: `factlint drafts | head -1`. */
  readonly isClosed: () => boolean
  readonly close: () => Promise<void>
}

/** Standard output. A reader that goes away ends the report in silence. */
export function standardOutput(): Output {
  let closed = false
  // Whoever writes is told of every other error.
  process.stdout.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') closed = true
  })
  return {
    stream: process.stdout,
    isClosed: () => closed,
    close: () => Promise.resolve(),
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed || text === '') resolve()
        else
          process.stdout.write(text, (error) => {
            if (error && errorCode(error) !== 'EPIPE') reject(new LostReport(null, error))
            else resolve()
          })
      })
  }
}

/** A file, made new. */
export async function fileOutput(path: string): Promise<Output | Failure> {
  try {
    const file = await open(path, 'w')
    const write = (text: string) =>
      file.writeFile(text).catch((error: unknown) => {
        throw new LostReport(path, error)
      })
    return {stream: {}, isClosed: () => false, close: () => file.close(), write}
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'its folder does not exist.' : explainSystemError(error)
    return fileFailure(path, `the report cannot be written: ${reason}`)
  }
}
