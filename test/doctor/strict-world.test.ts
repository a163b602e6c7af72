import { describe, expect, test } from '@jest/globals'
import type { DoctorCheck } from '../../src/modes/doctor/check.js'
import type { Policy } from '../../src/modes/policies/result.js'
import { COMPANIES } from '../policies/companies.js'
import { type Company, cloudOf, play, policiesOf, settingFor, withoutEach } from '../policies/company.js'
import { type Look, look } from './world.js'

/** Statements whose absence no read shows, with what it would take. A mode that meets the refusal names them. */
const CANNOT_BE_ASKED: Readonly<Record<string, string>> = {
  TrainingRegisters: 'the same, of the policy that the registry account alone reads',
  DeployVersions: 'a model of a version is made by another role than reads it',
  TrainingUpdates: 'updating',
  WriteStages: 'updating',
  CreateGroups: 'creating',
  TrainingWritesReports: 'writing',
  EncryptReports: 'writing',
  UseKeys: 'kms:CreateGrant is decided when an endpoint is made',
  MakePackages: 'of packages, which no doctor looks at',
  PassValidationRole: 'of packages, which no doctor looks at',
  ReadForValidation: 'of packages, which no doctor looks at',
  WriteAnswers: 'of packages, which no doctor looks at',
  ValidationUsesKey: 'of packages, which no doctor looks at',
  ValidationReadsArtifacts: 'of packages, which no doctor looks at',
  ValidationPullsImages: 'of packages, which no doctor looks at',
  ReadArtifacts: 'nobody asks in the name of the execution role',
  DecryptArtifacts: 'nobody asks in the name of the execution role',
  PullImages: 'nobody asks in the name of the execution role',
  LogIn: 'nobody asks in the name of the execution role',
  WriteOutputs: 'nobody asks in the name of the execution role',
  TellTopics: 'nobody asks in the name of the execution role',
  EncryptOutputs: 'nobody asks in the name of the execution role',
  JoinVpc: 'nobody asks in the name of the execution role',
  RegistryUsesKey: 'nobody asks in the name of the registry',
  EndpointsUseKey: 'nobody asks in the name of the execution role',
  LogInAndWatch: 'nobody asks in the name of the execution role',
  SealPackages: 'the key is used when a version is made',
  RegistryReadsArtifacts: 'nobody asks in the name of the registry',
  RegistryDecryptsArtifacts: 'nobody asks in the name of the registry',
  RegistryReadsImages: 'nobody asks in the name of the registry',
  EndpointsReadArtifacts: 'nobody asks in the name of the execution role',
  EndpointsPullImages: 'nobody asks in the name of the execution role',
}

/** Statements of the role's own policy for writes, which IAM tells a role that may ask. */
const WRITES: Readonly<Record<string, string>> = {
  RegisterVersions: 'creating; reading is not needed without a gate that compares',
  UpdateVersions: 'updating',
  WriteReports: 'writing',
  ReadAnswers: 'what is not there yet is refused like what may not be read',
  PassExecutionRole: 'iam:PassRole is decided when a model is made',
}

/** Every mode of a company, by the role that runs it. */
function looksOf(company: Company): readonly Look[] {
  const { registerRole, approveRole, workloads, stageRoles, updates } = settingFor(company)
  return [
    ...(registerRole === undefined ? [] : [{ checkMode: 'register', roleArn: registerRole.arn } as const]),
    ...(registerRole === undefined || !updates ? [] : [{ checkMode: 'update', roleArn: registerRole.arn } as const]),
    ...(approveRole === undefined ? [] : [{ checkMode: 'approve', roleArn: approveRole.arn } as const]),
    ...workloads.flatMap(({ deployRole, environments }) =>
      environments.map((environment): Look => {
        // As a deployment that `requires` another environment reads versions.
        const stage = stageRoles.find((one) => one.environment === environment && one.weight === 'needed')
        const registryRoleArn = stage?.role.arn
        const one = { checkMode: 'deploy', roleArn: deployRole.arn, environment } as const
        return registryRoleArn === undefined ? one : { ...one, registryRoleArn }
      }),
    ),
  ]
}

/** What the doctors of all modes see; with `asksIam` each role may ask IAM what its own policy says. */
async function seenIn(
  company: Company,
  policies: readonly Policy[],
  { asksIam }: { readonly asksIam: boolean },
): Promise<readonly DoctorCheck[]> {
  const emulator = cloudOf(company, policies)
  const ask = { Effect: 'Allow', Action: 'iam:SimulatePrincipalPolicy', Resource: '*' } as const
  if (asksIam)
    for (const role of emulator.roles.values()) emulator.roles.set(role.arn, { ...role, policy: [...role.policy, ask] })
  for (const { account } of settingFor(company).workloads)
    emulator.setAlarm(account, { name: 'serve-5xx', state: 'OK' })
  const looks = await Promise.all(looksOf(company).map((one) => look(company, emulator, one)))
  const writes = emulator.log
    .requests()
    .filter(({ operation }) => !/^(Get|List|Describe|Head|BatchGet)/.test(operation))
  expect(writes).toEqual([])
  return looks.flat()
}

/** Packages for AWS Marketplace are made by register alone, and no doctor looks at them. */
const OF_VERSIONS = COMPANIES.filter(([, company]) => settingFor(company).groups.length > 0)

describe.each(OF_VERSIONS)('%s', (_, company) => {
  test('with all policies nothing is missing, and nothing was written', async () => {
    const checks = await seenIn(company, policiesOf(company).policies, { asksIam: true })
    expect(checks.filter(({ status }) => status === 'missing')).toEqual([])
    expect(checks.length).toBeGreaterThan(5)
  })

  test.each([
    [true, CANNOT_BE_ASKED],
    [false, { ...CANNOT_BE_ASKED, ...WRITES }],
  ])('what is missing without a statement makes the mode fail, and the statement that is told gives it back (IAM asked: %s)', async (asksIam, cannot) => {
    const seen: string[] = []
    const unseen: string[] = []
    for (const { name, left } of withoutEach(policiesOf(company))) {
      const statement = name.split(' ').at(-1) ?? ''
      // The trust is looked at with a token, before anything is asked; a policy that locks its owner out cannot be put.
      if (name.startsWith('role-trust') || statement === 'EnableIamPolicies') continue
      const lacking = (await seenIn(company, left, { asksIam })).filter(({ status }) => status === 'missing')
      if (lacking.length === 0) unseen.push(statement)
      else {
        seen.push(statement)
        expect([name, await play(company, left)]).not.toEqual([name, undefined])
        const told = lacking.map((check) => JSON.stringify(check.statement))
        expect([name, told]).toEqual([name, expect.arrayContaining([expect.stringContaining(statement)])])
      }
    }
    expect(unseen.filter((one) => cannot[one] === undefined)).toEqual([])
    expect(seen.length).toBeGreaterThan(asksIam ? 4 : 2)
  })
})
