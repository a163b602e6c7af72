import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { RunOptions } from '../emulator/index.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

const MODELS = Array.from({ length: 12 }, (_, index) => `m${String(index).padStart(2, '0')}`)
const BEFORE = 'bef0'.repeat(10)

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write(filesOf(0.85))
})
afterEach(() => world.close())

/** What the repository holds: a manifest and a report for each model. */
function filesOf(auc: number, changed: readonly string[] = MODELS): Record<string, string> {
  return Object.fromEntries(
    MODELS.flatMap((model) => [
      [`models/${model}/model.yaml`, CHURN_MANIFEST.replace('group: churn', `group: ${model}`)],
      [`models/${model}/evaluation.json`, aReport({ auc: changed.includes(model) ? auc : 0.8 })],
    ]),
  )
}

/** The pull request's base and head, with what they hold. */
function proposes(head: Record<string, string>, base = filesOf(0.8)): void {
  const { github } = world.emulator
  const pull = github.pulls.get(42)
  github.setFiles(pull?.baseSha ?? '', base)
  github.setFiles(pull?.headSha ?? '', head)
}

const list = (inputs: Record<string, string> = {}, options: RunOptions = {}) =>
  world.run({
    ...options,
    with: { mode: 'list', manifest: 'models/*/model.yaml', 'role-to-assume': undefined, ...inputs },
  })

test('of a pull request only the manifests are listed that it touches, by a report too, and AWS is not asked', async () => {
  proposes(filesOf(0.9, ['m03', 'm07']))
  const run = await list()
  expect([run.conclusion, run.outputs['failure-reason']]).toEqual(['success', ''])
  expect(JSON.parse(run.outputs['shards-json'] ?? '')).toEqual([
    { index: 0, manifest: 'models/m03/model.yaml' },
    { index: 1, manifest: 'models/m07/model.yaml' },
  ])
  expect(run.outputs['affected-count']).toBe('2')
  expect(run.log).toContain('models/m03/model.yaml: models/m03/evaluation.json has changed')
  expect(run.summary).toContain('2 of 12 manifests are affected, in 2 shards')
  expect(world.awsRequests()).toBe(0)
})

test('twelve manifests in five shards are shared out evenly, each once and in order', async () => {
  const run = await list({ 'changed-only': 'false', shards: '5' })
  const shards: { index: number; manifest: string }[] = JSON.parse(run.outputs['shards-json'] ?? '')
  const lists = shards.map(({ manifest }) => manifest.split('\n'))
  expect(lists.map(({ length }) => length)).toEqual([2, 2, 3, 2, 3])
  expect(lists.flat()).toEqual(MODELS.map((model) => `models/${model}/model.yaml`))
  expect(run.outputs['affected-count']).toBe('12')
})

test('a pull request that touches no manifest has an empty matrix, and is green', async () => {
  proposes({ ...filesOf(0.8), 'README.md': 'news' })
  const run = await list()
  expect([run.conclusion, run.outputs['shards-json'], run.outputs['affected-count']]).toEqual(['success', '[]', '0'])
})

test('a pull request of 3,000 files affects all, and says so', async () => {
  proposes({
    ...filesOf(0.8),
    ...Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`data/${index}.txt`, `${index}`])),
  })
  const run = await list()
  expect(run.outputs['affected-count']).toBe('12')
  expect(run.annotations.map(({ message }) => message).join('\n')).toContain('at most 3000 changed files')
  expect(run.summary).toContain('at most 3000 changed files')
})

test('a push is compared with what its branch was at before, and a list of 300 files is cut', async () => {
  const push: RunOptions = { trigger: { kind: 'push', ref: 'refs/heads/main', before: BEFORE } }
  const sha = world.server.run(push).env['GITHUB_SHA'] ?? ''
  const { github } = world.emulator
  github.history.commitOn(BEFORE, sha)
  github.history.unmerged(sha)
  github.setFiles(BEFORE, filesOf(0.8))
  github.setFiles(sha, filesOf(0.9, ['m11']))
  expect((await list({}, push)).outputs).toMatchObject({ 'affected-count': '1' })
  github.setFiles(sha, {
    ...filesOf(0.9, ['m11']),
    ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`data/${index}.txt`, `${index}`])),
  })
  const cut = await list({}, push)
  expect(cut.outputs).toMatchObject({ 'affected-count': '12' })
  expect(cut.summary).toContain('at most 300 changed files')
})

test('an event that names no commit to compare with affects all, and says so', async () => {
  const run = await list({}, { trigger: { kind: 'workflow_dispatch' } })
  expect(run.outputs['affected-count']).toBe('12')
  expect(run.summary).toContain('A workflow_dispatch names no commit to compare with.')
})

test('a job that may not read the pull request lists all, and names the permission', async () => {
  proposes(filesOf(0.9, ['m03']))
  const run = await list({}, { permissions: { contents: 'read' } })
  expect([run.conclusion, run.outputs['affected-count']]).toEqual(['success', '12'])
  expect(run.summary).toContain('pull-requests: read')
})

test('a manifest that the pull request deletes is in no shard, and is named', async () => {
  proposes(filesOf(0.8), { ...filesOf(0.8), 'models/old/model.yaml': CHURN_MANIFEST })
  const run = await list()
  expect(run.outputs['shards-json']).toBe('[]')
  expect(run.annotations.map(({ message }) => message).join('\n')).toContain(
    'Deleted or renamed: models/old/model.yaml',
  )
})

test('a closed pull request has an empty matrix, not none at all', async () => {
  const run = await list({}, { trigger: { kind: 'pull_request', action: 'closed' } })
  expect([run.conclusion, run.outputs['shards-json'], run.outputs['affected-count']]).toEqual(['success', '[]', '0'])
})

test.each(['0', '257', 'many'])('shards: %s is refused with what is allowed', async (shards) => {
  const run = await list({ shards })
  expect(run.outputs['failure-reason']).toBe('invalid-input')
  expect(run.log).toContain(`shards: "${shards}" is not a whole number from 1 to 256`)
})
