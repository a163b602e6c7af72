import type { Need, Stated } from './need.js'
import { objectArns, placesByBucket } from './places.js'
import { PULLS, repositoryArn } from './repositories.js'
import type { Setting, Workload } from './setting.js'

/** The role in whose name an endpoint runs: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html */
export function endpointNeeds(setting: Setting, workload: Workload): readonly Need[] {
  const { partition, region } = setting
  const { account, hostings, outputs, executionRole } = workload
  const own = (service: string, resource: string) => `arn:${partition}:${service}:${region}:${account}:${resource}`
  const of = (statement: Stated, why: string, weight: Need['weight'] = 'needed'): Need => ({
    holder: { kind: 'execution-role', role: executionRole },
    statement: { Effect: 'Allow', ...statement },
    weight,
    why,
  })
  const artifacts = objectArns([...setting.artifacts, ...workload.baselines], partition)
  const repositories = setting.repositories.map((repository) => repositoryArn(repository, partition))
  const written = objectArns(outputs, partition).objects
  const watches = hostings.some(({ hasAlarms }) => hasAlarms)
  return [
    ...(artifacts.objects.length > 0
      ? [
          of(
            {
              Sid: 'ReadArtifacts',
              Action: [
                's3:GetObject',
                's3:GetObjectVersion',
                ...(artifacts.folders.length > 0 ? ['s3:ListBucket'] : []),
              ],
              Resource: [...artifacts.objects, ...artifacts.folders],
            },
            'reads the artifacts',
          ),
        ]
      : []),
    ...(setting.artifactKey !== undefined
      ? [of({ Sid: 'DecryptArtifacts', Action: ['kms:Decrypt'], Resource: [setting.artifactKey.arn] }, 'decrypts them')]
      : []),
    ...(repositories.length > 0
      ? [
          of(
            {
              Sid: 'PullImages',
              Action: PULLS,
              Resource: repositories,
            },
            'pulls the images',
          ),
          // None of these can be narrowed to a repository; SageMaker reads the alarms of a canary in this role's name.
          of(
            {
              Sid: watches ? 'LogInAndWatch' : 'LogIn',
              Action: ['ecr:GetAuthorizationToken', ...(watches ? ['cloudwatch:DescribeAlarms'] : [])],
              Resource: ['*'],
            },
            watches ? 'logs in to ECR and watches alarms' : 'logs in to ECR',
          ),
        ]
      : []),
    ...(written.length > 0
      ? [of({ Sid: 'WriteOutputs', Action: ['s3:PutObject'], Resource: written }, 'writes captures and answers')]
      : []),
    ...(workload.topics.length > 0
      ? [of({ Sid: 'TellTopics', Action: ['sns:Publish'], Resource: workload.topics }, 'tells topics of answers')]
      : []),
    ...(workload.captureKey !== undefined && placesByBucket(outputs).size > 0
      ? [
          of(
            { Sid: 'EncryptOutputs', Action: ['kms:GenerateDataKey'], Resource: [workload.captureKey.arn] },
            'encrypts captures',
          ),
        ]
      : []),
    ...(workload.isInVpc
      ? [of({ Sid: 'JoinVpc', Action: VPC_ACTIONS, Resource: ['*'] }, 'puts network interfaces into your VPC')]
      : []),
    of(
      {
        Sid: 'WriteLogs',
        Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
        Resource: ['*', '*:log-stream:*'].map((name) => own('logs', `log-group:/aws/sagemaker/Endpoints/${name}`)),
      },
      "writes the containers' logs",
      'useful',
    ),
    of(
      {
        Sid: 'WriteMetrics',
        Action: ['cloudwatch:PutMetricData'],
        Resource: ['*'],
        Condition: { StringLike: { 'cloudwatch:namespace': ['AWS/SageMaker', '/aws/sagemaker/*'] } },
      },
      "writes the containers' metrics",
      'useful',
    ),
  ]
}

const VPC_ACTIONS = [
  'ec2:CreateNetworkInterface',
  'ec2:CreateNetworkInterfacePermission',
  'ec2:DeleteNetworkInterface',
  'ec2:DeleteNetworkInterfacePermission',
  'ec2:DescribeDhcpOptions',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeVpcs',
]
