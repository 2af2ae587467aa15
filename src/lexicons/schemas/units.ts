import {z} from 'zod'
import {dimensions} from '../../values/unit.js'

const words = z.array(z.string().min(1))

const dimension = z.enum(dimensions)

/** Units of measurement: rules/lexicons/en/units.yaml. */
export const unitsSchema = z.strictObject({
  prefixes: z.array(
    z.strictObject({
      name: z.string(),
      names: words.optional(),
      symbols: words,
      code: z.string().optional(),
      power: z.int().optional(),
      binary: z.int().optional()
    })
  ),
  plurals: z.record(z.string(), z.string()),
  squares: words,
  cubes: words,
  followers: words,
  extents: words,
  units: z.array(
    z.strictObject({
      code: z.string().min(1),
      label: z.string().min(1),
      names: words.optional(),
      symbols: words.optional(),
      shy: words.optional(),
      dimension,
      factor: z.number().positive(),
      offset: z.number().optional(),
      prefixes: words.optional(),
      prefixedName: z.string().min(1).optional(),
      powers: z.boolean().optional(),
      bare: z.boolean().optional(),
      source: z.enum(['si', 'nist', 'ucum', 'iec', 'custom'])
    })
  ),
  rates: z.array(z.strictObject({symbols: words, of: z.string(), per: z.string()})),
  quotients: z.array(z.strictObject({of: dimension, per: dimension, is: dimension})),
  denominators: words
})
