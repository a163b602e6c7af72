import { readManifests } from '../../src/manifest/read.js'
import type { DoctorCheck } from '../../src/modes/doctor/check.js'
import { doctor } from '../../src/modes/doctor/doctor.js'
import type { DoctorGitHub, DoctorPorts } from '../../src/modes/doctor/ports.js'
import type { DoctorSettings } from '../../src/modes/doctor/settings.js'
import type { Setting } from '../../src/permissions/setting.js'
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
export function portsOf(own: EmulatorPort, registry: EmulatorPort): DoctorPorts {
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
  return doctor(settingsOf(company, setting, over), portsOf(own, registry), gitHub)
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
