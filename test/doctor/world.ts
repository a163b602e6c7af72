import { CallFailure } from '../../src/errors.js'
import { readManifests } from '../../src/manifest/read.js'
import type { DoctorCheck } from '../../src/modes/doctor/check.js'
import { doctor } from '../../src/modes/doctor/doctor.js'
import type { DoctorGitHub, DoctorPorts } from '../../src/modes/doctor/ports.js'
import type { DoctorSettings } from '../../src/modes/doctor/settings.js'
import type { Setting } from '../../src/permissions/setting.js'
import { simulated } from '../emulator/iam/simulate.js'
import type { Emulator, EmulatorPort } from '../emulator/index.js'
import { type Company, settingFor } from '../policies/company.js'

/** Which mode is looked at, by whose role, in which environment. */
export interface Look {
  readonly checkMode: DoctorSettings['checkMode']
  readonly roleArn: string
  readonly environment?: string
  /** The role that reads versions; the same unless given. */
  readonly registryRoleArn?: string
}

/** GitHub as it is to a job with every permission, on a protected branch, in no pull request. */
export const gitHub: DoctorGitHub = {
  files: { list: async () => ({ blobs: new Map(), isWhole: true }) },
  branches: { defaultBranch: async () => 'main', branch: async () => ({ isProtected: true, sha: 'a'.repeat(40) }) },
  reviews: {
    reviewersOfThisRun: async () => [
      { state: 'approved', environments: ['model-approval'], login: 'priya', isBot: false },
    ],
  },
  records: { run: async () => ({ headSha: 'a'.repeat(40), ref: 'main' }), deployments: async () => [] },
  findComment: undefined,
}

/** The ports of a role, and of the one that reads versions. */
export function portsOf(emulator: Emulator, { own, registry, roleArn }: Doors): DoctorPorts {
  return {
    registry,
    artifacts: own,
    folders: own,
    reports: own,
    images: own,
    keys: own,
    sources: own,
    endpoints: own.endpoints,
    alarms: own.alarms,
    scaling: own.scaling,
    quotas: own,
    simulate: simulationFor(emulator, roleArn),
  }
}

interface Doors {
  readonly own: EmulatorPort
  readonly registry: EmulatorPort
  readonly roleArn: string
}

/** IAM, asked by the role itself where its policy lets it. */
function simulationFor(emulator: Emulator, caller: string): DoctorPorts['simulate'] {
  return async ({ roleArn, actions, resource, keys }) => {
    const policy = emulator.roles.get(caller)?.policy ?? []
    const asks = { action: 'iam:SimulatePrincipalPolicy', resource: roleArn, keys: {} }
    if (simulated(policy, asks) !== 'allowed')
      throw new CallFailure('access-denied', 'iam:SimulatePrincipalPolicy', `${caller} may not ask IAM.`)
    return new Map(actions.map((action) => [action, simulated(policy, { action, resource, keys })]))
  }
}

/** What the doctor sees in a company's cloud. */
export async function look(company: Company, emulator: Emulator, over: Look): Promise<readonly DoctorCheck[]> {
  const setting = settingFor({
    ...company,
    inputs: {
      ...company.inputs,
      'check-mode': over.checkMode,
      'role-to-assume': over.roleArn,
      ...executionRoleOf(company, over.roleArn),
      ...(over.environment === undefined ? {} : { environment: over.environment }),
    },
  })
  const own = emulator.port({ roleArn: over.roleArn })
  const registry = emulator.port({ roleArn: over.registryRoleArn ?? over.roleArn })
  return doctor(settingsOf(company, setting, over), portsOf(emulator, { own, registry, roleArn: over.roleArn }), gitHub)
}

/** A deployment is given the role of its own account. */
function executionRoleOf(company: Company, roleArn: string): Readonly<Record<string, string>> {
  const workload = settingFor(company).workloads.find(({ deployRole }) => deployRole.arn === roleArn)
  return workload === undefined ? {} : { 'execution-role-arn': workload.executionRole.arn }
}

function settingsOf({ manifest, inputs }: Company, setting: Setting, over: Look): DoctorSettings {
  const { manifests } = readManifests({ files: [{ path: 'model.yaml', text: manifest }] })
  const { roleArn, registryRoleArn = roleArn } = over
  const account = accountOf(roleArn)
  const workload = setting.workloads.find((one) => one.account === account)
  return {
    checkMode: over.checkMode,
    files: manifests,
    location: {
      region: setting.region,
      partition: setting.partition,
      callerAccount: accountOf(registryRoleArn),
      registryAccount: setting.registryAccount,
    },
    account,
    roleArn,
    setting,
    createGroup: inputs['create-group'] === 'true',
    environment: over.environment ?? '',
    executionRoleArn: workload?.executionRole.arn,
    reportsS3Uri: inputs['reports-s3-uri'],
    baseGates: 'required',
    deployFrom: 'protected-branches',
    endpointKmsKeyId: workload?.endpointKey?.arn,
    base: undefined,
    repository: 'acme/models',
    run: { id: '7001', commit: 'a'.repeat(40) },
  }
}

function accountOf(arn: string): string {
  return arn.split(':')[4] ?? ''
}
