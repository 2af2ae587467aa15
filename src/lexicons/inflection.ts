/**
 * All forms of an English verb.
 *
 * @param verb `kill` (inflected by rule), or every form that is used, by spaces: `die dies died dying`.
 * @returns `['kill', 'kills', 'killed', 'killing']`
 */
export function verbForms(verb: string): readonly string[] {
  const listed = verb.split(' ')
  if (listed.length > 1) return listed
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const s = /(?:[sxz]|sh|ch)$/.test(verb) ? 'es' : 's'
  return [verb, `${verb}${s}`, `${verb}ed`, `${verb}ing`]
}

/** Singular and plural of an English noun, by rule, or as listed: `child children`. */
export function nounForms(noun: string): readonly string[] {
  if (noun.includes(' ')) return noun.split(' ')
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, `${noun}${/(?:[sxz]|sh|ch)$/.test(noun) ? 'es' : 's'}`]
}
