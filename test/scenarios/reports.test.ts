import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { keyArn, OWN_KEY_ID } from '../emulator/options.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { openWithEveryOption } from './whole-role.js'
import type { World } from './world.js'

const SHAP = JSON.stringify({
  explanations: { kernel_shap: { label0: { global_shap_values: { age: 0.25, income: 0.125 } } } },
})
const CONSTRAINTS = JSON.stringify({
  version: 0,
  binary_classification_constraints: { auc: { threshold: 0.8, comparison_operator: 'LessThanThreshold' } },
})
const MANIFEST = `${CHURN_MANIFEST}reports:
  model_quality: { constraints: reports/constraints.json }
  explainability: reports/shap.json
drift_baselines:
  model_quality: { constraints: reports/constraints.json }
`
const INPUTS = { 'reports-s3-uri': 's3://acme-ml/reports' }

let world: World
beforeEach(async () => {
  world = await openWithEveryOption()
  world.write({
    'model.yaml': MANIFEST,
    'evaluation.json': aReport({ auc: 0.85 }),
    'reports/constraints.json': CONSTRAINTS,
    'reports/shap.json': SHAP,
  })
})
afterEach(() => world.close())

const hexOf = (text: string) => createHash('sha256').update(text).digest('hex')
const uploads = () => world.emulator.log.writes().filter(({ operation }) => operation === 'PutObject')
const messages = (run: Awaited<ReturnType<World['run']>>) => run.annotations.map(({ message }) => message).join('\n')

test('report files are uploaded once, named by their content, and the version names them with their digest', async () => {
  const run = await world.run({ with: { ...INPUTS, 'reports-kms-key-id': keyArn(OWN_KEY_ID) } })
  expect(run.conclusion).toBe('success')
  // The constraints are named twice and are one object.
  expect(uploads()).toHaveLength(3)
  const evaluation = hexOf(aReport({ auc: 0.85 }))
  const [version] = world.emulator.versions('churn')
  expect(version?.ModelMetrics).toEqual({
    ModelQuality: {
      Statistics: {
        ContentType: 'application/json',
        ContentDigest: `sha256:${evaluation}`,
        S3Uri: `s3://acme-ml/reports/churn/${evaluation}/evaluation.json`,
      },
      Constraints: {
        ContentType: 'application/json',
        ContentDigest: `sha256:${hexOf(CONSTRAINTS)}`,
        S3Uri: `s3://acme-ml/reports/churn/${hexOf(CONSTRAINTS)}/constraints.json`,
      },
    },
    Explainability: {
      Report: {
        ContentType: 'application/json',
        ContentDigest: `sha256:${hexOf(SHAP)}`,
        S3Uri: `s3://acme-ml/reports/churn/${hexOf(SHAP)}/shap.json`,
      },
    },
  })
  const stored = world.emulator.buckets.get('acme-ml')?.objects.get(`reports/churn/${hexOf(SHAP)}/shap.json`)
  expect(new TextDecoder().decode(stored?.body)).toBe(SHAP)
  expect(stored).toMatchObject({
    contentType: 'application/json',
    encryption: { kind: 'aws:kms', keyArn: keyArn(OWN_KEY_ID) },
  })
  // What the reports say stands in the comment.
  expect(world.comments()[0]).toContain('income')
})

test('a rerun uploads nothing and registers nothing', async () => {
  await world.run({ with: INPUTS })
  const writes = world.emulator.log.writes().length
  const again = await world.run({ with: INPUTS })
  expect(again.outputs).toMatchObject({ registered: 'false', 'model-package-version': '1' })
  const since = world.emulator.log.writes().slice(writes)
  expect(since.filter(({ operation }) => !operation.startsWith('Issues'))).toEqual([])
})

test('of a new model only the files that changed are uploaded', async () => {
  await world.run({ with: INPUTS })
  world.write({ 'evaluation.json': aReport({ auc: 0.86 }) })
  const before = uploads().length
  await world.run({ with: INPUTS })
  expect(uploads().slice(before)).toHaveLength(1)
  expect(world.emulator.versions('churn')).toHaveLength(2)
})

test('a failed gate and a dry run upload nothing', async () => {
  await world.run({ with: { ...INPUTS, 'dry-run': 'true' } })
  world.write({ 'evaluation.json': aReport({ auc: 0.5 }) })
  const run = await world.run({ with: INPUTS })
  expect(run.outputs['failure-reason']).toBe('gate-failed')
  expect(uploads()).toEqual([])
})

test('a bucket of another account than expected is not written to, and nothing is registered', async () => {
  const run = await world.run({ with: { ...INPUTS, 'reports-bucket-owner-id': '111111111111' } })
  expect(run.outputs['failure-reason']).toBe('access-denied')
  expect(messages(run)).toContain('must be of account 111111111111')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('files without a place to go are told at their lines, before AWS is asked anything', async () => {
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(run.annotations.flatMap(({ line }) => line ?? [])).toEqual([15, 16, 18])
  expect(messages(run)).toContain('give the input `reports-s3-uri`')
  expect(world.awsRequests()).toBe(0)
})

test('a digest that the manifest gives and the file has not is an error that says both', async () => {
  const given = `sha256:${'0b'.repeat(32)}`
  world.write({
    'model.yaml': MANIFEST.replace(
      'explainability: reports/shap.json',
      `explainability: { file: reports/shap.json, digest: "${given}" }`,
    ),
  })
  const run = await world.run({ with: INPUTS })
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(messages(run)).toContain(`sha256:${hexOf(SHAP)}, and the manifest says ${given}`)
  expect(world.emulator.versions('churn')).toEqual([])
})

const IN_S3 = CHURN_MANIFEST.replace('report: evaluation.json', 'report: s3://acme-ml/churn/evaluation.json')

test('metrics that lie in S3 are read, judged and named as they are', async () => {
  world.write({ 'model.yaml': IN_S3 })
  world.emulator.putObject('s3://acme-ml/churn/evaluation.json', aReport({ auc: 0.85 }))
  const run = await world.run()
  expect(run.outputs).toMatchObject({ registered: 'true', 'gates-passed': 'true' })
  expect(world.emulator.versions('churn')[0]).toMatchObject({
    CustomerMetadataProperties: { 'metric/binary_classification_metrics.auc': '0.85 sd=0.004' },
    ModelMetrics: { ModelQuality: { Statistics: { S3Uri: 's3://acme-ml/churn/evaluation.json' } } },
  })
  world.emulator.putObject('s3://acme-ml/churn/evaluation.json', aReport({ auc: 0.5 }))
  expect((await world.run()).outputs['failure-reason']).toBe('gate-failed')
})

test('metrics in S3 that may not be read stop the run and name the statement', async () => {
  world.write({ 'model.yaml': IN_S3 })
  world.emulator.putObject('s3://acme-ml/churn/evaluation.json', aReport({ auc: 0.85 }))
  world.emulator.remove('identity-read-artifacts')
  const run = await world.run()
  expect(run.outputs).toMatchObject({ 'failure-reason': 'access-denied', registered: '' })
  expect(messages(run)).toContain('The metrics could not be read, so that no gate could be judged')
  expect(messages(run)).toContain('arn:aws:s3:::acme-ml/churn/*')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('metrics in S3 that are not there are a mistake of the manifest, and what to do is said', async () => {
  world.write({ 'model.yaml': IN_S3 })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(messages(run)).toContain('s3://acme-ml/churn/evaluation.json does not exist')
  expect(messages(run)).toContain('Upload the report before the run')
})

test('a bucket for reports that does not exist is what is told, and not the report', async () => {
  const run = await world.run({ with: { 'reports-s3-uri': 's3://nobody-has-it/reports' } })
  expect(run.conclusion).toBe('failure')
  expect(messages(run)).toContain('The bucket nobody-has-it does not exist')
  expect(messages(run)).toContain('Correct `reports-s3-uri`')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('what is wrong with a report in S3 is told at the key that names it', async () => {
  world.write({ 'model.yaml': IN_S3 })
  world.emulator.putObject('s3://acme-ml/churn/evaluation.json', '{"auc": }')
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  const [problem] = run.annotations.filter(({ file }) => file === 'model.yaml')
  expect(problem?.message).toContain('s3://acme-ml/churn/evaluation.json:1:')
  expect(problem?.line).toBe(9)
})

test('a fork sees that its metrics in S3 are not readable here, and no gate passes for judged', async () => {
  world.write({ 'model.yaml': IN_S3 })
  const run = await world.run({ trigger: { kind: 'pull_request', from: 'fork' } })
  expect(run.conclusion).toBe('success')
  expect(run.outputs['gates-passed']).toBe('unknown')
  expect(run.log).toContain('Not readable here: the metrics of s3://acme-ml/churn/evaluation.json')
  expect(world.awsRequests()).toBe(0)
})
