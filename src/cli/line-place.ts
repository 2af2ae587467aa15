/** A line of a file, and a column of it where one is named: `draft.md:41`, `draft.md:41:7`. Both from 1. */
export interface LinePlace {
  readonly path: string
  readonly line: number
  readonly column: number | null
}

export function parseLinePlace(written: string): LinePlace | null {
  const {path, line, column} =
    /^(?<path>.+?):(?<line>[1-9]\d{0,8})(?::(?<column>[1-9]\d{0,8}))?$/.exec(written)?.groups ?? {}
  if (path === undefined || line === undefined) return null
  return {path, line: Number(line), column: column === undefined ? null : Number(column)}
}
