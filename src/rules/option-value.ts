/** An option as written in a rule or a configuration: a number, or a share such as `2%`. */
export type OptionValue = number | string

/** The number an option stands for: 0.02 for `2%`; null where it is none, or below zero. */
export function readOption(value: OptionValue): number | null {
  const number = typeof value === 'number' ? value : readShare(value)
  return Number.isFinite(number) && number >= 0 ? number : null
}

function readShare(written: string): number {
  const share = /^(?<number>\d+(?:\.\d+)?)\s*%$/.exec(written.trim())
  return Number(share?.groups?.['number'] ?? Number.NaN) / 100
}
