import { expect, test } from '@jest/globals'
import { statusDocument } from '../../src/modes/status/report/json.js'
import { renderStatusText } from '../../src/modes/status/report/log.js'
import { renderStatusSummary } from '../../src/modes/status/report/report.js'
import { aWorld, decide, register, swap, theVersion } from '../approve/world.js'
import { anEmulator } from '../register/world.js'
import { anAccount, CONTEXT, look } from './world.js'

/** Three versions: the first approved and in qa, the second rejected, the third waiting. */
async function aHistory() {
  const emulator = await aWorld()
  await register(emulator, 0.2613)
  await register(emulator, 0.3102)
  await decide(emulator, { reason: 'the first' })
  await decide(emulator, { mode: 'reject', model: 'v2', reason: 'too slow' })
  await emulator.port({ account: '111111111111' }).updateModelPackage({
    ModelPackageArn: theVersion(emulator).ModelPackageArn,
    ModelLifeCycle: { Stage: 'QA', StageStatus: 'Approved' },
    CustomerMetadataProperties: { 'smr/served/qa': '2026-11-21T12:00:00Z' },
  })
  return emulator
}

test('the log shows which version is where, by whom and since when, with the history of each metric', async () => {
  const emulator = await aHistory()
  const endpoints = anAccount({
    'housing-qa': [
      { version: 1, weight: 9 },
      { version: 3, weight: 1 },
    ],
  })
  const text = renderStatusText(await look(emulator, { endpoints }))
  expect(`\n${text}`).toBe(`
housing
arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/housing
version  behind now                approval               by     when              stage
v3       housing-qa InService 10%  PendingManualApproval
v2                                 Rejected               priya  2026-11-21 10:00
v1       housing-qa InService 90%  Approved               priya  2026-11-21 10:00  QA Approved
Behind now: endpoints of account 333333333333, eu-west-1, alone.

v2 Rejected: too slow
v1 Approved: the first
v1 put into service: qa 2026-11-21 12:00

metric  v1      v2      v3
mse     0.2841  0.2613  0.3102`)
})

test('what was decided in Studio has the words and the last change, which is all that the service keeps', async () => {
  const emulator = await aWorld()
  emulator.approve('housing', 1, 'looks good to me | <b>')
  const result = await look(emulator)
  expect(renderStatusText(result)).toMatch(/^v1 +Approved +\S+ \(last change\) +2026-11-21 10:00$/m)
  expect(renderStatusText(result)).toContain('v1 Approved: looks good to me | <b>')
  const page = renderStatusSummary({ result, context: CONTEXT })
  expect(page).toContain('(last change)')
  expect(page).toContain('looks good to me &#124; &#60;b&#62;')
  const detail = renderStatusSummary({ result: await look(emulator, { model: 'v1' }), context: CONTEXT })
  expect(detail).toMatch(/The version says: <i>looks good to me .*It was last changed by <code>/)
  const [version] = statusDocument(result).groups[0]?.versions ?? []
  expect(version).toMatchObject({ decision: null, last_change: { by: expect.any(String), at: expect.any(String) } })
})

test('the account whose endpoints were looked at is said, and that nobody looked', async () => {
  const emulator = await aHistory()
  const sentence = 'Behind now: endpoints of account 333333333333, eu-west-1, alone; none has a version of this group.'
  const looked = await look(emulator, { endpoints: anAccount({}) })
  expect(renderStatusText(looked)).toContain(sentence)
  expect(renderStatusSummary({ result: looked, context: CONTEXT })).toContain(sentence)
  const blind = await look(emulator)
  expect(renderStatusText(blind)).toContain('No endpoints were looked at.')
  expect(statusDocument(blind).groups[0]?.endpoints_of).toBeNull()
})

test('no line is wider than 100 columns, however long names and words are; what can be copied is whole', async () => {
  const emulator = await aWorld()
  emulator.approve('housing', 1, 'word '.repeat(200).trim())
  const name = `${'a-very-long-name-of-an-endpoint-'.repeat(2)}`.slice(0, 63)
  const endpoints = anAccount({
    [name]: [
      { version: 1, weight: 9 },
      { version: 1, weight: 1 },
    ],
  })
  const lines = renderStatusText(await look(emulator, { endpoints })).split('\n')
  expect(lines.filter((line) => [...line].length > 100)).toEqual([])
  expect(lines).toContain('arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/housing')
})

test('without a workload account the metadata of the versions tell where they went', async () => {
  const [group] = (await look(await aHistory())).groups
  expect(group?.endpoints).toEqual([])
  expect(group?.versions.map(({ served }) => served.map(({ environment }) => environment))).toEqual([[], [], ['qa']])
})

test('a status writes nothing', async () => {
  const emulator = await aHistory()
  const before = emulator.log.writes().length
  await look(emulator, { model: 'v1' })
  expect(emulator.log.writes()).toHaveLength(before)
})

test('a version that model names is shown with its record and the course that led to it', async () => {
  const result = await look(await aHistory(), { model: 'v2' })
  const [group] = result.groups
  expect(group?.versions.map(({ version }) => version)).toEqual([2])
  expect(group?.history).toEqual([
    {
      name: 'mse',
      points: [
        { version: 1, value: 0.2841 },
        { version: 2, value: 0.2613 },
      ],
    },
  ])
  const page = renderStatusSummary({ result, context: CONTEXT })
  expect(page).toContain('<code>housing</code> version 2')
  expect(page).toContain('Rejected by <code>priya</code>')
})

test('latest-approved is the highest Approved version, wherever it is', async () => {
  const [group] = (await look(await aHistory(), { model: 'latest-approved', last: 1 })).groups
  expect(group?.versions.map(({ version }) => version)).toEqual([1])
})

test('only the last versions are read, and it is said that there are more', async () => {
  const result = await look(await aHistory(), { last: 2 })
  expect(result.groups[0]?.versions.map(({ version }) => version)).toEqual([3, 2])
  expect(result.groups[0]?.hasMore).toBe(true)
  expect(renderStatusText(result)).toContain('… and older versions')
  expect((await look(await aHistory(), { last: 3 })).groups[0]?.hasMore).toBe(false)
})

test('a group without versions, one that does not exist and one that may not be read hide no other', async () => {
  const emulator = await aHistory()
  emulator.addGroup('empty')
  const result = await look(emulator, { groups: ['housing', 'empty', 'gone'] })
  expect(result.groups.map(({ versions, error }) => error?.code ?? versions.length)).toEqual([3, 0, 'group-not-found'])
  const page = renderStatusSummary({ result, context: CONTEXT })
  expect(page).toContain('No version was registered yet.')
  expect(page).toContain('could not be read')
})

test('a version that cannot be read is left out and said', async () => {
  const emulator = await aHistory()
  emulator.fail({ operation: 'DescribeModelPackage', kind: 'access-denied', when: 'before' })
  const [group] = (await look(emulator)).groups
  expect(group?.versions).toHaveLength(2)
  expect(group?.notes.join()).toContain('One version could not be read. sagemaker:DescribeModelPackage')
})

test('a version that is named is shown even where the group may not be listed', async () => {
  const emulator = await aHistory()
  emulator.fail({ operation: 'ListModelPackages', kind: 'access-denied', when: 'before' })
  const [group] = (await look(emulator, { model: 'v1' })).groups
  expect(group?.versions.map(({ version }) => version)).toEqual([1])
  expect(group?.notes.join()).toContain('could not be listed')
})

test('a specification that was changed shows', async () => {
  const emulator = await aHistory()
  swap(emulator)
  expect(renderStatusText(await look(emulator))).toContain('Approved, specification changed')
})

test.each([
  [{ last: 0 }, 'whole number'],
  [{ last: 1000 }, 'whole number'],
  [{ groups: [] }, 'no manifest'],
  [{ model: 'v99' }, 'no version 99'],
  [{ model: 'latest' }, 'is none of'],
])('%j is an input error', async (over, said) => {
  const { error, groups } = await look(await aHistory(), over)
  const found = error ?? groups[0]?.error
  expect(found?.code).toBe('invalid-input')
  expect(found?.message).toContain(said)
})

test('the JSON holds all of it, in a shape that stays', async () => {
  const emulator = await aHistory()
  const endpoints = anAccount({ 'housing-qa': [{ version: 1, weight: 1 }] })
  const document = statusDocument(await look(emulator, { last: 1, model: 'v1', endpoints }))
  expect(JSON.parse(JSON.stringify(document))).toEqual({
    v: 1,
    at: expect.stringMatching(/^2026-11-21T10:00:\d\d\.\d{3}Z$/),
    groups: [
      {
        group: 'housing',
        arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/housing',
        notes: [],
        has_more: true,
        endpoints_of: { account: '333333333333', region: 'eu-west-1' },
        versions: [
          {
            version: 1,
            arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/housing/1',
            status: 'Completed',
            registration_type: null,
            approval_status: 'Approved',
            approval_description: expect.stringContaining('Approved by @priya'),
            decision: {
              by: ['priya'],
              at: '2026-11-21T10:00:00.000Z',
              reason: 'the first',
              run_url: 'https://github.com/acme/models/actions/runs/8001',
            },
            last_change: {
              by: 'arn:aws:iam::111111111111:root',
              at: expect.stringMatching(/^2026-11-21T10:00:\d\d\.\d{3}Z$/),
            },
            specification: 'same',
            stage: { stage: 'QA', status: 'Approved' },
            served: [{ environment: 'qa', since: '2026-11-21T12:00:00.000Z' }],
            metrics: { mse: { value: 0.2841, standard_deviation: 0.0103 } },
            commit: '9f3c2e1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            repository: 'https://github.com/acme/models',
            pull_request: 42,
            registered_by: 'dana',
            created_at: '2026-11-21T10:00:00.000Z',
          },
        ],
        metrics: { mse: [{ version: 1, value: 0.2841 }] },
        endpoints: [{ name: 'housing-qa', status: 'InService', serving: [{ version: 1, percent: 100 }] }],
      },
    ],
  })
})

test('an account that cannot be read is a note', async () => {
  const emulator = anEmulator()
  const { CallFailure } = await import('../../src/errors.js')
  const endpoints = {
    ...anAccount({}),
    listEndpoints: async () => {
      throw new CallFailure('access-denied', 'sagemaker:ListEndpoints', 'not authorized')
    },
  }
  const [group] = (await look(emulator, { endpoints })).groups
  expect(group?.notes).toEqual(['The endpoints could not be read. sagemaker:ListEndpoints: not authorized.'])
})
