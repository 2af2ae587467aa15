import {z} from 'zod'
import {configurationSchema} from './configuration-schema.js'

/** The text of rules/config.schema.json, with which editors complete and check a configuration. */
export function configurationJsonSchema(ruleIds: readonly string[]): string {
  const schema = z.toJSONSchema(configurationSchema(ruleIds), {
    io: 'input',
    // `readonly` is about our types; to an editor it would mean a key that nobody may write.
    override: ({jsonSchema}) => {
      delete jsonSchema.readOnly
    }
  })
  return `${JSON.stringify({...schema, title: 'A factlint configuration'}, null, 2)}\n`
}
