import { expect, test } from '@jest/globals'
import { withBaseGates } from '../../src/candidate/base-gates.js'
import { CallFailure } from '../../src/errors.js'
import { readEvaluation } from '../../src/evidence/evaluation.js'
import { readManifests } from '../../src/manifest/read.js'
import type { RepositoryFiles } from '../../src/ports.js'
import type { Candidate } from '../../src/registry/candidate.js'

const manifest = (metrics: string): string => `group: churn
containers:
  - image: 141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1
metrics:
  report: evaluation.json
${metrics}`

const gated = manifest(`  values:
    auc: { goal: maximize, gate: { max_regression: 1% } }
`)

function candidate(text: string, path = 'model.yaml'): Candidate {
  const { manifests, problems } = readManifests({ files: [{ path, text }] })
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
    files: {
      readAt: async () => base,
      list: async () => ({ paths: base === undefined ? [] : ['model.yaml'], isWhole: true }),
    },
    baseSha: 'b'.repeat(40),
    patterns: ['model.yaml'],
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

const OTHER = manifest('  values:\n    f1: { goal: maximize }\n')

/** A base branch with these files, and what a pull request's candidates become against it. */
async function against(
  base: Readonly<Record<string, string>>,
  candidates: readonly Candidate[],
  more: {
    readonly patterns?: readonly string[]
    readonly isWhole?: boolean
    readonly list?: RepositoryFiles['list']
  } = {},
) {
  const warnings: string[] = []
  const read: string[] = []
  const { isWhole = true } = more
  const judgedCandidates = await withBaseGates({
    candidates,
    files: {
      readAt: async ({ path }) => {
        read.push(path)
        return base[path]
      },
      list: more.list ?? (async () => ({ paths: Object.keys(base), isWhole })),
    },
    baseSha: 'b'.repeat(40),
    patterns: more.patterns ?? ['models/*.yaml'],
    warn: (message) => warnings.push(message),
  })
  return { judged: judgedCandidates, warnings, read }
}

test.each([
  ['to another folder under the same name', 'old/model.yaml', 'new/model.yaml'],
  ['to another name that the pattern takes', 'models/churn.yaml', 'models/champion.yaml'],
  ['by `path:` of actions/checkout', 'model.yaml', 'checkout/model.yaml'],
])('a manifest that was moved %s keeps the gates of the base branch', async (_, from, to) => {
  const { judged: results, warnings } = await against({ [from]: gated, 'README.md': '# models' }, [
    candidate(OTHER, to),
  ])
  expect(results[0]?.metrics.find(({ name }) => name === 'auc')?.gates).toMatchObject([{ kind: 'max-regression' }])
  expect(results[0]?.loosenedGates).toMatchObject([{ metric: 'auc', what: 'metric' }])
  expect(warnings).toEqual([`${to} is judged by the gates of ${from}, which has its group on the base branch.`])
})

test('two manifests that swap their groups swap their gates, too', async () => {
  const price = OTHER.replace('group: churn', 'group: price')
  const base = { 'models/a.yaml': gated, 'models/b.yaml': price }
  const { judged: results } = await against(base, [
    candidate(price, 'models/a.yaml'),
    candidate(OTHER, 'models/b.yaml'),
  ])
  expect(results[1]?.metrics.find(({ name }) => name === 'auc')?.gates).toHaveLength(1)
})

test('a manifest of a group that the base branch does not have is judged by its own gates', async () => {
  const price = gated.replace('group: churn', 'group: price')
  const base = { 'models/a.yaml': gated, 'models/chart.yaml': 'kind: [broken' }
  const { judged: results, warnings } = await against(base, [candidate(price, 'models/b.yaml')])
  expect(results[0]?.loosenedGates).toEqual([])
  expect(warnings).toEqual([])
})

test('a manifest that stands where it stood costs one look at the base branch', async () => {
  const { read } = await against(
    { 'models/a.yaml': gated, 'models/b.yaml': OTHER },
    [candidate(gated, 'models/a.yaml')],
    {
      list: async () => {
        throw new Error('nothing has to be listed')
      },
    },
  )
  expect(read).toEqual(['models/a.yaml'])
})

test('where the base branch cannot be searched for a moved manifest, that is said', async () => {
  const denied = new CallFailure('access-denied', 'GET', 'Resource not accessible', { hint: 'Give it contents: read.' })
  const unseen = await against({}, [candidate(gated)], { list: async () => Promise.reject(denied) })
  expect(unseen.warnings).toEqual([
    expect.stringMatching(/was moved .* cannot be told: Resource not accessible\nGive it/),
  ])
  const partly = await against({}, [candidate(gated)], { isWhole: false })
  expect(partly.warnings).toEqual([expect.stringContaining('too many files to list them all')])
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`m/${index}/model.yaml`, OTHER]))
  const crowded = await against(many, [candidate(gated.replace('churn', 'price'))])
  expect(crowded.warnings).toEqual([expect.stringContaining('201 files could be it')])
})
