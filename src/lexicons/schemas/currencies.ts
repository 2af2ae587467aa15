import {z} from 'zod'

const words = z.array(z.string().min(1))
const minor = z.strictObject({label: z.string(), symbols: words.optional(), names: words})

/** Currencies: rules/lexicons/en/currencies.yaml. */
export const currenciesSchema = z.strictObject({
  plurals: z.record(z.string(), z.string()),
  currencies: z.array(
    z.strictObject({
      code: z.string().length(3),
      label: z.string(),
      symbols: words,
      names: words,
      extra: words.optional(),
      minor: minor.optional()
    })
  )
})
