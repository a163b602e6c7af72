import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { REPOSITORY } from '../lanes/action.js'
import { aReport, CHURN_MANIFEST } from '../scenarios/files.js'
import { World } from '../scenarios/world.js'
import { ask } from './tools.js'

const FOLDER = join(REPOSITORY, 'build', 'nodes')
const NODES = readdirSync(FOLDER).map((name) => join(FOLDER, name, 'bin'))

test('there is a Node 22 and a Node 24 to try', () => {
  expect(NODES.map((bin) => /node-?v?(\d+)\/bin$/.exec(bin)?.[1]).sort()).toEqual(['22', '24'])
})

test.each(NODES)('the shipped dist registers, compares and reruns on %s', async (bin) => {
  expect(existsSync(join(bin, 'node'))).toBe(true)
  const world = await World.open()
  try {
    world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
    const machineEnv = { PATH: `${bin}:/usr/bin:/bin` }
    const first = await world.run({ machineEnv })
    expect(first.outputs).toMatchObject({ registered: 'true', 'failure-reason': '' })
    // Node 20 alone gets the notice about coming SDK releases: so this was another one.
    expect(first.annotations).toEqual([])
    world.emulator.approve('churn', 1)
    world.write({ 'evaluation.json': aReport({ auc: 0.9 }) })
    expect((await world.run({ machineEnv })).outputs['baseline-arn']).toMatch(/churn\/1$/)
    expect((await world.run({ machineEnv })).outputs['registered']).toBe('false')
  } finally {
    await world.close()
  }
})

test.each(NODES)('the demo runs on %s', async (bin) => {
  const output = join(REPOSITORY, 'build', 'demo-output')
  const { code, text } = await ask(join(bin, 'node'), ['scripts/demo.mjs', '--output', output])
  expect(code).toBe(0)
  expect(text).toContain('v2  Approved')
})
