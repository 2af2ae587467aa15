import type {Season} from './partial-date.js'

const firstMonths: Readonly<Record<Season, number>> = {spring: 3, summer: 6, autumn: 9, winter: 12}

/** First month of a season in the northern hemisphere, meteorologically; a winter belongs to the year it starts in. */
export function firstMonthOf(season: Season): number {
  return firstMonths[season]
}
