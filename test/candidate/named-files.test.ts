import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { dependingManifests } from '../../src/candidate/named-files.js'
import { REPOSITORY } from '../lanes/action.js'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'named-'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}

async function one(patterns = ['**/model.yaml'], set = '') {
  const { manifests, problems } = await dependingManifests({ workspace, patterns, set })
  return { ...manifests[0], problems }
}

test('a manifest depends on every file of the repository that it names, wherever it lies', async () => {
  write(
    'models/churn/model.yaml',
    `group: churn
metrics:
  report: ../../reports/churn.json
  values: { auc: { report: own/auc.json }, f1: { goal: maximize } }
reports:
  bias: { report: bias.json }
  data_quality: { statistics: { file: s3://acme-ml/statistics.json }, constraints: { file: constraints.json } }
drift_baselines: { bias: { config: drift/config.json } }
model_card: ../card.yaml
deploy:
  smoke_test: { payload: tests/all.csv }
  environments: { qa: { smoke_test: { payload: tests/qa.csv } } }
`,
  )
  expect((await one()).dependsOn).toEqual([
    'models/churn/model.yaml',
    'reports/churn.json',
    'models/churn/own/auc.json',
    'models/churn/bias.json',
    'models/churn/constraints.json',
    'models/churn/drift/config.json',
    'models/card.yaml',
    'models/churn/tests/all.csv',
    'models/churn/tests/qa.csv',
  ])
})

test('of every example all local files are known', async () => {
  const { manifests } = await dependingManifests({
    workspace: join(REPOSITORY, 'examples'),
    patterns: ['*/model.yaml'],
    set: '',
  })
  for (const { path, dependsOn } of manifests) {
    const text = readFileSync(join(REPOSITORY, 'examples', path), 'utf8').replace(/#.*$/gm, '')
    const named = [...text.matchAll(/(?<![\w:/.-])(?!s3:)[\w./-]+\.(?:json|csv|ya?ml)\b/g)].map(([file]) => file)
    expect({ path, missing: named.filter((file) => !dependsOn.includes(join(dirname(path), file))) }).toEqual({
      path,
      missing: [],
    })
  }
})

test('a file that `set` names is the one it depends on', async () => {
  write('a/model.yaml', 'group: a\nmetrics: evaluation.json\n')
  write('b/model.yaml', 'group: b\nmetrics: evaluation.json\n')
  const { dependsOn, problems } = await one(['*/model.yaml'], 'a/model.yaml:metrics.report=../out/a.json')
  expect([dependsOn, problems]).toEqual([['a/model.yaml', 'out/a.json'], []])
})

test('a line of `set` that is not understood is a problem, since nobody knows what was wanted', async () => {
  write('a/model.yaml', 'group: a\n')
  expect((await one(['*/model.yaml'], 'b/model.yaml:metrics.report=x.json')).problems).toHaveLength(1)
})

test('a report behind links depends on each of them and on the file at their end', async () => {
  write('results/2026/churn.json')
  symlinkSync('../results/2026', join(workspace, 'results', 'newest'))
  symlinkSync('2026', join(workspace, 'results', 'latest'))
  write('churn/model.yaml', 'group: churn\nmetrics: report.json\n')
  symlinkSync('../results/latest/churn.json', join(workspace, 'churn', 'report.json'))
  expect((await one()).dependsOn).toEqual([
    'churn/model.yaml',
    'churn/report.json',
    'results/latest/churn.json',
    'results/2026/churn.json',
  ])
})

test('links in a circle and out of the workspace end', async () => {
  write('churn/model.yaml', 'group: churn\nmetrics: report.json\nmodel_card: out.yaml\n')
  symlinkSync('report.json', join(workspace, 'churn', 'report.json'))
  symlinkSync('/etc/hostname', join(workspace, 'churn', 'out.yaml'))
  expect(new Set((await one()).dependsOn)).toEqual(new Set(['churn/model.yaml', 'churn/report.json', 'churn/out.yaml']))
})

test('a repository that was checked out into a folder calls its files without it', async () => {
  write('checkout/.git/HEAD')
  write('checkout/churn/model.yaml', 'group: churn\nmetrics: evaluation.json\n')
  expect((await one()).dependsOn).toEqual([
    'checkout/churn/model.yaml',
    'churn/model.yaml',
    'checkout/churn/evaluation.json',
    'churn/evaluation.json',
  ])
})

test('what is no YAML names nobody knows what; what has mistakes is read as far as it goes', async () => {
  write('model.yaml', 'group: [\n')
  expect(await one()).toMatchObject({ dependsOn: ['model.yaml'], unknown: expect.stringContaining('no YAML') })
  write('model.yaml', 'grop: churn\nmetrics: { report: evaluation.json, values: 3 }\nreports: 7\n')
  const read = await one()
  expect([read.dependsOn, read.unknown]).toEqual([['model.yaml', 'evaluation.json'], undefined])
})
