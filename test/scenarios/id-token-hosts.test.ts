import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { told } from './deployments.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

test('a variable that leads STS elsewhere gets no ID token, and the message names the host and the input', async () => {
  const run = await world.run({ machineEnv: { AWS_ENDPOINT_URL_STS: 'https://collector.example' } })
  expect(run.conclusion).toBe('failure')
  expect(told(run)).toMatch(/ID token would go to collector\.example.*was not sent/s)
  expect(told(run)).toContain('id-token-hosts')
  expect(world.awsRequests()).toBe(0)
})

test('so does `endpoint_url` of a config file that an earlier step left', async () => {
  const file = join(world.workspace, '..', 'aws-config')
  writeFileSync(
    file,
    '[default]\nservices = elsewhere\n\n[services elsewhere]\nsts =\n  endpoint_url = https://abc.execute-api.eu-west-1.amazonaws.com\n',
  )
  const run = await world.run({
    machineEnv: { AWS_CONFIG_FILE: file, AWS_ENDPOINT_URL_STS: undefined, AWS_ENDPOINT_URL: undefined },
  })
  expect(told(run)).toContain('abc.execute-api.eu-west-1.amazonaws.com')
  expect(world.awsRequests()).toBe(0)
})

test('a host that id-token-hosts names is asked, and named in the log', async () => {
  const run = await world.run({
    machineEnv: { AWS_ENDPOINT_URL_STS: 'https://sts.proxy.invalid' },
    with: { 'id-token-hosts': 'sts.proxy.invalid' },
  })
  expect(told(run)).not.toContain('ID token would go')
  expect(told(run)).toContain('Requests go to sts.proxy.invalid, which is no host of AWS.')
}, 120_000)
