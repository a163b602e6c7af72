import { READ_ROLE_ARN, REGISTER_ROLE_ARN } from '../emulator/index.js'
import type { Meant } from './world.js'

/** What a run asks the world for; a number with a letter is a second request that serves the same purpose. */
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

const read = (what: string, operation: string, call: RegExp, where?: Meant['where']): Point => ({
  ...{ what, operation, call, isWrite: false },
  ...(where === undefined ? {} : { where }),
})

const write = (what: string, operation: string, call: RegExp): Point => ({ what, operation, call, isWrite: true })

export const CALL_POINTS = {
  C1: read('ID token', 'GetIdToken', /GET ACTIONS_ID_TOKEN_REQUEST_URL/),
  C2: read('role', 'AssumeRoleWithWebIdentity', /sts:AssumeRoleWithWebIdentity/, isOfRole(REGISTER_ROLE_ARN)),
  C3: read('whose credentials', 'GetCallerIdentity', /sts:GetCallerIdentity/),
  C4: read("registry's role", 'AssumeRoleWithWebIdentity', /sts:AssumeRoleWithWebIdentity/, isOfRole(READ_ROLE_ARN)),
  C5: read('group', 'DescribeModelPackageGroup', /sagemaker:DescribeModelPackageGroup/),
  C6: read('versions of the group', 'ListModelPackages', /sagemaker:ListModelPackages/),
  C7: write('new version', 'CreateModelPackage', /sagemaker:CreateModelPackage/),
  C8: read('one version', 'DescribeModelPackage', /sagemaker:DescribeModelPackage/),
  C15: read('artifact', 'HeadObject', /s3:GetObject/),
  C15b: read('report', 'GetObject', /s3:GetObject/),
  C16: read('comments', 'IssuesListComments', /GET \/repos/),
  C17: write('new comment', 'IssuesCreateComment', /POST \/repos/),
  C17b: write('old comment', 'IssuesUpdateComment', /PATCH \/repos/),
} as const satisfies Readonly<Record<string, Point>>
