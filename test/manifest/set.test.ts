import { describe, expect, test } from '@jest/globals'
import { readManifests } from '../../src/manifest/read.js'
import { problemsOf, read, SMALLEST } from './manifests.js'

const WITH_METRICS = `${SMALLEST}metrics: { report: e.json, values: { mse: { goal: minimize, gate: { max: 0.3 } } } }\n`

describe('set types its values by the schema', () => {
  test('a text is what stands after the first =, quotes, spaces, signs and all', () => {
    const { manifest } = read(SMALLEST, 'description= a "b" = c # d ')
    expect(manifest.description).toBe(' a "b" = c # d ')
  })

  test.each([
    'true',
    '12',
    'null',
    '[1]',
    '{"a":1}',
    '~',
    '0x1F',
    '&a',
    '*a',
    '!!str x',
  ])('%s is a text where a text is wanted', (value) => {
    expect(
      read(SMALLEST, `containers[0].environment.VALUE=${value}`).manifest.containers[0]?.environment?.['VALUE'],
    ).toBe(value)
  })

  test('a number is one of JSON', () => {
    const { manifest } = read(WITH_METRICS, 'metrics.values.mse.tolerance=0.5\nschema=1')
    expect(manifest.metrics?.values?.['mse']?.tolerance).toBe(0.5)
    expect(manifest.schema).toBe(1)
    expect(problemsOf(WITH_METRICS, 'metrics.values.mse.tolerance=.5')).toEqual([
      'set:1:30 metrics.values.mse.tolerance: ".5" is not a number of at least 0',
    ])
  })

  test('a mapping and a list are JSON text', () => {
    const { manifest } = read(
      SMALLEST,
      'containers[0].environment={"A":"x, y","B":"\\u00e9\\/"}\ncontent_types=["text/csv","application/json"]',
    )
    expect(manifest.containers[0]?.environment).toEqual({ A: 'x, y', B: 'é/' })
    expect(manifest.content_types).toEqual(['text/csv', 'application/json'])
  })

  test('a mapping replaces the one that was there', () => {
    const text = `${SMALLEST}metadata: { a: b }\n`
    expect(read(text, 'metadata={"c":"d"}').manifest.metadata).toEqual({ c: 'd' })
    expect(read(text, 'metadata.c=d').manifest.metadata).toEqual({ a: 'b', c: 'd' })
  })
})

describe('set finds its place', () => {
  test('short forms are expanded first', () => {
    expect(read(`${SMALLEST}metrics: e.json\n`, 'metrics.report=other.json').manifest.metrics).toEqual({
      report: 'other.json',
    })
    expect(read(`${SMALLEST}metrics: e.json\n`, 'metrics.primary=mse').manifest.metrics).toEqual({
      report: 'e.json',
      primary: 'mse',
    })
  })

  test('what is absent comes to be', () => {
    expect(read(SMALLEST, 'metrics.report=e.json').manifest.metrics).toEqual({ report: 'e.json' })
    expect(read('group: churn\n', 'containers[0].image=a/b:1').manifest.containers).toEqual([{ image: 'a/b:1' }])
    expect(read('group: churn\ncontainers:\n', 'containers[0].image=a/b:1').manifest.containers).toEqual([
      { image: 'a/b:1' },
    ])
  })

  test('an index as large as the list adds to it', () => {
    expect(read(SMALLEST, 'containers[1].image=c/d:1').manifest.containers).toEqual([
      { image: 'a/b:1' },
      { image: 'c/d:1' },
    ])
  })

  test('a quoted key may hold anything, the = included', () => {
    const { manifest } = read(SMALLEST, 'metadata["A.B"]=x\nmetadata["a=b"]=c=d\nmetadata["\\u0041"]=y')
    expect(manifest.metadata).toEqual({ 'A.B': 'x', 'a=b': 'c=d', A: 'y' })
  })

  test('empty lines, comments, Windows line ends and spaces around the path are left out', () => {
    const set = '\r\n  # which model\r\n  description =new\r\n\r\ngroup\t=price\r\n'
    const { manifest, overrides } = read(SMALLEST, set)
    expect([manifest.description, manifest.group]).toEqual(['new', 'price'])
    expect(overrides).toEqual([
      { path: 'description', value: 'new' },
      { path: 'group', value: 'price' },
    ])
  })

  test('a later line may go inside of an earlier one', () => {
    const set = 'containers[0].environment={"A":"1"}\ncontainers[0].environment.B=2'
    expect(read(SMALLEST, set).manifest.containers[0]?.environment).toEqual({ A: '1', B: '2' })
  })

  test('values of set have their place there, in JSON too', () => {
    const file = read(SMALLEST, '\ndescription=new\nmetadata={"a":"b","c":"d"}\ncontainers[1].image=c/d:1')
    expect(file.locate(['description'])).toEqual({ file: 'set', line: 2, column: 1, endColumn: 12 })
    expect(file.locate(['metadata', 'c'])).toEqual({ file: 'set', line: 3, column: 19, endColumn: 22 })
    expect(file.locate(['containers', 1, 'image'])).toMatchObject({ file: 'set', line: 4, column: 1 })
    expect(file.locate(['containers', 0, 'image'])).toMatchObject({ file: 'model.yaml', line: 3 })
  })
})

describe('set cannot touch gates', () => {
  const gated = /`set` cannot change/
  test.each([
    'metrics=e.json',
    'metrics={"report":"e.json"}',
    'metrics.values={}',
    'metrics.values.mse={}',
    'metrics.values["mse"]={}',
    'metrics.values.new={"gate":{"max":1}}',
    'metrics.values.mse.gate={"max":1}',
    'metrics.values.mse.gate.max=1',
    'metrics.values.mse.gate.level=warn',
    'metrics.values.mse.gate.max_regression=50%',
    'metrics["values"].mse["gate"].max=1',
    'metrics.values.mse.path=x',
    'metrics.values.mse.goal=maximize',
    'metrics.baseline=none',
    'metrics.baseline.version=1',
  ])('%s', (line) => {
    expect(problemsOf(WITH_METRICS, line)).toEqual([expect.stringMatching(gated)])
  })

  test('but it names the report, and what changes words only', () => {
    const { manifest } = read(
      WITH_METRICS,
      'metrics.report=x.json\nmetrics.primary=mse\nmetrics.values.mse.unit=ms\nmetrics.values.mse.tolerance=1',
    )
    expect(manifest.metrics).toEqual({
      report: 'x.json',
      primary: 'mse',
      values: { mse: { goal: 'minimize', gate: { max: 0.3 }, unit: 'ms', tolerance: 1 } },
    })
  })
})

describe('set reaches everything that a version can be', () => {
  const CARD = `${SMALLEST}model_card: { evaluation_details: [{ name: a, metric_groups: [{ name: g, metric_data: [{ name: m, type: matrix, value: [[1]] }] }] }] }\n`
  test.each([
    ['source.training_job=train-1', { source: { training_job: 'train-1' } }],
    [
      'containers[0].model_data_source={"uri":"s3://acme-ml/w/","type":"prefix"}',
      { containers: [{ model_data_source: { uri: 's3://acme-ml/w/', type: 'prefix' } }] },
    ],
    [
      'containers[0].additional_model_data=[{"channel":"a","uri":"s3://acme-ml/a/","type":"prefix"}]',
      { containers: [{ additional_model_data: [{ channel: 'a' }] }] },
    ],
    ['containers[0].is_checkpoint=true', { containers: [{ is_checkpoint: true }] }],
    ['tags["cost.centre"]=4711', { tags: { 'cost.centre': '4711' } }],
    // Where a number or a text may stand, what JSON takes for a number is one.
    ['hyper_parameters.max_depth=6', { hyper_parameters: { max_depth: 6 } }],
    ['hyper_parameters.shuffle=true', { hyper_parameters: { shuffle: true } }],
    ['hyper_parameters.penalty=l2', { hyper_parameters: { penalty: 'l2' } }],
    ['hyper_parameters.version="6"', { hyper_parameters: { version: '"6"' } }],
    ['hyper_parameters={"max_depth":"6"}', { hyper_parameters: { max_depth: '6' } }],
    // Short forms, of a line and in its JSON.
    ['model_card=card.yaml', { model_card: { file: 'card.yaml' } }],
    ['model_card.file=card.yaml', { model_card: { file: 'card.yaml' } }],
    ['model_card={"intended_uses":{"risk_rating":"Low"}}', { model_card: { intended_uses: { risk_rating: 'Low' } } }],
    ['reports.bias.report=a.json', { reports: { bias: { report: { file: 'a.json' } } } }],
    ['reports.bias.report.digest=x', undefined],
    [
      'reports={"bias":{"report":"a.json"},"explainability":{"file":"b.json"}}',
      { reports: { bias: { report: { file: 'a.json' } }, explainability: { file: 'b.json' } } },
    ],
    [
      'additional_specifications[0]={"name":"a","containers":[{"image":"a/b:2"}]}',
      { additional_specifications: [{ name: 'a', containers: [{ image: 'a/b:2' }] }] },
    ],
  ] as const)('%s', (line, expected) => {
    if (expected === undefined) expect(problemsOf(SMALLEST, line)).not.toEqual([])
    else expect(read(SMALLEST, line).manifest).toMatchObject(expected)
  })

  test('a path within a short form keeps what the short form said', () => {
    const text = `${SMALLEST}reports: { explainability: a.json }\n`
    const { manifest } = read(text, 'reports.explainability.content_type=application/x-shap')
    expect(manifest.reports?.explainability).toEqual({ file: 'a.json', content_type: 'application/x-shap' })
  })

  test('a value whose kind another key tells is typed by that key', () => {
    const path = 'model_card.evaluation_details[0].metric_groups[0].metric_data[0]'
    const metric = read(CARD, `${path}.value=[[1,2],[3,4]]\n${path}.x_axis_name=["a","b"]`).manifest.model_card
    expect(metric?.evaluation_details?.[0]?.metric_groups?.[0]?.metric_data[0]).toMatchObject({
      value: [
        [1, 2],
        [3, 4],
      ],
      x_axis_name: ['a', 'b'],
    })
    expect(problemsOf(CARD, `${path}.value=5`)).toEqual([
      expect.stringMatching(/^set:1:\d+ .*the number 5 is not a list of 1 to 20 rows/),
    ])
  })

  test('what it takes away is missing as if it were not written', () => {
    expect(problemsOf(SMALLEST, 'source_uri=arn:aws:sagemaker:eu-west-1:222222222222:model/churn')).toEqual([
      expect.stringMatching(/^2:1 `containers` cannot stand beside a `source_uri`/),
    ])
  })
})

describe('set with several manifests', () => {
  const files = [
    { path: 'models/a/model.yaml', text: SMALLEST },
    { path: 'models/a=b/model.yaml', text: SMALLEST.replace('churn', 'price') },
  ]

  test('names the file', () => {
    const set = 'models/a/model.yaml:description=one\nmodels/a=b/model.yaml:description=two'
    const { manifests, problems } = readManifests({ files, set })
    expect(problems).toEqual([])
    expect(manifests.map(({ manifest }) => manifest.description)).toEqual(['one', 'two'])
    expect(manifests.map(({ overrides }) => overrides)).toEqual([
      [{ path: 'description', value: 'one' }],
      [{ path: 'description', value: 'two' }],
    ])
  })

  test('without a name, or with that of no manifest, is refused, and then no manifest is what was wanted', () => {
    for (const set of ['description=x', 'models/c/model.yaml:description=x']) {
      const { manifests, problems } = readManifests({ files, set })
      expect(manifests).toEqual([])
      expect(problems).toMatchObject([
        { at: { file: 'set', line: 1, column: 1 }, message: 'this line names no manifest of this run' },
      ])
    }
  })

  test('the same path of two files is not given twice', () => {
    const set =
      'models/a/model.yaml:description=one\nmodels/a=b/model.yaml:description=one\nmodels/a/model.yaml:description=two'
    expect(readManifests({ files, set }).problems).toMatchObject([{ at: { file: 'set', line: 3, column: 21 } }])
  })

  test('with one manifest, the name may be given or left out', () => {
    const [file] = files
    if (file === undefined) throw new Error('no file')
    for (const set of ['description=x', 'models/a/model.yaml:description=x']) {
      expect(readManifests({ files: [file], set }).manifests[0]?.manifest.description).toBe('x')
    }
  })
})
