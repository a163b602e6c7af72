import type { DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import type { Statement } from '../iam/policy.js'
import { validation } from '../service-error.js'
import type { Course } from './course.js'

/** A version as it is kept: what Describe says of it, and what time does to it. */
export interface StoredVersion {
  readonly version: number
  readonly arn: string
  readonly described: DescribeModelPackageOutput
  /** When Pending turns into Completed, in milliseconds; undefined once a status was set by hand. */
  readonly completesAt: number | undefined
  /** What becomes of it instead, where it is scanned or validated. */
  readonly course?: Course | undefined
  /** What ListModelPackages shows until `listedFrom`: the version as it was before, or nothing. */
  readonly listedFrom: number
  readonly before: StoredVersion | undefined
}

/** A model package group with its resource policy and its versions. */
export interface Group {
  readonly name: string
  readonly account: string
  readonly region: string
  readonly arn: string
  readonly description: string | undefined
  readonly createdTime: Date
  readonly createdBy: string
  policy: readonly Statement[]
  /** By number, ascending. */
  versions: readonly StoredVersion[]
  /** The highest number ever given; numbers are never used again. */
  lastNumber: number
}

const SAGEMAKER_ARN = /^arn:(aws[a-z-]*):sagemaker:([a-z0-9-]*):(\d{12}):([a-z-]*)\/(.+)$/

export interface SageMakerArn {
  readonly region: string
  readonly account: string
  readonly type: string
  readonly resource: string
}

/** Takes an ARN of SageMaker apart; undefined for a plain name. */
export function readArn(text: string): SageMakerArn | undefined {
  const [, , region, account, type, resource] = SAGEMAKER_ARN.exec(text) ?? []
  if (region === undefined || account === undefined || type === undefined || resource === undefined) return undefined
  return { region, account, type, resource }
}

/** The sentence for an ARN of another Region, as PerfKitBenchmarker quotes it. */
export function wrongRegion(region: string): Error {
  return validation(`ARN should be scoped to correct region: ${region}`)
}
