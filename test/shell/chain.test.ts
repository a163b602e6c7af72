import { expect, test } from '@jest/globals'
import { addCrowd } from '../emulator/crowd.js'
import { Emulator, REGISTER_ROLE_ARN, REGISTRY_ACCOUNT, type RunOptions, startEmulator } from '../emulator/index.js'
import { holdInRounds, type Rounds } from '../lanes/rounds.js'
import { aWorkspace, MANIFEST, runDist } from './run-dist.js'

// How many requests the whole job of the shipped dist/ makes, and how many of them in a row: the network's time is theirs.
const IN_A_ROW = 8
const IN_ALL = 16

const GATED = MANIFEST.replace('gate: { max: 1 }', 'gate: { max_regression: 2% }')
const BETTER = { 'evaluation.json': '{"regression_metrics":{"mse":{"value":0.21}}}' }

interface Job {
  readonly files?: Readonly<Record<string, string>>
  readonly run?: RunOptions
}

async function opened() {
  const emulator = new Emulator({ groups: ['housing'] })
  const started = await startEmulator(emulator)
  const job = ({ files = {}, run = {} }: Job = {}) => {
    return runDist({
      env: started.run(run).env,
      workspace: aWorkspace({ 'model.yaml': GATED, ...files }),
      inputs: {
        'aws-region': 'eu-west-1',
        'role-to-assume': REGISTER_ROLE_ARN,
        'registry-account-id': REGISTRY_ACCOUNT,
        'github-token': started.env['GITHUB_TOKEN'] ?? '',
      },
    })
  }
  return { emulator, job, close: started.close }
}

/** One job in these rounds; gives what it came to, and what of its requests was not as expected. */
async function inRounds({ emulator, job }: Awaited<ReturnType<typeof opened>>, rounds: Rounds, what: Job) {
  emulator.log.clear()
  const { problems } = holdInRounds(emulator, rounds)
  const { code, log, outputs } = await job(what)
  if (code !== 0) throw new Error(`The action failed:\n${log}`)
  expect(problems()).toEqual([])
  expect(rounds.length).toBeLessThanOrEqual(IN_A_ROW)
  expect(emulator.log.requests().length).toBeLessThanOrEqual(IN_ALL)
  return `${outputs['registered']} ${outputs['model-package-version']}`
}

// Nothing of the candidate's files waits for AWS, nor the other way round.
const FROM_GITHUB = ['GetIdToken', 'GitGetTree']
const CREDENTIALS = ['AssumeRoleWithWebIdentity']
const LOOK_UPS = ['GetCallerIdentity', 'ListModelPackages', 'BatchGetImage', 'HeadObject']
const CREATE = ['CreateModelPackage']
// The second look for versions beside it is looked at with the confirmation, as are the comment and the head of the pull request.
const CONFIRMATION = ['DescribeModelPackage', 'ListModelPackages']
const LOOK_FOR_COMMENT = ['IssuesListComments', 'PullsGet']
const NEW_COMMENT = [['IssuesCreateComment'], ['IssuesListComments']]

test('a gated pull request: 8 requests in a row, 16 in all', async () => {
  const world = await opened()
  try {
    await world.job({ run: { trigger: { kind: 'push' } } })
    world.emulator.approve('housing', 1)
    const rounds = [
      FROM_GITHUB,
      CREDENTIALS,
      [...LOOK_UPS, 'PullsGet'],
      ['DescribeModelPackage'], // the baseline
      CREATE,
      [...CONFIRMATION, ...LOOK_FOR_COMMENT],
      ...NEW_COMMENT,
    ]
    expect(await inRounds(world, rounds, { files: BETTER })).toBe('true 2')
    expect(world.emulator.log.requests()).toHaveLength(16)
  } finally {
    await world.close()
  }
})

test('among 10,000 versions two further pages are asked for, the first of them beside baseline and trend', async () => {
  const world = await opened()
  try {
    await world.job({ run: { trigger: { kind: 'push' } } })
    world.emulator.approve('housing', 1)
    addCrowd(world.emulator, 'housing', 9_997)
    world.emulator.plant('housing')
    world.emulator.approve('housing', 9_999)
    addCrowd(world.emulator, 'housing', 1)
    world.emulator.log.clear()
    const described = Array.from({ length: 8 }, () => 'DescribeModelPackage')
    const rounds = [
      FROM_GITHUB,
      CREDENTIALS,
      [...LOOK_UPS, 'PullsGet'],
      [...described, 'ListModelPackages'],
      ['ListModelPackages'],
      CREATE,
      [...CONFIRMATION, ...LOOK_FOR_COMMENT],
      ...NEW_COMMENT,
    ]
    const { problems } = holdInRounds(world.emulator, rounds)
    const { code, log, outputs } = await world.job({ files: BETTER })
    expect([code, log.includes('error::')]).toEqual([0, false])
    expect(problems()).toEqual([])
    expect(outputs['model-package-version']).toBe('10001')
    expect(world.emulator.log.requests('ListModelPackages')).toHaveLength(4)
  } finally {
    await world.close()
  }
})

test('a first version on a pull request has no baseline to describe', async () => {
  const world = await opened()
  try {
    const rounds = [
      FROM_GITHUB,
      CREDENTIALS,
      [...LOOK_UPS, 'PullsGet'],
      CREATE,
      [...CONFIRMATION, ...LOOK_FOR_COMMENT],
      ...NEW_COMMENT,
    ]
    expect(await inRounds(world, rounds, {})).toBe('true 1')
  } finally {
    await world.close()
  }
})

test('a further push edits its comment, which nobody has to look for again', async () => {
  const world = await opened()
  try {
    await world.job()
    const rounds = [
      FROM_GITHUB,
      CREDENTIALS,
      [...LOOK_UPS, 'PullsGet'],
      ['DescribeModelPackage'], // the version before, for the trend
      CREATE,
      [...CONFIRMATION, ...LOOK_FOR_COMMENT],
      ['IssuesUpdateComment'],
    ]
    expect(await inRounds(world, rounds, { files: BETTER })).toBe('true 2')
  } finally {
    await world.close()
  }
})

test('a version that is there is reused: nothing is confirmed', async () => {
  const world = await opened()
  try {
    await world.job()
    const rounds = [
      FROM_GITHUB,
      CREDENTIALS,
      [...LOOK_UPS, 'PullsGet'],
      ['DescribeModelPackage'],
      LOOK_FOR_COMMENT,
      ['IssuesUpdateComment'],
    ]
    expect(await inRounds(world, rounds, {})).toBe('false 1')
  } finally {
    await world.close()
  }
})

test('a push asks GitHub for nothing but the ID token', async () => {
  const world = await opened()
  try {
    const rounds = [['GetIdToken'], CREDENTIALS, LOOK_UPS, CREATE, CONFIRMATION]
    expect(await inRounds(world, rounds, { run: { trigger: { kind: 'push' } } })).toBe('true 1')
  } finally {
    await world.close()
  }
})

test('a run that asks for more in a row than was expected is told so', async () => {
  const world = await opened()
  try {
    const { problems } = holdInRounds(world.emulator, [['GetIdToken'], CREDENTIALS, LOOK_UPS, CREATE])
    await world.job({ run: { trigger: { kind: 'push' } } })
    expect(problems().toSorted()).toEqual(CONFIRMATION.map((operation) => `${operation} came, and is in no round`))
  } finally {
    await world.close()
  }
})

test('where STS does not say whose credentials these are, a run that reads meanwhile writes nothing', async () => {
  const world = await opened()
  try {
    world.emulator.fail({ operation: 'GetCallerIdentity', kind: 'access-denied', when: 'before', times: 99 })
    const { code, outputs } = await world.job({ run: { trigger: { kind: 'push' } } })
    expect([code, outputs['failure-reason']]).toEqual([1, 'access-denied'])
    expect(world.emulator.log.requests('ListModelPackages')).toHaveLength(1)
    expect(world.emulator.log.writes()).toEqual([])
  } finally {
    await world.close()
  }
})
