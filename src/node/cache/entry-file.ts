import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {deserialize, serialize} from 'node:v8'
import {writeAtomically} from '../write-atomically.js'

/** What was found where an entry should lie. */
export type FoundEntry = {readonly kind: 'entry'; readonly value: unknown} | {readonly kind: 'none' | 'damaged'}

const digestBytes = 32

/**
 * Read one entry. Its digest stands before it: an entry that a full disk or a failing one has damaged is told from a whole one.
 * Values keep who is who: two claims that share one sentence share it still.
 */
export function readEntry(path: string): FoundEntry {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return {kind: 'none'}
  }
  const body = bytes.subarray(digestBytes)
  if (!digest(body).equals(bytes.subarray(0, digestBytes))) return {kind: 'damaged'}
  try {
    return {kind: 'entry', value: deserialize(body)}
  } catch {
    return {kind: 'damaged'}
  }
}

/**
 * Write one entry in one step.
 *
 * @throws An error of the system.
 */
export function writeEntry(path: string, value: unknown): void {
  const body = serialize(value)
  writeAtomically(path, Buffer.concat([digest(body), body]))
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
