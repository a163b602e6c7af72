import { beforeEach, expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import type { DeployGitHub, GitHubDeployment } from '../../src/modes/deploy/ports.js'
import { REGISTRY_ACCOUNT } from '../emulator/options.js'
import { aFile } from './manifest.js'
import { failureReason, MERGED, sentence, World } from './world.js'

const REQUIRES_QA = {
  endpoint: 'churn',
  variants: [{ name: 'main', instance_type: 'ml.m5.large', instance_count: 1 }],
  environments: { qa: {}, prod: { requires: 'qa' } },
}
const file = aFile(REQUIRES_QA)
const RUN = 'https://github.com/acme/models/actions/runs/7'

let world: World
beforeEach(() => {
  world = new World()
  world.register()
  world.runs.set('7', { headSha: MERGED, ref: 'churn@v1' })
  world.records.set(`qa ${MERGED}`, [aRecord()])
})

function aRecord(over: Partial<GitHubDeployment['statuses'][number]> = {}): GitHubDeployment {
  const at = new Date(world.emulator.clock.now().getTime() + 60_000)
  const success = { state: 'success', at, logUrl: `${RUN}/job/1`, ...over }
  return {
    statuses: [{ state: 'inactive', at, logUrl: '' }, success, { state: 'in_progress', at, logUrl: success.logUrl }],
  }
}

async function note(text: string, version = 1): Promise<void> {
  world.tick(1000)
  await world.emulator.port({ account: REGISTRY_ACCOUNT }).updateModelPackage({
    ModelPackageArn: world.version(version).ModelPackageArn,
    CustomerMetadataProperties: { 'smr/served/qa': text },
  })
}

const deploy = (gitHub: Partial<DeployGitHub> = {}, over: Parameters<World['deploy']>[0] = {}) =>
  world.deploy({ file, ...over, ports: { ...world.ports(), gitHub: world.gitHub(gitHub) } })

test('a note whose run GitHub recorded as a success there lets the version into the next environment', async () => {
  await note(`2026-11-21T10:00:00Z ${RUN}`)
  expect((await deploy()).outcome.kind).toBe('deployed')
})

test.each([
  ['no note', undefined],
  ['a time alone, as earlier releases wrote it', '2026-11-21T10:00:00Z'],
  ['a run of another repository', '2026-11-21T10:00:00Z https://github.com/evil/models/actions/runs/7'],
  ['a run that is none', '2026-11-21T10:00:00Z https://github.com/acme/models/actions/runs/8'],
  ['an address that only begins like one', `2026-11-21T10:00:00Z ${RUN}@evil.example`],
])('%s does not count, and the message says to deploy there again', async (_, text) => {
  if (text !== undefined) await note(text)
  const result = await deploy()
  expect(failureReason(result)).toBe('gate-failed')
  expect(sentence(result)).toContain('was not in service in qa')
  expect(result.outcome).toMatchObject({ error: { hint: expect.stringContaining('Deploy it to qa') } })
  expect(world.writes).toEqual([])
})

test.each([
  ['failed', () => aRecord({ state: 'failure' })],
  ['was of another run', () => aRecord({ logUrl: 'https://github.com/acme/models/actions/runs/9/job/1' })],
  ['was before the version was registered', () => aRecord({ at: new Date(0) })],
])('a deployment that %s bears nothing out', async (_, record) => {
  await note(`2026-11-21T10:00:00Z ${RUN}`)
  world.records.set(`qa ${MERGED}`, [record()])
  expect(failureReason(await deploy())).toBe('gate-failed')
})

test('a deployment from a commit that nobody merged bears nothing out, unless deploy-from is any', async () => {
  const unmerged = 'b'.repeat(40)
  await note(`2026-11-21T10:00:00Z ${RUN}`)
  world.runs.set('7', { headSha: unmerged, ref: 'feature' })
  world.records.set(`qa ${unmerged}`, [aRecord()])
  expect(failureReason(await deploy())).toBe('gate-failed')
  expect((await deploy({}, { deployFrom: 'any' })).outcome.kind).toBe('deployed')
})

test('what cannot be read is a refusal that names all three permissions', async () => {
  await note(`2026-11-21T10:00:00Z ${RUN}`)
  const run = () =>
    Promise.reject(new CallFailure('access-denied', 'GET run', 'Resource not accessible by integration'))
  const { outcome } = await deploy({ run })
  expect(outcome).toMatchObject({
    error: { code: 'access-denied', hint: expect.stringMatching(/actions: read.*contents: read.*deployments: read/) },
  })
})

test('GitHub is asked once about a note, however often the version is looked at', async () => {
  await note(`2026-11-21T10:00:00Z ${RUN}`)
  const asked: string[] = []
  await deploy({
    run: async (id) => {
      asked.push(id)
      return world.runs.get(id)
    },
  })
  expect(asked).toEqual(['7'])
})

test('a rollback to what served behind this endpoint before asks nobody', async () => {
  await note(`2026-11-21T10:00:00Z ${RUN}`)
  world.register()
  await note(`2026-11-21T10:00:00Z ${RUN}`, 2)
  await deploy()
  await deploy({}, { model: 'churn@v2' })
  const run = () => Promise.reject(new CallFailure('unknown-outcome', 'GET run', 'GitHub is down'))
  for (const model of ['', 'churn@v1']) {
    const back = await deploy({ run }, { mode: 'rollback', model })
    expect(back.outcome.kind).toBe(model === '' ? 'deployed' : 'current')
  }
  expect(world.served()).toBe(1)
})

test('a rollback to a version that never served here is asked like any deployment', async () => {
  await note(`2026-11-21T10:00:00Z ${RUN}`)
  world.register()
  await deploy()
  expect(failureReason(await deploy({}, { mode: 'rollback', model: 'churn@v2' }))).toBe('gate-failed')
})

test('a green deployment writes its run, over a note that does not count, and leaves one that does', async () => {
  await note('2026-11-21T10:00:00Z')
  const qa = (runUrl: string) => deploy({}, { environment: 'qa', run: { ...RUN_OF_QA, runUrl } })
  const noted = () => world.version(1).CustomerMetadataProperties?.['smr/served/qa']
  expect((await qa(RUN)).outcome.kind).toBe('deployed')
  expect(noted()).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+Z https:\/\/github\.com\/acme\/models\/actions\/runs\/7$/)
  const before = noted()
  expect((await qa('https://github.com/acme/models/actions/runs/8')).outcome.kind).toBe('current')
  expect(noted()).toBe(before)
  await note('2026-11-21T10:00:00Z https://github.com/acme/models/actions/runs/6')
  expect((await qa('https://github.com/acme/models/actions/runs/8')).outcome.kind).toBe('current')
  expect(noted()).toMatch(/runs\/8$/)
})

const RUN_OF_QA = {
  repository: 'acme/models',
  commit: MERGED,
  ref: 'refs/tags/churn@v1',
  serverUrl: 'https://github.com',
  actor: 'priya',
}
