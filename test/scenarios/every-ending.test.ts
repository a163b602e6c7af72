import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const VERSION_1 = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/churn/1'
const NEWER = 'd4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4'

function push(sha = NEWER): void {
  world.emulator.github.push(42, sha)
}

/** The one comment, which must not speak of the old commit as if it were the new one. */
function commentNow(): string {
  expect(world.comments()).toHaveLength(1)
  return world.comments()[0] ?? ''
}

test('a push that breaks the manifest: the comment is about the new commit, with each place, and says what the older one registered', async () => {
  await world.run()
  push()
  world.write({ 'model.yaml': CHURN_MANIFEST.replace('content_types', 'content_type') })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  for (const text of [commentNow(), run.summary]) {
    expect(text).toContain('could not be checked: <code>invalid-manifest</code>')
    expect(text).toContain(NEWER.slice(0, 7))
    expect(text).toMatch(/model\.yaml:\d+:1/)
    expect(text).toContain('unknown key `content_type`')
    expect(text).toContain(VERSION_1)
    expect(text).toContain('PendingManualApproval')
    expect(text).not.toMatch(/waits for approval/i)
  }
  expect(run.outputs['comment-url']).not.toBe('')
})

test('the next push that is right again makes the comment about that commit', async () => {
  await world.run()
  push()
  world.write({ 'model.yaml': 'group: [churn' })
  await world.run()
  expect(commentNow()).toContain('could not be checked')
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.9 }) })
  push('e5'.repeat(20))
  await world.run()
  expect(commentNow()).not.toContain('could not be checked')
  expect(commentNow()).toContain('0.9')
})

test('a push that breaks the report', async () => {
  await world.run()
  push()
  world.write({ 'evaluation.json': '{"auc": ' })
  const run = await world.run()
  for (const text of [commentNow(), run.summary]) {
    expect(text).toContain('could not be checked')
    expect(text).toContain('evaluation.json:1:')
    expect(text).toContain(VERSION_1)
  }
})

test('a manifest that is gone is looked for on the base branch, so that its versions are still named', async () => {
  world.emulator.github.setFiles(world.emulator.github.pulls.get(42)?.baseSha ?? '', { 'model.yaml': CHURN_MANIFEST })
  await world.run()
  push()
  rmSync(join(world.workspace, 'model.yaml'))
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  expect(commentNow()).toContain('could not be checked: <code>invalid-input</code>')
  expect(commentNow()).toContain('deleted or renamed: model.yaml')
  expect(commentNow()).toContain(VERSION_1)
})

test('one of several manifests that a pull request deletes is named', async () => {
  const other = CHURN_MANIFEST.replace('group: churn', 'group: housing')
  world.emulator.github.setFiles(world.emulator.github.pulls.get(42)?.baseSha ?? '', {
    'churn/model.yaml': CHURN_MANIFEST,
    'housing/model.yaml': other,
    'housing/notes.yaml': 'a: b',
  })
  world.write({ 'churn/model.yaml': CHURN_MANIFEST, 'churn/evaluation.json': aReport({ auc: 0.85 }) })
  const run = await world.run({ with: { manifest: '*/model.yaml' } })
  expect(run.conclusion).toBe('success')
  const notices = run.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message)
  expect(notices.join('\n')).toContain('deleted or renamed: housing/model.yaml')
  expect(notices.join('\n')).not.toContain('notes.yaml')
})

test('credentials that are refused: the comment is about the new commit, and what older ones registered is called unknown', async () => {
  await world.run()
  push()
  const run = await world.run({
    with: { 'role-to-assume': 'arn:aws:iam::222222222222:role/somebody-else' },
  })
  expect(run.conclusion).toBe('failure')
  for (const text of [commentNow(), run.summary]) {
    expect(text).toContain('could not be checked')
    expect(text).toContain('is not known: it could not be looked up')
    expect(text).not.toMatch(/waits for approval/i)
  }
})

test('inputs that are not valid: a job summary and the comment', async () => {
  const run = await world.run({ with: { 'on-gate-failure': 'explode' } })
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  for (const text of [commentNow(), run.summary]) {
    expect(text).toContain('could not be checked: <code>invalid-input</code>')
    expect(text).toContain('on-gate-failure')
  }
})

test('no ID token: a job summary and the comment name the permission', async () => {
  const run = await world.run({ idToken: 'none' })
  expect(run.outputs['failure-reason']).toBe('no-credentials')
  expect(run.summary).toContain('id-token: write')
  expect(commentNow()).toContain('id-token: write')
})

test.each(['always', 'on-change', 'on-failure'])('comment: %s tells of a broken manifest', async (comment) => {
  world.write({ 'model.yaml': 'group: [churn' })
  await world.run({ with: { comment } })
  expect(commentNow()).toContain('could not be checked')
})

test('comment: never stays never, and the job summary has it', async () => {
  world.write({ 'model.yaml': 'group: [churn' })
  const run = await world.run({ with: { comment: 'never' } })
  expect(world.comments()).toEqual([])
  expect(run.summary).toContain('could not be checked')
})

test('a mode that registers nothing leaves the comment alone, and has a job summary', async () => {
  await world.run()
  const before = commentNow()
  const run = await world.run({ with: { mode: 'deploy', environment: 'nowhere', model: 'churn@v99' } })
  expect(run.conclusion).toBe('failure')
  expect(run.summary).toContain('failed:')
  expect(commentNow()).toBe(before)
})
