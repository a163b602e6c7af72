import { type Subjects, trustGitHub } from './default-world.js'
import type { Conditions, Statement } from './iam/policy.js'
import type { RoleOptions } from './iam/role.js'
import { APPROVAL_ENVIRONMENT, ENVIRONMENTS, REGISTRY_ACCOUNT } from './options.js'
import { DECISION_ALONE, NOT_ANOTHERS, packageResources } from './package-resources.js'
import { partitionOf } from './partition.js'

/** Four hours: a deploy may take long, and the workload account's template raises the limit for it. */
const DEPLOY_SECONDS = 14_400

/** The roles that approve, write stages and deploy, as `registry-roles.yaml`, `stage-role.yaml` and `workload.yaml` make them. */
export function workloadRoles(region: string, subjects: Subjects): readonly RoleOptions[] {
  const packages = packageResources(region, REGISTRY_ACCOUNT, '*')
  const partition = partitionOf(region)
  const trust = (account: string, ...environments: readonly string[]) => [
    trustGitHub(
      account,
      environments.flatMap((environment) => subjects.environment(environment)),
      partition,
    ),
  ]
  const read = (name: string) => [
    allow('IdentityAskIam', 'iam:SimulatePrincipalPolicy', `arn:${partition}:iam::${REGISTRY_ACCOUNT}:role/${name}`),
    allow('IdentityList', 'sagemaker:ListModelPackages', packages),
    allow(
      'IdentityDescribe',
      ['sagemaker:DescribeModelPackage', 'sagemaker:DescribeModelPackageGroup', 'sagemaker:GetModelPackageGroupPolicy'],
      packages,
    ),
  ]
  const environments = Object.entries(ENVIRONMENTS)
  return [
    {
      name: 'model-registry-approve',
      account: REGISTRY_ACCOUNT,
      trust: trust(REGISTRY_ACCOUNT, APPROVAL_ENVIRONMENT),
      policy: [
        ...read('model-registry-approve'),
        { ...allow('IdentityDecide', 'sagemaker:UpdateModelPackage', packages), Condition: DECISION_ALONE },
      ],
    },
    ...environments.flatMap(([name, account]) => [
      {
        name: `model-registry-stage-${name}`,
        account: REGISTRY_ACCOUNT,
        trust: trust(REGISTRY_ACCOUNT, name),
        policy: [
          ...read(`model-registry-stage-${name}`),
          {
            ...allow('IdentityStage', 'sagemaker:UpdateModelPackage', packages),
            Condition: stageAlone(environments.map(([other]) => other).filter((other) => other !== name)),
          },
        ],
        maxSessionDuration: DEPLOY_SECONDS,
      },
      {
        name: `model-registry-deploy-${name}`,
        account,
        trust: trust(account, name),
        policy: deployPolicy({ region, account, environment: name }),
        maxSessionDuration: DEPLOY_SECONDS,
      },
      executionRole({ region, account, environment: name }),
    ]),
  ]
}

/** Only requests that carry no approval status at all, say whose a version is, or speak for another environment. */
function stageAlone(others: readonly string[]): Conditions {
  const notes = others.map((name) => [`sagemaker:CustomerMetadataProperties/smr/served/${name}`, 'true'])
  return {
    Null: {
      'sagemaker:ModelApprovalStatus': 'true',
      'sagemaker:CustomerMetadataPropertiesToRemove': 'true',
      ...NOT_ANOTHERS,
      ...Object.fromEntries(notes),
    },
  }
}

interface Place {
  readonly region: string
  readonly account: string
  readonly environment: string
}

/** What a deploy asks for, and nothing else: it can neither approve a version nor delete an endpoint. */
function deployPolicy({ region, account, environment }: Place): readonly Statement[] {
  const partition = partitionOf(region)
  const own = (service: string, resource: string) => `arn:${partition}:${service}:${region}:${account}:${resource}`
  const [model, config, endpoint] = ['model/*', 'endpoint-config/*', 'endpoint/*'].map((one) => own('sagemaker', one))
  const packages = packageResources(region, REGISTRY_ACCOUNT, '*')
  const global = (resource: string) => `arn:${partition}:iam::${account}:${resource}`
  return [
    allow('IdentityAskIam', 'iam:SimulatePrincipalPolicy', global(`role/model-registry-deploy-${environment}`)),
    allow(
      'IdentityReadVersions',
      [
        'sagemaker:DescribeModelPackage',
        'sagemaker:DescribeModelPackageGroup',
        'sagemaker:ListModelPackages',
        'sagemaker:CreateModel',
      ],
      packages,
    ),
    allow('IdentityModels', ['sagemaker:CreateModel', 'sagemaker:DescribeModel', 'sagemaker:DeleteModel'], model),
    allow(
      'IdentityConfigurations',
      ['sagemaker:CreateEndpointConfig', 'sagemaker:DescribeEndpointConfig', 'sagemaker:DeleteEndpointConfig'],
      config,
    ),
    allow('IdentityLists', ['sagemaker:ListEndpointConfigs', 'sagemaker:ListEndpoints'], '*'),
    allow(
      'IdentityLogs',
      ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
      ['*', '*:*'].map((name) => own('logs', `log-group:/aws/sagemaker/Endpoints/${name}`)),
    ),
    allow('IdentityQuotas', 'servicequotas:ListServiceQuotas', '*'),
    allow(
      'IdentityEndpoints',
      ['sagemaker:CreateEndpoint', 'sagemaker:UpdateEndpoint'],
      [endpoint ?? '', config ?? ''],
    ),
    allow(
      'IdentityServe',
      [
        'sagemaker:DescribeEndpoint',
        'sagemaker:UpdateEndpointWeightsAndCapacities',
        'sagemaker:InvokeEndpoint',
        'sagemaker:InvokeEndpointAsync',
      ],
      endpoint,
    ),
    allow('IdentityTags', ['sagemaker:AddTags', 'sagemaker:ListTags'], [model ?? '', config ?? '', endpoint ?? '']),
    {
      ...allow('IdentityPassRole', 'iam:PassRole', global(`role/model-registry-endpoint-${environment}`)),
      Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
    },
    allow('IdentityAlarms', 'cloudwatch:DescribeAlarms', '*'),
    allow(
      'IdentityScalingLook',
      [
        'application-autoscaling:DescribeScalableTargets',
        'application-autoscaling:DescribeScalingPolicies',
        'application-autoscaling:DescribeScheduledActions',
      ],
      '*',
    ),
    {
      ...allow(
        'IdentityScaling',
        [
          'application-autoscaling:RegisterScalableTarget',
          'application-autoscaling:PutScalingPolicy',
          'application-autoscaling:DeregisterScalableTarget',
        ],
        '*',
      ),
      Condition: {
        StringEquals: {
          'application-autoscaling:service-namespace': 'sagemaker',
          'application-autoscaling:scalable-dimension': 'sagemaker:variant:DesiredInstanceCount',
        },
      },
    },
    allow('IdentityReadArtifacts', ['s3:GetObject', 's3:GetObjectVersion'], `arn:${partition}:s3:::acme-ml/*`),
    allow('IdentityListArtifacts', 's3:ListBucket', `arn:${partition}:s3:::acme-ml`),
    allow('IdentityResolveImages', 'ecr:BatchGetImage', `arn:${partition}:ecr:${region}:*:repository/*`),
    allow(
      'IdentityScalingAlarms',
      ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'],
      own('cloudwatch', 'alarm:TargetTracking-endpoint/*'),
    ),
    {
      ...allow(
        'IdentityScalingRole',
        'iam:CreateServiceLinkedRole',
        global(
          'role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint',
        ),
      ),
      Condition: { StringEquals: { 'iam:AWSServiceName': 'sagemaker.application-autoscaling.amazonaws.com' } },
    },
  ]
}

/** The role in whose name an endpoint runs: it reads the artifacts and the image, writes logs, and watches alarms. */
function executionRole({ region, account, environment }: Place): RoleOptions {
  const partition = partitionOf(region)
  return {
    name: `model-registry-endpoint-${environment}`,
    account,
    trust: [
      {
        Sid: 'TrustSageMaker',
        Effect: 'Allow',
        Principal: { Service: 'sagemaker.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'aws:SourceAccount': account } },
      },
    ],
    policy: [
      allow('ReadArtifacts', ['s3:GetObject', 's3:GetObjectVersion'], `arn:${partition}:s3:::acme-ml/*`),
      allow('ListArtifacts', 's3:ListBucket', `arn:${partition}:s3:::acme-ml`),
      allow('LogIn', 'ecr:GetAuthorizationToken', '*'),
      allow(
        'PullImage',
        ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'],
        `arn:${partition}:ecr:${region}:*:repository/*`,
      ),
      allow(
        'WriteLogs',
        ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
        `arn:${partition}:logs:${region}:${account}:log-group:/aws/sagemaker/Endpoints/*`,
      ),
      {
        ...allow('WriteMetrics', 'cloudwatch:PutMetricData', '*'),
        Condition: { StringLike: { 'cloudwatch:namespace': ['AWS/SageMaker', '/aws/sagemaker/*'] } },
      },
      allow('WatchAlarms', 'cloudwatch:DescribeAlarms', '*'),
    ],
  }
}

function allow(
  Sid: string,
  Action: string | readonly string[],
  Resource: string | readonly string[] | undefined,
): Statement {
  return { Sid, Effect: 'Allow', Action, Resource: Resource ?? [] }
}
