import { expect, test } from '@jest/globals'
import { aWorld as aWorldToApprove, decide, theVersion, told as toldDecision } from '../approve/world.js'
import { World } from '../deploy/world.js'
import { REGISTRY_ACCOUNT } from '../emulator/index.js'
import { aCandidate, aFile, aManifest, anEmulator, aRegressionGate, GROUP, run, told } from '../register/world.js'
import { look } from '../status/world.js'
import { aModel, aWorld as aWorldToUpdate, told as toldUpdate, updateOne, updatesSent, words } from '../update/world.js'
import { KEY, sealedCards } from './sealed-cards.js'

// Cards that are encrypted with a key that the role may not use (`package-kms-key-id`).

test('a candidate is compared with what the metadata of an encrypted version holds, and its gate is judged', async () => {
  const emulator = anEmulator()
  await run(emulator, { candidates: [aCandidate({ mse: 0.4 })] })
  emulator.approve(GROUP, 1)
  const gates = [aRegressionGate()]
  const worse = await run(emulator, {
    candidates: [aCandidate({ mse: 0.5, gates })],
    ports: { reader: sealedCards(emulator.port()) },
  })
  expect(told(worse.result)).toBe('gate-failed')
  expect(worse.result.checks).toContainEqual(
    expect.objectContaining({
      title: 'Baseline',
      detail: expect.stringMatching(/card of version 1 could not be read.*kms:Decrypt/s),
    }),
  )
})

test('a gate against a number that may stand in an unread card alone is not judged, and does not pass', async () => {
  const emulator = anEmulator()
  const described = {
    CustomerMetadataProperties: { team: 'pricing' },
    ModelCard: { ModelCardContent: '{}', ModelCardStatus: 'Draft' },
  } as const
  emulator.plant(GROUP, described)
  emulator.approve(GROUP, 1)
  const gate = { max_regression: '2%' }
  const file = aFile(aManifest({ metrics: { report: 'evaluation.json', values: { mse: { gate } } } }))
  const candidates = [aCandidate({ file, gates: [aRegressionGate()] })]
  const { result } = await run(emulator, { candidates, ports: { reader: sealedCards(emulator.port()) } })
  expect(told(result)).not.toBe('registered 2')
  expect(result.baseline).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('kms:Decrypt') })
})

test('an approval reads no card, and goes on without the key', async () => {
  const emulator = await aWorldToApprove()
  const registry = sealedCards(emulator.port({ account: REGISTRY_ACCOUNT }))
  expect(toldDecision(await decide(emulator, { ports: { registry } }))).toBe('decided')
  expect(theVersion(emulator).ModelApprovalStatus).toBe('Approved')
  expect(new Set(registry.asked)).toEqual(new Set(['MetadataOnly']))
})

test('a status shows what the metadata holds', async () => {
  const emulator = await aWorldToApprove()
  const registry = sealedCards(emulator.port({ account: REGISTRY_ACCOUNT }))
  const result = await look(emulator, { registry })
  expect(JSON.stringify(result)).toContain('0.2841')
  expect(new Set(registry.asked)).toEqual(new Set(['MetadataOnly']))
})

test('a deployment asks for no card', async () => {
  const world = new World()
  world.register()
  const ports = world.ports()
  const registry = sealedCards(ports.registry)
  const result = await world.deploy({ ports: { ...ports, registry } })
  expect(result.outcome.kind).toBe('deployed')
  expect(new Set(registry.asked)).toEqual(new Set(['MetadataOnly']))
})

test('an update that would write the card is refused with the statement, and one that would not goes on', async () => {
  const emulator = await aWorldToUpdate()
  const registry = sealedCards(emulator.port({ account: REGISTRY_ACCOUNT }))
  const refused = await updateOne(emulator, aModel({}, { card: { intended_uses: { risk_rating: 'High' } } }), {
    ports: { registry },
  })
  expect(toldUpdate(refused)).toMatch(/access-denied/)
  expect(words(refused)).toContain(`"kms:Decrypt","Resource":"${KEY}"`)
  expect(updatesSent(emulator)).toEqual([])
})
