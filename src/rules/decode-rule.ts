import {decodeYaml, type Decoded} from '../yaml/decode.js'
import {ruleSchema, type Rule} from './rule-schema.js'

/** Decode one rule file; every mistake in it is told. */
export function decodeRule(source: string, path: string): Decoded<Rule> {
  return decodeYaml(source, path, ruleSchema)
}
