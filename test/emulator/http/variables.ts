import type { Emulator } from '../emulator.js'
import type { Run } from '../oidc/run.js'

export const STS_PREFIX = '/sts'
export const SAGEMAKER_PREFIX = '/sagemaker'
export const S3_PREFIX = '/s3'
export const CLOUDWATCH_PREFIX = '/cloudwatch'
export const SCALING_PREFIX = '/application-autoscaling'
export const RUNTIME_PREFIX = '/sagemaker-runtime'
export const ECR_PREFIX = '/ecr'
export const KMS_PREFIX = '/kms'
export const LOGS_PREFIX = '/logs'
export const QUOTAS_PREFIX = '/service-quotas'
export const IAM_PREFIX = '/iam'

/**
 * The variables that a job's steps see: GitHub's default ones, the ID-token endpoint where the job may have one, and the
 * SDK's standard variables for endpoints, so that nothing in the action knows of the emulator.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function variablesOf(parameters: {
  readonly emulator: Emulator
  readonly url: string
  readonly run: Run
  readonly eventPath: string
  readonly token: string
  readonly job: string
  readonly idTokenKey?: string
}): Readonly<Record<string, string>> {
  const { emulator, url, run, eventPath, token, job, idTokenKey } = parameters
  const { identity } = emulator.github
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: String(run.actorId),
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor ?? run.actor,
    GITHUB_API_URL: `${url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: emulator.github.fullName,
    GITHUB_REPOSITORY_ID: String(identity.id),
    GITHUB_REPOSITORY_OWNER: identity.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(identity.ownerId),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: run.headRef,
    GITHUB_BASE_REF: run.baseRef,
    GITHUB_SHA: run.sha,
    GITHUB_RUN_ID: run.runId,
    GITHUB_RUN_NUMBER: run.runNumber,
    GITHUB_RUN_ATTEMPT: run.runAttempt,
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_WORKFLOW_REF: `${emulator.github.fullName}/${run.workflowPath}@${run.ref}`,
    GITHUB_JOB: job,
    GITHUB_TOKEN: token,
    AWS_REGION: emulator.region,
    AWS_ENDPOINT_URL_STS: `${url}${STS_PREFIX}`,
    AWS_ENDPOINT_URL_SAGEMAKER: `${url}${SAGEMAKER_PREFIX}`,
    AWS_ENDPOINT_URL_S3: `${url}${S3_PREFIX}`,
    // The service ids with underscores (AWS SDKs and Tools reference, "Service-specific endpoints").
    AWS_ENDPOINT_URL_CLOUDWATCH: `${url}${CLOUDWATCH_PREFIX}`,
    AWS_ENDPOINT_URL_APPLICATION_AUTO_SCALING: `${url}${SCALING_PREFIX}`,
    AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME: `${url}${RUNTIME_PREFIX}`,
    AWS_ENDPOINT_URL_ECR: `${url}${ECR_PREFIX}`,
    AWS_ENDPOINT_URL_KMS: `${url}${KMS_PREFIX}`,
    AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: `${url}${LOGS_PREFIX}`,
    AWS_ENDPOINT_URL_SERVICE_QUOTAS: `${url}${QUOTAS_PREFIX}`,
    AWS_ENDPOINT_URL_IAM: `${url}${IAM_PREFIX}`,
    // Nothing of this machine may be found instead.
    AWS_EC2_METADATA_DISABLED: 'true',
    ...(idTokenKey !== undefined && {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: idTokenKey,
    }),
  }
}
