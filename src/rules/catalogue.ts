import rules from '#compiled/rules' with {type: 'json'}
import type {Rule} from './rule-schema.js'

/** A rule with the folder it lies in. */
export interface CatalogueEntry {
  /** `quantity`, `date`, `arithmetic`, `unit`. */
  readonly topic: string
  readonly rule: Rule
}

/** The rules that come with factlint, by topic and id. */
export function builtInRules(): readonly CatalogueEntry[] {
  return rules
}
