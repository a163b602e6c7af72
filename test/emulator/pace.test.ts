import { setTimeout as sleep } from 'node:timers/promises'
import { DescribeEndpointCommand } from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { aConfig, aModel, anUpdate, CANARY, clientsOf, served } from './hosting.support.js'
import { deployRoleArn, Emulator, type Pace, PROD_ACCOUNT, startEmulator } from './index.js'
import { assume, outcomeOf } from './support.js'

/** A world with two approved versions, at a pace. */
async function world(pace: Pace) {
  const emulator = new Emulator({ groups: ['housing'] })
  for (const version of [1, 2]) {
    emulator.plant('housing')
    emulator.approve('housing', version)
  }
  emulator.setAlarm(PROD_ACCOUNT, { name: 'housing-5xx', state: 'OK' })
  return { emulator, server: await startEmulator(emulator, { pace }) }
}

test('at 600 times the pace a canary of half an hour plays in seconds', async () => {
  const { emulator, server } = await world({ scale: 600 })
  const { sagemaker } = await clientsOf(server)
  try {
    await served(sagemaker)
    await sagemaker.send(aModel(2))
    await sagemaker.send(aConfig(2))
    while (emulator.endpoint(PROD_ACCOUNT, 'housing')?.status !== 'InService') await sleep(20)
    await sagemaker.send(anUpdate(2, CANARY))
    const seen = new Set<string>()
    for (let status = ''; status !== 'InService'; await sleep(10)) {
      const endpoint = await sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'housing' }))
      status = endpoint.EndpointStatus ?? ''
      seen.add(endpoint.PendingDeploymentSummary?.ProductionVariants?.[0]?.VariantStatus?.[0]?.Status ?? status)
    }
    expect([...seen]).toEqual(expect.arrayContaining(['Creating', 'Baking', 'InService']))
    expect(emulator.endpoint(PROD_ACCOUNT, 'housing')?.versions).toEqual([2])
  } finally {
    await server.close()
  }
})

test('credentials end by the same clock, and their end is told by the clock of the one who asked', async () => {
  const { server } = await world({ scale: 1200 })
  try {
    const { sagemaker, env } = await clientsOf(server)
    const before = Date.now()
    const credentials = await assume(env, { roleArn: deployRoleArn('prod') })
    const end = credentials.expiration?.getTime() ?? 0
    // An hour, 1,200 times as fast, from some moment of the call; AWS tells whole seconds.
    expect(end - before).toBeGreaterThan(1_900)
    expect(end - Date.now()).toBeLessThan(3_100)
    await sleep(3_100)
    const ask = () => sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'housing' }))
    expect(await outcomeOf(ask())).toMatch(/^ExpiredTokenException/)
    // An ID token lives by GitHub's clock, so that it does not pass away on the way to STS.
    const fresh = await clientsOf(server)
    const again = fresh.sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'housing' }))
    expect(await outcomeOf(again)).toContain('Could not find endpoint')
  } finally {
    await server.close()
  }
})

test('stepped time stands still until it is moved', async () => {
  const { emulator, server } = await world('stepped')
  try {
    const before = emulator.clock.now()
    await sleep(20)
    expect(emulator.clock.now()).toEqual(before)
    emulator.clock.advance(3_600_000)
    expect(emulator.clock.now().getTime() - before.getTime()).toBe(3_600_000)
  } finally {
    await server.close()
  }
})

test('a read may be old: DescribeEndpoint shows how the endpoint was', async () => {
  const { emulator, server } = await world('stepped')
  try {
    const { sagemaker } = await clientsOf(server)
    await served(sagemaker)
    emulator.clock.advance(300_000)
    emulator.workload(PROD_ACCOUNT).staleness = () => 120_000
    const seen = await sagemaker.send(new DescribeEndpointCommand({ EndpointName: 'housing' }))
    expect([seen.EndpointStatus, emulator.endpoint(PROD_ACCOUNT, 'housing')?.status]).toEqual(['Creating', 'InService'])
  } finally {
    await server.close()
  }
})
