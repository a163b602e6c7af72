import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { checkOffline } from '../../src/modes/register/offline.js'
import type { VersionReader } from '../../src/ports.js'
import { specificationChanges } from '../../src/registry/version/specification-changes.js'
import { addCrowd } from '../emulator/crowd.js'
import type { Emulator } from '../emulator/index.js'
import {
  ARTIFACT,
  aCandidate,
  aFile,
  aGate,
  aManifest,
  aMetric,
  anEmulator,
  aRegressionGate,
  GROUP,
  run,
  told,
} from './world.js'

async function withVersions(values: readonly number[]): Promise<Emulator> {
  const emulator = anEmulator()
  for (const mse of values) await run(emulator, { candidates: [aCandidate({ mse })] })
  return emulator
}

function baseline(wanted: 'none' | 'latest_approved' | { version: number }) {
  return aFile(aManifest({ metrics: { report: 'evaluation.json', baseline: wanted } }))
}

test('the baseline is the approved version with the highest number', async () => {
  const emulator = await withVersions([0.4, 0.3, 0.2])
  emulator.approve(GROUP, 2)
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator)

  expect(result.baseline).toMatchObject({ kind: 'version', version: 2 })
  expect(result.diffs[0]?.baseline).toEqual({ value: 0.3, standardDeviation: 0.0103 })
})

test('an approved version is found behind more unapproved ones than a page holds', async () => {
  for (const filteredPages of ['sparse', 'full'] as const) {
    const emulator = anEmulator({ filteredPages })
    for (let count = 0; count < 130; count += 1) emulator.plant(GROUP)
    emulator.approve(GROUP, 4)
    const { result } = await run(emulator)

    expect(result.baseline).toMatchObject({ kind: 'version', version: 4 })
    expect(told(result)).toBe('registered 131')
  }
})

test('versions without an approved one are no baseline', async () => {
  const emulator = await withVersions([0.4])
  expect((await run(emulator)).result.baseline).toEqual({ kind: 'first', hasUnapproved: true })
})

test('a baseline can be pinned, or not be wanted', async () => {
  const emulator = await withVersions([0.4, 0.3])
  emulator.approve(GROUP, 2)
  const pinned = await run(emulator, { candidates: [aCandidate({ file: baseline({ version: 1 }) })] })
  const none = await run(emulator, { candidates: [aCandidate({ file: baseline('none') })], settings: { dryRun: true } })

  expect(pinned.result.diffs[0]?.baseline?.value).toBe(0.4)
  expect(none.result.baseline).toEqual({ kind: 'not-wanted' })
})

test('what the baseline is does not make another candidate', async () => {
  const emulator = await withVersions([0.4])
  await run(emulator, { candidates: [aCandidate({ file: baseline({ version: 1 }) })] })
  expect(told((await run(emulator, { candidates: [aCandidate({ file: baseline('none') })] })).result)).toBe('reused 2')
})

test('a pinned baseline that does not exist is an error at its place', async () => {
  const emulator = anEmulator()
  const { result } = await run(emulator, { candidates: [aCandidate({ file: baseline({ version: 7 }) })] })

  expect(told(result)).toBe('failed invalid-manifest')
  expect(result.outcome).toMatchObject({ error: { message: expect.stringContaining('Version 7 of housing') } })
  expect(result.diffs).toHaveLength(1)
})

test('a worse model is stopped by its relative gate', async () => {
  const emulator = await withVersions([0.2841])
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [aCandidate({ mse: 0.3, gates: [aRegressionGate(2)] })] })

  expect(told(result)).toBe('gate-failed')
  expect(result.gates[0]?.reason).toContain('worse than version 1')
  expect(emulator.versions(GROUP)).toHaveLength(1)
})

test('a gate on a metric that the baseline never recorded is skipped with a warning', async () => {
  const emulator = anEmulator()
  emulator.plant(GROUP)
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [aCandidate({ gates: [aRegressionGate()] })] })

  expect(told(result)).toBe('registered 2')
  expect(result.checks).toContainEqual({
    level: 'warning',
    title: 'Gate skipped',
    detail: '`mse`: never recorded in version 1.',
  })
})

test('a registered candidate is judged by what was approved before it: it stays green when a better one was approved since', async () => {
  const emulator = await withVersions([0.3, 0.2841, 0.2])
  emulator.approve(GROUP, 1)
  emulator.approve(GROUP, 3)
  const { result } = await run(emulator, { candidates: [aCandidate({ gates: [aRegressionGate()] })] })

  expect(told(result)).toBe('reused 2')
  expect(result.baseline).toMatchObject({ kind: 'version', version: 1 })
  expect(result.gates[0]?.outcome).toBe('passed')
  expect(result.checks.map(({ title }) => title)).not.toContain('Gates')
})

test('gates are judged before anything is reused: what went past them once is red once they stop again', async () => {
  const emulator = anEmulator()
  const candidates = [aCandidate({ mse: 0.9, gates: [aGate({ limit: 0.5 })] })]
  await run(emulator, { candidates, settings: { onGateFailure: 'register' } })
  const { result } = await run(emulator, { candidates })
  expect(result.outcome).toMatchObject({ kind: 'gate-failed', version: { version: 1 } })
  expect(emulator.versions(GROUP)).toHaveLength(1)
  const forced = await run(emulator, { candidates, settings: { onGateFailure: 'register' } })
  expect(told(forced.result)).toBe('reused 1')
})

test('a version that went past its gates and was approved all the same is green with a notice', async () => {
  const emulator = anEmulator()
  const candidates = [aCandidate({ mse: 0.9, gates: [aGate({ limit: 0.5 })] })]
  await run(emulator, { candidates, settings: { onGateFailure: 'register' } })
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates })
  expect(told(result)).toBe('reused 1')
  expect(result.checks).toContainEqual({
    level: 'notice',
    title: 'Gates',
    detail: expect.stringContaining('approved all the same'),
  })
})

test('a candidate whose base was not read is not registered, and says what to do', async () => {
  const emulator = anEmulator()
  const unreadBase = {
    reasons: ['Not all gates could be read'],
    cures: ['Give the job `permissions: contents: read`.', 'Run the job again.'],
  }
  const { result } = await run(emulator, { candidates: [{ ...aCandidate(), unreadBase }] })
  const hint = 'Give the job `permissions: contents: read`. Run the job again. `base-gates: ignore` does without them.'
  expect(result.outcome).toMatchObject({ kind: 'failed', error: { code: 'base-unread', hint } })
  expect(emulator.versions(GROUP)).toEqual([])
})

test('the history has the eight newest versions that were not rejected, oldest first', async () => {
  const emulator = await withVersions([0.51, 0.5, 0.49, 0.48, 0.47, 0.46, 0.45, 0.44, 0.43, 0.42])
  emulator.reject(GROUP, 9)
  const { result } = await run(emulator)

  expect(result.diffs[0]?.history.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6, 7, 8, 10])
  expect(result.diffs[0]?.history[0]).toEqual({ version: 2, value: 0.5 })
})

test('a history that cannot be read holds nobody up', async () => {
  const emulator = await withVersions([0.5, 0.4, 0.3])
  emulator.approve(GROUP, 3)
  const door = emulator.port()
  const reader: VersionReader = {
    ...door,
    describeModelPackage: async (input) => {
      if (input.ModelPackageName?.endsWith('/2'))
        throw new CallFailure('unknown-outcome', 'sagemaker:DescribeModelPackage', 'reset')
      return door.describeModelPackage(input)
    },
  }
  const { result } = await run(emulator, { ports: { reader } })

  expect(told(result)).toBe('registered 4')
  expect(result.diffs[0]?.history.map(({ version }) => version)).toEqual([1, 3])
})

test('metrics of a version made by others are read from its card', async () => {
  const emulator = anEmulator()
  const groups = [{ name: 'regression', metric_data: [{ name: 'mse', type: 'number', value: 0.35 }] }]
  const ModelCardContent = JSON.stringify({ evaluation_details: [{ name: 'evaluation', metric_groups: groups }] })
  emulator.plant(GROUP, { ModelCard: { ModelCardContent, ModelCardStatus: 'Draft' } })
  emulator.approve(GROUP, 1)

  expect((await run(emulator)).result.diffs[0]?.baseline).toEqual({ value: 0.35 })
})

test('what changes against the baseline is told in the words of the manifest', async () => {
  const emulator = await withVersions([0.3])
  emulator.approve(GROUP, 1)
  const manifest = aManifest({
    description: 'Median house value, per block',
    containers: [
      {
        image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1',
        model_data: 's3://acme-ml/churn/model.tar.gz',
        environment: { LOG_LEVEL: 'debug' },
        framework: 'XGBOOST',
      },
    ],
    realtime_instance_types: ['ml.m5.xlarge', 'ml.t2.medium'],
    metadata: { team: 'risk' },
  })
  const { result } = await run(emulator, { candidates: [aCandidate({ file: aFile(manifest) })] })

  expect(result.specificationChanges).toEqual([
    {
      section: 'description',
      key: '',
      before: 'Median house value per census block group',
      after: 'Median house value, per block',
    },
    {
      section: 'containers[0]',
      key: 'model_data',
      before: 's3://acme-ml/housing/model.tar.gz',
      after: 's3://acme-ml/churn/model.tar.gz',
    },
    { section: 'containers[0]', key: 'framework', after: 'XGBOOST' },
    { section: 'containers[0]', key: 'environment.LOG_LEVEL', after: 'debug' },
    { section: 'containers[0]', key: 'environment.SAGEMAKER_PROGRAM', before: 'inference.py' },
    { section: 'realtime_instance_types', key: '', after: 'ml.t2.medium' },
    { section: 'metadata', key: 'team', before: 'pricing', after: 'risk' },
  ])
})

test('containers that are gone are told, too', () => {
  const containers = [{ Image: 'a:1' }, { Image: 'b:1' }]
  const changes = specificationChanges(
    { InferenceSpecification: { Containers: containers.slice(0, 1) } },
    { InferenceSpecification: { Containers: containers } },
  )
  expect(changes).toEqual([{ section: 'containers[1]', key: 'image', before: 'b:1' }])
})

test('without credentials absolute gates are judged and relative ones skipped', () => {
  const metrics = [aMetric('mse', 0.31, { gates: [aGate(), aRegressionGate()] })]
  const [result] = checkOffline({ candidates: [aCandidate({ metrics })], because: 'fork' })

  expect(result?.outcome).toEqual({ kind: 'offline', because: 'fork' })
  expect(result?.gates.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped'])
  expect(result?.baseline).toEqual({ kind: 'offline' })
})

test('a check without credentials names the same specification as the registration', async () => {
  const image = `141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost@sha256:${'a'.repeat(64)}`
  const candidate = aCandidate({ file: aFile(aManifest({ containers: [{ image, model_data: ARTIFACT }] })) })
  const [offline] = checkOffline({ candidates: [candidate], because: 'laptop' })
  const { result } = await run(anEmulator(), { candidates: [candidate] })
  expect(offline?.specificationDigest).toBe(result.specificationDigest)
})

test('a version that serves somewhere and waits for its approval cannot have come by a deployment: it is not adopted', async () => {
  const emulator = anEmulator()
  await run(emulator)
  await emulator.port({ account: '111111111111' }).updateModelPackage({
    ModelPackageArn: emulator.versions(GROUP)[0]?.ModelPackageArn,
    CustomerMetadataProperties: { 'smr/served/qa': '2026-11-21T10:00:00Z' },
  })
  const { result } = await run(emulator)
  expect(result.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Not what it says' }))
  emulator.approve(GROUP, 1)
  expect(told((await run(emulator)).result)).toBe('reused 1')
})

test('a version that shows other numbers than the candidate whose digest it carries is not adopted', async () => {
  const emulator = anEmulator()
  await run(emulator)
  const [version] = emulator.versions(GROUP)
  const key = Object.keys(version?.CustomerMetadataProperties ?? {}).find((name) => /^metric\/.*mse/.test(name)) ?? ''
  await emulator.port({ account: '111111111111' }).updateModelPackage({
    ModelPackageArn: version?.ModelPackageArn,
    CustomerMetadataProperties: { [key]: '0.99' },
  })
  const { result } = await run(emulator)
  expect(result.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Not what it says' }))
})

test('the same candidate is found behind a hundred newer versions, and beyond two hundred or three hundred that is said', async () => {
  const emulator = anEmulator()
  await run(emulator)
  for (let count = 0; count < 150; count += 1) emulator.plant(GROUP)
  expect(told((await run(emulator)).result)).toBe('reused 1')
  for (let count = 0; count < 300; count += 1) emulator.plant(GROUP)
  const said = (among: number) => ({
    level: 'notice',
    title: 'Look-up',
    detail: expect.stringContaining(`newest ${among} versions`),
  })
  const unapproved = await run(emulator, { candidates: [aCandidate({ mse: 0.1 })] })
  expect(unapproved.result.checks).toContainEqual(said(200))
  emulator.approve(GROUP, 451)
  const approved = await run(emulator, { candidates: [aCandidate({ mse: 0.2 })] })
  expect(approved.result.checks).toContainEqual(said(300))
})

test('a version of the candidate that is the Approved one is found however far back it lies', async () => {
  const emulator = anEmulator({ tokenPolicy: 'forgets', filteredPages: 'full' })
  await run(emulator)
  emulator.approve(GROUP, 1)
  addCrowd(emulator, GROUP, 1_000)
  const { result } = await run(emulator)
  expect(told(result)).toBe('reused 1')
  expect(result.checks.filter(({ title }) => title === 'Look-up')).toEqual([])
})
