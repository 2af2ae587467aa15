import {existsSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Baseline, KnownFinding} from '../service/baseline.js'
import {errorCode, explainSystemError, fileFailure, type Failure} from './failure.js'
import {writeAtomically} from './write-atomically.js'

/** A baseline in its file. Paths in it are relative to its folder, so that it holds wherever factlint is run. */
export interface BaselineFile {
  readonly path: string
  readonly known: Baseline
  /** Absolute path of a text to its name in the baseline. */
  readonly nameOf: (text: string) => string
}

/** Read a baseline; one that is not there yet is empty where it `mayBeMissing`, because it is about to be written. */
export function readBaseline(file: string, existence: 'required' | 'may-be-missing'): BaselineFile | Failure {
  const folder = path.dirname(path.resolve(file))
  const nameOf = (text: string) => path.relative(folder, text).replaceAll(path.sep, '/')
  try {
    // A device may have no end.
    const known = statSync(file).isCharacterDevice() ? null : decode(readFileSync(file, 'utf8'))
    return known === null
      ? fileFailure(file, 'it is no baseline of factlint; name another file, or remove it and pass --baseline-update.')
      : {path: file, known, nameOf}
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return fileFailure(file, explainSystemError(error))
    if (existence === 'may-be-missing') return {path: file, known: new Map(), nameOf}
    return fileFailure(file, 'there is no such file; write it with --baseline-update.')
  }
}

/** Write a baseline with the findings of the texts that were linted; texts that are gone leave it, others keep what they have. */
export function writeBaseline({path: file, known}: BaselineFile, linted: Baseline): Failure | null {
  const folder = path.dirname(path.resolve(file))
  const kept = [...known].filter(([name]) => !linted.has(name) && existsSync(path.join(folder, name)))
  const files = [...kept, ...linted].filter(([, findings]) => findings.length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  try {
    writeAtomically(file, `${JSON.stringify({version: 1, files: Object.fromEntries(files)}, null, 1)}\n`)
    return null
  } catch (error) {
    return fileFailure(file, `the baseline cannot be written: ${explainSystemError(error)}`)
  }
}

/** Null for what is no baseline. */
function decode(text: string): Baseline | null {
  try {
    const read: unknown = JSON.parse(text)
    if (!isRecord(read) || read['version'] !== 1 || !isRecord(read['files'])) return null
    const files = Object.entries(read['files'])
    return files.every((entry): entry is [string, KnownFinding[]] => isList(entry[1])) ? new Map(files) : null
  } catch {
    return null
  }
}

function isList(value: unknown): value is KnownFinding[] {
  return (
    Array.isArray(value) &&
    value.every((d) => isRecord(d) && typeof d['ruleId'] === 'string' && typeof d['fingerprint'] === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
