import lexicons from '#compiled/lexicons' with {type: 'json'}
import {contrastIn, type AreInContrast} from './contrasts.js'
import {nounForms, verbForms} from './inflection.js'

/** How a word tells of an event: by doing (`killed`), by naming it (`the clash`), or by a state it left (`dead`). */
export interface EventWord {
  readonly class: string
  readonly as: 'verb' | 'noun' | 'state'
}

/** Classes of events that befall a thing once: a birth, a founding. */
export const onceOnly: ReadonlySet<string> = classesWhere((d) => d.once)

/** Classes of events that befall people, where nobody is named: `killed seven`. */
export const ofPeople: ReadonlySet<string> = classesWhere((d) => d.people)

/** Whether one of two lists of classes tells only how something begins, and the other only how it ends. */
export const areOpposite: AreInContrast = contrastIn(
  Object.entries(lexicons.events).flatMap(([name, {opposite}]) => (opposite === null ? [] : [[name, opposite]]))
)

function classesWhere(holds: (event: {readonly once: boolean; readonly people: boolean}) => boolean): Set<string> {
  return new Set(Object.entries(lexicons.events).flatMap(([name, event]) => (holds(event) ? [name] : [])))
}

const byWord = new Map<string, EventWord>()
for (const [name, {verbs}] of Object.entries(lexicons.events)) {
  for (const word of verbs.flatMap(verbForms)) if (!byWord.has(word)) byWord.set(word, {class: name, as: 'verb'})
}
// `fire` names a fire more often than it dismisses anyone, and `fired` cannot be the noun: nouns win their own forms.
for (const [name, {nouns, states}] of Object.entries(lexicons.events)) {
  for (const word of nouns.flatMap(nounForms)) byWord.set(word, {class: name, as: 'noun'})
  for (const word of states) byWord.set(word, {class: name, as: 'state'})
}

/** The event that a lower-case word tells of; undefined when it tells of none. */
export function eventWord(lower: string): EventWord | undefined {
  return byWord.get(lower)
}
