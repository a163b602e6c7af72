import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const GROUP = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn'

test('a pull request registers the first version, and its comment names it', async () => {
  const run = await world.run()
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({
    'model-package-arn': `${GROUP}/1`,
    'model-package-version': '1',
    'model-package-group': 'churn',
    'approval-status': 'PendingManualApproval',
    registered: 'true',
    'gates-passed': 'true',
    'baseline-arn': '',
    'failure-reason': '',
  })
  const [version, ...others] = world.emulator.versions('churn')
  expect(others).toEqual([])
  expect(version).toMatchObject({
    ModelApprovalStatus: 'PendingManualApproval',
    MetadataProperties: { CommitId: world.emulator.github.pulls.get(42)?.headSha },
    CustomerMetadataProperties: {
      'metric/binary_classification_metrics.auc': '0.85 sd=0.004',
      'metric/serving.latency_ms': '12',
    },
  })
  const [comment, ...more] = world.comments()
  expect(more).toEqual([])
  expect(comment).toContain(`${GROUP}/1`)
  expect(comment).toContain('first version')
  expect(run.outputs['comment-url']).toContain('/pull/42#issuecomment-')
  expect(run.summary).toContain(`${GROUP}/1`)
  expect(run.env).toEqual({})
})

test('the version waits in the account of the group, created by the role of the training account', async () => {
  await world.run()
  expect(world.emulator.log.writes()).toEqual([
    expect.objectContaining({
      operation: 'CreateModelPackage',
      account: '222222222222',
      role: 'model-registry-register',
      input: expect.objectContaining({
        ModelPackageGroupName: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/churn',
        ModelApprovalStatus: 'PendingManualApproval',
      }),
    }),
    expect.objectContaining({ operation: 'IssuesCreateComment', role: 'github-actions[bot]' }),
  ])
})

test('after an approval a better model is compared with the approved one', async () => {
  await world.run()
  world.emulator.approve('churn', 1)
  world.write({ 'evaluation.json': aReport({ auc: 0.9, latency: 15 }) })
  world.emulator.putObject('s3://acme-ml/churn/model.tar.gz', 'a better model')
  const run = await world.run()
  expect(run.outputs).toMatchObject({
    'model-package-version': '2',
    'baseline-arn': `${GROUP}/1`,
    'gates-passed': 'true',
  })
  expect(JSON.parse(run.outputs['metrics-json'] ?? '')).toEqual([
    expect.objectContaining({
      name: 'auc',
      value: 0.9,
      baseline: 0.85,
      change: expect.closeTo(0.05),
      verdict: 'better',
    }),
    expect.objectContaining({ name: 'latency', value: 15, baseline: 12, verdict: 'worse' }),
  ])
  expect(world.emulator.versions('churn').map(({ ModelApprovalStatus }) => ModelApprovalStatus)).toEqual([
    'Approved',
    'PendingManualApproval',
  ])
  expect(world.comments()).toHaveLength(1)
  expect(world.comments()[0]).toMatch(/0\.85[\s\S]*0\.90?/)
})

test('a failed gate creates nothing, fails the job and says so in the comment and beside the line of the manifest', async () => {
  await world.run()
  world.emulator.approve('churn', 1)
  world.write({ 'evaluation.json': aReport({ auc: 0.79 }) })
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  expect(run.outputs).toMatchObject({
    'failure-reason': 'gate-failed',
    'gates-passed': 'false',
    'model-package-arn': '',
    registered: 'false',
  })
  expect(world.emulator.versions('churn')).toHaveLength(1)
  expect(world.comments()[0]).toMatch(/gate/i)
  expect(world.comments()[0]).toContain('0.79')
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'error', file: 'model.yaml', line: 12, column: 77 }),
  )
})

test('on-gate-failure: register registers it all the same, as pending, marked, and green', async () => {
  world.write({ 'evaluation.json': aReport({ auc: 0.5 }) })
  const run = await world.run({ with: { 'on-gate-failure': 'register' } })
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({
    'gates-passed': 'false',
    registered: 'true',
    'approval-status': 'PendingManualApproval',
  })
  expect(JSON.stringify(world.emulator.versions('churn')[0]?.CustomerMetadataProperties)).toMatch(/forced|gate/i)
})

test('a rerun, and the push that merges the pull request, find the version that was registered', async () => {
  const first = await world.run()
  const again = await world.run({ attempt: 2 })
  const merged = await world.run({ trigger: { kind: 'push' } })
  for (const run of [again, merged]) {
    expect(run.conclusion).toBe('success')
    expect(run.outputs).toMatchObject({ 'model-package-arn': first.outputs['model-package-arn'], registered: 'false' })
  }
  expect(world.emulator.versions('churn')).toHaveLength(1)
  expect(world.comments()).toHaveLength(1)
})

test('a version that was rejected is not registered again', async () => {
  await world.run()
  world.emulator.reject('churn', 1, 'too slow for the call centre')
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  expect(run.outputs).toMatchObject({
    'failure-reason': 'rejected',
    'model-package-arn': `${GROUP}/1`,
    registered: 'false',
  })
  expect(world.emulator.versions('churn')).toHaveLength(1)
  expect(world.comments()[0]).toContain('too slow for the call centre')
})

test('an artifact that was overwritten makes a new version', async () => {
  await world.run()
  world.emulator.putObject('s3://acme-ml/churn/model.tar.gz', 'trained again')
  const run = await world.run()
  expect(run.outputs).toMatchObject({ 'model-package-version': '2', registered: 'true' })
})

test('a newer commit of the pull request stops an older run before it creates anything', async () => {
  const older = world.server.run()
  world.emulator.github.push(42, 'f'.repeat(40))
  const run = await world.run({ jobRun: older })
  expect(run.conclusion).toBe('success')
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'notice', message: expect.stringContaining('fffffff') }),
  )
  expect(world.emulator.versions('churn')).toEqual([])
  expect(world.comments()).toEqual([])
})

test('dry-run prints the request that would be sent, and changes nothing', async () => {
  const run = await world.run({ with: { 'dry-run': 'true' } })
  expect(run.conclusion).toBe('success')
  expect(world.emulator.log.writes()).toEqual([])
  expect(run.raw).toContain('"ModelApprovalStatus": "PendingManualApproval"')
  expect(run.raw).toContain('"ClientToken"')
  expect(run.outputs['model-package-arn']).toBe('')
})

test('set lays a value over the manifest, and the report shows it', async () => {
  world.emulator.putObject('s3://acme-ml/churn/other.tar.gz', 'another')
  const run = await world.run({
    with: { set: 'containers[0].model_data=s3://acme-ml/churn/other.tar.gz\nmetadata.trained_by=job-17' },
  })
  expect(run.conclusion).toBe('success')
  const [version] = world.emulator.versions('churn')
  expect(version?.InferenceSpecification?.Containers?.[0]?.ModelDataUrl).toBe('s3://acme-ml/churn/other.tar.gz')
  expect(version?.CustomerMetadataProperties).toMatchObject({ trained_by: 'job-17' })
  expect(world.comments()[0]).toContain('other.tar.gz')
})

test('set cannot touch a gate', async () => {
  const run = await world.run({ with: { set: 'metrics.values.auc.gate.min=0.1' } })
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(world.awsRequests()).toBe(0)
})

test('a manifest with mistakes gets an annotation at each, and nothing is sent', async () => {
  world.write({
    'model.yaml': CHURN_MANIFEST.replace('content_types', 'content_type').replace('min: 0.8', 'min: high'),
    'evaluation.json': '{"binary_classification_metrics": ',
  })
  const run = await world.run()
  expect(run.conclusion).toBe('failure')
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(world.awsRequests()).toBe(0)
  const places = run.annotations.filter(({ level, file }) => level === 'error' && file !== undefined)
  expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual(
    expect.arrayContaining(['model.yaml:6', 'model.yaml:12']),
  )
  expect(run.annotations).toContainEqual(expect.objectContaining({ message: expect.stringContaining('content_types') }))
})

test('gates of the base branch count: loosening them in the pull request does not help', async () => {
  world.emulator.github.setFiles(world.emulator.github.pulls.get(42)?.baseSha ?? '', {
    'model.yaml': CHURN_MANIFEST.replace('min: 0.8', 'min: 0.95'),
  })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('gate-failed')
  expect(world.emulator.versions('churn')).toEqual([])
  expect(world.comments()[0]).toContain('0.95')
})

test('moving the manifest does not leave the gates of the base branch behind', async () => {
  world.emulator.github.setFiles(world.emulator.github.pulls.get(42)?.baseSha ?? '', {
    'old/place/model.yaml': CHURN_MANIFEST.replace('min: 0.8', 'min: 0.95'),
  })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('gate-failed')
  expect(world.emulator.versions('churn')).toEqual([])
})
