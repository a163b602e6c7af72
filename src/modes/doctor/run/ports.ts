import { clientsOnDemand } from '../../../aws/clients-on-demand.js'
import { endpointReader } from '../../../aws/sagemaker/endpoints.js'
import { groupPolicyReader } from '../../../aws/sagemaker/model-package-groups.js'
import { versionReader } from '../../../aws/sagemaker/model-packages.js'
import { within } from '../../../aws/within.js'
import { CallFailure } from '../../../errors.js'
import { branches } from '../../../github/branches.js'
import { workflowRunsAndDeployments } from '../../../github/deployments.js'
import { repositoryFiles } from '../../../github/repository-files.js'
import { reviews } from '../../../github/reviews.js'
import type { DoctorInputs } from '../../../inputs/inputs.js'
import type { Call } from '../../../ports.js'
import { ownMarker } from '../../../run/comment/write.js'
import type { ModeRun } from '../../../run/mode-run.js'
import type { AwsSession } from '../../../run/session.js'
import type { DoctorGitHub, DoctorPorts } from '../ports.js'

/** After this a question counts as unanswered: what one service does not say keeps nobody from what the others do. */
const MILLISECONDS = 30_000

/** The real world of a doctor, which only reads; what few manifests need is loaded when it is first asked. */
export function doctorPorts({ own, registry }: AwsSession): DoctorPorts {
  const onDemand = clientsOnDemand(own)
  const { groups } = clientsOnDemand(registry)
  const reader = versionReader(registry)
  const endpoints = endpointReader(own)
  return {
    registry: {
      describeModelPackageGroup: timed('sagemaker:DescribeModelPackageGroup', groups.describeModelPackageGroup),
      listModelPackages: timed('sagemaker:ListModelPackages', reader.listModelPackages),
      describeModelPackage: timed('sagemaker:DescribeModelPackage', reader.describeModelPackage),
      getModelPackageGroupPolicy: timed('sagemaker:GetModelPackageGroupPolicy', groupPolicyReader(registry)),
    },
    artifacts: { identify: timed('s3:GetObject', onDemand.artifacts.identify) },
    folders: { identifyPrefix: timed('s3:ListBucket', onDemand.folders.identifyPrefix) },
    reports: { read: timed('s3:GetObject', onDemand.reports.read) },
    images: { manifestOf: timed('ecr:BatchGetImage', onDemand.images.manifestOf) },
    keys: { managerOf: timed('kms:DescribeKey', onDemand.keys.managerOf) },
    sources: {
      describeTrainingJob: timed('sagemaker:DescribeTrainingJob', onDemand.sources.describeTrainingJob),
      listPipelineExecutionSteps: timed(
        'sagemaker:ListPipelineExecutionSteps',
        onDemand.sources.listPipelineExecutionSteps,
      ),
      describeModel: timed('sagemaker:DescribeModel', onDemand.sources.describeModel),
    },
    endpoints: {
      describeEndpoint: timed('sagemaker:DescribeEndpoint', endpoints.describeEndpoint),
      describeEndpointConfig: timed('sagemaker:DescribeEndpointConfig', endpoints.describeEndpointConfig),
      describeModel: timed('sagemaker:DescribeModel', endpoints.describeModel),
    },
    alarms: {
      describeAlarms: timed('cloudwatch:DescribeAlarms', async (input) =>
        (await import('../../../aws/cloudwatch-alarms.js')).alarms(own).describeAlarms(input),
      ),
    },
    scaling: {
      describeScalableTargets: timed('application-autoscaling:DescribeScalableTargets', async (input) =>
        (await import('../../../aws/application-auto-scaling.js')).scaling(own).describeScalableTargets(input),
      ),
    },
    simulate: timed('iam:SimulatePrincipalPolicy', async (input) =>
      (await import('../../../aws/iam-simulation.js')).policySimulation(own)(input),
    ),
    quotas: {
      endpointInstances: timed('servicequotas:ListServiceQuotas', async (input) =>
        (await import('../../../aws/service-quotas.js')).instanceQuotas(own).endpointInstances(input),
      ),
    },
  }
}

function timed<Input, Output>(call: string, ask: Call<Input, Output>): Call<Input, Output> {
  return (input) => within(MILLISECONDS, call, ask(input))
}

/** What is asked of GitHub with the job's token. */
export function doctorGitHub({ inputs, run }: ModeRun<DoctorInputs>): DoctorGitHub {
  const { context } = run
  const options = { token: inputs.githubToken, repository: context.repository }
  const { pullRequest } = context
  return {
    branches: branches({ ...options, defaultBranch: context.defaultBranch }),
    reviews: reviews({ ...options, runId: context.runId }),
    records: workflowRunsAndDeployments(options),
    files: {
      list: async (at) => {
        if (inputs.githubToken !== '') return repositoryFiles(options).list(at)
        throw new CallFailure(
          'access-denied',
          'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
          'github-token is empty, so GitHub cannot be asked.',
          { hint: 'Leave `github-token` out, and give the job `permissions: contents: read`.' },
        )
      },
    },
    findComment:
      pullRequest === undefined || inputs.githubToken === ''
        ? undefined
        : async () => {
            const { pullRequestPort } = await import('../../../github/pull-request.js')
            return pullRequestPort({ ...options, number: pullRequest.number }).findComment(ownMarker(inputs, context))
          },
  }
}
