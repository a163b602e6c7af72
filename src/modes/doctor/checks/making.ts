import type { EffectiveDeployment } from '../../../manifest/deploy-effective.js'
import { sageMakerPrefix } from '../../../permissions/arns.js'
import { derivedPrefix } from '../../../permissions/derived-names.js'
import { objectArns } from '../../../permissions/places.js'
import { type DoctorCheck, missing, type Subject } from '../check.js'
import { type Write, writeChecks } from '../own-policy.js'
import type { DoctorPorts } from '../ports.js'
import { needFor } from '../refused.js'
import type { Looking } from '../settings.js'

type Simulate = DoctorPorts['simulate']

/** "iam:PassRole" is decided when a model is made, which the doctor does not. */
export async function roleChecks({ settings, needs }: Looking, simulate: Simulate): Promise<readonly DoctorCheck[]> {
  const { executionRoleArn, account } = settings
  const subject: Subject = { name: 'execution-role', account, resource: executionRoleArn }
  if (executionRoleArn === undefined)
    return [missing(subject, 'The input `execution-role-arn` is empty: give the role that the containers run with.')]
  const owner = executionRoleArn.split(':')[4]
  if (owner !== account)
    return [
      missing(
        subject,
        `It is a role of account ${owner}, and the endpoint is made in ${account}: SageMaker is passed roles of the same account alone. Correct \`execution-role-arn\` or \`role-to-assume\`.`,
      ),
    ]
  const pass: Write = {
    subject,
    actions: ['iam:PassRole'],
    resource: executionRoleArn,
    keys: { 'iam:PassedToService': 'sagemaker.amazonaws.com' },
    need: needs.find(({ statement }) => statement.Action.includes('iam:PassRole')),
  }
  return writeChecks(pass, { settings, simulate })
}

/** What a deployment makes: models, configurations and the endpoint. */
export async function makingChecks(
  { settings, needs }: Looking,
  simulate: Simulate,
  { endpoint, smoke_test: test, async: asynchronous }: EffectiveDeployment,
): Promise<readonly DoctorCheck[]> {
  const prefix = sageMakerPrefix({ ...settings.location, account: settings.account })
  const derived = `${derivedPrefix(endpoint)}-v1`.toLowerCase()
  const made = [
    { actions: ['sagemaker:CreateModel'], resource: `${prefix}:model/${derived}` },
    { actions: ['sagemaker:CreateEndpointConfig'], resource: `${prefix}:endpoint-config/${derived}` },
    {
      actions: [
        'sagemaker:CreateEndpoint',
        'sagemaker:UpdateEndpoint',
        ...(test ? [asynchronous ? 'sagemaker:InvokeEndpointAsync' : 'sagemaker:InvokeEndpoint'] : []),
      ],
      resource: `${prefix}:endpoint/${endpoint.toLowerCase()}`,
    },
    // An answer that is not there yet is refused like one that may not be read, so IAM is asked.
    ...(test && asynchronous ? answersOf(settings) : []).map((resource) => ({ actions: ['s3:GetObject'], resource })),
  ]
  const checks = await Promise.all(
    made.map(({ actions, resource }) =>
      writeChecks(
        {
          subject: { name: 'endpoint', account: settings.account, resource },
          actions,
          resource,
          need: needFor(needs, { action: actions[0] ?? '', resource }),
        },
        { settings, simulate },
      ),
    ),
  )
  return checks.flat()
}

/** Where a smoke test of an asynchronous endpoint finds its answers; an object there stands for all. */
function answersOf({ account, setting, location }: Looking['settings']): readonly string[] {
  const outputs = setting.workloads.flatMap((workload) => (workload.account === account ? workload.outputs : []))
  const answers = outputs.filter(({ isAnswers }) => isAnswers === true)
  return objectArns(answers, location.partition).objects.map((arn) => arn.replace(/\*$/, 'answer.out'))
}
