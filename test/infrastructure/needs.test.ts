import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/modes/policies/result.js'
import { accountOf, type Holder, type Need, resourceOf } from '../../src/permissions/need.js'
import { needsOf } from '../../src/permissions/needs.js'
import type { Setting } from '../../src/permissions/setting.js'
import { authorize } from '../emulator/iam/authorize.js'
import { list, type RequestKeys, type Statement } from '../emulator/iam/policy.js'
import { play, settingFor } from '../policies/company.js'
import { companyOf, LAYOUTS, madeFor } from './layouts.js'

/** The condition keys of a request that a mode sends, by whom and for what. */
function keysOf(need: Need, action: string): RequestKeys {
  const approves = need.statement.Sid === 'DecideVersions'
  switch (action) {
    case 'sagemaker:CreateModelPackage':
      return { 'sagemaker:ModelApprovalStatus': 'PendingManualApproval' }
    case 'sagemaker:UpdateModelPackage':
      return approves ? { 'sagemaker:ModelApprovalStatus': 'Approved' } : {}
    case 'iam:PassRole':
      return { 'iam:PassedToService': 'sagemaker.amazonaws.com' }
    case 'iam:CreateServiceLinkedRole':
      return { 'iam:AWSServiceName': 'sagemaker.application-autoscaling.amazonaws.com' }
    case 'application-autoscaling:RegisterScalableTarget':
    case 'application-autoscaling:PutScalingPolicy':
    case 'application-autoscaling:DeregisterScalableTarget':
      return {
        'application-autoscaling:service-namespace': 'sagemaker',
        'application-autoscaling:scalable-dimension': 'sagemaker:variant:DesiredInstanceCount',
      }
    case 's3:PutObject':
      return { 's3:if-none-match': '*' }
    case 'cloudwatch:PutMetricData':
      return { 'cloudwatch:namespace': 'AWS/SageMaker' }
    default:
      return {}
  }
}

function policyOf(holder: Holder, made: readonly Policy[]): readonly Statement[] {
  const kind = holder.kind === 'execution-role' ? 'role' : holder.kind
  const found = made.filter((one) => one.kind === kind && one.resource === resourceOf(holder))
  return found.flatMap(({ document }) => {
    const statements: readonly Statement[] = JSON.parse(JSON.stringify(document.Statement))
    return statements
  })
}

/** What of a right is not allowed by the templates: an action on a resource, by somebody. */
function lacking(need: Need, made: readonly Policy[]): readonly string[] {
  const { holder, statement } = need
  const policy = policyOf(holder, made)
  const isRole = holder.kind === 'role' || holder.kind === 'execution-role'
  const who = isRole ? [holder.role.arn] : list(statement.Principal?.AWS)
  const resources = statement.Resource ?? [resourceOf(holder)]
  return who.flatMap((principalArn) =>
    statement.Action.flatMap((action) =>
      resources
        .filter((resource) => {
          const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' }
          const caller = {
            account: principalArn.split(':')[4] ?? '',
            arn: principalArn,
            principalArn,
            policy: isRole ? policy : [everything],
          }
          const resourcePolicy = isRole ? [] : policy
          const owner = isRole ? caller.account : accountOf(holder)
          const keys = keysOf(need, action)
          return authorize({ caller, action, resources: [resource], owner, resourcePolicy, keys }) !== undefined
        })
        .map((resource) => `${principalArn} ${action} ${resource}`),
    ),
  )
}

/** Of a whole account the templates let in the roles alone, so they are asked for in its place. */
function byRole(need: Need, workloads: Setting['workloads']): Need {
  const { holder, statement } = need
  const roots = list(statement.Principal?.AWS)
  if (holder.kind === 'role' || roots.length === 0) return need
  const named = roots.flatMap((principal) => {
    const account = principal.split(':')[4]
    const workload = workloads.find((one) => one.account === account && principal.endsWith(':root'))
    if (workload === undefined) return [principal]
    return holder.kind === 'model-package-group' ? [workload.deployRole.arn] : [workload.executionRole.arn]
  })
  return { ...need, statement: { ...statement, Principal: { AWS: named } } }
}

describe.each(Object.entries(LAYOUTS))('with %s', (_, layout) => {
  const setting = settingFor(companyOf(layout))
  const made = madeFor(layout)
  const rights = needsOf(setting).filter(({ holder }) => holder.kind !== 'role-trust')

  test.each(
    rights.map((need) => [need.holder.kind, resourceOf(need.holder), need.statement.Sid, need] as const),
  )('the %s %s has %s, which register, approve, update or deploy needs', (_kind, _resource, _sid, need) => {
    expect(lacking(byRole(need, setting.workloads), made)).toEqual([])
  })

  test('in a cloud that checks all that AWS documents, the templates alone make register, approve and deploy pass', async () => {
    expect(await play(companyOf(layout), made)).toBeUndefined()
  }, 60_000)
})
