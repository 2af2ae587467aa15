/** What comes with factlint begins with this, so that it is no path. */
const prefix = 'factlint:'

/** Facts that come with factlint, as a configuration and the command line name them. */
export const factSets = [`${prefix}world`] as const

export type FactSet = (typeof factSets)[number]

/** Whether a name is of facts that come with factlint, and not the path of a sheet. A wrong one is told where it is written. */
export function isFactSet(name: string): name is FactSet {
  return name.startsWith(prefix)
}

/** Whether a name is of facts that should come with factlint and do not. */
export function isUnknownFactSet(name: string): boolean {
  return isFactSet(name) && !factSets.includes(name)
}
