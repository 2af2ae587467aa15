/** A stream that reports go to, as far as it is known to be a terminal. */
export interface TerminalStream {
  readonly isTTY?: boolean
  readonly columns?: number
}

export type Environment = Readonly<Record<string, string | undefined>>
export type ColorWish = 'auto' | 'always' | 'never'

/** Width of a report that no terminal shows. */
const defaultWidth = 80
const leastWidth = 40

/**
 * Whether to colour. A flag wins over the environment, which wins over what the stream is.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function colorFor(wish: ColorWish, stream: TerminalStream, environment: Environment): 'on' | 'off' {
  if (wish !== 'auto') return wish === 'always' ? 'on' : 'off'
  if (environment['NO_COLOR']) return 'off'
  const forced = environment['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 'off' : 'on'
  return stream.isTTY === true && environment['TERM'] !== 'dumb' ? 'on' : 'off'
}

/** Columns of the terminal; else of the `COLUMNS` variable, else 80. */
export function widthFor(stream: TerminalStream, environment: Environment): number {
  const told = Number(environment['COLUMNS'])
  const width = stream.columns ?? (Number.isInteger(told) && told > 0 ? told : defaultWidth)
  return Math.max(leastWidth, width)
}
