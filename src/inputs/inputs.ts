import { ActionError } from '../errors.js'
import { contradictions, registerContradictions } from './contradictions.js'
import { CHECK_MODES, modeInput } from './modes.js'
import { readObject } from './object.js'
import {
  accountId,
  accountIds,
  flag,
  kmsKey,
  lines,
  list,
  namedAccounts,
  oneOf,
  optional,
  type Parser,
  Refused,
  type RoleArn,
  region,
  repositoryName,
  roleArn,
  s3Prefix,
  s3Prefixes,
  s3Uri,
  sessionName,
  wholeNumber,
  workflowFile,
} from './parsers.js'

import type { CommonInputs, Inputs, RegisterInputs } from './types.js'
import { VALIDATION_MINUTES, WAIT_MINUTES } from './waits.js'

export type { RoleArn } from './parsers.js'
export type * from './types.js'

const optionalText = optional((text) => text)

/** Every input of action.yml, in its order, with how its text is read. `readInputs` adds the name to each complaint. */
const PARSERS = {
  mode: modeInput,
  'dry-run': flag,
  manifest: lines('model.yaml'),
  set: (text: string) => text,
  'on-gate-failure': oneOf(['stop', 'register'] as const, 'stop'),
  'base-gates': oneOf(['required', 'ignore'] as const, 'required'),
  'create-group': flag,
  'reports-s3-uri': optional(s3Prefix),
  'reports-kms-key-id': optional(kmsKey),
  'reports-bucket-owner-id': optional(accountId),
  'allowed-s3-prefixes': s3Prefixes,
  'package-kms-key-id': optional(kmsKey),
  'validation-role-arn': optional(roleArn),
  'validation-kms-key-id': optional(kmsKey),
  'model-card-status': oneOf(['', 'Draft', 'PendingReview', 'Approved', 'Archived'] as const, ''),
  model: (text: string) => text,
  environment: (text: string) => text,
  reason: (text: string) => text,
  'deploy-from': oneOf(['protected-branches', 'any'] as const, 'protected-branches'),
  'allow-downgrade': flag,
  'allow-approved-at-birth': flag,
  'allow-self-approval': flag,
  'allow-without-alarms': flag,
  'aws-region': optional(region),
  'role-to-assume': optional(roleArn),
  'role-session-name': optional(sessionName),
  'role-duration-seconds': wholeNumber({ from: 900, to: 43_200, otherwise: 3600 }),
  audience: (text: string) => text || 'sts.amazonaws.com',
  'id-token-hosts': list(
    /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i,
    'the name of a host, such as `sts.proxy.acme.com`',
    10,
  ),
  'allowed-account-ids': accountIds,
  'registry-account-id': optional(accountId),
  'registry-role-to-assume': optional(roleArn),
  'execution-role-arn': optional(roleArn),
  'vpc-subnets': list(/^[-0-9a-zA-Z]{1,32}$/, 'a subnet id, such as `subnet-0abc`', 16),
  'vpc-security-group-ids': list(/^[-0-9a-zA-Z]{1,32}$/, 'a security group id, such as `sg-0abc`', 5),
  'endpoint-kms-key-id': optionalText,
  'data-capture-s3-uri': optional(s3Uri),
  'data-capture-kms-key-id': optionalText,
  'async-output-s3-uri': optional(s3Uri),
  'check-mode': oneOf(CHECK_MODES, 'register'),
  'workload-account-ids': namedAccounts,
  'artifact-bucket-owner-id': optional(accountId),
  'artifact-kms-key-id': optional(kmsKey),
  repository: optional(repositoryName),
  'policies-path': optionalText,
  'policies-present-path': optionalText,
  'keep-previous': wholeNumber({ from: 0, to: 100, otherwise: 2 }),
  'approve-workflow': optional(workflowFile),
  'rollback-workflow': optional(workflowFile),
  comment: oneOf(['on-change', 'always', 'on-failure', 'never'] as const, 'on-change'),
  'comment-key': optionalText,
  'wait-timeout-minutes': optional(wholeNumber({ from: 1, to: 720, otherwise: 1 })),
  'poll-interval-seconds': wholeNumber({ from: 5, to: 300, otherwise: 15 }),
  'busy-wait-minutes': wholeNumber({ from: 0, to: 720, otherwise: 30 }),
  'github-token': (text: string) => text,
} satisfies Record<string, Parser<unknown>>

export type InputName = keyof typeof PARSERS
type Value<Name extends InputName> = ReturnType<(typeof PARSERS)[Name]>
type InputReader = <Name extends InputName>(name: Name) => Value<Name>
const PARSER_OF: { readonly [Name in InputName]: Parser<Value<Name>> } = PARSERS

/** The names of all inputs, for the test that compares them with action.yml. */
export const INPUT_NAMES: readonly string[] = Object.keys(PARSERS)

/**
 * Reads the INPUTS text (`toJSON(inputs)`) into the inputs of its mode; `defaultRegion` is what AWS_REGION says.
 * Throws `invalid-input` with one line for each input that is not allowed. `unknown` lists names that are no inputs.
 */
export function readInputs({ text, defaultRegion }: { readonly text: string; readonly defaultRegion: string }): {
  readonly inputs: Inputs
  readonly unknown: readonly string[]
} {
  const given = readObject(text)
  const complaints: string[] = []
  const read: InputReader = (name) => {
    const parse = PARSER_OF[name]
    try {
      return parse((given.get(name) ?? '').trim() || (name === 'aws-region' ? defaultRegion : ''))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      complaints.push(`${name}: ${error.message}`)
      return parse('') // Every parser takes the empty text; nothing is run with it, since there is a complaint.
    }
  }
  const inputs = inputsOfMode(read, given.get('set') ?? '', complaints)
  if (complaints.length > 0) {
    // What two inputs are read from is complained about once.
    throw new ActionError('invalid-input', [...new Set(complaints)].join('\n'), {
      hint: 'Correct the `with:` block of the step.',
    })
  }
  return { inputs, unknown: [...given.keys()].filter((name) => !INPUT_NAMES.includes(name)) }
}

function inputsOfMode(read: InputReader, set: string, complaints: string[]): Inputs {
  const mode = read('mode')
  const common: CommonInputs = {
    dryRun: read('dry-run'),
    manifest: read('manifest'),
    set,
    region: read('aws-region'),
    role: read('role-to-assume'),
    roleSessionName: read('role-session-name'),
    roleDurationSeconds: read('role-duration-seconds'),
    audience: read('audience'),
    idTokenHosts: read('id-token-hosts'),
    allowedAccountIds: read('allowed-account-ids'),
    registryAccountId: read('registry-account-id'),
    registryRole: read('registry-role-to-assume'),
    allowedS3Prefixes: read('allowed-s3-prefixes'),
    comment: read('comment'),
    commentKey: read('comment-key'),
    waitTimeoutMinutes: read('wait-timeout-minutes') ?? WAIT_MINUTES[mode],
    githubToken: read('github-token'),
  }
  const registering = registerInputs(read)
  const chosen = { model: read('model'), environment: read('environment'), reason: read('reason') }
  const allowSelfApproval = read('allow-self-approval')
  const deployment = deploymentInputs(read)
  complaints.push(...contradictions(common))
  switch (mode) {
    case 'register':
      complaints.push(...registerContradictions(registering))
      return { ...common, ...registering, mode }
    case 'update':
      return { ...common, mode, model: chosen.model, modelCardStatus: registering.modelCardStatus }
    case 'approve':
    case 'reject':
      return { ...common, mode, ...chosen, allowSelfApproval }
    case 'status':
      return { ...common, mode, model: chosen.model }
    case 'policies':
      return {
        ...common,
        ...registering,
        ...deployment,
        mode,
        environment: chosen.environment,
        checkMode: read('check-mode'),
        workloadAccounts: read('workload-account-ids'),
        artifactBucketOwnerId: read('artifact-bucket-owner-id'),
        artifactKmsKeyId: read('artifact-kms-key-id'),
        repository: read('repository'),
        policiesPath: read('policies-path'),
        policiesPresentPath: read('policies-present-path'),
      }
    case 'deploy':
    case 'rollback':
      if (deployment.executionRole === undefined)
        complaints.push(
          `execution-role-arn: is empty; mode ${mode} needs the role that the endpoint's containers run with`,
        )
      if ((deployment.subnets.length === 0) !== (deployment.securityGroupIds.length === 0))
        complaints.push('vpc-subnets: and vpc-security-group-ids are given together or not at all')
      return {
        ...common,
        ...chosen,
        ...deployment,
        mode,
        executionRole: deployment.executionRole ?? NO_ROLE,
        vpc: deployment.subnets.length === 0 ? undefined : deployment,
      }
  }
}

function registerInputs(read: InputReader): Omit<RegisterInputs, keyof CommonInputs | 'mode'> {
  return {
    onGateFailure: read('on-gate-failure'),
    baseGates: read('base-gates'),
    createGroup: read('create-group'),
    reportsS3Uri: read('reports-s3-uri'),
    reportsKmsKeyId: read('reports-kms-key-id'),
    reportsBucketOwnerId: read('reports-bucket-owner-id'),
    packageKmsKeyId: read('package-kms-key-id'),
    validationRole: read('validation-role-arn'),
    validationKmsKeyId: read('validation-kms-key-id'),
    modelCardStatus: read('model-card-status') || undefined,
    approveWorkflow: read('approve-workflow'),
    pollIntervalSeconds: read('poll-interval-seconds'),
    validationTimeoutMinutes: read('wait-timeout-minutes') ?? VALIDATION_MINUTES,
  }
}

// Stands where there is a complaint, so that nothing is run with it.
const NO_ROLE: RoleArn = { arn: '', partition: '', account: '' }

function deploymentInputs(read: InputReader) {
  return {
    deployFrom: read('deploy-from'),
    allowApprovedAtBirth: read('allow-approved-at-birth'),
    allowDowngrade: read('allow-downgrade'),
    allowWithoutAlarms: read('allow-without-alarms'),
    executionRole: read('execution-role-arn'),
    subnets: read('vpc-subnets'),
    securityGroupIds: read('vpc-security-group-ids'),
    endpointKmsKeyId: read('endpoint-kms-key-id'),
    dataCaptureS3Uri: read('data-capture-s3-uri'),
    dataCaptureKmsKeyId: read('data-capture-kms-key-id'),
    asyncOutputS3Uri: read('async-output-s3-uri'),
    keepPrevious: read('keep-previous'),
    rollbackWorkflow: read('rollback-workflow'),
    pollIntervalSeconds: read('poll-interval-seconds'),
    busyWaitMinutes: read('busy-wait-minutes'),
  }
}
