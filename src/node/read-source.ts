import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs'
import type {SourceDocument} from '../service/linter.js'
import {decodeSource} from '../text/source-file.js'
import {explainSystemError, fileFailure, type Failure} from './failure.js'
import type {SourceRef} from './list-sources.js'

export type ReadSource =
  {readonly kind: 'text'; readonly document: SourceDocument} | {readonly kind: 'failure'; readonly failure: Failure}

/** Read one text. Whatever is wrong with it is told, so that the other files of the run are read all the same. */
export async function readSource(source: SourceRef, maxBytes: number): Promise<ReadSource> {
  try {
    const read = decode(source.path, await bytesOf(source, maxBytes), maxBytes)
    if (read.kind === 'failure' || source.kind !== 'blob' || source.readPrevious === null) return read
    const previous = decode(source.path, await source.readPrevious(maxBytes), maxBytes)
    // What cannot be read of the past is not what the run is about.
    return previous.kind === 'failure'
      ? read
      : {kind: 'text', document: {...read.document, previous: previous.document.value}}
  } catch (error) {
    return failure(fileFailure(source.path, explainSystemError(error)))
  }
}

/** @returns Null when there is more than `maxBytes`. */
async function bytesOf(source: SourceRef, maxBytes: number): Promise<Uint8Array | null> {
  switch (source.kind) {
    case 'file':
      return readFile(source.path, maxBytes)
    case 'stdin':
      return readStdin(maxBytes)
    case 'blob':
      return source.read(maxBytes)
  }
}

/** Text of a file that a finding points into; null when it cannot be had. */
export function readFileText(path: string, maxBytes: number): string | null {
  try {
    const read = decode(path, readFile(path, maxBytes), maxBytes)
    return read.kind === 'text' ? read.document.value : null
  } catch {
    return null
  }
}

function decode(path: string, bytes: Uint8Array | null, maxBytes: number): ReadSource {
  if (bytes === null)
    return failure(fileFailure(path, `it is larger than ${formatBytes(maxBytes)}; split it, or raise --max-file-size.`))
  const decoded = decodeSource(bytes, maxBytes)
  return decoded.ok
    ? {kind: 'text', document: {path, value: decoded.value}}
    : failure(fileFailure(path, `it ${decoded.message}.`))
}

function failure(told: Failure): ReadSource {
  return {kind: 'failure', failure: told}
}

/** @returns Null when there is more than `maxBytes`; nothing of a file known to be larger is read. */
function readFile(path: string, maxBytes: number): Uint8Array | null {
  const handle = openSync(path, 'r')
  try {
    if (fstatSync(handle).size > maxBytes) return null
    const bytes = readFileSync(handle)
    return bytes.length > maxBytes ? null : bytes
  } finally {
    closeSync(handle)
  }
}

async function readStdin(maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array) // standard input has no encoding set, so its chunks are bytes
    size += bytes.length
    if (size > maxBytes) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** `16 MB`, `500 bytes` */
function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  return bytes < 1024 * 1024 ? `${round(bytes / 1024)} kB` : `${round(bytes / 1024 / 1024)} MB`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
