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
    group: 'out',
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
  const answers = ['', 'churn-model', '', TOLD[1] ?? '', TOLD[3] ?? '', 'application/json', '', '']
  const ask = async (question: string): Promise<string> => {
    asked.push(question)
    return answers.shift() ?? ''
  }
  const { code } = await laptop.run(['init'], { ask, isTerminal: true })
  expect(code).toBe(0)
  expect(asked[0]).toContain('[churn/evaluation.json]')
  expect(asked.filter((question) => question.startsWith('The image'))).toHaveLength(2) // it has no usual answer
  expect(parse(laptop.read('churn/model.yaml'))).toMatchObject({
    group: 'churn-model',
    content_types: ['application/json'],
    response_types: ['text/csv'],
  })
})

test('nothing is written over: neither without a word, nor after a no; --overwrite and a yes do', async () => {
  laptop.write({
    'evaluation.json': '{"auc": 0.9}',
    'model.yaml': 'mine',
    '.github/workflows/register.yml': 'mine, too',
  })
  const untold = await laptop.run(['init', ...TOLD])
  expect([untold.code, untold.err]).toEqual([
    2,
    expect.stringContaining('model.yaml and .github/workflows/register.yml are there already'),
  ])
  const no = await laptop.run(['init', ...TOLD], { ask: async () => 'n' })
  expect([no.code, laptop.read('model.yaml'), laptop.read('.github/workflows/register.yml')]).toEqual([
    2,
    'mine',
    'mine, too',
  ])
  expect((await laptop.run(['init', ...TOLD, '--overwrite'])).code).toBe(0)
  expect(laptop.read('model.yaml')).toContain('group:')
})

test('a link to nowhere is not written through', async () => {
  laptop.write({ 'repository/evaluation.json': '{"auc": 0.9}' })
  laptop.git('init', '-q', 'repository')
  symlinkSync(join(laptop.folder, 'elsewhere.yaml'), join(laptop.folder, 'repository/model.yaml'))
  const { code } = await laptop.run(['init', ...TOLD], { in: 'repository' })
  expect(code).toBe(2)
  expect(() => laptop.read('elsewhere.yaml')).toThrow('ENOENT')
})

test('where nobody can be asked the missing options are named, all at once', async () => {
  laptop.write({ 'evaluation.json': '{"auc": 0.9}' })
  const { code, err } = await laptop.run(['init'])
  expect([code, err]).toEqual([2, expect.stringContaining('--image and --model-data are not given')])
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
