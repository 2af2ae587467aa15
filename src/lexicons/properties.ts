import lexicons from '#compiled/lexicons' with {type: 'json'}
import type {MeasuredProperty} from '../values/measured-property.js'
import type {Dimension} from '../values/unit.js'
import {nounForms, verbForms} from './inflection.js'

/** A measured property that a word tells of, and how: `height`, it `weighs`, he `paid`, `300 m high`. */
export interface PropertyWord {
  readonly property: MeasuredProperty
  readonly as: 'noun' | 'counted' | 'verb' | 'action' | 'adjective'
  /** What the quantity beside it must be measured in; a count has no unit. */
  readonly dimensions: ReadonlySet<Dimension | 'count'>
}

const byWord = new Map<string, PropertyWord[]>()
// The keys of the decoded list are the properties that its schema allows; Object.entries only forgets that.
for (const [property, entry] of Object.entries(lexicons.properties) as [
  MeasuredProperty,
  (typeof lexicons.properties)[MeasuredProperty]
][]) {
  if (!entry) continue
  const dimensions = new Set(entry.dimensions)
  const add = (words: readonly string[], as: PropertyWord['as']) => {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), {property, as, dimensions}])
  }
  add(entry.nouns.flatMap(nounForms), 'noun')
  add(entry.counted.flatMap(nounForms), 'counted')
  add(entry.verbs.flatMap(verbForms), 'verb')
  add(entry.actions.flatMap(verbForms), 'action')
  add(entry.adjectives, 'adjective')
}

const none: readonly PropertyWord[] = []

/** The measured properties that a lower-case word tells of; the dimension of the quantity beside it decides between them. */
export function propertyWords(lower: string): readonly PropertyWord[] {
  return byWord.get(lower) ?? none
}
