import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** Write a file of a test, in folders that need not exist yet. @returns Its path. */
export function writeFile(root: string, name: string, content: string | Uint8Array): string {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, content)
  return file
}

/** Write several, by their names. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) writeFile(root, name, content)
}
