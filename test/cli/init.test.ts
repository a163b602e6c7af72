import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type ModelFacts, manifestOf, workflowOf } from '../../src/cli/init/files.js'
import { groupName } from '../../src/cli/init/guess.js'
import { expectGolden } from './golden.js'
import { Laptop } from './laptop.js'

const QUICK_START = 'examples/quick-start'
const TEMPLATES = {
  manifest: readFileSync(join(QUICK_START, 'california-housing/model.yaml'), 'utf8'),
  workflow: readFileSync(join(QUICK_START, '.github/workflows/register.yml'), 'utf8'),
}
const HOUSING: ModelFacts = {
  folder: 'california-housing',
  group: 'california-housing',
  image: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1',
  modelData: 's3://acme-ml/california-housing/model.tar.gz',
  contentType: 'text/csv',
  responseType: 'text/csv',
  report: 'evaluation.json',
  region: 'eu-west-1',
  toFillIn: [],
}
const TOLD = [
  '--image',
  '222222222222.dkr.ecr.eu-central-1.amazonaws.com/churn:1.4',
  '--model-data',
  's3://acme-ml/churn/model.tar.gz',
]

let laptop: Laptop
beforeEach(() => {
  laptop = new Laptop()
})
afterEach(() => laptop.close())

test('with the facts of the quick start its files come out byte by byte', () => {
  expect(manifestOf(HOUSING, TEMPLATES)).toBe(TEMPLATES.manifest)
  expect(workflowOf(HOUSING, TEMPLATES)).toBe(TEMPLATES.workflow)
})

test('what was found is said, the files are written beside the report, and they pass check and preview', async () => {
  laptop.write({
    'churn/out/evaluation.json': '{"auc": 0.9, "accuracy": 0.8}',
    'requirements.txt': 'numpy\nxgboost==1.7\n',
  })
  laptop.git('init', '-q', '-b', 'main')
  const { code, out, err } = await laptop.run(['init', ...TOLD])
  expect([code, err]).toEqual([0, ''])
  expectGolden('init.txt', out)
  expect(parse(laptop.read('churn/out/model.yaml'))).toEqual({
    group: 'churn', // `out` says nothing
    containers: [{ image: TOLD[1], model_data: TOLD[3], framework: 'XGBOOST' }],
    content_types: ['text/csv'],
    response_types: ['text/csv'],
    metrics: 'evaluation.json',
  })
  const workflow = parse(laptop.read('.github/workflows/register.yml'))
  expect(workflow.on.pull_request.paths).toEqual(['churn/out/model.yaml', 'churn/out/evaluation.json'])
  expect(workflow.jobs.register.steps[1].with).toMatchObject({
    manifest: 'churn/out/model.yaml',
    'aws-region': 'eu-central-1',
  })
  expect((await laptop.run(['check'])).code).toBe(0)
  expect((await laptop.run(['preview'])).code).toBe(0)
})

test('at the root of a repository the group has the name that git knows the repository by', async () => {
  laptop.write({ 'metrics.json': '{"rmse": 0.5}' })
  laptop.git('init', '-q')
  laptop.git('remote', 'add', 'origin', 'git@github.com:acme/Churn_model.git')
  expect((await laptop.run(['init', ...TOLD])).code).toBe(0)
  expect(parse(laptop.read('model.yaml'))).toMatchObject({ group: 'Churn-model', metrics: 'metrics.json' })
  expect(parse(laptop.read('.github/workflows/register.yml')).on.pull_request.paths).toEqual([
    'model.yaml',
    'metrics.json',
  ])
})

test('at a terminal each gap is asked, an empty answer takes what stands in brackets', async () => {
  laptop.write({ 'churn/evaluation.json': '{"auc": 0.9}' })
  const asked: string[] = []
  const answers = ['', 'churn-model', '', TOLD[3] ?? '', 'application/json', '', '', 'eu-central-1']
  const ask = async (question: string): Promise<string> => {
    asked.push(question)
    return answers.shift() ?? ''
  }
  const { code } = await laptop.run(['init'], { ask, isTerminal: true })
  expect(code).toBe(0)
  expect(asked[0]).toContain('[churn/evaluation.json]')
  expect(asked[2]).toMatch(/^The image .* \[later\]: $/)
  expect(asked.filter((question) => question.startsWith('The Region'))).toHaveLength(2) // without an image nothing says which
  expect(parse(laptop.read('churn/model.yaml'))).toMatchObject({
    group: 'churn-model',
    containers: [{ image: '000000000000.dkr.ecr.eu-central-1.amazonaws.com/your-image:1', model_data: TOLD[3] }],
    content_types: ['application/json'],
    response_types: ['text/csv'],
  })
})

test('without an image and an artifact what stands for them is marked, and the preview shows the metrics all the same', async () => {
  laptop.write({ 'churn/evaluation.json': '{"auc": 0.9}' })
  const { code, out } = await laptop.run(['init', '--region', 'cn-north-1'])
  expect(code).toBe(0)
  expect(out).toContain('In churn/model.yaml put in image and model_data before the pull request')
  expect(laptop.read('churn/model.yaml')).toMatch(
    /image: 0{12}\.dkr\.ecr\.cn-north-1\.amazonaws\.com\.cn\/\S+ # put in/,
  )
  expect(laptop.read('churn/model.yaml')).toMatch(/model_data: s3:\/\/\S+ # put in/)
  const preview = await laptop.run(['preview'])
  expect([preview.code, preview.out]).toEqual([0, expect.stringMatching(/auc .* 0\.9/)])
})

test('the image alone may be left out, and is then marked alone', async () => {
  laptop.write({ 'churn/evaluation.json': '{"auc": 0.9}', 'requirements.txt': 'xgboost' })
  const { out } = await laptop.run(['init', '--region', 'eu-west-1', '--model-data', TOLD[3] ?? ''])
  expect(out).toContain('put in image before')
  expect(laptop.read('churn/model.yaml').match(/# put in/g)).toHaveLength(1)
})

test('a second model of a repository keeps the workflow, in which somebody has put the action in', async () => {
  laptop.write({ 'churn/evaluation.json': '{"auc": 0.9}' })
  await laptop.run(['init', ...TOLD])
  laptop.write({ '.github/workflows/register.yml': 'edited', 'fraud/metrics.json': '{"recall": 0.9}' })
  const { code, out } = await laptop.run(['init', ...TOLD, '--report', 'fraud/metrics.json'])
  expect([code, laptop.read('.github/workflows/register.yml')]).toEqual([0, 'edited'])
  expect(out).toContain('kept: .github/workflows/register.yml')
  expect(out).toContain('look whether its `paths` and its `manifest` match')
  expect(parse(laptop.read('fraud/model.yaml'))).toMatchObject({ group: 'fraud', metrics: 'metrics.json' })
})

test('the framework is that of the model whose report is meant, not that of another beside it', async () => {
  laptop.write({
    'churn/requirements.txt': 'scikit-learn',
    'churn/evaluation.json': '{"auc": 0.9}',
    'sentiment/requirements.txt': 'torch',
    'sentiment/runs/last/metrics.json': '{"f1": 0.9}',
    'requirements.txt': 'tensorflow',
  })
  for (const [report, framework] of [
    ['churn/evaluation.json', 'SAGEMAKER-SCIKIT-LEARN'],
    ['sentiment/runs/last/metrics.json', 'PYTORCH'],
    ['other/metrics.json', 'TENSORFLOW'],
  ] as const)
    expect((await laptop.run(['init', ...TOLD, '--report', report, '--json', '--overwrite'])).out).toContain(
      `"framework": "${framework}"`,
    )
})

test.each([
  ['sentiment/out/metrics.json', 'sentiment'],
  ['models/churn/reports/evaluation.json', 'churn'],
  ['artifacts/metrics.json', 'housing'],
  ['metrics.json', 'housing'],
])('the group of %s is %s', async (report, group) => {
  laptop.write({ [report]: '{"auc": 0.9}' })
  laptop.git('init', '-q')
  laptop.git('remote', 'add', 'origin', 'git@github.com:acme/housing.git')
  expect((await laptop.run(['init', ...TOLD, '--json'])).out).toContain(`"group": "${group}"`)
})

test('of several reports the first is taken, and the others are told of', async () => {
  laptop.write({
    'text/all_results.json': '{"eval_f1": 0.91}',
    'text/classification_report.json': '{"accuracy": 0.9}',
    'text/metrics.json': '{"f1": 0.9}',
  })
  const { out } = await laptop.run(['init', ...TOLD])
  expect(out).toContain('found: text/all_results.json, read as flat JSON, with 1 metric\n')
  expect(out).toContain('beside it: text/classification_report.json and 1 other; --report chooses')
})

test('nothing is written over: neither without a word, nor after a no; --overwrite and a yes do', async () => {
  laptop.write({
    'evaluation.json': '{"auc": 0.9}',
    'model.yaml': 'mine',
    '.github/workflows/register.yml': 'mine, too',
  })
  const untold = await laptop.run(['init', ...TOLD])
  expect([untold.code, untold.err]).toEqual([2, expect.stringContaining('model.yaml is there already')])
  const no = await laptop.run(['init', ...TOLD], { ask: async () => 'n' })
  expect([no.code, laptop.read('model.yaml'), laptop.read('.github/workflows/register.yml')]).toEqual([
    2,
    'mine',
    'mine, too',
  ])
  const yes = async (question: string) => (question.includes('Write over?') ? 'y' : '')
  expect((await laptop.run(['init', ...TOLD], { ask: yes })).code).toBe(0)
  expect([laptop.read('model.yaml'), laptop.read('.github/workflows/register.yml')]).toEqual([
    expect.stringContaining('group:'),
    'mine, too',
  ])
  expect((await laptop.run(['init', ...TOLD, '--overwrite'])).code).toBe(0)
  expect(laptop.read('.github/workflows/register.yml')).toContain('jobs:')
})

test('a link to nowhere is not written through', async () => {
  laptop.write({ 'repository/evaluation.json': '{"auc": 0.9}' })
  laptop.git('init', '-q', 'repository')
  symlinkSync(join(laptop.folder, 'elsewhere.yaml'), join(laptop.folder, 'repository/model.yaml'))
  const { code } = await laptop.run(['init', ...TOLD], { in: 'repository' })
  expect(code).toBe(2)
  expect(() => laptop.read('elsewhere.yaml')).toThrow('ENOENT')
})

test('where nobody can be asked the option that is missing is named', async () => {
  laptop.write({ 'evaluation.json': '{"auc": 0.9}' })
  const { code, err } = await laptop.run(['init'])
  expect([code, err]).toEqual([2, expect.stringContaining('--region is not given')])
  const none = new Laptop()
  expect((await none.run(['init', ...TOLD])).err).toContain('--report is not given')
  none.close()
})

test('answers that make no manifest are shown with their place, and nothing is written', async () => {
  laptop.write({ 'evaluation.json': '{"auc": 0.9}' })
  const { code, err } = await laptop.run(['init', ...TOLD, '--group', 'no group: [x'])
  expect([code, err]).toEqual([1, expect.stringContaining('is not a name of 1 to 63 letters')])
  expect(err).toContain('Nothing was written.')
  expect(() => laptop.read('model.yaml')).toThrow('ENOENT')
  expect((await laptop.run(['init', ...TOLD, '--region', 'Ireland'])).err).toContain(
    '--region: "Ireland" is not a Region',
  )
})

test('JSON that is no report of metrics is passed over, and any name becomes one that AWS takes', async () => {
  laptop.write({ 'package.json': '{"version": 1}', 'config.json': '{"depth": 3}', 'evaluation.json': '{"a": ' })
  expect((await laptop.run(['init', ...TOLD])).err).toContain('--report is not given')
  expect(['churn', '_Churn model_', 'ü', `${'a-'.repeat(40)}`].map(groupName)).toEqual([
    'churn',
    'Churn-model',
    'my-model',
    expect.stringMatching(/^[a-]{1,63}$/),
  ])
})
