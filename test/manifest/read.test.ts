import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { readManifests } from '../../src/manifest/read.js'
import { problemsOf, read, SMALLEST } from './manifests.js'

describe('a manifest that is accepted', () => {
  test('eight lines are enough, and a text for metrics is short for its report', () => {
    const { manifest } = read(`# yaml-language-server: $schema=model.schema.json
group: california-housing
containers:
  - image: 141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1
    model_data: s3://acme-ml/housing/model.tar.gz
content_types: [text/csv]
response_types: [text/csv]
metrics: evaluation.json
`)
    expect(manifest.metrics).toEqual({ report: 'evaluation.json' })
    expect(manifest.containers[0]?.model_data).toBe('s3://acme-ml/housing/model.tar.gz')
  })

  const accepted: Readonly<Record<string, string>> = {
    'no model data: the weights are in the image': SMALLEST,
    'a digest': SMALLEST.replace('a/b:1', `a/b@sha256:${'0'.repeat(64)}`),
    'a tag and a digest': SMALLEST.replace('a/b:1', `a/b:1@sha256:${'0'.repeat(64)}`),
    'a group of 63 characters': SMALLEST.replace('churn', 'a'.repeat(63)),
    'a group with hyphens side by side': SMALLEST.replace('churn', 'a--b'),
    '15 containers': `group: churn\ncontainers:\n${'  - image: a/b:1\n'.repeat(15)}`,
    '16 variables, whatever is in their values': `${SMALLEST}    environment: { ${Array.from({ length: 16 }, (_, index) => `K${index}: "\${X} %\\n"`).join(', ')} }\n`,
    'a description of 950 characters': `${SMALLEST}description: ${'x'.repeat(950)}\n`,
    'a description folded over lines': `${SMALLEST}description: >-\n  one\n  two\n`,
    'a description in any script, with emoji': `${SMALLEST}description: Väderprognos 天気 🌦\n`,
    '20 keys of metadata': `${SMALLEST}metadata: { ${Array.from({ length: 20 }, (_, index) => `k${index}: v`).join(', ')} }\n`,
    'a key of metadata like a function': `${SMALLEST}metadata: { toString: a, valueOf: b, hasOwnProperty: c }\n`,
    'a report in S3': `${SMALLEST}metrics: s3://acme-ml/housing/evaluation.json\n`,
    'a report in another folder': `${SMALLEST}metrics: ../shared/evaluation.json\n`,
    'a byte order mark, and Windows line ends': `\uFEFF${SMALLEST}`.replaceAll('\n', '\r\n'),
    'a document start and a document end': `---\n${SMALLEST}...\n`,
    'no line break at the end': SMALLEST.trimEnd(),
    JSON: '{"schema":1,"group":"churn","containers":[{"image":"a/b:1"}],"metrics":{"report":"e.json","baseline":{"version":12}}}',
    'gates of each kind':
      `${SMALLEST}metrics: { report: e.json, values: { a: { gate: { min: -1e3, max: 2.5E-1 } }, b: { gate: { max_regression: 0 } }, c: { gate: { max_regression: 12.5% } } } }\n`.replace(
        'min: -1e3, max: 2.5E-1',
        'min: -1000, max: 0.25',
      ),
    'min equal to max': `${SMALLEST}metrics: { report: e.json, values: { a: { gate: { min: 1, max: 1 } } } }\n`,
    'a metric in words': `${SMALLEST}metrics: { report: e.json, primary: log loss, values: { log loss: { unit: "%" } } }\n`,
    'no baseline': `${SMALLEST}metrics: { report: e.json, baseline: none }\n`,
    'no containers, where a training job fills them': 'group: churn\nsource: { training_job: train-1 }\n',
    'one container without an image, where a training job fills it':
      'group: churn\nsource: { training_job: train-1 }\ncontainers:\n  - environment: { A: b }\n',
    'no containers, where a version is cloned':
      'group: churn\nsource_uri: arn:aws:sagemaker:eu-west-1:222222222222:model-package/churn/3\nsource: { project: p-1 }\n',
    'a source URI of anything, beside containers': `${SMALLEST}source_uri: runs:/42/model\n`,
    'a source URI with a query, without signs': `${SMALLEST}source_uri: "https://a.example/x?run&b#c"\n`,
    'a source URI of 1024 characters': `${SMALLEST}source_uri: https://a.example/${'x'.repeat(1006)}\n`,
    'an object as it is, and one that is an archive': `${SMALLEST}    model_data_source: { uri: s3://acme-ml/w.bin, type: object }\n    additional_model_data: [{ channel: a, uri: s3://acme-ml/a.tar.gz, type: object, compression: gzip, etag: x }]\n`,
    'five further sources of model data': `${SMALLEST}    additional_model_data:\n${[1, 2, 3, 4, 5].map((index) => `      - { channel: c${index}, uri: s3://acme-ml/${index}/, type: prefix }\n`).join('')}`,
    'the same channel in two containers': `${SMALLEST}    additional_model_data: [{ channel: a, uri: s3://acme-ml/1/, type: prefix }]\n  - image: a/b:1\n    additional_model_data: [{ channel: a, uri: s3://acme-ml/2/, type: prefix }]\n`,
    'the same container name in two specifications': `${SMALLEST}    name: x\nadditional_specifications:\n  - { name: a, containers: [{ image: a/b:1, name: x }] }\n  - { name: b, containers: [{ image: a/b:1, name: x }] }\n`,
    'an environment of 32 KiB over all containers': `group: churn\ncontainers:\n${`  - image: a/b:1\n    environment:\n${Array.from({ length: 16 }, (_, index) => `      K${String(index).padStart(3, '0')}: ${'x'.repeat(1020)}\n`).join('')}`.repeat(2)}`,
    'a report with its digest': `${SMALLEST}reports: { explainability: { file: ../r/shap.html, digest: "sha256:${'0'.repeat(64)}" } }\n`,
    '100 hyper-parameters': `${SMALLEST}hyper_parameters: { ${Array.from({ length: 100 }, (_, index) => `k${index}: ${index}`).join(', ')} }\n`,
    '50 tags, one of them empty': `${SMALLEST}tags: { ${Array.from({ length: 50 }, (_, index) => `k${index}: ""`).join(', ')} }\n`,
    'a transform of 100 MB at a time':
      'name: churn-2026\nalgorithm: { name: a }\nvalidation: { name: a, input: s3://acme-ml/in, output: s3://acme-ml/out/, instance_type: ml.m5.large, max_payload_mb: 20, max_concurrent_transforms: 5 }\n',
    'a package of an algorithm, with a folder of model data':
      'name: churn-2026\nalgorithm: { name: a, model_data_source: { uri: s3://acme-ml/x/, type: prefix } }\n',
    'an S3 key with two slashes, as pipelines write them': `${SMALLEST}    model_data: s3://acme-ml/run//model.tar.gz\n`,
  }
  test.each(Object.keys(accepted))('%s', (name) => {
    expect(problemsOf(accepted[name] ?? '')).toEqual([])
  })

  test('a mapping holds what was written and nothing else', () => {
    const { manifest } = read(`${SMALLEST}metrics: { report: e.json, values: { mse: {} } }\n`)
    expect(manifest.metrics?.values?.['toString']).toBeUndefined()
    expect(manifest.metrics?.values?.['mse']).toEqual({})
  })

  const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
  const manifests = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('model.yaml'),
  )
  test.each(manifests)('examples/%s', (path) => {
    expect(problemsOf(readFileSync(`${examples}${path}`, 'utf8'))).toEqual([])
  })
  test('there are examples', () => expect(manifests.length).toBeGreaterThan(1))
})

describe('locate', () => {
  const text = `group: churn
containers:
  - image: a/b:1
    environment:
      WORKERS: "4"
content_types: [text/csv, application/json]
metrics:
  report: evaluation.json
  values:
    mse: { goal: minimize, gate: { max: 0.3, max_regression: 2% } }
`
  const file = read(text)
  test.each([
    [['group'], 1, 1],
    [['containers'], 2, 1],
    [['containers', 0], 3, 5],
    [['containers', 0, 'image'], 3, 5],
    [['containers', 0, 'environment', 'WORKERS'], 5, 7],
    [['content_types', 1], 6, 27],
    [['metrics', 'values', 'mse', 'gate'], 10, 28],
    [['metrics', 'values', 'mse', 'gate', 'max_regression'], 10, 46],
    // What is absent is where it would be added.
    [['metrics', 'values', 'mse', 'gate', 'min'], 10, 28],
    [['metrics', 'primary'], 7, 1],
    [['description'], 1, 1],
    [['containers', 4, 'image'], 2, 1],
    [[], 1, 1],
  ] as const)('%j stands in line %d, column %d', (path, line, column) => {
    expect(file.locate(path)).toMatchObject({ file: 'model.yaml', line, column })
  })

  test('the end is one past the key', () => {
    expect(file.locate(['metrics', 'values', 'mse', 'gate', 'max'])).toEqual({
      file: 'model.yaml',
      line: 10,
      column: 36,
      endColumn: 39,
    })
  })

  test('a short form stands where its text stands', () => {
    expect(read(`${SMALLEST}metrics: e.json\n`).locate(['metrics', 'report'])).toMatchObject({ line: 4, column: 10 })
  })

  test('columns are UTF-16 units, and a byte order mark is one', () => {
    expect(read(`\uFEFF${SMALLEST}`).locate(['group'])).toMatchObject({ line: 1, column: 2 })
    expect(
      read(`${SMALLEST}metadata: { "äö": "🙂", b: c }\n`.replace('"🙂"', 'x')).locate(['metadata', 'b']),
    ).toMatchObject({ line: 4, column: 22 })
  })
})

describe('several manifests', () => {
  const other = SMALLEST.replace('churn', 'price')

  test('are all read, in their order', () => {
    const { manifests, problems } = readManifests({
      files: [
        { path: 'b.yaml', text: other },
        { path: 'a.yaml', text: SMALLEST },
      ],
    })
    expect(problems).toEqual([])
    expect(manifests.map(({ path, manifest }) => `${path} ${manifest.group}`)).toEqual(['b.yaml price', 'a.yaml churn'])
  })

  test('tell all their problems at once, and the sound ones are kept', () => {
    const files = [
      { path: 'a.yaml', text: `${SMALLEST}content_type: x\n` },
      { path: 'b.yaml', text: other },
      { path: 'c.yaml', text: 'group: a_b\n' },
    ]
    const { manifests, problems } = readManifests({ files })
    expect(manifests.map(({ path }) => path)).toEqual(['b.yaml'])
    expect(problems.map(({ at }) => at.file)).toEqual(['a.yaml', 'c.yaml', 'c.yaml'])
  })

  test('of versions and of packages are told apart, and each name has one', () => {
    const text = 'name: churn\nalgorithm: { name: a }\n'
    const files = [
      { path: 'a.yaml', text },
      { path: 'b.yaml', text: SMALLEST },
      { path: 'c.yaml', text },
    ]
    const { manifests, packages, problems } = readManifests({ files })
    expect(manifests.map(({ path }) => path)).toEqual(['b.yaml'])
    expect(packages.map(({ path, manifest }) => `${path} ${manifest.name}`)).toEqual(['a.yaml churn'])
    expect(problems).toMatchObject([
      { at: { file: 'c.yaml', line: 1 }, message: 'name: "churn" is the name of a.yaml too' },
    ])
  })

  test('of one group are refused, and both files are named, also where one of them has other problems', () => {
    const files = [
      { path: 'a.yaml', text: `${SMALLEST}content_type: x\n` },
      { path: 'b.yaml', text: SMALLEST },
    ]
    const { manifests, problems } = readManifests({ files })
    expect(manifests).toEqual([])
    expect(problems[1]).toMatchObject({
      at: { file: 'b.yaml', line: 1, column: 8 },
      message: 'group: "churn" is the group of a.yaml too',
    })
  })

  test('no file is no problem here', () => {
    expect(readManifests({ files: [] })).toEqual({ manifests: [], packages: [], problems: [] })
  })
})
