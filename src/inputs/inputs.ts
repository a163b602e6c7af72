import { ActionError } from '../errors.js'
import { contradictions, registerContradictions } from './contradictions.js'
import { readObject } from './object.js'
import { Refused, type RoleArn } from './parsers.js'
import { INPUT_NAMES, type InputReader, PARSER_OF } from './table.js'
import type { CommonInputs, Inputs, RegisterInputs, SettingInputs } from './types.js'
import { VALIDATION_MINUTES, WAIT_MINUTES } from './waits.js'

export type { RoleArn } from './parsers.js'
export { INPUT_NAMES } from './table.js'
export type * from './types.js'

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
    case 'list':
      return { ...common, mode, changedOnly: read('changed-only'), shards: read('shards') }
    case 'report': {
      const [reportFiles, shardsJson] = [read('report-files'), read('shards-json')]
      if (reportFiles.length === 0)
        complaints.push('report-files: is empty; mode report needs the files of `report-path` that the jobs uploaded')
      if (shardsJson === '')
        complaints.push('shards-json: is empty; mode report needs the output of that name of the job with mode list')
      return { ...common, mode, reportFiles, shardsJson, approveWorkflow: registering.approveWorkflow }
    }
    case 'policies':
    case 'doctor': {
      const setting = { ...common, ...settingInputs(read), environment: chosen.environment }
      return mode === 'doctor'
        ? { ...setting, mode, baseGates: registering.baseGates, deployFrom: deployment.deployFrom }
        : {
            ...setting,
            mode,
            policiesPath: read('policies-path'),
            policiesPresentPath: read('policies-present-path'),
          }
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

/** Who does what with which account's bucket, key and role. */
function settingInputs(read: InputReader): Omit<SettingInputs, keyof CommonInputs | 'environment'> {
  const { createGroup, reportsS3Uri, reportsKmsKeyId, reportsBucketOwnerId, packageKmsKeyId, ...registering } =
    registerInputs(read)
  const { executionRole, subnets, endpointKmsKeyId, ...deployment } = deploymentInputs(read)
  return {
    createGroup,
    reportsS3Uri,
    reportsKmsKeyId,
    reportsBucketOwnerId,
    packageKmsKeyId,
    validationRole: registering.validationRole,
    validationKmsKeyId: registering.validationKmsKeyId,
    executionRole,
    subnets,
    endpointKmsKeyId,
    dataCaptureS3Uri: deployment.dataCaptureS3Uri,
    dataCaptureKmsKeyId: deployment.dataCaptureKmsKeyId,
    asyncOutputS3Uri: deployment.asyncOutputS3Uri,
    asyncFailureS3Uri: deployment.asyncFailureS3Uri,
    asyncSuccessTopicArn: deployment.asyncSuccessTopicArn,
    asyncErrorTopicArn: deployment.asyncErrorTopicArn,
    checkMode: read('check-mode'),
    workloadAccounts: read('workload-account-ids'),
    artifactBucketOwnerId: read('artifact-bucket-owner-id'),
    artifactKmsKeyId: read('artifact-kms-key-id'),
    repository: read('repository'),
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
    asyncFailureS3Uri: read('async-failure-s3-uri'),
    asyncSuccessTopicArn: read('async-success-topic-arn'),
    asyncErrorTopicArn: read('async-error-topic-arn'),
    keepPrevious: read('keep-previous'),
    rollbackWorkflow: read('rollback-workflow'),
    pollIntervalSeconds: read('poll-interval-seconds'),
    busyWaitMinutes: read('busy-wait-minutes'),
  }
}
