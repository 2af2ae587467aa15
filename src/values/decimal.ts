/**
 * Exact arithmetic on plain decimal strings (`-12.50`), so that `2.1 billion` is 2100000000 and not 2099999999.9999998.
 * Every function takes what `isDecimal` accepts and gives a string in lowest form: no trailing fraction zeros, no `-0`.
 */
interface Scaled {
  readonly digits: bigint
  /** How many of the digits stand after the point. */
  readonly scale: number
}

/** The value times ten to the power `power`: `shiftDecimal('2.1', 9)` is `2100000000`. */
export function shiftDecimal(value: string, power: number): string {
  const {digits, scale} = parse(value)
  return format({digits, scale: scale - power})
}

export function addDecimals(a: string, b: string): string {
  const [x, y] = [parse(a), parse(b)]
  const scale = Math.max(x.scale, y.scale)
  return format({digits: rescale(x, scale) + rescale(y, scale), scale})
}

export function multiplyDecimals(a: string, b: string): string {
  const [x, y] = [parse(a), parse(b)]
  return format({digits: x.digits * y.digits, scale: x.scale + y.scale})
}

/**
 * The quotient, exact where it ends within `fractionDigits` places, else cut there and rounded half up.
 *
 * @returns Null for a division by zero.
 */
export function divideDecimals(a: string, b: string, fractionDigits = 17): string | null {
  const [x, y] = [parse(a), parse(b)]
  if (y.digits === 0n) return null
  const shift = fractionDigits + 1 + y.scale - x.scale
  const numerator = shift >= 0 ? x.digits * 10n ** BigInt(shift) : x.digits / 10n ** BigInt(-shift)
  const quotient = numerator / y.digits
  const rounded = (quotient + (quotient < 0n ? -5n : 5n)) / 10n
  return format({digits: rounded, scale: fractionDigits})
}

export function negateDecimal(value: string): string {
  if (value.startsWith('-')) return value.slice(1)
  return Number(value) === 0 ? value : `-${value}`
}

/** The nearest decimal string of a finite number, without an exponent. */
export function decimalOf(value: number): string {
  const text = String(value)
  const [mantissa = '0', exponent] = text.split('e')
  return exponent === undefined ? text : shiftDecimal(mantissa, Number(exponent))
}

function parse(value: string): Scaled {
  const point = value.indexOf('.')
  if (point === -1) return {digits: BigInt(value), scale: 0}
  return {digits: BigInt(value.slice(0, point) + value.slice(point + 1)), scale: value.length - point - 1}
}

function format({digits, scale}: Scaled): string {
  if (scale <= 0) return String(digits * 10n ** BigInt(-scale))
  const negative = digits < 0n
  const text = String(negative ? -digits : digits).padStart(scale + 1, '0')
  const fraction = withoutTrailingZeros(text.slice(-scale))
  const whole = text.slice(0, -scale)
  const plain = fraction === '' ? whole : `${whole}.${fraction}`
  return negative && digits !== 0n ? `-${plain}` : plain
}

/** The digits behind a point in lowest form: `50` is `5`. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--
  return digits.slice(0, end)
}

function rescale({digits, scale}: Scaled, to: number): bigint {
  return digits * 10n ** BigInt(to - scale)
}
