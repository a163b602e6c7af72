import * as z from 'zod'
import { defined } from '../../language/defined.js'
import { manifestSchema } from './manifest.js'

// A name and not an address: where the file is published is for the repository that publishes it to say.
const SCHEMA_ID = 'urn:sagemaker-model-registry-action:model.yaml:1'

/** The schema of a manifest for editors: draft-07, the newest that yaml-language-server reads, with the short forms. */
export function manifestJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(manifestSchema, {
    target: 'draft-7',
    io: 'input',
    override: forEditors,
  })
  return { $schema, $id: SCHEMA_ID, ...schema }
}

/**
 * The schema with all that is said of a key: `allowed`, `shortFor`, and `api` as one `CALL: member` each. For the page
 * about the manifest and for tests; an editor knows none of these.
 */
export function describedJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(manifestSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      const { api } = jsonSchema
      delete jsonSchema['known']
      if (typeof api === 'string') jsonSchema['api'] = callOf(api)
    },
  })
}

type JsonSchema = z.core.JSONSchema.BaseSchema

// What is only for our own messages goes; what a key becomes at AWS joins its description, where an editor shows it.
function forEditors({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void {
  const { allowed: _, api, shortFor, known, ...closed } = jsonSchema
  const schema = Array.isArray(known) ? withKnownWords(closed, known) : closed
  const description = typeof api === 'string' ? { description: `${schema.description ?? ''} (${callOf(api)})` } : {}
  const described = { ...schema, ...description }
  // zod wants the object it gave changed.
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
  Object.assign(jsonSchema, typeof shortFor === 'string' ? withShortForm(described, shortFor) : described)
}

// Most keys become a part of CreateModelPackage; the others name their call.
function callOf(api: string): string {
  return api.includes(': ') ? api : `CreateModelPackage: ${api}`
}

// An editor offers the words of the first, and takes what has the form of the second.
function withKnownWords(schema: JsonSchema, known: readonly unknown[]): JsonSchema {
  const { type: _, pattern, maxLength, ...said } = schema
  const words = known.filter((word) => typeof word === 'string')
  const open = defined({ type: 'string' as const, pattern, maxLength })
  return { ...said, anyOf: [{ type: 'string', enum: words }, open] }
}

function withShortForm({ description, examples, ...long }: JsonSchema, key: string): Readonly<Record<string, unknown>> {
  return { description, examples, anyOf: [long.properties?.[key] ?? {}, long] }
}
