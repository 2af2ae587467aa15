/** What a unit can measure. `count` has no unit, so it is not here. */
export const dimensions = [
  'length',
  'area',
  'volume',
  'mass',
  'time',
  'speed',
  'temperature',
  'pressure',
  'energy',
  'power',
  'force',
  'charge',
  'current',
  'voltage',
  'resistance',
  'capacitance',
  'data',
  'data-rate',
  'angle',
  'frequency',
  'fuel-economy',
  'concentration',
  'luminance',
  'radiation',
  'typography',
  'flow',
  'density',
  'acceleration',
  'torque',
  'money',
  'ratio',
  'rate',
  'other'
] as const

export type Dimension = (typeof dimensions)[number]

/** A unit of measurement, a currency, percent, or a rate made of two of them. */
export interface Unit {
  /** UCUM code, ISO 4217 code, or `%`; a rate joins two with `/`. */
  readonly code: string
  /** English singular: `mile`, `dollar`, `percent`, `metric ton per year`. */
  readonly label: string
  readonly dimension: Dimension
  /** How many base units of its dimension one unit is; exact where the standard is exact. Currencies: 1 of the major unit. */
  readonly factor: number
  /** Added after the factor, for temperatures: base = value * factor + offset. */
  readonly offset: number
  /** A rate's denominator: `year` in `ton per year`; null for a plain unit. */
  readonly per: string | null
}
