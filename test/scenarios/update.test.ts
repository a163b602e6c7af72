import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writesAfter } from './deployments.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { type RunChoices, World } from './world.js'

const CARD = 'intended_uses:\n  purpose_of_model: Retention\n  risk_rating: Low\n'
const WITH_CARD = `${CHURN_MANIFEST}metadata: { team: growth }\nmodel_card: model-card.yaml\n`

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': WITH_CARD, 'model-card.yaml': CARD, 'evaluation.json': aReport({ auc: 0.85 }) })
  await world.run()
})
afterEach(() => world.close())

const version = () => world.emulator.versions('churn')[0]
const update = (choices: RunChoices = {}) =>
  world.run({ trigger: { kind: 'push' }, job: 'update', ...choices, with: { mode: 'update', ...choices.with } })

test('a push that changes card and metadata writes them on the version that the manifest registered, and nothing else', async () => {
  const before = version()
  world.write({
    'model.yaml': WITH_CARD.replace('team: growth', 'ticket: ML-482'),
    'model-card.yaml': CARD.replace('Low', 'High'),
  })
  const run = await update()
  expect(run.conclusion).toBe('success')
  const after = version()
  const card = JSON.parse(after?.ModelCard?.ModelCardContent ?? '')
  expect(card.intended_uses).toEqual({ purpose_of_model: 'Retention', risk_rating: 'High' })
  expect(card.evaluation_details).toEqual(JSON.parse(before?.ModelCard?.ModelCardContent ?? '').evaluation_details)
  const { team: _team, ...own } = before?.CustomerMetadataProperties ?? {}
  expect(after?.CustomerMetadataProperties).toEqual({ ...own, ticket: 'ML-482' })
  const {
    ModelCard: _a,
    CustomerMetadataProperties: _b,
    LastModifiedTime: _c,
    LastModifiedBy: _d,
    ...rest
  } = after ?? {}
  expect(before).toMatchObject(rest)
  expect(run.outputs).toMatchObject({
    'model-package-version': '1',
    'approval-status': 'PendingManualApproval',
    registered: 'false',
    'failure-reason': '',
  })
  expect(run.summary).toContain('was updated')
  expect(run.summary).toContain('ML-482')
  expect(run.log).toMatch(/-\s+intended_uses\.risk_rating\s+Low/)
})

test('a rerun has nothing to do, and is green', async () => {
  const before = world.emulator.log.writes().length
  const run = await update()
  expect(run.conclusion).toBe('success')
  expect(run.summary).toContain('is what its manifest says')
  expect(writesAfter(world, before)).toEqual([])
})

test('dry-run prints the request and sends none', async () => {
  world.write({ 'model-card.yaml': CARD.replace('Low', 'High') })
  const before = world.emulator.log.writes().length
  const run = await update({ with: { 'dry-run': 'true' } })
  expect(run.conclusion).toBe('success')
  expect(run.log).toContain('"ModelCardContent": ')
  expect(writesAfter(world, before)).toEqual([])
})

test('what cannot be changed is named with what to do, and the rest is written', async () => {
  world.write({
    'model.yaml': WITH_CARD.replace('team: growth', 'team: sales').replace('Will this', 'Would this'),
  })
  const run = await update()
  expect(run.conclusion).toBe('success')
  expect(version()?.ModelPackageDescription).toContain('Will this')
  expect(run.summary).toContain('What no update changes')
  expect(run.summary).toContain('Would this')
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('register a new version') }),
  )
})

test('a mistake in the card has its place in the file of the card, and nothing is asked of AWS', async () => {
  world.write({ 'model-card.yaml': CARD.replace('Low', 'Lo') })
  const requests = world.awsRequests()
  const run = await update()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(run.annotations).toContainEqual(expect.objectContaining({ file: 'model-card.yaml', line: 3 }))
  expect(world.awsRequests()).toBe(requests)
})

test('the status of the card is the workflow’s to say; an archived one takes no other content', async () => {
  const archived = await update({ with: { 'model-card-status': 'Archived' } })
  expect(archived.conclusion).toBe('success')
  expect(version()?.ModelCard?.ModelCardStatus).toBe('Archived')
  expect(version()?.ModelApprovalStatus).toBe('PendingManualApproval')
  world.write({ 'model-card.yaml': CARD.replace('Low', 'High') })
  const refused = await update()
  expect(refused.outputs['failure-reason']).toBe('invalid-input')
  expect(refused.summary).toContain('an archived card takes no change')
})

test('a version that the manifest did not register is not guessed: it is named, or refused', async () => {
  world.write({ 'evaluation.json': aReport({ auc: 0.86 }), 'model-card.yaml': CARD.replace('Low', 'High') })
  const refused = await update()
  expect(refused.outputs['failure-reason']).toBe('invalid-input')
  const named = await update({ with: { model: 'churn@v1' } })
  expect(named.conclusion).toBe('success')
  expect(named.summary).toContain('What no update changes')
})
