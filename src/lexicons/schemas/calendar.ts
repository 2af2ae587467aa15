import {z} from 'zod'

const word = z.string().min(1)
const words = z.array(word)

/** Names of months, weekdays, seasons, parts of the day and holidays. */
export const calendarSchema = z.strictObject({
  months: z.array(
    z.strictObject({
      month: z.number().int().min(1).max(12),
      name: word,
      abbreviations: words,
      doubtful: z.literal(true).optional()
    })
  ),
  weekdays: z.array(z.strictObject({weekday: z.number().int().min(1).max(7), name: word, abbreviations: words})),
  seasons: z.array(
    z.strictObject({
      season: z.enum(['spring', 'summer', 'autumn', 'winter']),
      names: words,
      doubtful: z.literal(true).optional()
    })
  ),
  dayParts: z.array(z.strictObject({dayPart: z.enum(['morning', 'afternoon', 'evening', 'night']), names: words})),
  numberedDays: z.array(
    z.strictObject({text: word, year: z.number().int(), month: z.number().int(), day: z.number().int()})
  ),
  holidays: z.array(
    z.union([
      z.strictObject({names: words, month: z.number().int(), day: z.number().int()}),
      z.strictObject({
        names: words,
        month: z.number().int(),
        weekday: z.number().int().min(1).max(7),
        nth: z.number().int().min(-1).max(5),
        offset: z.number().int().optional()
      }),
      z.strictObject({names: words, easter: z.number().int()})
    ])
  )
})
