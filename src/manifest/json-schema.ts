import * as z from 'zod'
import { manifestSchema } from './schema.js'

const SCHEMA_ID =
  'https://raw.githubusercontent.com/sagemaker-model-registry-action/sagemaker-model-registry-action/v1/dist/model.schema.json'

/** The schema of a manifest for editors: draft-07, the newest that yaml-language-server reads, with the short forms. */
export function manifestJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(manifestSchema, {
    target: 'draft-7',
    io: 'input',
    override: forEditors,
  })
  return { $schema, $id: SCHEMA_ID, ...schema }
}

// What is only for our own messages goes; what a key becomes at AWS joins its description, where an editor shows it.
function forEditors({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { allowed: _, api, shortFor, ...schema } = jsonSchema
  const described =
    typeof api === 'string' ? { description: `${schema.description ?? ''} (CreateModelPackage: ${api})` } : {}
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
  Object.assign(jsonSchema, schema, described)
  if (typeof shortFor === 'string') Object.assign(jsonSchema, withShortForm({ ...jsonSchema }, shortFor, jsonSchema))
}

function withShortForm(
  schema: z.core.JSONSchema.BaseSchema,
  key: string,
  target: z.core.JSONSchema.BaseSchema,
): Record<string, unknown> {
  const { description, examples, ...long } = schema
  for (const name of Object.keys(target)) delete target[name]
  return { description, examples, anyOf: [{ ...schema.properties }[key] ?? { type: 'string' }, long] }
}
