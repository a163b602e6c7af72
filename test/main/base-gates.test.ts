import { expect, test } from '@jest/globals'
import { withBaseGates } from '../../src/main/base-gates.js'
import { readManifests } from '../../src/manifest/read.js'
import { readEvaluation } from '../../src/metrics/evaluation.js'
import type { Candidate } from '../../src/register/candidate.js'

const manifest = (metrics: string): string => `group: churn
containers:
  - image: 141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1
metrics:
  report: evaluation.json
${metrics}`

const gated = manifest(`  values:
    auc: { goal: maximize, gate: { max_regression: 1% } }
`)

function candidate(text: string): Candidate {
  const { manifests, problems } = readManifests({ files: [{ path: 'model.yaml', text }] })
  const [file] = manifests
  if (file === undefined) throw new Error(JSON.stringify(problems))
  const report = { path: 'evaluation.json', text: '{"auc": 0.9, "f1": 0.8}' }
  return { file, report, metrics: readEvaluation({ report, file }).metrics, loosenedGates: [] }
}

async function judged(
  head: string,
  base: string | undefined,
  warn = (message: string): void => expect(message).toBe('no warning'),
): Promise<Candidate> {
  const [result] = await withBaseGates({
    candidates: [candidate(head)],
    files: { readAt: async () => base },
    baseSha: 'b'.repeat(40),
    warn,
  })
  if (result === undefined) throw new Error('no candidate came back')
  return result
}

test('a pull request cannot switch off a relative gate of the base branch by naming no baseline', async () => {
  const { file, loosenedGates } = await judged(gated.replace('  values:', '  baseline: none\n  values:'), gated)
  expect(file.manifest.metrics?.baseline ?? 'latest_approved').toBe('latest_approved')
  expect(loosenedGates).toMatchObject([{ what: 'baseline', after: 'none' }])
})

test('a gated metric that a pull request no longer declares is judged by its value in the report', async () => {
  const { metrics, loosenedGates } = await judged(manifest('  values:\n    f1: { goal: maximize }\n'), gated)
  const auc = metrics.find(({ name }) => name === 'auc')
  expect(auc).toMatchObject({ value: 0.9, goal: 'maximize', gates: [{ kind: 'max-regression', limit: 1 }] })
  expect(loosenedGates).toMatchObject([{ metric: 'auc', what: 'metric' }])
})

test('a manifest that is new in the pull request is judged by its own gates', async () => {
  const { metrics, loosenedGates } = await judged(gated, undefined)
  expect(metrics.find(({ name }) => name === 'auc')?.gates).toHaveLength(1)
  expect(loosenedGates).toEqual([])
})

test.each([
  ['a key that no release knows', (text: string) => `${text}deplyo: { endpoint: churn }\n`],
  ['a container that is not valid', (text: string) => text.replace('- image: ', '- imaeg: ')],
  ['a deployment that AWS would refuse', (text: string) => `${text}deploy: { endpoint: churn, variants: [] }\n`],
  ['a number that YAML misreads', (text: string) => `${text}metadata: { ticket: 0x1F }\n`],
])('the gates of a base branch with %s outside of its metrics count all the same', async (_, broken) => {
  const base = broken(gated)
  expect(readManifests({ files: [{ path: 'model.yaml', text: base }] }).problems).not.toEqual([])
  const { loosenedGates } = await judged(manifest('  values:\n    f1: { goal: maximize }\n'), base)
  expect(loosenedGates).toMatchObject([{ metric: 'auc', what: 'metric' }])
})

test.each([
  [
    gated.replace('1%', '1%, levle: warn'),
    'model.yaml:7:56 there: unknown key `levle` in `metrics.values.auc.gate`; did you mean `level`?',
  ],
  [
    gated.replace('max_regression: 1%', 'min: 2, max: 1'),
    'model.yaml:7:41 there: metrics.values.auc.gate: `min` 2 is above `max` 1 (line 7), so that no value can pass',
  ],
  ['group: [', 'model.yaml:1:'],
])('where its gates cannot be understood, that is said, with the place, and the own gates count', async (base, said) => {
  const warnings: string[] = []
  const { metrics, loosenedGates } = await judged(gated, base, (message) => warnings.push(message))
  expect(warnings).toEqual([expect.stringContaining(said)])
  expect(warnings[0]).toMatch(
    /^The gates of model\.yaml on the base branch could not be read, so only this pull request's/,
  )
  expect(metrics.find(({ name }) => name === 'auc')?.gates).toHaveLength(1)
  expect(loosenedGates).toEqual([])
})

test('a base branch whose manifest has no metrics has no gates', async () => {
  expect((await judged(gated, gated.slice(0, gated.indexOf('metrics:')))).loosenedGates).toEqual([])
})
