import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readManifests } from '../../src/manifest/read.js'
import { manifestJsonSchema } from '../../src/manifest/schema/json-schema.js'
import { runs } from '../lanes/counts.js'
import { aManifest, aPackage } from './arbitrary.js'

const schema = manifestJsonSchema()
// Strict: no keyword that draft-07 does not know, no format, no default where it has no meaning.
const accepts = new Ajv({ strict: true, allErrors: true }).compile(schema)

test('it is draft-07 with a name of its own, and JSON through and through', () => {
  expect(schema).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:sagemaker-model-registry-action:model.yaml:1',
  })
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  expect(JSON.stringify(schema)).not.toMatch(/"(?:allowed|shortFor|api)":/)
})

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

// Examples, and rules between keys, which name keys and say nothing of them.
const SAYS_NOTHING = ['examples', 'default', 'if', 'then', 'else', 'not', 'allOf']

/** Each key of the schema with what is said about it. */
function* keysIn(
  node: unknown,
  path = '',
): Generator<{ readonly path: string; readonly says: Readonly<Record<string, unknown>> }> {
  if (!isMapping(node)) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && isMapping(value)) {
      for (const [name, says] of Object.entries(value)) {
        if (isMapping(says) && Object.keys(says).length > 0) yield { path: `${path}.${name}`, says }
        yield* keysIn(says, `${path}.${name}`)
      }
    } else if (!SAYS_NOTHING.includes(key)) {
      yield* keysIn(value, path)
    }
  }
}

describe('each key has a description and an example that the schema accepts', () => {
  const keys = [...keysIn(schema)].filter(({ path }) => path !== '.metrics.baseline.version')
  test.each(keys.map(({ path, says }) => [path, says] as const))('%s', (_, says) => {
    expect(says['description']).toMatch(/\.|\)$/)
    expect(says['examples']).toEqual(expect.arrayContaining([expect.anything()]))
    const isExample = new Ajv({ strict: false }).compile({ ...says })
    expect((says['examples'] as readonly unknown[]).filter((example) => !isExample(example))).toEqual([])
    if ('default' in says) expect(isExample(says['default'])).toBe(true)
  })
  test('the examples at the top are whole manifests', () => {
    for (const example of schema['examples'] as readonly unknown[]) {
      expect(accepts(example)).toBe(true)
      expect(readManifests({ files: [{ path: 'm', text: JSON.stringify(example) }] }).problems).toEqual([])
    }
  })
})

test('it accepts whatever the reader accepts', () => {
  fc.assert(
    fc.property(aManifest, (manifest) => {
      expect(accepts(manifest) || accepts.errors).toBe(true)
      if (manifest.metrics !== undefined) expect(accepts({ ...manifest, metrics: manifest.metrics.report })).toBe(true)
    }),
    runs(60),
  )
  fc.assert(
    fc.property(aPackage, (manifest) => expect(accepts(manifest) || accepts.errors).toBe(true)),
    runs(60),
  )
})

test('it accepts the short forms of reports and of a card', () => {
  const manifest = {
    group: 'churn',
    containers: [{ image: 'a/b:1' }],
    reports: { bias: { report: 'a.json' }, explainability: 's3://acme-ml/b.json' },
    model_card: 'card.yaml',
  }
  expect(accepts(manifest) || accepts.errors).toBe(true)
  const { manifests } = readManifests({ files: [{ path: 'm', text: JSON.stringify(manifest) }] })
  expect(manifests[0]?.manifest).toMatchObject({
    reports: { bias: { report: { file: 'a.json' } }, explainability: { file: 's3://acme-ml/b.json' } },
    model_card: { file: 'card.yaml' },
  })
})

test('a manifest with one value changed to another kind is refused by both or by none', () => {
  const other = fc.constantFrom<unknown>(null, true, 5, -1, 0.5, 'x', '', [], {}, ['x'], { x: 1 }, 'a,b')
  fc.assert(
    fc.property(fc.oneof(aManifest, aPackage), fc.nat(), other, (manifest, pick, value) => {
      const changed = changedAt(manifest, pick, value)
      const { problems } = readManifests({ files: [{ path: 'm', text: JSON.stringify(changed) }] })
      const isRead = problems.length === 0
      const isAccepted = accepts(changed)
      // The reader knows rules between keys that a JSON Schema cannot say; never the other way round.
      if (isRead) expect(isAccepted || accepts.errors).toBe(true)
    }),
    runs(200),
  )
})

/** The same value with the one at the pick-th place replaced. */
function changedAt(root: unknown, pick: number, value: unknown): unknown {
  const count = (node: unknown): number =>
    typeof node === 'object' && node !== null
      ? Object.values(node).reduce<number>((sum, item) => sum + count(item), 1)
      : 1
  let left = pick % count(root)
  const walk = (node: unknown): unknown => {
    if (left-- === 0) return value
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, walk(item)]))
  }
  return walk(root)
}

describe('of the manifests that are refused, an editor with this schema marks', () => {
  const directory = fileURLToPath(new URL('./corpus/', import.meta.url))
  // What a JSON Schema cannot see: how a value was written, and rules between keys or inside of a text.
  const UNSEEN =
    /^(?:yaml-|set-|shown-|strict-)|^model-data-(?!https|local|no-key|prefix|zip|empty-key|too-long)|^report-(?:s3-|no)|^name-(?:twice|only-some)|^primary-(?:unknown|nothing-near)|^gate-min-above-max|^(?:deploy-)?rule-/
  const names = readdirSync(directory).flatMap((entry) =>
    entry.endsWith('.yaml') && !UNSEEN.test(entry) ? [entry] : [],
  )
  test.each(names)('%s', (entry) => {
    expect(accepts(parse(readFileSync(`${directory}${entry}`, 'utf8')))).toBe(false)
  })
  test('most of them', () => expect(names.length).toBeGreaterThan(150))
})
