import type { DoctorCheck } from '../../src/modes/doctor/check.js'
import { renderDoctorSummary } from '../../src/modes/doctor/report/report.js'
import { aContext } from '../comment/builders.js'
import type { Case } from '../comment/cases.js'

const GROUP = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package-group/churn'
const ROLE = 'arn:aws:iam::222222222222:role/model-registry-register'

/** A registration that lacks the right to list, an artifact and a comment; `say` gives each foreign text. */
export function someChecks(say: (text: string) => string = (text) => text): readonly DoctorCheck[] {
  const refused = say(
    'AccessDenied: User: arn:aws:sts::222222222222:assumed-role/model-registry-register/smr-acme-models-1 is not authorized to perform: sagemaker:ListModelPackages because no resource-based policy allows it (sagemaker:ListModelPackages).',
  )
  return [
    { name: 'node', status: 'ok', resource: '22.4.0', detail: 'Node.js 22.4.0 works.' },
    {
      name: 'id-token',
      status: 'ok',
      resource: say('repo:acme/models:pull_request'),
      detail: 'GitHub gives this job a token for sts.amazonaws.com.',
    },
    {
      name: 'assume-role',
      status: 'ok',
      account: '222222222222',
      resource: ROLE,
      detail: 'Its trust lets this job in.',
    },
    {
      name: 'list-versions',
      status: 'missing',
      account: '111111111111',
      resource: GROUP,
      detail: `${refused} Add to the policy of model package group churn in account 111111111111.`,
      statement: {
        Sid: 'TrainingRegisters',
        Effect: 'Allow',
        Principal: { AWS: [ROLE] },
        Action: ['sagemaker:CreateModelPackage', 'sagemaker:ListModelPackages'],
        Resource: [GROUP],
      },
    },
    {
      name: 'artifact',
      status: 'missing',
      account: '222222222222',
      resource: say('s3://acme-ml/churn/model.tar.gz'),
      detail: `${say('s3://acme-ml/churn/model.tar.gz')} does not exist (s3:GetObject).`,
    },
    {
      name: 'comment',
      status: 'unknown',
      resource: say('acme/models'),
      detail: `Comments may be read: the job needs \`permissions: pull-requests: write\`. ${say('A sentence.')}`,
    },
  ]
}

/** How the summary of `mode: doctor` looks, red and green. */
export function doctorCases(): readonly Case[] {
  const page = (checks: readonly DoctorCheck[]) =>
    renderDoctorSummary(checks, { checkMode: 'register', context: aContext() })
  return [
    { name: 'doctor-missing', title: 'What is missing', kind: 'summary', markdown: page(someChecks()) },
    {
      name: 'doctor-ready',
      title: 'Nothing is missing',
      kind: 'summary',
      markdown: page(someChecks().filter(({ status }) => status !== 'missing')),
    },
  ]
}
