import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { aReport, CHURN_MANIFEST } from './files.js'
import { type RunChoices, World } from './world.js'

const GATE = 'gate: { min: 0.8, max_regression: 2% }'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
  onBase(CHURN_MANIFEST)
})
afterEach(() => world.close())

/** What the base branch of pull request 42 holds. */
function onBase(manifest: string): void {
  world.emulator.github.setFiles(world.emulator.github.pulls.get(42)?.baseSha ?? '', { 'model.yaml': manifest })
}

/** The comment of the pull request, or the summary where nobody may comment, as plain text. */
const plain = (html = '') =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')

async function propose(manifest: string, choices: RunChoices = {}) {
  world.write({ 'model.yaml': manifest })
  const run = await world.run(choices)
  return { ...run, comment: plain(world.comments()[0]) }
}

describe('a gate that the pull request loosens is shown with its old and its new value and its line, and still counts', () => {
  test.each([
    ['a lower limit', CHURN_MANIFEST.replace('min: 0.8', 'min: 0.5'), 'auc.min 0.8 → 0.5 model.yaml:12'],
    ['a wider regression', CHURN_MANIFEST.replace('2%', '20%'), 'auc.max_regression 2% → 20% model.yaml:12'],
    [
      'a gate that is gone',
      CHURN_MANIFEST.replace(', gate: { min: 0.8, max_regression: 2% }', ''),
      'auc.min 0.8 → none model.yaml:12',
    ],
    ['one limit that is gone', CHURN_MANIFEST.replace('min: 0.8, ', ''), 'auc.min 0.8 → none model.yaml:12'],
    [
      'a gate that only warns now',
      CHURN_MANIFEST.replace('2% }', '2%, level: warn }'),
      'auc.level error → warn model.yaml:12',
    ],
    [
      'another value under its name',
      CHURN_MANIFEST.replace('path: binary_classification_metrics.auc', 'path: serving.latency_ms'),
      'auc.path binary_classification_metrics.auc → serving.latency_ms model.yaml:12',
    ],
    [
      'another goal',
      CHURN_MANIFEST.replace('goal: maximize', 'goal: minimize'),
      'auc.goal maximize → minimize model.yaml:12',
    ],
    [
      'another baseline',
      CHURN_MANIFEST.replace('  primary: auc', '  primary: auc\n  baseline: none'),
      'auc.baseline latest_approved → none model.yaml:11',
    ],
    [
      'the metric deleted',
      CHURN_MANIFEST.replace(/ {4}auc: .*\n/, '').replace('  primary: auc\n', ''),
      'auc min 0.8, max_regression 2% → deleted model.yaml:10',
    ],
  ])('%s', async (_, manifest, line) => {
    const { comment } = await propose(manifest)
    expect(comment).toMatch(/This pull request loosens (a gate|\d gates):/)
    expect(comment).toContain(line)
    expect(comment).toContain('The stricter one of the base branch and of this pull request counts.')
  })

  test('the stricter counts: a model below the base’s limit is not registered, whatever the pull request allows', async () => {
    world.write({ 'evaluation.json': aReport({ auc: 0.6 }) })
    for (const manifest of [
      CHURN_MANIFEST.replace('min: 0.8', 'min: 0.5'),
      CHURN_MANIFEST.replace(`, ${GATE}`, ''),
      CHURN_MANIFEST.replace('2% }', '2%, level: warn }'),
      CHURN_MANIFEST.replace(/ {4}auc: .*\n/, '').replace('  primary: auc\n', ''),
    ]) {
      const run = await propose(manifest)
      expect(run.outputs['failure-reason']).toBe('gate-failed')
    }
    expect(world.emulator.versions('churn')).toEqual([])
  })

  test('a gate that the pull request makes stricter counts, and is no loosening', async () => {
    const run = await propose(CHURN_MANIFEST.replace('min: 0.8', 'min: 0.9'))
    expect(run.outputs['failure-reason']).toBe('gate-failed')
    expect(run.comment).not.toContain('loosens')
  })

  test('although nothing else changed, so that no version comes of it', async () => {
    await world.run({ trigger: { kind: 'push' } })
    world.emulator.approve('churn', 1)
    const { comment, outputs } = await propose(CHURN_MANIFEST.replace('min: 0.8', 'min: 0.5'))
    expect(outputs['registered']).toBe('false')
    expect(comment).toContain('auc.min 0.8 → 0.5 model.yaml:12')
  })

  test('although the comment said before that the same version waits', async () => {
    await propose(CHURN_MANIFEST)
    const { comment } = await propose(CHURN_MANIFEST.replace('min: 0.8', 'min: 0.5'))
    expect(comment).toContain('auc.min 0.8 → 0.5 model.yaml:12')
    const again = await propose(CHURN_MANIFEST)
    expect(again.comment).not.toContain('loosens')
  })

  test('although it comes from a fork, which is checked without credentials', async () => {
    world.write({
      'evaluation.json': aReport({ auc: 0.6 }),
      'model.yaml': CHURN_MANIFEST.replace('min: 0.8', 'min: 0.5'),
    })
    const run = await world.run({ trigger: { kind: 'pull_request', from: 'fork' } })
    expect(run.outputs['failure-reason']).toBe('gate-failed')
    expect(plain(run.summary)).toContain('auc.min 0.8 → 0.5 model.yaml:12')
    expect(world.awsRequests()).toBe(0)
  })

  test('although another report of the fork lies in S3', async () => {
    const loosened = CHURN_MANIFEST.replace('min: 0.8', 'min: 0.5')
    world.write({
      'evaluation.json': aReport({ auc: 0.6 }),
      'model.yaml': `${loosened}reports: { explainability: s3://acme-ml/churn/shap.json }\n`,
    })
    const run = await world.run({ trigger: { kind: 'pull_request', from: 'fork' } })
    expect(run.outputs).toMatchObject({ 'failure-reason': 'gate-failed', 'gates-passed': 'false' })
  })

  test('and are unknown, not passed, where a fork moves its metrics to S3 and drops its gates', async () => {
    world.write({
      'model.yaml': CHURN_MANIFEST.replace(/, gate: \{.*?\} \}/, ' }').replace(
        'report: evaluation.json',
        'report: s3://acme-ml/churn/evaluation.json',
      ),
    })
    const run = await world.run({ trigger: { kind: 'pull_request', from: 'fork' } })
    expect(run.outputs['gates-passed']).toBe('unknown')
    expect(run.log).toContain('the gates of the base branch did not judge them')
  })
})

test.each([
  'metrics.values.auc.gate.min=0.1',
  'metrics.values.auc.gate.level=warn',
  'metrics.values.auc.path=serving.latency_ms',
  'metrics.values.auc.goal=minimize',
  'metrics.baseline=none',
  'metrics={"report":"evaluation.json"}',
])('`set` cannot touch a gate: %s', async (set) => {
  const run = await world.run({ with: { set } })
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(run.log).toContain('gates, and what they measure, are changed in the manifest')
  expect(world.awsRequests()).toBe(0)
})

test('a gate that only warns is told as one, and stops nothing', async () => {
  const manifest = CHURN_MANIFEST.replace('2% }', '2%, level: warn }')
  onBase(manifest)
  world.write({ 'evaluation.json': aReport({ auc: 0.6 }) })
  const run = await propose(manifest)
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({ registered: 'true', 'gates-passed': 'true', 'failure-reason': '' })
  expect(run.comment).toMatch(/1 gate failed that only warns/)
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', file: 'model.yaml', line: 12, message: expect.stringMatching(/auc/) }),
  )
})

test('on-gate-failure: register makes a pending version, and which gates failed stands on it and in the comment', async () => {
  world.write({ 'evaluation.json': aReport({ auc: 0.6 }) })
  const run = await propose(CHURN_MANIFEST, { with: { 'on-gate-failure': 'register' } })
  expect(run.conclusion).toBe('success')
  expect(run.outputs).toMatchObject({ registered: 'true', 'gates-passed': 'false' })
  const [version] = world.emulator.versions('churn')
  expect(version?.ModelApprovalStatus).toBe('PendingManualApproval')
  expect(version?.CustomerMetadataProperties?.['smr/forced']).toBe('auc')
  expect(run.comment).toMatch(/auc is 0\.60?; the gate wants at least 0\.8/)
  expect(run.comment).toMatch(/on-gate-failure|registered (all the same|nevertheless|anyway)/i)
})
