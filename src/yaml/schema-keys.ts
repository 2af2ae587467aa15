import {z} from 'zod'

type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * Keys that a schema knows at a place in a document. Zod's issues do not say; the schema's own JSON Schema does.
 *
 * @param path Keys and list positions from the root, as a zod issue gives them.
 * @returns Keys of every branch that the place may be read as; empty where any key will do.
 */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(placesAt(schema, path).flatMap((place) => Object.keys(place.properties ?? {})))]
}

/** What a schema says of the value at a place, in its own words; null where it says nothing. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | null {
  return placesAt(schema, path).find((place) => place.description !== undefined)?.description ?? null
}

function placesAt(schema: z.ZodType, path: readonly PropertyKey[]): JsonSchema[] {
  let places = branches(z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'}))
  for (const step of path) places = places.flatMap((place) => child(place, step)).flatMap(branches)
  return places
}

/** A schema and all that it is made of, at one place of the document. */
function branches(schema: JsonSchema): JsonSchema[] {
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  return [schema, ...parts.filter(isSchema).flatMap(branches)]
}

function child(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  if (typeof step === 'number') return [schema.items].flat().filter(isSchema)
  const named = schema.properties?.[String(step)]
  return [named ?? schema.additionalProperties].filter(isSchema)
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null
}
