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

async function judged(head: string, base: string | undefined): Promise<Candidate> {
  const [result] = await withBaseGates({
    candidates: [candidate(head)],
    files: { readAt: async () => base },
    baseSha: 'b'.repeat(40),
    warn: (message) => expect(message).toBe('no warning'),
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
