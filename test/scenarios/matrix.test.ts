import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { joinLegs, leg, loseReport, ONE_RUN, type Shard, shardsOf } from './matrix.js'
import { World } from './world.js'

const GROUPS = ['churn', 'fraud', 'price', 'taxi']

let world: World
let shards: readonly Shard[]
beforeEach(async () => {
  world = await World.open({ groups: GROUPS })
  write(world)
  shards = await shardsOf(world, { manifest: '*/model.yaml', shards: '2' })
})
afterEach(() => world.close())

function write(to: World): void {
  for (const group of GROUPS)
    to.write({
      [`${group}/model.yaml`]: CHURN_MANIFEST.replace('group: churn', `group: ${group}`),
      [`${group}/evaluation.json`]: aReport({ auc: 0.85 }),
    })
}

/** A comment without what names the run. */
const withoutFooter = (comment: string) =>
  comment
    .split('\n')
    .filter((line) => !/^<p><sub>commit |^<!--/.test(line))
    .join('\n')
const modelsOf = (run: { readonly outputs: Readonly<Record<string, string>> }): readonly object[] =>
  JSON.parse(run.outputs['report-json'] ?? '').models

test('the jobs of a matrix make the comment that one run with all models would have made', async () => {
  world.write({ 'fraud/evaluation.json': aReport({ auc: 0.6 }) })
  for (const shard of shards) await leg(world, shard)
  expect(world.comments()).toEqual([])
  const joined = await joinLegs(world, shards)
  expect(world.awsRequests()).toBeGreaterThan(0)
  const [comment = ''] = world.comments()

  const alone = await World.open({ groups: GROUPS })
  try {
    write(alone)
    alone.write({ 'fraud/evaluation.json': aReport({ auc: 0.6 }) })
    const one = await alone.run({ ...ONE_RUN, with: { manifest: '*/model.yaml' } })
    expect(withoutFooter(comment)).toBe(withoutFooter(alone.comments()[0] ?? ''))
    expect(withoutFooter(joined.summary)).toBe(withoutFooter(one.summary))
    for (const name of ['gates-passed', 'failure-reason', 'model-package-arn', 'registered'])
      expect([name, joined.outputs[name]]).toEqual([name, one.outputs[name]])
    expect(modelsOf(joined)).toEqual(modelsOf(one))
  } finally {
    await alone.close()
  }
  expect(comment).toContain('joined from the reports of 2 jobs')
  expect(joined.outputs['comment-url']).toMatch(/#issuecomment-/)
}, 120_000)

test('all green is green, and the next commit edits the same comment', async () => {
  for (const shard of shards) await leg(world, shard)
  const first = await joinLegs(world, shards)
  expect([first.conclusion, first.outputs['failure-reason'], first.outputs['gates-passed']]).toEqual([
    'success',
    '',
    'true',
  ])
  const again = await joinLegs(world, shards, { with: { comment: 'always' } })
  expect(again.outputs['comment-url']).toBe(first.outputs['comment-url'])
  expect(world.comments()).toHaveLength(1)
})

test('a job without a report makes it red, whatever the others say', async () => {
  for (const shard of shards) await leg(world, shard)
  loseReport(world, 1)
  const run = await joinLegs(world, shards)
  expect([run.conclusion, run.outputs['failure-reason'], run.outputs['gates-passed']]).toEqual([
    'failure',
    'unknown-outcome',
    'unknown',
  ])
  expect(world.comments()[0]).toContain('2 registered, 2 not known')
  expect(world.comments()[0]).toContain('Shard 1 left no report')
})

test('a job that failed before it had results says its word, which is that of the join', async () => {
  world.write({ 'price/model.yaml': CHURN_MANIFEST.replace('group: churn', 'grop: price') })
  for (const shard of shards) await leg(world, shard)
  const run = await joinLegs(world, shards)
  expect([run.conclusion, run.outputs['failure-reason']]).toEqual(['failure', 'invalid-manifest'])
  expect(world.comments()[0]).toContain('Shard 1 ended early')
  expect(world.comments()[0]).toContain('2 registered, 2 failed')
})

test('a word that a job says stands before one that says nothing', async () => {
  world.write({ 'taxi/evaluation.json': aReport({ auc: 0.6 }) })
  for (const shard of shards) await leg(world, shard)
  loseReport(world, 0)
  expect((await joinLegs(world, shards)).outputs['failure-reason']).toBe('gate-failed')
})

test('a report of another commit is refused and named', async () => {
  const [first, second] = shards
  if (first === undefined || second === undefined) throw new Error('there are two shards')
  await leg(world, first)
  world.emulator.github.push(42, 'f'.repeat(40))
  await leg(world, second)
  const run = await joinLegs(world, shards)
  expect(run.outputs['failure-reason']).toBe('unknown-outcome')
  expect(run.log).toContain('is refused: it is of commit a1b2c3d4e5f60718293a4b5c6d7e8f9001122334')
})

test('a report that another job forged with the name of a shard does not pass beside the true one', async () => {
  for (const shard of shards) await leg(world, shard)
  const path = join(world.workspace, 'reports', 'report-0', 'report.json')
  const forged = readFileSync(path, 'utf8').replaceAll('PendingManualApproval', 'Approved')
  writeFileSync(join(world.workspace, 'reports', 'forged.json'), forged)
  const run = await joinLegs(world, shards)
  expect(run.outputs['failure-reason']).toBe('unknown-outcome')
  expect(run.log).toContain('are of the same job and say different things')
})

test('jobs that are run again stand in the place of those that failed', async () => {
  const [first, second] = shards
  if (first === undefined || second === undefined) throw new Error('there are two shards')
  world.write({ 'taxi/evaluation.json': aReport({ auc: 0.6 }) })
  for (const shard of shards) await leg(world, shard)
  world.write({ 'taxi/evaluation.json': aReport({ auc: 0.86 }) })
  await leg(world, second, { attempt: 2 }, '1-again')
  const run = await joinLegs(world, shards, { attempt: 2 })
  expect([run.conclusion, run.outputs['gates-passed']]).toEqual(['success', 'true'])
})

test('no shard is green, and a comment of an earlier commit does not stay as if it were of this one', async () => {
  for (const shard of shards) await leg(world, shard)
  await joinLegs(world, shards)
  const run = await joinLegs(world, [])
  expect([run.conclusion, run.outputs['failure-reason']]).toEqual(['success', ''])
  expect(world.comments()).toEqual([expect.stringContaining('No model is affected')])
})

test('no shard and no comment yet: nothing is written', async () => {
  await joinLegs(world, [])
  expect(world.comments()).toEqual([])
})

test('shards-json may name the file of the report of mode: list', async () => {
  for (const shard of shards) await leg(world, shard)
  world.write({ 'list/report.json': JSON.stringify({ mode: 'list', shards }) })
  const run = await joinLegs(world, [], { with: { 'shards-json': 'list/report.json' } })
  expect(run.conclusion).toBe('success')
  expect(modelsOf(run)).toHaveLength(4)
})

test('report files that lie elsewhere on the machine are not read', async () => {
  const outside = await joinLegs(world, shards, { with: { 'report-files': '/etc/hostname' } })
  expect(outside.outputs['failure-reason']).toBe('invalid-input')
  expect(outside.log).toContain('lies neither in the workspace nor')
})

test('what the mode needs is asked for by name', async () => {
  const run = await joinLegs(world, shards, { with: { 'report-files': '', 'shards-json': '' } })
  expect(run.log).toContain('report-files: is empty')
  expect(run.log).toContain('shards-json: is empty')
  const bad = await joinLegs(world, shards, { with: { 'shards-json': '{"a":1}' } })
  expect(bad.outputs['failure-reason']).toBe('invalid-input')
  expect(bad.log).toContain('is not the list that mode: list gives')
})
