import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { Laptop } from '../cli/laptop.js'
import { World } from './world.js'

// What `init` writes is what a newcomer commits first: it has to register as it is.
let world: World
let laptop: Laptop
beforeEach(async () => {
  world = await World.open()
  laptop = new Laptop()
})
afterEach(async () => {
  await world.close()
  laptop.close()
})

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [relative(folder, path), readFileSync(path, 'utf8')]
    }),
  )
}

test('the manifest and the workflow of init register a version, with the metrics of the report that was found', async () => {
  laptop.write({ 'evaluation.json': '{"auc": 0.91, "recall": 0.7}', 'requirements.txt': 'xgboost==1.7\n' })
  const { code } = await laptop.run([
    'init',
    '--group',
    'churn',
    '--image',
    '222222222222.dkr.ecr.eu-west-1.amazonaws.com/churn:1.4',
    '--model-data',
    's3://acme-ml/churn/model.tar.gz',
  ])
  expect(code).toBe(0)
  expect(existsSync(join(laptop.folder, 'model.yaml'))).toBe(true)
  const files = filesIn(laptop.folder)
  world.write(files)
  const step = parse(files['.github/workflows/register.yml'] ?? '').jobs.register.steps.at(-1)
  const { manifest, 'aws-region': region } = step.with
  const run = await world.run({ with: { manifest, 'aws-region': region } })
  expect([run.conclusion, run.outputs['registered']]).toEqual(['success', 'true'])
  const [version] = world.emulator.versions('churn')
  expect(version).toMatchObject({ ModelApprovalStatus: 'PendingManualApproval' })
  expect(version?.CustomerMetadataProperties).toMatchObject({ 'metric/auc': '0.91' })
})
