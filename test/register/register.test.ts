import { expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { gatesPassed } from '../../src/metrics/gates/judge.js'
import type { RegisterSettings } from '../../src/registry/registration.js'
import { REGISTRY_ACCOUNT, TRAINING_ACCOUNT } from '../emulator/index.js'
import { aCandidate, aFile, aGate, aManifest, anEmulator, aRegressionGate, aRun, GROUP, run, told } from './world.js'

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
  expect(result.checks.map(({ level }) => level)).toEqual(['passed', 'passed'])
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

test('a version made by the narrow policy of the AWS documents has no diff, and the report names the statement', async () => {
  const emulator = anEmulator()
  emulator.remove('group-list')
  emulator.remove('group-describe')
  const { result } = await run(emulator, { candidates: [aCandidate({ gates: [aGate()] })] })

  expect(told(result)).toBe('registered 1')
  expect(result.baseline).toMatchObject({
    kind: 'unreadable',
    reason: expect.stringContaining('sagemaker:ListModelPackages'),
  })
  expect(result.specificationChanges).toBeUndefined()
  expect(result.checks).toContainEqual({
    level: 'notice',
    title: 'Look-up',
    detail: expect.stringContaining('sagemaker:ListModelPackages'),
  })
})

test('with the narrow policy a rerun of the same run is given the same version by its token', async () => {
  const emulator = anEmulator({ tokenPolicy: 'same-arn' })
  emulator.remove('group-list')
  emulator.remove('group-describe')
  const first = await run(emulator)
  const second = await run(emulator, { context: aRun({ runAttempt: '2' }) })

  expect(second.known[0]?.version.arn).toBe(first.known[0]?.version.arn)
  expect(emulator.versions(GROUP)).toHaveLength(1)
})

test('an artifact that is not there is an error of its own, and no gate that the model failed', async () => {
  const emulator = anEmulator({ buckets: [{ name: 'acme-ml', account: '222222222222', objects: {} }] })
  const { result } = await run(emulator, { candidates: [aCandidate({ gates: [aGate(), aRegressionGate()] })] })

  expect(result.outcome).toMatchObject({ kind: 'failed', error: { code: 'invalid-manifest' } })
  expect(result.gates.map(({ outcome }) => outcome)).toEqual(['passed', 'skipped'])
  expect(gatesPassed(result.gates)).toBe('unknown')
})

test('a relative gate that cannot be judged stops the registration and names the statement', async () => {
  const emulator = anEmulator()
  emulator.remove('group-list')
  const { result } = await run(emulator, { candidates: [aCandidate({ gates: [aRegressionGate()] })] })

  expect(told(result)).toBe('failed access-denied')
  expect(result.outcome).toMatchObject({
    error: { message: expect.stringContaining('sagemaker:ListModelPackages'), problems: [{ at: { line: 10 } }] },
  })
  expect(emulator.log.writes()).toEqual([])
})

test('a relative gate of level warn does not need the baseline', async () => {
  const emulator = anEmulator()
  emulator.remove('group-list')
  const { result } = await run(emulator, { candidates: [aCandidate({ gates: [aRegressionGate(2, 'warn')] })] })

  expect(told(result)).toBe('registered 1')
})

test('without the right to describe there is no baseline, and the version is made', async () => {
  const emulator = anEmulator()
  emulator.plant(GROUP)
  emulator.approve(GROUP, 1)
  emulator.remove('group-describe')
  const { result } = await run(emulator)

  expect(told(result)).toBe('registered 2')
  expect(result.baseline).toMatchObject({ reason: expect.stringContaining('sagemaker:DescribeModelPackage') })
  expect(result.checks).toContainEqual({
    level: 'notice',
    title: 'Version',
    detail: 'Version 2 could not be read back.',
  })
})

test('a candidate that was rejected is not registered again; the result says by whom and why', async () => {
  const emulator = anEmulator()
  await run(emulator)
  emulator.reject(GROUP, 1, 'Worse for old houses')
  const { result } = await run(emulator, { context: aRun({ runId: '7002' }) })

  expect(result.outcome).toMatchObject({
    kind: 'rejected',
    version: { version: 1, approvalStatus: 'Rejected' },
    by: expect.stringContaining('arn:aws:iam::111111111111:'),
    reason: 'Worse for old houses',
  })
  expect(emulator.versions(GROUP)).toHaveLength(1)
})

test('an approved candidate is reused, and compared with what was approved before it', async () => {
  const emulator = anEmulator()
  await run(emulator)
  emulator.approve(GROUP, 1)
  const { result } = await run(emulator, { candidates: [aCandidate({ gates: [aRegressionGate()] })] })

  expect(result.outcome).toMatchObject({ kind: 'reused', version: { version: 1, approvalStatus: 'Approved' } })
  expect(result.diffs[0]).toMatchObject({ verdict: 'new', history: [], gates: [{ outcome: 'skipped' }] })
})

test('a head that moved on is not registered', async () => {
  const emulator = anEmulator()
  const headSha = async () => 'cccccccccccccccccccccccccccccccccccccccc'
  const { result } = await run(emulator, { ports: { pullRequest: { headSha } } })

  expect(result.outcome).toEqual({ kind: 'superseded', headSha: 'cccccccccccccccccccccccccccccccccccccccc' })
  expect(emulator.log.writes()).toEqual([])
})

test('a head that cannot be read stops nobody, and one that is still the same does not either', async () => {
  const heads = [
    async () => Promise.reject(new CallFailure('access-denied', 'GET /repos/{owner}/{repo}/pulls/{pull_number}', 'no')),
    async () => '9f3c2e1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ]
  for (const headSha of heads) {
    expect(told((await run(anEmulator(), { ports: { pullRequest: { headSha } } })).result)).toBe('registered 1')
  }
})

test('a dry run shows exactly what would be sent and sends nothing', async () => {
  const emulator = anEmulator()
  const { result } = await run(emulator, { settings: { dryRun: true } })
  expect(emulator.log.writes()).toEqual([])
  await run(emulator)

  const [sent] = emulator.log.writes()
  expect(result.outcome).toEqual({ kind: 'planned', request: sent?.input })
})

test('a dry run of a registered candidate says that it is there', async () => {
  const emulator = anEmulator()
  await run(emulator)
  expect(told((await run(emulator, { settings: { dryRun: true } })).result)).toBe('reused 1')
})

test('several candidates do not stop each other, and results keep their order', async () => {
  const emulator = anEmulator({ groups: [GROUP, 'churn'] })
  const named = (group: string) => aCandidate({ file: aFile(aManifest({ group }), `models/${group}/model.yaml`) })
  const { results } = await run(emulator, { candidates: [named('churn'), named('missing'), named(GROUP)] })

  // Another account does not say whether a group is missing or not ours to use.
  expect(results.map(told)).toEqual(['registered 1', 'failed access-denied', 'registered 1'])
  expect(results.map(({ group }) => group)).toEqual(['churn', 'missing', GROUP])
})

test('a group that does not exist is an error at its place in the manifest', async () => {
  const { result } = await run(anEmulator(), { settings: { registryAccount: '' } })

  expect(told(result)).toBe('failed group-not-found')
  expect(result.outcome).toMatchObject({
    error: {
      message: expect.stringContaining('222222222222:model-package-group/housing does not exist'),
      problems: [{ at: { file: 'models/housing/model.yaml', line: 3 } }],
    },
  })
})

test('the same candidate in two manifests of one run is one version', async () => {
  const emulator = anEmulator()
  const other = aCandidate({ file: aFile(aManifest(), 'models/copy/model.yaml') })
  const { results } = await run(emulator, { candidates: [aCandidate(), other] })

  expect(results.map((result) => ('version' in result.outcome ? result.outcome.version.version : 0))).toEqual([1, 1])
  expect(emulator.versions(GROUP)).toHaveLength(1)
})

test('in our own account the group is called by its name, and the candidate is the same', async () => {
  const own = { name: GROUP, account: TRAINING_ACCOUNT }
  const emulator = anEmulator({ groups: [own] })
  const { result } = await run(emulator, { settings: { registryAccount: '' } })
  const { result: byId } = await run(emulator, { settings: { registryAccount: TRAINING_ACCOUNT } })

  expect(told(result)).toBe('registered 1')
  expect(told(byId)).toBe('reused 1')
  expect(emulator.log.writes()[0]?.input).toMatchObject({ ModelPackageGroupName: GROUP })
})

test('ARNs that come back in lower case are the same versions', async () => {
  const emulator = anEmulator({ groups: ['Housing'], arnCase: 'lower' })
  const candidates = [aCandidate({ file: aFile(aManifest({ group: 'Housing' })) })]

  expect(told((await run(emulator, { candidates })).result)).toBe('registered 1')
  expect(told((await run(emulator, { candidates })).result)).toBe('reused 1')
})

test('a group that is missing says how it comes about: by this action in our own account, else by its owner', async () => {
  const hintOf = async (settings: Partial<RegisterSettings>) => {
    const emulator = anEmulator({ groups: [] })
    const missing = async () => Promise.reject(new CallFailure('not-found', 'sagemaker:ListModelPackages', 'No group'))
    const reader = { ...emulator.port(), listModelPackages: missing }
    const { result } = await run(emulator, { settings, ports: { reader } })
    if (result.outcome.kind !== 'failed') throw new Error(told(result))
    expect(result.outcome.error.code).toBe('group-not-found')
    return result.outcome.error.hint
  }
  const command = 'aws sagemaker create-model-package-group --model-package-group-name housing'
  expect(await hintOf({ registryAccount: TRAINING_ACCOUNT })).toContain(
    `have it made by the input \`create-group: true\`, or make it: ${command}`,
  )
  for (const createGroup of [true, false]) {
    const hint = await hintOf({ registryAccount: REGISTRY_ACCOUNT, createGroup })
    expect(hint).toContain(`make it with credentials of account ${REGISTRY_ACCOUNT}, with the policy`)
    expect(hint).toContain(`\n${command}\n`)
    // What is pasted is a policy that lets the training account do what registering needs.
    const [, policy = ''] = /put-model-package-group-policy .* --resource-policy '(.*)'$/m.exec(hint ?? '') ?? []
    expect(JSON.parse(policy).Statement).toEqual([
      expect.objectContaining({
        Principal: { AWS: 'arn:aws:iam::222222222222:root' },
        Action: ['sagemaker:CreateModelPackage', 'sagemaker:DescribeModelPackage', 'sagemaker:ListModelPackages'],
        Resource: [
          'arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/housing',
          'arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/*',
        ],
      }),
    ])
  }
})
