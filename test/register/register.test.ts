import { expect, test } from '@jest/globals'
import { aCandidate, aGate, anEmulator, aRegressionGate, aRun, GROUP, run, told } from './world.js'

test('the first version of a group waits for approval, with the commit, the metrics and the identity on it', async () => {
  const emulator = anEmulator()
  const { result, known } = await run(emulator)

  expect(told(result)).toBe('registered 1')
  expect(result.baseline).toEqual({ kind: 'first', hasUnapproved: false })
  expect(result.diffs.map(({ verdict }) => verdict)).toEqual(['new'])
  expect(known[0]?.version.arn).toBe('arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/1')
  const [version] = emulator.versions(GROUP)
  expect(version).toMatchObject({
    ModelApprovalStatus: 'PendingManualApproval',
    MetadataProperties: {
      CommitId: '9f3c2e1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      Repository: 'https://github.com/acme/models',
      GeneratedBy: 'https://github.com/acme/models/actions/runs/7001',
    },
    CustomerMetadataProperties: { team: 'pricing', 'metric/mse': '0.2841 sd=0.0103', 'smr/pull-request': '42' },
  })
  expect(version?.ModelPackageDescription).toMatch(
    /^Median house value per census block group \[smr:[\w-]{28}\.[\w-]{32}\]$/,
  )
  expect(result.checks.map(({ level }) => level)).toEqual(['passed'])
})

test('a better model is compared with the latest approved version', async () => {
  const emulator = anEmulator()
  await run(emulator)
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [aCandidate({ mse: 0.2613 })] })

  expect(told(result)).toBe('registered 2')
  expect(result.baseline).toMatchObject({ kind: 'version', version: 1 })
  expect(result.diffs[0]).toMatchObject({ baseline: { value: 0.2841 }, history: [{ version: 1, value: 0.2841 }] })
  expect(result.specificationChanges).toEqual([])
})

test('a rerun reuses the version it registered', async () => {
  const emulator = anEmulator()
  const first = await run(emulator)
  const second = await run(emulator, { context: aRun({ runAttempt: '2' }) })

  expect(told(second.result)).toBe('reused 1')
  expect(second.known).toMatchObject([{ version: { version: 1 }, registered: false }])
  expect(second.result.candidateDigest).toBe(first.result.candidateDigest)
  expect(emulator.versions(GROUP)).toHaveLength(1)
})

test('a failed gate creates nothing', async () => {
  const emulator = anEmulator()
  const { result } = await run(emulator, { candidates: [aCandidate({ mse: 0.31, gates: [aGate()] })] })

  expect(told(result)).toBe('gate-failed')
  expect(result.gates).toMatchObject([{ outcome: 'failed' }])
  expect(emulator.log.writes()).toEqual([])
})

test('a failed gate that the workflow overrides is recorded on the version', async () => {
  const emulator = anEmulator()
  const { result } = await run(emulator, {
    candidates: [aCandidate({ mse: 0.31, gates: [aGate(), aRegressionGate()] })],
    settings: { onGateFailure: 'register' },
  })

  expect(result.outcome).toMatchObject({ kind: 'registered', forced: true })
  expect(emulator.versions(GROUP)[0]).toMatchObject({
    ModelApprovalStatus: 'PendingManualApproval',
    CustomerMetadataProperties: { 'smr/forced': 'mse' },
  })
})
