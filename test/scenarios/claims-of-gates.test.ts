import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { registerCredentials, told } from './deployments.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const LOOSE = CHURN_MANIFEST.replace('min: 0.8', 'min: 0.1')
const onBase = (manifest: string, ref = world.emulator.github.pulls.get(42)?.baseSha ?? '') =>
  world.emulator.github.setFiles(ref, { 'model.yaml': manifest })
const versions = () => world.emulator.versions('churn')

test('what went past its gates once is red when they stop again, and green with a notice once somebody approved it', async () => {
  onBase(CHURN_MANIFEST)
  world.write({ 'evaluation.json': aReport({ auc: 0.6 }) })
  await world.run({ with: { 'on-gate-failure': 'register' } })
  const stopped = await world.run()
  expect(stopped.outputs).toMatchObject({
    'failure-reason': 'gate-failed',
    'gates-passed': 'false',
    registered: 'false',
  })
  expect(told(stopped)).toContain('registered before as version 1')
  expect(versions()).toHaveLength(1)
  world.emulator.approve('churn', 1, 'better than nothing')
  const approved = await world.run()
  expect(approved.conclusion).toBe('success')
  expect(told(approved)).toContain('approved all the same')
})

test('a base that may not be read is red and registers nothing; base-gates: ignore does without, and says so', async () => {
  onBase(CHURN_MANIFEST)
  const permissions = { 'pull-requests': 'write' } as const
  const unread = await world.run({ permissions })
  expect(unread.outputs).toMatchObject({
    'failure-reason': 'base-unread',
    'gates-passed': 'unknown',
    registered: 'false',
  })
  expect(told(unread)).toContain('contents: read')
  expect(world.comments()[0]).toContain('base-unread')
  expect(versions()).toEqual([])
  const ignored = await world.run({ permissions, with: { 'base-gates': 'ignore' } })
  expect(ignored.outputs).toMatchObject({ 'failure-reason': '', registered: 'true' })
  expect(told(ignored)).toContain('base-gates is ignore')
})

test.each([
  ['GitGetTree', 'fails for good', 'internal-error' as const],
  ['ReposGetContent', 'is malformed', 'malformed' as const],
])('a base whose %s %s is no pass', async (operation, _, kind) => {
  onBase(CHURN_MANIFEST.replace('min: 0.8', 'min: 0.9'))
  world.emulator.fail({ operation, kind, when: 'before', times: 100 })
  const run = await world.run()
  expect(run.outputs).toMatchObject({ 'failure-reason': 'base-unread', 'gates-passed': 'unknown' })
  expect(versions()).toEqual([])
})

test('a base that has too many files to list them all judges a manifest that stands there, and a new one is red with what helps', async () => {
  onBase(CHURN_MANIFEST)
  world.emulator.github.limits = { ...world.emulator.github.limits, treeEntries: 0 }
  expect((await world.run()).outputs).toMatchObject({ 'failure-reason': '', registered: 'true' })
  world.write({ 'new/model.yaml': CHURN_MANIFEST, 'new/evaluation.json': aReport({ auc: 0.86 }) })
  const moved = await world.run({ with: { manifest: 'new/model.yaml' } })
  expect(moved.outputs).toMatchObject({ 'failure-reason': 'base-unread', 'gates-passed': 'unknown' })
  expect(told(moved)).toContain('too many files to list them all')
  expect(told(moved)).not.toContain('contents: read')
  expect(versions()).toHaveLength(1)
})

test('of a base manifest with a mistake the gates that can be read count, and the rest is unknown', async () => {
  const broken = CHURN_MANIFEST.replace('  primary: auc', '  primery: auc')
  onBase(broken)
  const unknown = await world.run()
  expect(unknown.outputs).toMatchObject({ 'failure-reason': 'base-unread', 'gates-passed': 'unknown' })
  world.write({ 'model.yaml': LOOSE, 'evaluation.json': aReport({ auc: 0.6 }) })
  const failed = await world.run()
  expect(failed.outputs).toMatchObject({ 'failure-reason': 'gate-failed', 'gates-passed': 'false' })
})

test('beside a base branch that is not protected the default branch counts', async () => {
  const { github } = world.emulator
  github.openPull({ number: 42, baseRef: 'side' })
  github.history.set('side', { sha: github.pulls.get(42)?.baseSha ?? '' })
  onBase(LOOSE)
  onBase(CHURN_MANIFEST, 'main')
  world.write({ 'model.yaml': LOOSE, 'evaluation.json': aReport({ auc: 0.6 }) })
  expect((await world.run()).outputs['failure-reason']).toBe('gate-failed')
  // GitHub calls it protected for a rule about its name, and everybody may push to it all the same.
  github.history.set('side', { sha: github.pulls.get(42)?.baseSha ?? '', rules: ['branch_name_pattern'] })
  expect((await world.run()).outputs['failure-reason']).toBe('gate-failed')
  github.history.set('side', { sha: github.pulls.get(42)?.baseSha ?? '', isProtected: true })
  expect((await world.run()).outputs).toMatchObject({ 'failure-reason': '', registered: 'true' })
})

test('a push to another branch is judged by the default one, a dispatch by its own gates', async () => {
  onBase(CHURN_MANIFEST, 'main')
  world.write({ 'model.yaml': LOOSE, 'evaluation.json': aReport({ auc: 0.6 }) })
  // The role of the templates trusts no such branch: a workflow that registers from one has its credentials from elsewhere.
  const push = await world.run({
    trigger: { kind: 'push', ref: 'refs/heads/feature' },
    with: { 'role-to-assume': undefined },
    machineEnv: await registerCredentials(world),
  })
  expect(push.outputs['failure-reason']).toBe('gate-failed')
  const dispatch = await world.run({ trigger: { kind: 'workflow_dispatch' } })
  expect(dispatch.outputs).toMatchObject({ 'failure-reason': '', registered: 'true' })
})

test('manifests that are as they were cost one tree, and none of them a request of its own', async () => {
  onBase(CHURN_MANIFEST)
  await world.run()
  const asked = world.emulator.log
    .requests()
    .flatMap(({ service, operation }) => (service === 'github' ? [operation] : []))
  expect(asked).toContain('GitGetTree')
  expect(asked).not.toContain('ReposGetContent')
})
