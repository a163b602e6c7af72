import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { expectGolden } from './golden.js'
import { Laptop } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = new Laptop()
})
afterEach(() => laptop.close())

const GOOD = `group: churn
containers:
  - image: 141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1
    model_data: s3://acme-ml/churn/model.tar.gz
content_types: [text/csv]
response_types: [text/csv]
metrics: evaluation.json
`

test('each problem is shown with file, line, column, the line and a caret; the exit code is 1', async () => {
  laptop.write({
    'churn/model.yaml': GOOD.replace('response_types', 'respons_types'),
    'other/model.yaml': GOOD.replace('churn', 'other group'),
  })
  const { code, out, err } = await laptop.run(['check'])
  expect([code, out]).toEqual([1, ''])
  expectGolden('check-problems.txt', err)
})

test('good files are counted, and an example of each kind in this repository is good', async () => {
  for (const example of ['quick-start', 'diabetes-regression', 'breast-cancer', 'marketplace-package', 'wine-pipeline'])
    laptop.copy(`examples/${example}`, example)
  const { code, out, err } = await laptop.run(['check'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('5 manifests checked: no problem.')
})

test('--set lays a value over the manifest, and a mistake in it has its place, too', async () => {
  laptop.write({ 'model.yaml': GOOD, 'evaluation.json': '{"auc": 0.9}' })
  expect((await laptop.run(['check', '--set', 'group=renamed'])).code).toBe(0)
  const { code, err } = await laptop.run(['check', '--set', 'grup=renamed'])
  expect([code, err]).toEqual([1, expect.stringContaining('set:1:1')])
})

test('--json lists the problems with their places', async () => {
  laptop.write({ 'model.yaml': 'group: [' })
  const { code, out } = await laptop.run(['check', '--json'])
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ schema: 1, problems: [{ at: { file: 'model.yaml', line: 1 } }] })
})

test('a pattern that finds nothing is wrong usage, and names the manifests that there are', async () => {
  laptop.write({ 'churn/model.yaml': GOOD })
  const { code, err } = await laptop.run(['check', 'x/*.yaml'])
  expect([code, err]).toEqual([2, expect.stringContaining('"churn/model.yaml"')])
})

test('a file outside of the repository is not read', async () => {
  laptop.write({ 'repository/README.md': '', 'model.yaml': GOOD })
  laptop.git('init', '-q', 'repository')
  const { code, err } = await laptop.run(['check', '../model.yaml'], { in: 'repository' })
  expect([code, err]).toEqual([2, expect.stringContaining('lies outside the workspace')])
})
