import {open} from 'node:fs/promises'
import {errorCode, explainSystemError, fileFailure, type Failure} from '../node/failure.js'
import type {TerminalStream} from './terminal.js'

/** Where a report goes. */
export interface Output {
  readonly stream: TerminalStream
  /** Resolves when the text is written, so that a slow reader holds up the run and not the memory. */
  readonly write: (text: string) => Promise<void>
  /** Whether the reader has gone: `factlint drafts | head -1`. */
  readonly isClosed: () => boolean
  readonly close: () => Promise<void>
}

/** Standard output. A reader that goes away ends the report in silence. */
export function standardOutput(): Output {
  let closed = false
  process.stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
    closed = true
  })
  return {
    stream: process.stdout,
    isClosed: () => closed,
    close: () => Promise.resolve(),
    write: (text) =>
      new Promise((resolve) => {
        if (closed || text === '') resolve()
        else
          process.stdout.write(text, () => {
            resolve()
          })
      })
  }
}

/** A file, made new. */
export async function fileOutput(path: string): Promise<Output | Failure> {
  try {
    const file = await open(path, 'w')
    return {stream: {}, isClosed: () => false, close: () => file.close(), write: (text) => file.writeFile(text)}
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'its folder does not exist.' : explainSystemError(error)
    return fileFailure(path, `the report cannot be written: ${reason}`)
  }
}
