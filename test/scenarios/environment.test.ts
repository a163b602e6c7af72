import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ACTION_PATH } from '../lanes/action.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

/** A folder for PATH with bash and, if wanted, a `node` that says this version. */
function aPath(nodeVersion?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'path-'))
  symlinkSync('/bin/bash', join(folder, 'bash'))
  if (nodeVersion !== undefined)
    writeFileSync(join(folder, 'node'), `#!/bin/bash\necho ${nodeVersion}\n`, { mode: 0o755 })
  return folder
}

/** A copy of the action, changed. */
function aCopy(name: string, change: (action: string) => string = (action) => action): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'action-')), name)
  mkdirSync(folder)
  cpSync(join(ACTION_PATH, 'dist'), join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'action.yml'), change(readFileSync(join(ACTION_PATH, 'action.yml'), 'utf8')))
  return folder
}

test.each([
  ['no node', undefined, 'none on PATH'],
  ['Node 18', 'v18.20.8', 'v18.20.8'],
  ['a node that says nonsense', 'nonsense', 'none on PATH'],
])('with %s on PATH the run fails and says which Node is needed', async (_, version, found) => {
  const run = await world.run({ machineEnv: { PATH: aPath(version) } })
  expect(run.conclusion).toBe('failure')
  expect(run.annotations).toContainEqual(
    expect.objectContaining({
      level: 'error',
      title: 'Node.js 20 or later is needed',
      message: expect.stringContaining(found),
    }),
  )
  expect(run.annotations.map(({ message }) => message).join()).toContain('actions/setup-node')
  expect(run.outputs['failure-reason']).toBe('failed')
  expect(world.emulator.log.requests()).toEqual([])
})

test("where PATH's node is too old, the one in the runner's tool cache is used", async () => {
  const run = await world.run({
    machineEnv: { PATH: aPath('v16.20.2') },
    prepare: ({ temp }) => {
      const bin = join(temp, '_tool', 'node', '24.1.0', 'x64', 'bin')
      mkdirSync(bin, { recursive: true })
      symlinkSync(process.execPath, join(bin, 'node'))
    },
  })
  expect(run.conclusion).toBe('success')
  expect(run.outputs['registered']).toBe('true')
})

test('blanks, quotes and umlauts in the paths of the action and the workspace do no harm', async () => {
  await world.close()
  world = await World.open({ workspaceName: `wörk "space" 'x' $HOME` })
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
  const run = await world.run({ actionPath: aCopy("the 'action' $x") })
  expect(run.conclusion).toBe('success')
  expect(run.outputs['registered']).toBe('true')
})

test("without the step's INPUTS nothing is registered: the harness hands a composite no INPUT_ variables", async () => {
  const actionPath = aCopy('action', (action) => action.replace('INPUTS: ${{ toJSON(inputs) }}', 'UNUSED: x'))
  const run = await world.run({ actionPath })
  expect(run.conclusion).toBe('failure')
  expect(world.emulator.versions('churn')).toEqual([])
})

test('inputs of the caller reach the action even where its env holds variables of the same names', async () => {
  const run = await world.run({
    env: { INPUTS: '{"mode":"deploy"}', INPUT_MANIFEST: 'other.yaml', JOURNAL: '/x', OUTCOME: 'x' },
  })
  expect(run.conclusion).toBe('success')
  expect(run.outputs['registered']).toBe('true')
})

test('a secret that is printed, in whatever form, is found: what all scenarios are checked for is checked itself', async () => {
  const leaking = (command: string) =>
    aCopy('action', (action) => action.replace('exec "$node" "$GITHUB_ACTION_PATH/dist/index.js"', command))
  for (const command of [
    'echo "$INPUTS"',
    'echo -n "$ACTIONS_ID_TOKEN_REQUEST_TOKEN" | base64 >> "$GITHUB_STEP_SUMMARY"',
  ])
    await expect(world.run({ actionPath: leaking(command) })).rejects.toThrow(/a secret .* is in/)
})
