import {z} from 'zod'
import {ruleSchema} from './rule-schema.js'

/** The text of rules/rule.schema.json, with which editors complete and check rule files. */
export function ruleJsonSchema(): string {
  const schema = z.toJSONSchema(ruleSchema, {
    io: 'input',
    // `readonly` is about our types; to an editor it would mean a key that nobody may write.
    override: ({jsonSchema}) => {
      delete jsonSchema.readOnly
    }
  })
  return `${JSON.stringify({...schema, title: 'A factlint rule file'}, null, 2)}\n`
}
