import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { filled } from '../../scripts/manifest-docs.mjs'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import type { ManifestFile } from '../../src/manifest/file.js'
import { readManifests } from '../../src/manifest/read.js'
import { describedJsonSchema } from '../../src/manifest/schema/json-schema.js'

const page = readFileSync('docs/model-yaml.md', 'utf8')
const schema = describedJsonSchema()

type Mapping = Readonly<Record<string, unknown>>
const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isMapping(value) ? Object.entries(value) : []
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Every key of the schema: `deploy.variants[].name`; a name that the writer chooses is NAME. */
function keysOf(node: unknown, path = ''): readonly string[] {
  if (!isMapping(node)) return []
  return [
    ...entriesOf(node['properties']).flatMap(([key, value]) => {
      const name = path === '' ? key : `${path}.${key}`
      return [name, ...keysOf(value, name)]
    }),
    ...keysOf(node['items'], `${path}[]`),
    ...keysOf(node['additionalProperties'], `${path}.NAME`),
    // A rule such as "one of these is needed" names keys and says nothing of them.
    ...('properties' in node
      ? []
      : [...listOf(node['anyOf']), ...listOf(node['oneOf'])].flatMap((one) => keysOf(one, path))),
  ]
}
// A metric of the card has the same keys whatever its type.
const KEYS = [...new Set(keysOf(schema))]

test('the walk finds the keys at each depth', () => {
  expect(KEYS).toEqual(
    expect.arrayContaining([
      'group',
      'containers[].image',
      'metrics.baseline.version',
      'metrics.values.NAME.gate.max_regression',
      'deploy.shadow_variants[].serverless.memory',
      'deploy.environments.NAME.traffic.rollback_size',
      'reports.bias.pre_training.digest',
      'model_card.evaluation_details[].metric_groups[].metric_data[].x_axis_name',
    ]),
  )
  expect(KEYS.length).toBeGreaterThan(250)
})

describe('the page about the manifest', () => {
  test('is what `npm run manifest-docs` makes of the schema', () => {
    expect(page).toBe(filled(page, schema))
  })

  // A section is headed by where its keys stand, and names the other places.
  const sections = page
    .split(/^##+ /m)
    .slice(1)
    .map((text) => {
      const title = text.slice(0, text.indexOf('\n'))
      const also = /^The same keys are in (.*)\.$/m.exec(text)?.[1] ?? ''
      return { text, places: [...`${title} ${also}`.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '') }
    })
  const sectionOf = (place: string) =>
    place === ''
      ? sections.find(({ text }) => text.startsWith('The top level'))
      : sections.find(({ places }) => places.includes(place))

  test('has a row for every key of the schema, with its type, what it means and what is allowed', () => {
    const missing = KEYS.filter((key) => {
      if (key === 'metrics.baseline.version') return !/^\| `baseline`.*`\{ version: 12 \}`/m.test(page)
      const dot = key.lastIndexOf('.')
      const section = sectionOf(dot === -1 ? '' : key.slice(0, dot))
      const row = section?.text.split('\n').find((line) => line.startsWith(`| \`${key.slice(dot + 1)}\`<br>`))
      return row?.match(/^\| `\w+`<br>[[a-z][^|]+ \| [A-Z0-9][^|]+ \| \S[^|]+ \|/) == null
    })
    expect(missing).toEqual([])
    expect(page).not.toMatch(/undefined|\[object|NaN/)
  })

  test('links to headings of its own and to files that exist', () => {
    const slugs = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    )
    expect(new Set(slugs).size).toBe(slugs.length)
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(20)
    expect(
      links.filter((to) => (to.startsWith('#') ? !slugs.includes(to.slice(1)) : !existsSync(join('docs', to)))),
    ).toEqual([])
  })

  test('has a short manifest and lines of `set` that are accepted', () => {
    const [text = ''] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '')
    const [, set = ''] = /\*\*How `set` writes to it\.[\s\S]*?^```text\n([\s\S]*?)^```/m.exec(page) ?? []
    const { manifests, problems } = readManifests({ files: [{ path: 'models/churn/model.yaml', text }], set })
    expect(problems).toEqual([])
    expect(text.trimEnd().split('\n')).toHaveLength(8)
    expect(manifests[0]?.overrides).toHaveLength(3)
    expect(manifests[0]?.manifest.metadata).toEqual({ 'cost.centre': '4711' })
  })
})

const EXAMPLES = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('examples', path.split('\\').join('/')))
  .filter((path) => path.endsWith('/model.yaml'))
  .sort()

/** The keys of the schema that a value uses, named as in KEYS. */
function keysIn(value: unknown, known: ReadonlySet<string>, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => keysIn(item, known, `${path}[]`))
  return entriesOf(value).flatMap(([key, inner]) => {
    const named = path === '' ? key : `${path}.${key}`
    const name = known.has(named) ? named : `${path}.NAME`
    return [name, ...keysIn(inner, known, name)]
  })
}

// What a variant may have is the same wherever it stands, and so are the members of what an environment changes, of a
// container, of model data, of a report and of a metric of the card.
const base = (key: string): string =>
  key
    .replace(/^(deploy)\.environments\.NAME\.(\w+(?:\[\])?\.)/, '$1.$2')
    .replace('shadow_variants[].', 'variants[].')
    .replace('additional_specifications[].containers[].', 'containers[].')
    .replace(
      /^(?:algorithm|containers\[\])\.(?:model_data_source|additional_model_data\[\])(?=\.(?!channel))/,
      'MODEL_DATA',
    )
    .replace(/^algorithm(?=\.model_data_source$)/, 'containers[]')
    .replace(/^(?:reports|drift_baselines)\..*(?=\.(?:file|content_type|digest)$)/, 'REPORT')

test('the examples together use every key of the schema', () => {
  const known = new Set(KEYS)
  const used = new Set(EXAMPLES.flatMap((path) => keysIn(parse(readFileSync(path, 'utf8')), known)).map(base))
  expect(KEYS.map(base).filter((key) => !used.has(key))).toEqual([])
})

describe.each(EXAMPLES)('%s', (path) => {
  const { manifests, packages, problems } = readManifests({ files: [{ path, text: readFileSync(path, 'utf8') }] })
  const [file] = manifests

  test('is a manifest without problems, and the list of the examples has it', () => {
    expect(problems).toEqual([])
    expect(readFileSync('examples/README.md', 'utf8')).toContain(`](${path.slice('examples/'.length)})`)
  })

  test('begins with the line that makes editors complete it', () => {
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(path, 'utf8')) ?? []
    // What is copied into another repository names the published file, the others the one of this repository.
    const published = 'https://raw.githubusercontent.com/OWNER/sagemaker-model-registry-action/main/'
    const isCopied = schema.startsWith(published)
    expect(isCopied ? schema.slice(published.length) : posix.join(posix.dirname(path), schema)).toBe(
      'dist/model.schema.json',
    )
  })

  test('names a report that holds its metrics, if any, and a payload that is there', () => {
    expect(manifests.length + packages.length).toBe(1)
    if (file === undefined) return
    if (file.manifest.metrics !== undefined) expect(metricsProblems(file)).toEqual([])
    const payload = file.manifest.deploy?.smoke_test?.payload
    if (payload !== undefined) expect(readFileSync(join(dirname(path), payload), 'utf8')).not.toBe('')
  })
})

function metricsProblems(file: ManifestFile): readonly unknown[] {
  const path = posix.join(posix.dirname(file.path), file.manifest.metrics?.report ?? '')
  const { metrics, problems, notices } = readEvaluation({ report: { path, text: readFileSync(path, 'utf8') }, file })
  expect(metrics.length).toBeGreaterThan(3)
  return [...problems, ...notices]
}

test('no two examples register in the same group, or deploy to the same endpoint', () => {
  const manifests = EXAMPLES.flatMap(
    (path) => readManifests({ files: [{ path, text: readFileSync(path, 'utf8') }] }).manifests,
  )
  const groups = manifests.map(({ manifest }) => manifest.group)
  const endpoints = manifests.flatMap(({ manifest }) => manifest.deploy?.endpoint ?? [])
  expect([new Set(groups).size, new Set(endpoints).size]).toEqual([groups.length, endpoints.length])
})
