import { readInputs } from '../../src/inputs/inputs.js'
import { readManifests } from '../../src/manifest/read.js'
import { approve } from '../../src/modes/approve/approve.js'
import { deploy } from '../../src/modes/deploy/deploy.js'
import { planPolicies } from '../../src/modes/policies/plan.js'
import type { PresentPolicy } from '../../src/modes/policies/present.js'
import type { PoliciesDocument, Policy } from '../../src/modes/policies/result.js'
import { ANSWERS, type Answers } from '../../src/permissions/answers.js'
import type { Setting } from '../../src/permissions/setting.js'
import { settingOf } from '../../src/run/setting/setting-of.js'
import { reviewsOf, theSettings } from '../approve/world.js'
import { aSettings, World } from '../deploy/world.js'
import type { Statement } from '../emulator/iam/policy.js'
import { Emulator, type EmulatorOptions } from '../emulator/index.js'
import type { BucketOptions } from '../emulator/options.js'
import { isTrustedBy } from '../emulator/sts/trust.js'
import { aCandidate, run as makePackage, portsOf as packagePorts, told as packageTold } from '../package/world.js'
import { candidateOf } from '../register/resolving.js'
import { aMetric, portsOf, run as registerRun } from '../register/world.js'

/** What `mode: policies` is given, and the company that its output is loaded into. */
export interface Company {
  /** Of versions; empty where there are none. */
  readonly manifest: string
  /** A manifest with `name`. */
  readonly package?: string
  readonly inputs: Readonly<Record<string, string>>
  readonly emulator: EmulatorOptions & { readonly buckets: readonly BucketOptions[] }
  /** Objects whose encryption matters are put once the world stands. */
  readonly prepare?: (emulator: Emulator) => void
}

const ISSUER = 'token.actions.githubusercontent.com'
const REPOSITORY = 'acme/models'

export const INPUTS = {
  mode: 'policies',
  'aws-region': 'eu-west-1',
  'role-to-assume': 'arn:aws:iam::222222222222:role/ci/register',
  'registry-account-id': '111111111111',
  'workload-account-ids': '333333333333,444444444444',
  'execution-role-arn': 'arn:aws:iam::333333333333:role/serve',
} as const

/** What the mode would print for a company. */
export function policiesOf(
  company: Company,
  present: readonly PresentPolicy[] = [],
  answers: Answers = ANSWERS,
): PoliciesDocument {
  return planPolicies(settingFor(company), present, answers)
}

export function settingFor(company: Pick<Company, 'manifest' | 'package' | 'inputs'>): Setting {
  const { inputs } = company
  const { manifests, packages } = filesOf(company)
  const { inputs: read } = readInputs({ text: JSON.stringify({ ...INPUTS, ...inputs }), defaultRegion: '' })
  if (read.mode !== 'policies') throw new Error('the inputs are of another mode')
  return settingOf({
    inputs: read,
    region: read.region ?? '',
    files: manifests,
    packages,
    gitHub: {
      issuer: ISSUER,
      repository: REPOSITORY,
      ids: { owner: '123456', repository: '789012' },
      defaultBranch: 'main',
    },
  })
}

function filesOf({ manifest, package: packaged = '' }: Pick<Company, 'manifest' | 'package'>) {
  const written = [
    { path: 'model.yaml', text: manifest },
    { path: 'package/model.yaml', text: packaged },
  ]
  const reading = readManifests({ files: written.filter(({ text }) => text !== '') })
  if (reading.problems.length > 0) throw new Error(JSON.stringify(reading.problems))
  return reading
}

/** A cloud that checks all that AWS's documents ask for, with these policies and no others. */
export function cloudOf(company: Company, policies: readonly Policy[]): Emulator {
  const emulator = new Emulator({ isStrict: true, listResource: 'package', ...company.emulator })
  load(emulator, policies)
  company.prepare?.(emulator)
  return emulator
}

/** Takes every policy of a cloud away and puts these. */
export function load(emulator: Emulator, policies: readonly Policy[]): void {
  emulator.roles.clear()
  for (const group of emulator.groups.values()) group.policy = []
  for (const bucket of emulator.buckets.values()) bucket.policy = []
  for (const repository of emulator.repositories.values()) if (!repository.hasEveryTag) repository.policy = []
  for (const key of emulator.keys.values()) key.policy = [ownersStatement(key.account, emulator.partition)]
  for (const policy of policies) put(emulator, policy)
}

function ownersStatement(account: string, partition: string): Statement {
  return {
    Effect: 'Allow',
    Principal: { AWS: `arn:${partition}:iam::${account}:root` },
    Action: 'kms:*',
    Resource: '*',
  }
}

/** Puts a policy as its command would; rejects what AWS rejects. */
function put(emulator: Emulator, policy: Policy): void {
  const statements: readonly Statement[] = JSON.parse(JSON.stringify(policy.document)).Statement
  const { kind, resource, account } = policy
  switch (kind) {
    case 'role-trust':
    case 'role':
    case 'execution-role': {
      const role = emulator.roles.get(resource) ?? {
        name: resource.split('/').at(-1) ?? '',
        account,
        arn: resource,
        trust: [],
        policy: [],
        maxSessionDuration: 3600,
      }
      emulator.roles.set(resource, {
        ...role,
        ...(kind === 'role-trust' ? { trust: statements } : { policy: statements }),
      })
      return
    }
    case 'model-package-group':
      emulator.group(resource.split('/').at(-1) ?? '').policy = statements
      return
    case 'bucket':
      found(emulator.buckets.get(resource.split(':').at(-1) ?? ''), resource).policy = statements
      return
    case 'key': {
      // "The new key policy will not allow you to update the key policy in the future" (KMS, PutKeyPolicy, safety check).
      const root = `arn:${emulator.partition}:iam::${account}:root`
      if (!JSON.stringify(statements).includes(root)) throw new Error(`the policy of ${resource} locks its account out`)
      found(emulator.keys.get(resource), resource).policy = statements
      return
    }
    case 'repository':
      found(
        [...emulator.repositories.values()].find(({ arn }) => arn === resource),
        resource,
      ).policy = statements
  }
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`there is no ${name}`)
  return value
}

/**
 * Registers a version from a pull request, approves it, and deploys it in each environment, each by the job that the trust
 * policies let in. Gives what went wrong first; undefined where everything is green.
 */
export async function play(company: Company, policies: readonly Policy[]): Promise<string | undefined> {
  try {
    const setting = settingFor(company)
    const emulator = cloudOf(company, policies)
    // The second deployment updates the endpoint that the first one made.
    for (const version of setting.groups.length === 0 ? [] : [1, 2]) {
      const story = { emulator, setting, company, version }
      const wrong = (await registers(story)) ?? (await approves(story)) ?? (await deploys(story))
      if (wrong !== undefined) return wrong
    }
    return await packages({ emulator, setting, company, version: 1 })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

interface Story {
  readonly emulator: Emulator
  readonly setting: Setting
  readonly company: Company
  readonly version: number
}

async function registers({ emulator, setting, company, version }: Story): Promise<string | undefined> {
  const { manifest, inputs } = company
  const { registerRole, registryAccount, reports, packageKey } = setting
  if (registerRole === undefined) throw new Error('nobody registers')
  for (const subject of ['pull_request', 'ref:refs/heads/main']) assume(emulator, registerRole.arn, subject)
  const mse = 0.3 / version
  const files = { 'metrics.report': JSON.stringify({ regression_metrics: { mse: { value: mse } } }) }
  const candidate = candidateOf(manifest, manifest.includes('metrics:') ? files : {})
  const door = emulator.port({ roleArn: registerRole.arn })
  const result = await registerRun(emulator, {
    candidates: [{ ...candidate, metrics: [aMetric('mse', mse)] }],
    settings: {
      region: setting.region,
      partition: setting.partition,
      callerAccount: registerRole.account,
      registryAccount,
      ...(packageKey === undefined ? {} : { packageKmsKeyId: packageKey.arn }),
      ...(reports === undefined
        ? {}
        : {
            reports: {
              s3Uri: inputs['reports-s3-uri'] ?? '',
              kmsKeyId: reports.key?.arn,
              bucketOwner: reports.account,
            },
          }),
    },
    ports: portsOf(door),
  })
  const { outcome } = result.result
  if (outcome.kind !== 'registered') return 'error' in outcome ? outcome.error.message : outcome.kind
  if (!setting.updates) return undefined
  const made = emulator.versions(setting.groups[0] ?? '').at(-1)
  await door.updateModelPackage({
    ModelPackageArn: made?.ModelPackageArn,
    CustomerMetadataProperties: { ticket: 'ML-482' },
  })
  return undefined
}

/** Makes the package, and waits until SageMaker has validated it. */
async function packages({ emulator, setting, company }: Story): Promise<string | undefined> {
  const [file] = filesOf(company).packages
  if (file === undefined) return undefined
  const { registerRole, validationKey } = setting
  if (registerRole === undefined) throw new Error('nobody registers')
  for (const subject of ['pull_request', 'ref:refs/heads/main']) assume(emulator, registerRole.arn, subject)
  const [validation] = setting.packages.flatMap((one) => one.validation ?? [])
  if (validation !== undefined) {
    const { trust } = found(emulator.roles.get(validation.role.arn), validation.role.arn)
    const isTrusted = isTrustedBy(trust, {
      action: 'sts:AssumeRole',
      principals: { Service: ['sagemaker.amazonaws.com'] },
      keys: { 'aws:SourceAccount': registerRole.account },
    })
    if (!isTrusted) throw new Error(`${validation.role.arn} does not trust SageMaker`)
  }
  const door = emulator.port({ roleArn: registerRole.arn })
  const result = await makePackage(emulator, {
    candidates: [aCandidate({ file })],
    settings: {
      callerAccount: registerRole.account,
      ...(validation === undefined ? {} : { validationRoleArn: validation.role.arn }),
      ...(validationKey === undefined ? {} : { validationKmsKeyId: validationKey.arn }),
    },
    ports: packagePorts(door, { clock: emulator.clock }),
  })
  return result.outcome.kind === 'created' ? undefined : packageTold(result)
}

async function approves({ emulator, setting, version }: Story): Promise<string | undefined> {
  const { approveRole, gitHub, registryAccount } = setting
  if (approveRole === undefined) throw new Error('nobody approves')
  assume(emulator, approveRole.arn, `environment:${gitHub.approvalEnvironment}`)
  const [group = ''] = setting.groups
  const { outcome } = await approve(
    {
      files: [{ path: 'model.yaml', manifest: { group } }],
      settings: theSettings({
        model: `${group}@v${version}`,
        region: setting.region,
        partition: setting.partition,
        callerAccount: registryAccount,
      }),
    },
    { registry: emulator.port({ roleArn: approveRole.arn }), gitHub: reviewsOf(), clock: emulator.clock },
  )
  if ('error' in outcome) return outcome.error.message
  return emulator.versions(group)[version - 1]?.ModelApprovalStatus === 'Approved' ? undefined : outcome.kind
}

async function deploys({ emulator, setting, company, version }: Story): Promise<string | undefined> {
  const { manifest, inputs } = company
  const [group = ''] = setting.groups
  const file = candidateOf(manifest).file
  const records = new World()
  for (const { account, environments, deployRole, executionRole, endpointKey, captureKey } of setting.workloads)
    for (const environment of environments) {
      assume(emulator, deployRole.arn, `environment:${environment}`)
      const onYield = () => emulator.clock.advance(1)
      const own = emulator.port({ roleArn: deployRole.arn, onYield })
      const needed = setting.stageRoles.filter(({ weight }) => weight === 'needed')
      const stageRole = needed.find((one) => one.environment === environment)?.role
      const isStaged = stageRole !== undefined
      if (isStaged) assume(emulator, stageRole.arn, `environment:${environment}`)
      const registry = isStaged ? emulator.port({ roleArn: stageRole.arn, onYield }) : own
      for (const name of ['serve-5xx']) emulator.setAlarm(account, { name, state: 'OK' })
      records.createDeployment(environment)
      const settings = {
        ...aSettings(),
        model: `${group}@v${version}`,
        environment,
        region: setting.region,
        partition: setting.partition,
        registryAccount: setting.registryAccount,
        workloadAccount: account,
        executionRoleArn: executionRole.arn,
        ...(endpointKey === undefined ? {} : { endpointKmsKeyId: endpointKey.arn }),
        ...(captureKey === undefined ? {} : { dataCaptureKmsKeyId: captureKey.arn }),
        ...(inputs['async-output-s3-uri'] === undefined
          ? {}
          : {
              asyncOutputS3Uri: inputs['async-output-s3-uri'],
              asyncFailureS3Uri: inputs['async-failure-s3-uri'] ?? '',
            }),
        ...(inputs['data-capture-s3-uri'] === undefined ? {} : { dataCaptureS3Uri: inputs['data-capture-s3-uri'] }),
      }
      const { outcome, checks } = await deploy(
        {
          files: [file],
          digestsOf: () => Promise.reject(new Error('no digests were expected to be asked for')),
          readFile: async () => new TextEncoder().encode('1,2,3'),
        },
        settings,
        {
          registry,
          endpoints: own.endpoints,
          alarms: own.alarms,
          scaling: own.scaling,
          invokeEndpoint: own.invokeEndpoint,
          invokeEndpointAsync: own.invokeEndpointAsync,
          readAnswer: own.read,
          gitHub: records.gitHub({ deployments: async () => [deploymentNow(emulator)] }),
          bytes: own,
          images: own,
          clock: emulator.clock,
          random: () => 0.5,
        },
      )
      if ('error' in outcome) return outcome.error.message
      if (outcome.kind !== 'deployed') return outcome.kind
      const untested = checks.find(({ title }) => title === 'No smoke test')
      if (untested !== undefined) return untested.detail
    }
  return undefined
}

/** What GitHub keeps of the job that deployed before this one. */
function deploymentNow({ clock }: Emulator) {
  const logUrl = 'https://github.com/acme/models/actions/runs/1/job/1'
  return { statuses: [{ state: 'success', at: clock.now(), logUrl }] }
}

/** The job of this subject assumes the role; both forms of the subject have to be let in. */
function assume(emulator: Emulator, roleArn: string, subject: string): void {
  const { trust, account } = found(emulator.roles.get(roleArn), roleArn)
  for (const name of [REPOSITORY, 'acme@123456/models@789012']) {
    const isTrusted = isTrustedBy(trust, {
      action: 'sts:AssumeRoleWithWebIdentity',
      principals: { Federated: [`arn:${emulator.partition}:iam::${account}:oidc-provider/${ISSUER}`] },
      keys: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: `repo:${name}:${subject}` },
    })
    if (!isTrusted) throw new Error(`${roleArn} does not trust repo:${name}:${subject}`)
  }
}

/** The policies with one statement taken away, each with its name. */
export function withoutEach({
  policies,
}: PoliciesDocument): readonly { readonly name: string; readonly left: readonly Policy[] }[] {
  return policies.flatMap((policy, index) =>
    policy.document.Statement.map((statement, place) => ({
      name: `${policy.kind} ${policy.resource} ${String(statement['Sid'])}`,
      left: policies.map((one, other) =>
        other === index
          ? { ...one, document: { ...one.document, Statement: one.document.Statement.filter((_, at) => at !== place) } }
          : one,
      ),
    })),
  )
}
