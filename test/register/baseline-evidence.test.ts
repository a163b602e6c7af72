import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { isAllowed } from '../../src/candidate/allowed-prefixes.js'
import type { Emulator } from '../emulator/index.js'
import { aCandidate, aFile, aManifest, aMetric, anEmulator, aRegressionGate, GROUP, run, told } from './world.js'

const REPORT = 's3://acme-ml/pipelines/7/evaluation.json'
const report = (mse: number) =>
  JSON.stringify({ regression_metrics: { mse: { value: mse, standard_deviation: 'NaN' } } })
const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** A version as SageMaker Pipelines registers it: nothing of ours, the report in S3. */
function pipelineVersion(emulator: Emulator, over: object = {}): void {
  const Statistics = { ContentType: 'application/json', S3Uri: REPORT, ...over }
  emulator.plant(GROUP, { ModelMetrics: { ModelQuality: { Statistics } } })
}

const file = aFile(
  aManifest({
    metrics: { report: 'evaluation.json', values: { mse: { path: 'regression_metrics.mse', goal: 'minimize' } } },
  }),
)
const candidate = (mse: number) =>
  aCandidate({
    file,
    metrics: [aMetric('mse', mse, { path: 'regression_metrics.mse', gates: [aRegressionGate(2)] })],
  })

test('a baseline that SageMaker Pipelines registered is read from its own report', async () => {
  const emulator = anEmulator()
  emulator.putObject(REPORT, report(0.3))
  pipelineVersion(emulator)
  emulator.approve(GROUP, 1)
  const worse = await run(emulator, { candidates: [candidate(0.4)] })
  expect(worse.result.diffs[0]).toMatchObject({ verdict: 'worse', baseline: { value: 0.3 } })
  expect(told(worse.result)).toContain('gate-failed')
  const better = await run(emulator, { candidates: [candidate(0.2)] })
  expect(better.result.diffs[0]).toMatchObject({ verdict: 'better', gates: [{ outcome: 'passed' }] })
})

test('a report that cannot be read is an unreadable baseline: no relative gate passes, and none is said to be never recorded', async () => {
  const emulator = anEmulator()
  pipelineVersion(emulator) // the object is not there
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [candidate(0.2)] })
  expect(result.outcome).toMatchObject({ kind: 'failed', error: { code: 'access-denied' } })
  expect(result.gates).toMatchObject([
    { outcome: 'failed', reason: expect.stringContaining('the baseline cannot be read') },
  ])
  expect(result.checks.map(({ detail }) => detail).join()).toContain('The metrics of version 1 could not be read')
  const without = await run(emulator, { candidates: [aCandidate({ file, mse: 0.2 })] })
  expect(told(without.result)).toBe('registered 2')
  expect(without.result.diffs[0]?.verdict).toBe('not-comparable')
})

test('a report with another content than its digest says is not believed', async () => {
  const emulator = anEmulator()
  emulator.putObject(REPORT, report(9))
  pipelineVersion(emulator, { ContentDigest: digestOf(report(0.3)) })
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [candidate(0.4)] })
  expect(result.outcome).toMatchObject({ kind: 'failed' })
  expect(result.checks.map(({ detail }) => detail).join()).toContain('its digest differs')
})

test('one note that somebody wrote on a version of others does not keep its report from being read', async () => {
  const emulator = anEmulator()
  emulator.putObject(REPORT, report(0.3))
  const Statistics = { ContentType: 'application/json', S3Uri: REPORT }
  emulator.plant(GROUP, {
    ModelMetrics: { ModelQuality: { Statistics } },
    CustomerMetadataProperties: { 'metric/x': '1' },
  })
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [candidate(0.4)] })
  expect(result.diffs[0]).toMatchObject({ verdict: 'worse', baseline: { value: 0.3 } })
  expect(told(result)).toContain('gate-failed')
})

test('what an earlier release recorded by name stays where the report that it names does not hold it', async () => {
  const emulator = anEmulator()
  const other = JSON.stringify({ regression_metrics: { r2: { value: 0.8, standard_deviation: 'NaN' } } })
  emulator.putObject(REPORT, other)
  const Statistics = { ContentType: 'application/json', S3Uri: REPORT, ContentDigest: digestOf(other) }
  emulator.plant(GROUP, {
    ModelMetrics: { ModelQuality: { Statistics } },
    CustomerMetadataProperties: { 'metric/mse': '0.3' },
  })
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [candidate(0.4)] })
  expect(result.diffs[0]).toMatchObject({ verdict: 'worse', baseline: { value: 0.3 } })
  expect(told(result)).toContain('gate-failed')
})

test('metadata that says otherwise than the report is told, and the report counts', async () => {
  const emulator = anEmulator()
  emulator.putObject(REPORT, report(0.3))
  const Statistics = { ContentType: 'application/json', S3Uri: REPORT, ContentDigest: digestOf(report(0.3)) }
  emulator.plant(GROUP, {
    ModelMetrics: { ModelQuality: { Statistics } },
    CustomerMetadataProperties: { 'metric/mse': '9' },
  })
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [candidate(0.4)] })
  expect(result.diffs[0]).toMatchObject({ verdict: 'worse', baseline: { value: 0.3 } })
  expect(result.checks.map(({ detail }) => detail).join()).toContain('`mse` is 9 there and 0.3 in the report')
})

test('a version that was only logged, as MLflow does, is no baseline even where it is Approved, and named', async () => {
  const emulator = anEmulator()
  await run(emulator, { candidates: [aCandidate({ mse: 0.3 })] })
  emulator.plant(GROUP, { ModelPackageRegistrationType: 'Logged', InferenceSpecification: undefined })
  emulator.approve(GROUP, 1)
  emulator.approve(GROUP, 2)
  const { result } = await run(emulator, { candidates: [aCandidate({ mse: 0.2 })] })
  expect(result.baseline).toMatchObject({ kind: 'version', version: 1 })
  expect(result.checks.map(({ detail }) => detail)).toContain(
    'Version 2 is Approved and only Logged, so it is not what this one is compared with.',
  )
})

test('a version that is Approved and Failed is passed over, and named', async () => {
  const emulator = anEmulator()
  await run(emulator, { candidates: [aCandidate({ mse: 0.3 })] })
  emulator.plant(GROUP)
  emulator.approve(GROUP, 1)
  emulator.approve(GROUP, 2)
  emulator.failVersion(GROUP, 2)
  const { result } = await run(emulator, { candidates: [aCandidate({ mse: 0.2 })] })
  expect(result.baseline).toMatchObject({ kind: 'version', version: 1 })
  expect(result.checks.map(({ detail }) => detail)).toContain(
    'Version 2 is Approved and Failed, so it is not what this one is compared with.',
  )
})

test.each([
  ['s3://acme/reports/7/e.json', ['s3://acme/reports'], true],
  ['s3://acme/reports/7/e.json', ['s3://acme/reports/'], true],
  ['s3://acme/reports-of-others/e.json', ['s3://acme/reports'], false],
  ['s3://acme2/reports/e.json', ['s3://acme'], false],
  ['s3://acme/e.json', ['s3://other', 's3://acme'], true],
  ['s3://anything/e.json', [], true],
])('%s under %j: %s', (uri, prefixes, allowed) => {
  expect(isAllowed(uri, prefixes)).toBe(allowed)
})
