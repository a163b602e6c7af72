import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

// What is compared is right: from files as tools write them to the words of the comment.
let world: World
beforeEach(async () => {
  world = await World.open()
})
afterEach(() => world.close())

const manifestWith = (metrics: string) => CHURN_MANIFEST.replace(/metrics:[\s\S]*$/, metrics)
const PLAIN = manifestWith('metrics: evaluation.json\n')

const plain = (html = '') =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')

/** Registers a first report, has it approved, and proposes a second: the comment on that. */
async function from(before: object | string, after: object | string, manifest = PLAIN) {
  await register(before, manifest)
  world.emulator.approve('churn', 1)
  return register(after, manifest)
}

async function register(report: object | string, manifest = PLAIN) {
  const text = typeof report === 'string' ? report : JSON.stringify(report)
  world.write({ 'model.yaml': manifest, 'evaluation.json': text })
  world.emulator.github.setFiles(world.emulator.github.pulls.get(42)?.baseSha ?? '', { 'model.yaml': manifest })
  const run = await world.run()
  return { ...run, comment: plain(world.comments().at(-1)) }
}

const metricsOf = ({
  outputs,
}: {
  readonly outputs: Readonly<Record<string, string>>
}): readonly Record<string, unknown>[] => JSON.parse(outputs['metrics-json'] ?? '[]')

test('the spread of the residuals is no noise: an error that grew by half is worse, and the comment says why once', async () => {
  const report = (mse: number, spread: number) => ({
    regression_metrics: { mse: { value: mse, standard_deviation: spread } },
  })
  const { comment, outputs } = await from(report(4.51, 2.12), report(7.02, 2.65))
  expect(metricsOf({ outputs })).toMatchObject([{ name: 'mse', path: 'regression_metrics.mse', verdict: 'worse' }])
  expect(comment).toContain('mse is 56% worse than version 1')
  expect(comment.match(/spread of the residuals/g)).toHaveLength(1)
})

test('what the baseline has and the report lacks has a row and a place in the sentence, in the log and in the outputs', async () => {
  const run = await from({ auc: 0.94, recall: 0.9, f1: 0.8 }, { auc: 0.95, recall: null })
  expect(run.comment).toContain('recall, f1 are gone: version 1 has them, this report has not.')
  expect(run.comment).toMatch(/⚫ recall/)
  expect(metricsOf(run)).toContainEqual(
    expect.objectContaining({ name: 'recall', path: 'recall', baseline: 0.9, verdict: 'gone' }),
  )
  expect(run.log).toContain('recall was 0.9: gone')
})

test('two metrics of one name are not taken for each other', async () => {
  const section = (accuracy: number) => ({
    binary_classification_metrics: { accuracy: { value: accuracy, standard_deviation: 'NaN' } },
  })
  const run = await from(section(0.9), { ...section(0.7), accuracy: 0.95 })
  expect(metricsOf(run)).toMatchObject([
    { path: 'binary_classification_metrics.accuracy', verdict: 'worse', baseline: 0.9 },
    { path: 'accuracy', verdict: 'new' },
  ])
})

test('what is not declared and not finite is left out with a notice; declared, it stops the run at its place', async () => {
  const text = '{\n  "rmse": 2.2,\n  "MASE": Infinity,\n  "accuracy": "0.93"\n}'
  const ok = await register(text)
  expect(ok.outputs).toMatchObject({ registered: 'true' })
  expect(metricsOf(ok).map(({ name }) => name)).toEqual(['rmse'])
  expect(ok.log).toContain('`MASE` is not finite')
  expect(ok.log).toContain('`accuracy` is a text and no number')
  const refused = await register(
    text,
    manifestWith('metrics:\n  report: evaluation.json\n  values:\n    MASE: { goal: minimize }\n'),
  )
  expect(refused.outputs['failure-reason']).toBe('invalid-manifest')
  expect(refused.log).toContain('evaluation.json:3:11')
})

test('a gate that can never fail and a scale that jumped are warned of in log and comment', async () => {
  const gated = manifestWith(
    'metrics:\n  report: evaluation.json\n  values:\n    auc: { goal: maximize, gate: { max_regression: 5 } }\n',
  )
  const run = await from({ auc: 0.93 }, { auc: 93.1 }, gated)
  expect(run.comment).toContain('the scale of'.replace('the', 'The'))
  expect(run.log).toContain('jumped (× 100)')
  const first = await register({ auc: 0.92 }, gated)
  expect(first.comment).toContain('can never fail')
  expect(first.log).toContain('can never fail')
})

test('only what is declared is shown where the manifest says so; counters and seeds are folded', async () => {
  const report = { eval_loss: 0.4, eval_accuracy: 0.9, epoch: 3, train_runtime: 12.5, seed: 42 }
  const all = await register(report)
  expect(all.comment).toContain('3 counters, times and seeds')
  const declared = await register(
    { ...report, eval_accuracy: 0.91 },
    manifestWith(
      'metrics:\n  report: evaluation.json\n  show: declared\n  values:\n    eval_accuracy: { goal: maximize }\n',
    ),
  )
  expect(declared.comment).not.toMatch(/[🆕🟢🟠⚪🔵] eval_loss/u)
})

test('a bias metric of another report is gated beside the rest', async () => {
  const manifest = manifestWith(
    'metrics:\n  report: evaluation.json\n  values:\n    auc: { goal: maximize, gate: { min: 0.8 } }\n    DI:\n      report: clarify.json\n      path: post_training_bias_metrics.facets.sex.F.metrics.DI\n      gate: { min: 0.8 }\n',
  )
  const analysis = (value: number) =>
    JSON.stringify({
      post_training_bias_metrics: {
        label: 'y',
        label_value_or_threshold: '1',
        facets: {
          sex: [{ value_or_threshold: 'F', metrics: [{ name: 'DI', description: 'Disparate Impact', value }] }],
        },
      },
    })
  world.write({ 'clarify.json': analysis(0.9) })
  expect((await register({ auc: 0.9 }, manifest)).outputs).toMatchObject({ registered: 'true' })
  world.write({ 'clarify.json': analysis(0.5) })
  expect((await register({ auc: 0.9 }, manifest)).outputs['failure-reason']).toBe('gate-failed')
})

test('a baseline that SageMaker Pipelines registered is compared with what its own report says', async () => {
  const uri = 's3://acme-ml/pipelines/7/evaluation.json'
  world.emulator.putObject(uri, JSON.stringify({ auc: 0.94 }))
  const Statistics = { ContentType: 'application/json', S3Uri: uri }
  world.emulator.plant('churn', { ModelMetrics: { ModelQuality: { Statistics } } })
  world.emulator.approve('churn', 1)
  const manifest = manifestWith(
    'metrics:\n  report: evaluation.json\n  values:\n    auc: { goal: maximize, gate: { max_regression: 2% } }\n',
  )
  const run = await register({ auc: 0.8 }, manifest)
  expect(run.outputs['failure-reason']).toBe('gate-failed')
  expect(metricsOf(run)).toMatchObject([{ name: 'auc', baseline: 0.94, verdict: 'worse' }])
})

test('outside of allowed-s3-prefixes nothing is read: the baseline is unreadable, and its gate does not pass', async () => {
  const uri = 's3://acme-ml/pipelines/7/evaluation.json'
  world.emulator.putObject(uri, JSON.stringify({ auc: 0.94 }))
  const Statistics = { ContentType: 'application/json', S3Uri: uri }
  world.emulator.plant('churn', { ModelMetrics: { ModelQuality: { Statistics } } })
  world.emulator.approve('churn', 1)
  const manifest = manifestWith(
    'metrics:\n  report: evaluation.json\n  values:\n    auc: { goal: maximize, gate: { max_regression: 2% } }\n',
  )
  world.write({ 'model.yaml': manifest, 'evaluation.json': JSON.stringify({ auc: 0.95 }) })
  world.emulator.github.setFiles(world.emulator.github.pulls.get(42)?.baseSha ?? '', { 'model.yaml': manifest })
  const run = await world.run({ with: { 'allowed-s3-prefixes': 's3://acme-ml/pipe\ns3://acme-ml/reports' } })
  expect(run.outputs).toMatchObject({ 'gates-passed': 'false', 'failure-reason': 'access-denied' })
  expect(run.log).toContain('allowed-s3-prefixes')
})
