import {renameSync, rmSync, writeFileSync} from 'node:fs'

/**
 * Write a file so that whoever reads it, now or after this process is killed, finds the old text or the new one and never a part.
 *
 * @throws An error of the system; nothing is left behind then.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(draft, content)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, {force: true})
    throw error
  }
}
