/** Something that was asked for and could not be done: one sentence that says what is wrong and what to do. */
export interface Failure {
  /** The file or argument it is about; null for the run as a whole. */
  readonly path: string | null
  /** 1-based; null when it is about all of the file. */
  readonly line: number | null
  readonly message: string
}

/** A failure of a whole file. */
export function fileFailure(path: string, message: string): Failure {
  return {path, line: null, message}
}

/** `factlint: draft.md:3: is not UTF-8 …` */
export function formatFailure({path, line, message}: Failure): string {
  const where = path === null ? '' : `${path === '' ? "''" : path}${line === null ? '' : `:${line}`}: `
  return `factlint: ${where}${message}`
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'there is no such file: a part of its path is a file, not a folder.',
  EACCES: 'it may not be opened; check its permissions.',
  EPERM: 'it may not be opened; check its permissions.',
  EISDIR: 'it is a folder, not a file.',
  ELOOP: 'its symbolic links lead in a circle; remove the link or name the file itself.',
  ENAMETOOLONG: 'the name is too long for this system.',
  EMFILE: 'too many files are open; close some or raise the limit (ulimit -n).',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk is read-only; choose another place.'
}

/** What an error of the system means for the one who named the file. */
export function explainSystemError(error: unknown): string {
  const code = errorCode(error)
  return (
    (code === null ? undefined : reasons[code]) ??
    `it could not be opened (${error instanceof Error ? error.message : String(error)}).`
  )
}

/** `ENOENT`; null for an error that is not the system's. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
