import lexicons from '#compiled/lexicons' with {type: 'json'}

/** How a statement is meant, as single words tell it. */
export type Cue = 'reporting' | 'planned' | 'forecast' | 'hypothetical' | 'rise' | 'fall' | 'total' | 'other'

const {discourse} = lexicons
const lists = {
  reporting: discourse.reportingVerbs,
  planned: discourse.planned,
  forecast: discourse.forecast,
  hypothetical: discourse.hypothetical,
  rise: discourse.rises,
  fall: discourse.falls,
  total: discourse.totals,
  other: discourse.others
} satisfies Record<Cue, readonly string[]>
const sets = new Map(Object.entries(lists).map(([name, words]) => [name, new Set<string>(words)]))

/** Whether a lower-case word is a cue of that kind: `said` of reporting, `rose` of a rise. */
export function isCue(cue: Cue, lower: string): boolean {
  return sets.get(cue)?.has(lower) ?? false
}

/** Phrases that introduce who says so: `according to`. */
export const attributions: readonly string[] = discourse.attributions

/** Words and phrases that mark a newer state of the same thing: `has risen`, `revised`. */
export const updateCues: readonly string[] = discourse.updateCues
