import {spawn} from 'node:child_process'

/** Reads blobs of a repository, all through one process. */
export interface BlobReader {
  /**
   * @returns Null when the blob is larger than `maxBytes`.
   * @throws When git has no such blob, or ends before its time.
   */
  readonly read: (blob: string, maxBytes: number) => Promise<Uint8Array | null>
  readonly close: () => void
}

/** Start `git cat-file --batch`. It is asked for one blob at a time, so that one text is held at a time. */
export function createBlobReader(cwd: string): BlobReader {
  const child = spawn('git', ['cat-file', '--batch'], {cwd, stdio: ['pipe', 'pipe', 'ignore']})
  const chunks = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer> // no encoding is set, so its chunks are bytes
  child.on('error', () => undefined)
  child.stdin.on('error', () => undefined)
  let rest = Buffer.alloc(0)
  let before: Promise<unknown> = Promise.resolve()

  const more = async (): Promise<void> => {
    const next = await chunks.next()
    if (next.done === true) throw new Error('git cat-file ended before its time')
    rest = Buffer.concat([rest, next.value])
  }
  const takeLine = async (): Promise<string> => {
    while (rest.indexOf(10) < 0) await more()
    const end = rest.indexOf(10)
    const line = rest.subarray(0, end).toString('utf8')
    rest = rest.subarray(end + 1)
    return line
  }
  /** Bytes beyond `kept` are read past, for the next answer stands behind them. */
  const takeBytes = async (size: number, kept: number): Promise<Uint8Array> => {
    const parts: Buffer[] = []
    for (let left = size; left > 0;) {
      if (rest.length === 0) await more()
      const part = rest.subarray(0, left)
      if (size <= kept) parts.push(part)
      left -= part.length
      rest = rest.subarray(part.length)
    }
    return Buffer.concat(parts)
  }
  const ask = async (blob: string, maxBytes: number): Promise<Uint8Array | null> => {
    child.stdin.write(`${blob}\n`)
    const header = await takeLine()
    const size = /^[\da-f]+ blob (?<size>\d+)$/.exec(header)?.groups?.['size']
    if (size === undefined) throw new Error(`git says of ${blob}: ${header}`)
    const bytes = await takeBytes(Number(size) + 1, maxBytes + 1)
    return Number(size) > maxBytes ? null : bytes.subarray(0, Number(size))
  }
  return {
    read: (blob, maxBytes) => {
      const answer = before.then(() => ask(blob, maxBytes))
      before = answer.catch(() => undefined)
      return answer
    },
    close: () => child.stdin.end()
  }
}
