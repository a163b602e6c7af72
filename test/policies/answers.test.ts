import { describe, expect, test } from '@jest/globals'
import { ANSWERS, type Answers } from '../../src/permissions/answers.js'
import { COMPANIES, SELLERS } from './companies.js'
import { play, policiesOf } from './company.js'

// What AWS's documents leave open has one word in src/permissions/answers.ts. The other word of each is tried here, so that a
// measured answer is one edit.
const OTHER_SIDES = {
  groupConditions: 'left-out',
  groupSpelling: 'both',
  groupPrincipals: 'accounts',
  absentMembers: 'empty',
  createStatus: 'required',
  alarms: 'alarms',
  printedReads: 'not-asked-for',
} as const satisfies Answers

test('each other side differs from the one that holds now', () => {
  expect(Object.keys(OTHER_SIDES).sort()).toEqual(Object.keys(ANSWERS).sort())
  for (const [name, side] of Object.entries(OTHER_SIDES))
    expect(Object.entries(ANSWERS)).not.toContainEqual([name, side])
})

describe.each([...COMPANIES, ...SELLERS])('%s', (_, company) => {
  // A cloud that checks all that AWS prints cannot do without what is not given any more.
  const cloud = { ...company, emulator: { ...company.emulator, isStrict: false } }

  test.each(
    Object.entries(OTHER_SIDES),
  )('with the answer %s: %s register, approve and deploy pass', async (name, side) => {
    const { policies } = policiesOf(company, [], { ...ANSWERS, [name]: side })
    expect(await play(cloud, policies)).toBeUndefined()
  })

  test('with all other answers at once they pass, too', async () => {
    expect(await play(cloud, policiesOf(company, [], OTHER_SIDES).policies)).toBeUndefined()
  })
})

test.each([
  'group',
  'package',
  'either',
] as const)('whichever ARN a list is decided on (%s), statements name it', async (listResource) => {
  for (const [, company] of [...COMPANIES, ...SELLERS]) {
    const cloud = { ...company, emulator: { ...company.emulator, listResource } }
    expect(await play(cloud, policiesOf(company).policies)).toBeUndefined()
  }
})

test('what the other answers change is what they are about', () => {
  const [[, company] = ['', undefined]] = COMPANIES
  if (company === undefined) throw new Error('no company')
  const documents = (answers: Answers) =>
    JSON.stringify(policiesOf(company, [], answers).policies.map((one) => one.document))
  const group = (answers: Answers) =>
    JSON.stringify(
      policiesOf(company, [], answers).policies.find(({ kind }) => kind === 'model-package-group')?.document,
    )
  expect(group(ANSWERS)).toContain('"Condition"')
  expect(group({ ...ANSWERS, groupConditions: 'left-out' })).not.toContain('"Condition"')
  expect(group(ANSWERS)).toContain('222222222222:role/ci/register')
  expect(group({ ...ANSWERS, groupPrincipals: 'accounts' })).not.toContain('role/')
  expect(documents(ANSWERS)).toContain('"Null"')
  expect(documents({ ...ANSWERS, absentMembers: 'empty' })).not.toContain('"Null"')
  expect(documents(ANSWERS)).not.toContain('"StringEquals":{"sagemaker:ModelApprovalStatus"')
  expect(documents({ ...ANSWERS, createStatus: 'required' })).toContain(
    '"StringEquals":{"sagemaker:ModelApprovalStatus"',
  )
  expect(documents({ ...ANSWERS, alarms: 'alarms' })).toContain(':alarm:*"')
  const capitals = { ...company, manifest: company.manifest.replace('group: churn', 'group: Churn') }
  const named = (answers: Answers) => JSON.stringify(policiesOf(capitals, [], answers).policies)
  expect(named(ANSWERS)).not.toContain(':model-package/churn/*')
  const both = named({ ...ANSWERS, groupSpelling: 'both' })
  for (const name of ['Churn', 'churn']) expect(both).toContain(`:model-package/${name}/*`)
  for (const action of ['s3:GetBucketAcl', 's3:GetObjectAcl', 'kms:GenerateDataKey*', 'ecr:Describe*']) {
    expect(documents(ANSWERS)).toContain(action)
    expect(documents({ ...ANSWERS, printedReads: 'not-asked-for' })).not.toContain(action)
  }
})
