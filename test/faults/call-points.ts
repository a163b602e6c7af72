import { READ_ROLE_ARN, REGISTER_ROLE_ARN } from '../emulator/index.js'
import type { Meant } from './world.js'

/**
 * What a run asks the world for, by the campaign's own numbers; a number with a letter is another request that serves the same
 * purpose, and those from C19 are what the campaign did not number.
 */
export type CallPoint = keyof typeof CALL_POINTS

export interface Point extends Meant {
  readonly what: string
  /** How the error of a run names it. */
  readonly call: RegExp
  /** Whether it changes something, so that it matters if a fault comes before or after it was done. */
  readonly isWrite: boolean
}

const isOfRole = (roleArn: string) => (input: unknown) =>
  typeof input === 'object' && input !== null && Reflect.get(input, 'RoleArn') === roleArn

type More = Pick<Meant, 'where' | 'since'>

const read = (what: string, operation: string, call: RegExp, more: More = {}): Point => ({
  ...{ what, operation, call, isWrite: false },
  ...more,
})

const write = (what: string, operation: string, call: RegExp, more: More = {}): Point => ({
  ...{ what, operation, call, isWrite: true },
  ...more,
})

const ofSageMaker = (operation: string) => new RegExp(`sagemaker:${operation}\\b`)

export const CALL_POINTS = {
  C1: read('ID token', 'GetIdToken', /GET ACTIONS_ID_TOKEN_REQUEST_URL/),
  C2: read('role', 'AssumeRoleWithWebIdentity', /sts:AssumeRoleWithWebIdentity/, {
    where: isOfRole(REGISTER_ROLE_ARN),
  }),
  C3: read('whose credentials', 'GetCallerIdentity', /sts:GetCallerIdentity/),
  C4: read("registry's role", 'AssumeRoleWithWebIdentity', /sts:AssumeRoleWithWebIdentity/, {
    where: isOfRole(READ_ROLE_ARN),
  }),
  C5: read('group', 'DescribeModelPackageGroup', ofSageMaker('DescribeModelPackageGroup')),
  C5b: write('new group', 'CreateModelPackageGroup', ofSageMaker('CreateModelPackageGroup')),
  C6: read('versions of the group', 'ListModelPackages', ofSageMaker('ListModelPackages')),
  C7: write('new version', 'CreateModelPackage', ofSageMaker('CreateModelPackage')),
  C8: read('one version', 'DescribeModelPackage', ofSageMaker('DescribeModelPackage')),
  C8b: read('the version that is deployed', 'DescribeModelPackage', ofSageMaker('DescribeModelPackage')),
  C9: write('new model', 'CreateModel', ofSageMaker('CreateModel')),
  C10: write('new configuration', 'CreateEndpointConfig', ofSageMaker('CreateEndpointConfig')),
  C11: write('update of the endpoint', 'UpdateEndpoint', ofSageMaker('UpdateEndpoint')),
  C11b: write('new endpoint', 'CreateEndpoint', ofSageMaker('CreateEndpoint')),
  C12: read('endpoint while it is waited for', 'DescribeEndpoint', ofSageMaker('DescribeEndpoint'), {
    since: 'UpdateEndpoint',
  }),
  C12b: read('endpoint before anything is changed', 'DescribeEndpoint', ofSageMaker('DescribeEndpoint')),
  C13: write('update back', 'UpdateEndpoint', ofSageMaker('UpdateEndpoint')),
  C13b: write('update back after a failed smoke test', 'UpdateEndpoint', ofSageMaker('UpdateEndpoint'), {
    since: 'InvokeEndpoint',
  }),
  C14: write('deleted configuration', 'DeleteEndpointConfig', ofSageMaker('DeleteEndpointConfig')),
  C14b: write('deleted model', 'DeleteModel', ofSageMaker('DeleteModel')),
  C15: read('artifact', 'HeadObject', /s3:GetObject/),
  C15b: read('report', 'GetObject', /s3:GetObject/),
  C16: read('comments', 'IssuesListComments', /GET \/repos/),
  C17: write('new comment', 'IssuesCreateComment', /POST \/repos/),
  C17b: write('old comment', 'IssuesUpdateComment', /PATCH \/repos/),
  C19: read('configuration', 'DescribeEndpointConfig', ofSageMaker('DescribeEndpointConfig')),
  C20: read('model', 'DescribeModel', ofSageMaker('DescribeModel')),
  C21: read('tags', 'ListTags', ofSageMaker('ListTags')),
  C22: read('configurations', 'ListEndpointConfigs', ofSageMaker('ListEndpointConfigs')),
  C23: read('alarms', 'DescribeAlarms', /cloudwatch:DescribeAlarms|CloudWatch alarm/),
  C24: read('scaling', 'DescribeScalableTargets', /application-autoscaling:DescribeScalableTargets/),
  C25: write('scalable target', 'RegisterScalableTarget', /application-autoscaling:RegisterScalableTarget/),
  C25b: write('scaling policy', 'PutScalingPolicy', /application-autoscaling:PutScalingPolicy/),
  C26: read('smoke test', 'InvokeEndpoint', ofSageMaker('InvokeEndpoint')),
  C27: write('stage of the version', 'UpdateModelPackage', ofSageMaker('UpdateModelPackage')),
  C28: read('image', 'BatchGetImage', /ecr:BatchGetImage/),
  C29: read('commit of the manifest', 'ReposCompareCommitsWithBasehead', /GET \/repos/),
  C30: read("the container's log", 'DescribeLogStreams', /logs:DescribeLogStreams/),
  C31: read('version to decide on', 'DescribeModelPackage', ofSageMaker('DescribeModelPackage')),
  C32: read('who let the job in', 'ActionsGetReviewsForRun', /GET \/repos/),
  C33: read('commit of the version', 'ReposGetCommit', /GET \/repos/),
  C34: read('its pull requests', 'ReposListPullRequestsAssociatedWithCommit', /GET \/repos/),
  C35: read('the pull request', 'PullsGet', /GET \/repos/),
  C36: read('its authors', 'PullsListCommits', /GET \/repos/),
  C37: write('decision', 'UpdateModelPackage', ofSageMaker('UpdateModelPackage')),
  C38: read('versions before the decision', 'ListModelPackages', ofSageMaker('ListModelPackages')),
  C39: read('comments for the record', 'IssuesListComments', /GET \/repos/),
  C40: write('record', 'IssuesUpdateComment', /PATCH \/repos/),
  C41: read('version to update', 'DescribeModelPackage', ofSageMaker('DescribeModelPackage')),
  C42: read('version that the manifest registered', 'ListModelPackages', ofSageMaker('ListModelPackages')),
  C43: write('keys of a version', 'UpdateModelPackage', ofSageMaker('UpdateModelPackage')),
  C44: read('manifest of the base branch', 'GitGetTree', /GET \/repos/),
  C45: write('tags of a configuration that is there', 'AddTags', ofSageMaker('AddTags')),
} as const satisfies Readonly<Record<string, Point>>
