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

test('a comment that GitHub refuses is a warning that names the permission; the ARN is not lost', async () => {
  world.emulator.fail({ operation: 'IssuesCreateComment', kind: 'access-denied', when: 'before', times: 5 })
  const run = await world.run()
  expect(run.conclusion).toBe('success')
  expect(run.outputs['model-package-arn']).toBe(`${GROUP}/1`)
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') }),
  )
})

test('the comment on a version that waits links the workflow that approve-workflow names', async () => {
  await world.run({ with: { 'approve-workflow': 'approve.yml' } })
  expect(world.comments()[0]).toContain('/acme/models/actions/workflows/approve.yml')
})

test('comment: never writes none, and the summary has it all', async () => {
  const run = await world.run({ with: { comment: 'never' } })
  expect(world.comments()).toEqual([])
  expect(run.summary).toContain(`${GROUP}/1`)
})

test('a comment of somebody else that begins with our marker is left alone', async () => {
  await world.run()
  const [ours = ''] = world.comments()
  const marker = ours.split('\n')[0] ?? ''
  const foreign = world.emulator.github.addComment({
    issue: 42,
    author: 'mallory',
    body: `${marker}\nApproved by everybody`,
  })
  world.write({ 'evaluation.json': aReport({ auc: 0.87 }) })
  await world.run()
  expect(world.comments()).toHaveLength(1)
  expect(world.comments()[0]).toContain('0.87')
  expect(world.emulator.github.comments().find(({ id }) => id === foreign.id)?.body).toContain('Approved by everybody')
})

test('our comment is found behind 150 others', async () => {
  for (let i = 0; i < 150; i += 1) world.emulator.github.addComment({ issue: 42, author: 'ada', body: `remark ${i}` })
  await world.run()
  world.write({ 'evaluation.json': aReport({ auc: 0.88 }) })
  await world.run()
  expect(world.comments()).toHaveLength(1)
})

test.each([
  'secondary-rate-limit-without-header',
  'secondary-rate-limit-429',
  'secondary-rate-limit-429-without-header',
  'content-creation-limit',
  'rate-limit',
] as const)('a comment that GitHub holds back (%s) is written after the wait, and nobody is told to give a permission', async (kind) => {
  const paced = await World.open({ scale: 60 })
  try {
    paced.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
    paced.emulator.fail({ operation: 'IssuesListComments', kind, when: 'before' })
    paced.emulator.fail({ operation: 'IssuesCreateComment', kind, when: 'before' })
    const run = await paced.run()
    expect(run.conclusion).toBe('success')
    expect(paced.comments()).toHaveLength(1)
    expect(run.log).toContain('rate limit is used up. Asked again in')
    expect(run.log).not.toContain('Give the job `permissions')
  } finally {
    await paced.close()
  }
})

test('a limit for longer than the run waits is a warning that says when to run again', async () => {
  const paced = await World.open({ scale: 60 })
  try {
    paced.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
    paced.emulator.fail({
      operation: 'IssuesCreateComment',
      kind: 'secondary-rate-limit-without-header',
      when: 'before',
      times: 9,
    })
    const run = await paced.run()
    expect(run.conclusion).toBe('success')
    expect(run.outputs['model-package-arn']).toBe(`${GROUP}/1`)
    const [warning] = run.annotations.filter(({ level }) => level === 'warning')
    expect(warning?.message).toContain('run the job again then')
    expect(warning?.message).not.toContain('permissions:')
  } finally {
    await paced.close()
  }
})

test('a comment in our name by another workflow, that says the same in its hidden lines, does not silence ours', async () => {
  await world.run()
  const [ours = ''] = world.comments()
  const { github } = world.emulator
  const [comment] = github.comments(42)
  github.editComment(
    comment?.id ?? 0,
    `${ours.split('\n').slice(0, 2).join('\n')}\n### ✅ Everything is fine, merge it`,
  )
  await world.run()
  expect(world.comments()).toHaveLength(1)
  expect(world.comments()[0]).not.toContain('Everything is fine')
  expect(world.comments()[0]).toContain(`${GROUP}/1`)
})

test('two comments of one key heal: the oldest stays, the other goes', async () => {
  await world.run()
  const [ours = ''] = world.comments()
  const { github } = world.emulator
  const first = github.comments(42)[0]?.id
  github.addComment({ issue: 42, author: 'github-actions[bot]', body: ours })
  world.write({ 'evaluation.json': aReport({ auc: 0.87 }) })
  await world.run()
  expect(github.comments(42).map(({ id }) => id)).toEqual([first])
  expect(world.comments()[0]).toContain('0.87')
})
