import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { QA_ACCOUNT } from '../emulator/index.js'
import { runExample, statuses } from './example-workflows.js'
import { World } from './world.js'

const ARTIFACTS = [
  'diabetes-regression/02-ridge/model',
  'breast-cancer/02-logistic-regression/model',
  'wine-pipeline/02-logistic-regression/scale',
  'wine-pipeline/02-logistic-regression/predict',
]
const WRITES = /^(Create|Update|Delete|Put|Add|Register|Invoke)/

let world: World
beforeEach(async () => {
  world = await World.open({ groups: ['diabetes-regression', 'breast-cancer', 'wine-pipeline'] })
  for (const artifact of ARTIFACTS) world.emulator.putObject(`s3://acme-ml/${artifact}.tar.gz`, artifact)
  world.emulator.github.deployments.setEnvironment('model-approval', { reviewers: ['priya'] })
  for (const alarm of ['5xx', 'latency'])
    world.emulator.setAlarm(QA_ACCOUNT, { name: `diabetes-regression-${alarm}`, state: 'OK' })
})
afterEach(() => world.close())

test.each([
  ['register', 'register'],
  ['update', 'register'],
  ['approve', 'approve'],
  ['deploy', 'deploy'],
])('doctor.yml looks at %s as its job would run, finds nothing missing under the templates, and writes nothing', async (mode, job) => {
  const jobs = await runExample(world, 'doctor.yml', {
    trigger: { kind: 'workflow_dispatch', inputs: { mode, environment: 'qa' } },
  })
  const others = { register: 'skipped', approve: 'skipped', deploy: 'skipped' }
  const seen = /##\[group\]Look at[\s\S]*?##\[endgroup\]/.exec(jobs[job]?.log ?? '')?.[0].match(/^missing .*\n.*/gm)
  expect([seen, statuses(jobs)]).toEqual([null, { ...others, [job]: 'success' }])
  expect(jobs[job]?.log.includes(`Nothing is missing for mode ${mode}`)).toBe(true)
  const aws = world.emulator.log.requests().filter(({ service }) => service !== 'github' && service !== 'oidc')
  expect(aws.length).toBeGreaterThan(5)
  expect(aws.filter(({ operation }) => WRITES.test(operation))).toEqual([])
})
