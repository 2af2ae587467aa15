/**
 * What can be measured of a thing: the measured property, in the field's words. The words that tell of each stand in
 * rules/lexicons/en/properties.yaml; the first six are read off the number's own form.
 */
export const measuredProperties = [
  'age',
  'rank',
  'score',
  'ratio',
  'height',
  'multiple',
  'length',
  'width',
  'depth',
  'thickness',
  'distance',
  'area',
  'volume',
  'weight',
  'speed',
  'temperature',
  'pressure',
  'magnitude',
  'power',
  'duration',
  'price',
  'valuation',
  'budget',
  'revenue',
  'profit',
  'loss',
  'pay',
  'debt',
  'dividend',
  'fine',
  'donation',
  'share',
  'rate',
  'margin',
  'turnout',
  'probability',
  'population',
  'capacity',
  'attendance',
  'membership',
  'staff',
  'enrollment',
  'children',
  'votes',
  'circulation',
  'wins',
  'losses'
] as const

export type MeasuredProperty = (typeof measuredProperties)[number]

const ownScales: ReadonlySet<MeasuredProperty> = new Set(['age', 'rank', 'score', 'ratio', 'height', 'multiple'])

/** Whether a number without a unit that measures this is no count: a rank, a score, an age. */
export function isOwnScale(property: MeasuredProperty): boolean {
  return ownScales.has(property)
}
