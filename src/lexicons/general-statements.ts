import lexicons from '#compiled/lexicons' with {type: 'json'}

const words = lexicons['general-statements']

/** Words that say nothing beside a thing and its value. */
export const plainWords: ReadonlySet<string> = new Set(words.plain)

/** Verbs that tie a thing to its value: of what is always so, and of what happened. */
export const presentVerbs: ReadonlySet<string> = new Set(words.present)
export const pastVerbs: ReadonlySet<string> = new Set(words.past)

/** Words behind which a statement of what happened may begin. */
export const openings: ReadonlySet<string> = new Set(words.openings)

/** Words with which a clause behind a statement may say when alone it holds. */
export const conditions: ReadonlySet<string> = new Set(words.conditions)
