import { ANSWERS, type Answers } from './answers.js'
import { spellings } from './arns.js'
import { derivedPrefix } from './derived-names.js'
import { endpointNeeds } from './execution.js'
import type { Need, Stated } from './need.js'
import { objectArns } from './places.js'
import type { Setting, Workload } from './setting.js'

const SERVICE = { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } } as const

/** What a deployment asks of its own account, and what the endpoint's role does there. */
export function hostingNeeds(setting: Setting, answers: Answers = ANSWERS): readonly Need[] {
  return setting.workloads.flatMap((workload) => [
    ...deployNeeds(setting, workload, answers),
    ...endpointNeeds(setting, workload),
  ])
}

function deployNeeds(setting: Setting, workload: Workload, answers: Answers): readonly Need[] {
  const { partition, region } = setting
  const { account, hostings, deployRole, executionRole, endpointKey, captureKey } = workload
  const own = (service: string, resource: string) => `arn:${partition}:${service}:${region}:${account}:${resource}`
  const of = (statement: Stated, why: string, weight: Need['weight'] = 'needed'): Need => ({
    holder: { kind: 'role', role: deployRole },
    statement: { Effect: 'Allow', ...statement },
    weight,
    why,
  })
  const prefixes = hostings.map(({ endpoint }) => derivedPrefix(endpoint))
  const endpoints = spellings(hostings.map(({ endpoint }) => endpoint)).map((name) =>
    own('sagemaker', `endpoint/${name}`),
  )
  const made = (type: string) =>
    spellings(prefixes).map((name) => own('sagemaker', `${type}/${name === '*' ? '*' : `${name}*`}`))
  const uses = (what: (hosting: Workload['hostings'][number]) => boolean) => hostings.some(what)
  const isAskedLater = uses(({ hasSmokeTest, isAsynchronous }) => hasSmokeTest && isAsynchronous)
  const keys = [endpointKey, captureKey].filter((key) => key !== undefined).map(({ arn }) => arn)
  const tags = ['sagemaker:AddTags', 'sagemaker:ListTags']
  return [
    of(
      {
        Sid: 'MakeModels',
        Action: ['sagemaker:CreateModel', 'sagemaker:DescribeModel', 'sagemaker:DeleteModel', ...tags],
        Resource: made('model'),
      },
      'makes models',
    ),
    // CreateEndpoint and UpdateEndpoint are decided on both: https://github.com/aws-controllers-k8s/community/issues/1889
    of(
      {
        Sid: 'MakeConfigurations',
        Action: [
          'sagemaker:CreateEndpointConfig',
          'sagemaker:DescribeEndpointConfig',
          'sagemaker:DeleteEndpointConfig',
          'sagemaker:CreateEndpoint',
          'sagemaker:UpdateEndpoint',
          ...tags,
        ],
        Resource: made('endpoint-config'),
      },
      'makes endpoint configurations',
    ),
    of(
      {
        Sid: 'MakeEndpoints',
        Action: [
          'sagemaker:CreateEndpoint',
          'sagemaker:UpdateEndpoint',
          'sagemaker:DescribeEndpoint',
          'sagemaker:UpdateEndpointWeightsAndCapacities',
          ...(uses(({ hasSmokeTest, isAsynchronous }) => hasSmokeTest && !isAsynchronous)
            ? ['sagemaker:InvokeEndpoint']
            : []),
          ...(isAskedLater ? ['sagemaker:InvokeEndpointAsync'] : []),
          ...tags,
        ],
        Resource: endpoints,
      },
      'makes and updates endpoints',
    ),
    of(
      { Sid: 'PassExecutionRole', Action: ['iam:PassRole'], Resource: [executionRole.arn], Condition: SERVICE },
      'hands the execution role to SageMaker',
    ),
    ...(uses(({ hasAlarms }) => hasAlarms)
      ? [
          of(
            // Composite alarms may want the `*`, which the reference does not say.
            {
              Sid: 'ReadAlarms',
              Action: ['cloudwatch:DescribeAlarms'],
              Resource: [answers.alarms === 'everything' ? '*' : own('cloudwatch', 'alarm:*')],
            },
            'looks at the alarms before traffic shifts',
          ),
        ]
      : []),
    ...(uses(({ hasScaling }) => hasScaling) ? scaling(workload, { partition, own, of }) : []),
    ...(keys.length > 0
      ? [
          of(
            { Sid: 'UseKeys', Action: ['kms:CreateGrant', 'kms:DescribeKey'], Resource: keys },
            'lets the endpoint use its keys',
          ),
        ]
      : []),
    // Neither can be narrowed.
    of(
      { Sid: 'ListEndpoints', Action: ['sagemaker:ListEndpointConfigs', 'sagemaker:ListEndpoints'], Resource: ['*'] },
      'deletes what was superseded, rolls back and shows the status',
      'useful',
    ),
    of(
      {
        Sid: 'ReadLogs',
        Action: ['logs:DescribeLogStreams', 'logs:GetLogEvents'],
        // A group is written in both forms: "use the second version, with the trailing :*" (CloudWatch Logs user guide, "Overview of
        // managing access"), while the reference has it without.
        Resource: hostings.flatMap(({ endpoint }) =>
          ['', ':*', ':log-stream:*'].map((end) => own('logs', `log-group:/aws/sagemaker/Endpoints/${endpoint}${end}`)),
        ),
      },
      'shows what the containers wrote where a deployment failed',
      'useful',
    ),
    ...(isAskedLater ? answerLooks(workload, { partition, of }) : []),
    ...artifactLooks(setting, workload),
  ]
}

/** A smoke test of an asynchronous endpoint reads its answers; whoever may not list sees a refusal where there is none yet. */
function answerLooks(
  { outputs }: Workload,
  { partition, of }: { readonly partition: string; readonly of: (statement: Stated, why: string) => Need },
): readonly Need[] {
  const answers = objectArns(
    outputs.filter(({ isAnswers }) => isAnswers === true),
    partition,
  ).objects
  if (answers.length === 0) return []
  return [of({ Sid: 'ReadAnswers', Action: ['s3:GetObject'], Resource: answers }, 'reads the answers of smoke tests')]
}

function scaling(
  { account }: Workload,
  {
    partition,
    own,
    of,
  }: {
    readonly partition: string
    readonly own: (service: string, resource: string) => string
    readonly of: (statement: Stated, why: string, weight?: Need['weight']) => Need
  },
): readonly Need[] {
  const role =
    'aws-service-role/sagemaker.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint'
  return [
    of(
      {
        Sid: 'ScaleEndpoints',
        Action: [
          'application-autoscaling:RegisterScalableTarget',
          'application-autoscaling:PutScalingPolicy',
          'application-autoscaling:DeregisterScalableTarget',
        ],
        Resource: [own('application-autoscaling', 'scalable-target/*')],
        Condition: { StringEqualsIfExists: { 'application-autoscaling:service-namespace': 'sagemaker' } },
      },
      'scales endpoints',
      'useful',
    ),
    // Cannot be narrowed.
    of(
      {
        Sid: 'ReadScaling',
        Action: [
          'application-autoscaling:DescribeScalableTargets',
          'application-autoscaling:DescribeScalingPolicies',
          'application-autoscaling:DescribeScheduledActions',
        ],
        Resource: ['*'],
      },
      'reads how endpoints are scaled',
      'useful',
    ),
    of(
      {
        Sid: 'KeepScalingAlarms',
        Action: ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'],
        Resource: [own('cloudwatch', 'alarm:TargetTracking-endpoint/*')],
      },
      'keeps the alarms of its scaling policies',
      'useful',
    ),
    of(
      {
        Sid: 'MakeScalingRole',
        Action: ['iam:CreateServiceLinkedRole'],
        Resource: [`arn:${partition}:iam::${account}:role/${role}`],
        Condition: { StringEquals: { 'iam:AWSServiceName': 'sagemaker.application-autoscaling.amazonaws.com' } },
      },
      'makes the role of Application Auto Scaling, once an account',
      'useful',
    ),
  ]
}

/** Whether bytes were overwritten since they were registered is seen by whoever may look at them. */
function artifactLooks(setting: Setting, { deployRole, account }: Workload): readonly Need[] {
  const { objects } = objectArns(setting.artifacts, setting.partition)
  if (objects.length === 0 || account !== setting.artifactAccount) return []
  return [
    {
      holder: { kind: 'role', role: deployRole },
      statement: { Sid: 'LookAtArtifacts', Effect: 'Allow', Action: ['s3:GetObject'], Resource: objects },
      weight: 'useful',
      why: 'sees artifacts that were overwritten since they were registered',
    },
  ]
}
