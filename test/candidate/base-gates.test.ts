import { createHash } from 'node:crypto'
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

const BASE = {
  bases: [{ ref: 'b'.repeat(40), name: 'the base branch main' }],
  here: async () => undefined,
} as const

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
      list: async () => ({ blobs: new Map(base === undefined ? [] : [['model.yaml', 'a blob']]), isWhole: true }),
    },
    ...BASE,
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
])('where a gate of the base cannot be understood, it is unknown, with its place, and the own gates count', async (base, said) => {
  const { metrics, loosenedGates, unreadBase } = await judged(gated, base)
  expect(unreadBase?.reasons).toEqual([expect.stringContaining(said)])
  expect(metrics.find(({ name }) => name === 'auc')?.gates).toHaveLength(1)
  expect(loosenedGates).toEqual([])
})

test('of a base manifest with a mistake each gate that can be read counts', async () => {
  const base = manifest(`  baseline: nonne
  values:
    auc: { goal: maximize, gate: { min: 0.95 } }
    f1: { goal: maximise, gate: { min: 0.9 } }
`)
  const { metrics, unreadBase } = await judged(manifest('  values:\n    auc: { goal: maximize }\n'), base)
  expect(metrics.find(({ name }) => name === 'auc')?.gates).toMatchObject([{ kind: 'min', limit: 0.95 }])
  expect(unreadBase?.reasons).toEqual([expect.stringContaining('model.yaml:')])
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
    readonly blob?: (text: string) => string
    readonly here?: (path: string) => Promise<Uint8Array | undefined>
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
      list:
        more.list ??
        (async () => ({
          blobs: new Map(Object.entries(base).map(([path, text]) => [path, more.blob?.(text) ?? `blob of ${path}`])),
          isWhole,
        })),
    },
    ...BASE,
    ...(more.here && { here: more.here }),
    patterns: more.patterns ?? ['models/*.yaml'],
    warn: (message) => warnings.push(message),
  })
  return { judged: judgedCandidates, warnings, read }
}

test.each([
  ['to another folder under the same name', 'old/model.yaml', 'new/model.yaml'],
  ['to another name that the pattern takes', 'models/churn.yaml', 'models/champion.yaml'],
  ['by `path:` of actions/checkout', 'model.yaml', 'checkout/model.yaml'],
  ['in its letters alone, which Windows and macOS do not tell apart', 'Model.yaml', 'model.yaml'],
])('a manifest that was moved %s keeps the gates of the base branch', async (_, from, to) => {
  const { judged: results, warnings } = await against({ [from]: gated, 'README.md': '# models' }, [
    candidate(OTHER, to),
  ])
  expect(results[0]?.metrics.find(({ name }) => name === 'auc')?.gates).toMatchObject([{ kind: 'max-regression' }])
  expect(results[0]?.loosenedGates).toMatchObject([{ metric: 'auc', what: 'metric' }])
  expect(warnings).toEqual([`${to} is judged by the gates of ${from}, which has its group on the base branch main.`])
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

test('a manifest that is as it was costs the one tree and no request of its own', async () => {
  const blob = (text: string) =>
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex')
  const base = { 'models/a.yaml': gated, 'models/b.yaml': OTHER.replace('churn', 'price') }
  const here = async (path: string) => Buffer.from(path === 'models/a.yaml' ? gated : '')
  const { read, judged: results } = await against(base, [candidate(gated, 'models/a.yaml')], { blob, here })
  expect(read).toEqual([])
  expect(results[0]?.unreadBase).toBeUndefined()
  const copied = await against(base, [candidate(OTHER, 'models/c.yaml')], { blob, here })
  expect(copied.read).toEqual(['models/b.yaml'])
  expect(copied.judged[0]?.metrics.find(({ name }) => name === 'auc')?.gates).toHaveLength(1)
})

const denied = new CallFailure('access-denied', 'GET', 'Resource not accessible', { hint: 'Give it contents: read.' })
const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`m/${index}/model.yaml`, OTHER]))

test.each([
  [
    'may not be listed',
    {},
    { list: async () => Promise.reject(denied) },
    'Resource not accessible',
    'Give it contents: read.',
  ],
  [
    'is not known',
    {},
    { list: async () => Promise.reject(new CallFailure('not-found', 'GET', 'Not Found')) },
    'Not Found',
    'contents: read',
  ],
  [
    'GitHub could not list',
    {},
    { list: async () => Promise.reject(new CallFailure('unknown-outcome', 'GET', 'Server Error')) },
    'Server Error',
    'Run the job again.',
  ],
  ['has too many files', {}, { isWhole: false }, 'too many files to list them all', 'Leave the manifest where it is'],
  ['has too many manifests', many, {}, '201 files could be it', 'more narrowly'],
  [
    'has a broken manifest of the group elsewhere',
    { 'models/x.yaml': 'group: price\nmetrics: [' },
    {},
    'models/x.yaml',
    'Correct it on the base branch.',
  ],
])('a base that %s is no pass: what is not known stands on the candidate, with what helps', async (_, base, more, said, cure) => {
  const { judged: results } = await against(base, [candidate(gated.replace('churn', 'price'))], more)
  expect(results[0]?.unreadBase?.reasons).toEqual([expect.stringContaining(said)])
  expect(results[0]?.unreadBase?.cures).toEqual([expect.stringContaining(cure)])
})

test('of two bases the stricter counts', async () => {
  const texts: Record<string, string> = {
    side: manifest('  values:\n    auc: { goal: maximize, gate: { min: 0.1 } }\n'),
    main: manifest('  values:\n    auc: { goal: maximize, gate: { min: 0.95 } }\n'),
  }
  const [result] = await withBaseGates({
    ...BASE,
    candidates: [candidate(texts['side'] ?? '')],
    files: {
      readAt: async ({ ref }) => texts[ref],
      list: async () => ({ blobs: new Map([['model.yaml', 'a blob']]), isWhole: true }),
    },
    bases: [
      { ref: 'side', name: 'the base branch side' },
      { ref: 'main', name: 'the default branch main' },
    ],
    patterns: ['model.yaml'],
    warn: () => {},
  })
  expect(result?.metrics.find(({ name }) => name === 'auc')?.gates).toMatchObject([{ limit: 0.95 }])
  expect(result?.loosenedGates).toHaveLength(1)
})
