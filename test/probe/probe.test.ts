import { afterEach, describe, expect, test } from '@jest/globals'
import { QUESTIONS } from '../../scripts/probe/questions.js'
import { type ReportData, Sandbox } from './world.js'

let sandbox: Sandbox

afterEach(() => sandbox.close())

const idsOf = (costs: 'nothing' | 'endpoint' | 'not') =>
  QUESTIONS.filter((question) => question.costs === costs).map(({ id }) => id)

function answerOf({ answers }: ReportData, id: string): ReportData['answers'][number] {
  const found = answers.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no answer to ${id}`)
  return found
}

describe('on the emulator', () => {
  test('each question that costs nothing is measured, none that costs, and nothing is left', async () => {
    sandbox = await new Sandbox().open()
    expect(await sandbox.probe()).toBe(0)
    expect(sandbox.left()).toEqual([])
    const { answers, left } = sandbox.report()
    expect(left).toEqual([])
    expect(answers.map(({ id }) => id)).toEqual(QUESTIONS.map(({ id }) => id))
    expect(answers.filter(({ kind }) => kind === 'measured').map(({ id }) => id)).toEqual(idsOf('nothing'))
    expect(sandbox.emulator.log.requests('CreateEndpoint')).toEqual([])
    for (const id of idsOf('endpoint')) expect(answerOf(sandbox.report(), id).why).toContain('--endpoints')
  })

  test('with an endpoint the others are measured, too, and it is gone afterwards', async () => {
    sandbox = await new Sandbox().open()
    expect(await sandbox.probe({ endpoints: true })).toBe(0)
    expect(sandbox.left()).toEqual([])
    const report = sandbox.report()
    for (const id of idsOf('endpoint')) expect(answerOf(report, id)).toMatchObject({ kind: 'measured' })
    expect(answerOf(report, 'other-variants')).toMatchObject({ verdict: 'as-assumed' })
    expect(answerOf(report, 'stale-describe').answer).toMatch(/LastModifiedTime had moved by then, and has at the end/)
    expect(answerOf(report, 'alarm-rollback').answer).toMatch(/Updating.*In the end InService on the old configuration/)
    expect(sandbox.emulator.log.requests('CreateEndpoint')).toHaveLength(1)
    // Whoever pays wants to see it go: it was there, and was deleted.
    expect(sandbox.emulator.log.requests('DeleteEndpoint').filter(({ committed }) => committed)).toHaveLength(1)
  })

  test("with a role of another account the questions about groups' policies are asked across accounts", async () => {
    const peer = {
      name: 'peer',
      account: '777777777777',
      trust: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::555555555555:root' }, Action: 'sts:AssumeRole' }],
      policy: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    } as const
    sandbox = await new Sandbox({}, [peer]).open()
    expect(await sandbox.probe({ peerRoleArn: 'arn:aws:iam::777777777777:role/peer' })).toBe(0)
    const report = sandbox.report()
    expect(answerOf(report, 'group-principals')).toMatchObject({
      answer: 'A role of another account that the policy names may create versions.',
      verdict: 'as-assumed',
    })
    expect(answerOf(report, 'group-conditions')).toMatchObject({ verdict: 'as-assumed' })
    const byPeer = sandbox.emulator.log
      .requests('CreateModelPackage')
      .filter(({ account }) => account === '777777777777')
    expect(byPeer.some(({ committed }) => committed)).toBe(true)
    expect(byPeer.some(({ committed }) => !committed)).toBe(true)
    expect(sandbox.left()).toEqual([])
  })

  test('an answer carries the requests that show it, with their ids', async () => {
    sandbox = await new Sandbox().open()
    await sandbox.probe()
    const { evidence } = answerOf(sandbox.report(), 'absent-members')
    expect(evidence.map(({ call }) => call)).toEqual(
      expect.arrayContaining(['AssumeRole', 'CreateModelPackage (PendingManualApproval, a stage)']),
    )
    const refused = evidence.filter(({ outcome }) => outcome.startsWith('AccessDenied'))
    expect(refused.length).toBeGreaterThan(0)
    expect(evidence.filter(({ requestId = '' }) => !/^[0-9a-f-]{36}$/.test(requestId))).toEqual([])
  })
})

// What an answer of another kind makes of a question: each rule of the emulator that an option turns around.
describe('a cloud that behaves otherwise is measured as such', () => {
  test.each([
    ['forgets', /The same request: a new version/],
    ['conflict', /The same request: ConflictException/],
  ] as const)('a ClientToken that it %s', async (tokenPolicy, said) => {
    sandbox = await new Sandbox({ tokenPolicy }).open()
    await sandbox.probe()
    expect(answerOf(sandbox.report(), 'client-token').answer).toMatch(said)
  })

  test('lists that are a minute behind', async () => {
    sandbox = await new Sandbox({ listDelayMilliseconds: 60_000 }).open()
    await sandbox.probe()
    expect(answerOf(sandbox.report(), 'listed-after')).toMatchObject({ verdict: 'otherwise' })
    expect(sandbox.left()).toEqual([])
  })

  test("a list that is decided on the group's ARN", async () => {
    sandbox = await new Sandbox({ listResource: 'group' }).open()
    await sandbox.probe()
    expect(answerOf(sandbox.report(), 'list-resource').answer).toMatch(/versions' ARN alone: denied.*alone: allowed/)
  })

  test('a create that asks for the ACLs', async () => {
    sandbox = await new Sandbox({ isStrict: true }).open()
    await sandbox.probe()
    expect(answerOf(sandbox.report(), 'artifact-reads')).toMatchObject({ verdict: 'as-assumed' })
  })

  test('a service that refuses a policy on groups leaves that question open, and the others are measured', async () => {
    sandbox = await new Sandbox().open()
    sandbox.emulator.fail({ operation: 'PutModelPackageGroupPolicy', kind: 'access-denied', when: 'before', times: 9 })
    await sandbox.probe()
    const report = sandbox.report()
    expect(answerOf(report, 'group-principals')).toMatchObject({ verdict: 'otherwise', side: 'accounts' })
    expect(answerOf(report, 'client-token')).toMatchObject({ verdict: 'as-assumed' })
    expect(sandbox.left()).toEqual([])
  })

  test('an endpoint that never serves ends the questions about endpoints with the reason, and is removed', async () => {
    sandbox = await new Sandbox().open()
    sandbox.emulator.nextDeployment('555555555555', { fails: 'health-check' })
    expect(await sandbox.probe({ endpoints: true })).toBe(0)
    for (const id of idsOf('endpoint'))
      expect(answerOf(sandbox.report(), id)).toMatchObject({ kind: 'not-asked', why: expect.stringMatching(/Failed/) })
    expect(sandbox.left()).toEqual([])
  })
})
