import type { DescribeModelPackageOutput, ModelPackageStatusItem } from '@aws-sdk/client-sagemaker'

/** How long a package takes to be scanned and validated, in milliseconds. */
export interface PackageBehaviour {
  /** Until SageMaker begins. */
  readonly pending: number
  /** The scan of the images. */
  readonly scan: number
  /** The transform job of the validation profile: "hours" (CloudFormation user guide, AWS::SageMaker::ModelPackage). */
  readonly validation: number
}

export const DEFAULT_PACKAGE_BEHAVIOUR: PackageBehaviour = { pending: 30_000, scan: 120_000, validation: 1_800_000 }

/** How the next package goes wrong. */
export interface PackageTrouble {
  readonly fails: 'scan' | 'validation'
  /** FailureReason. */
  readonly reason?: string
}

/** What becomes of a package with time: Pending, then its images are scanned, then it is validated. */
export interface Course extends PackageBehaviour {
  /** Milliseconds. */
  readonly start: number
  /** The names in ImageScanStatuses and ValidationStatuses; nothing to do where there are none. */
  readonly images: readonly string[]
  readonly profiles: readonly string[]
  readonly trouble: PackageTrouble | undefined
}

type Status = Pick<DescribeModelPackageOutput, 'ModelPackageStatus' | 'ModelPackageStatusDetails'>

/** Status and its details at a moment; the order of scan and validation is not documented [?]. */
export function statusAt(course: Course, now: number): Status {
  const passed = now - course.start
  const scan = course.images.length === 0 ? 0 : course.scan
  const scanned = course.pending + scan
  const validated = scanned + (course.profiles.length === 0 ? 0 : course.validation)
  const fails = course.trouble?.fails
  const scanIs = phase(passed, { from: course.pending, to: scanned, fails: fails === 'scan' && scan > 0 })
  const validationIs =
    scanIs === 'Failed'
      ? 'NotStarted'
      : phase(passed, { from: scanned, to: validated, fails: fails === 'validation' && course.profiles.length > 0 })
  const hasFailed = scanIs === 'Failed' || validationIs === 'Failed'
  const items = (names: readonly string[], status: DetailedStatus) => names.map((Name) => item(Name, status, course))
  return {
    ModelPackageStatus:
      passed < course.pending ? 'Pending' : hasFailed ? 'Failed' : passed < validated ? 'InProgress' : 'Completed',
    ModelPackageStatusDetails: {
      ValidationStatuses: items(course.profiles, validationIs),
      ImageScanStatuses: items(course.images, scanIs),
    },
  }
}

type DetailedStatus = 'NotStarted' | 'InProgress' | 'Completed' | 'Failed'

function phase(
  passed: number,
  of: { readonly from: number; readonly to: number; readonly fails: boolean },
): DetailedStatus {
  if (passed < of.from) return 'NotStarted'
  if (passed < of.to) return 'InProgress'
  return of.fails ? 'Failed' : 'Completed'
}

function item(Name: string, Status: DetailedStatus, { trouble }: Course): ModelPackageStatusItem {
  const reason =
    trouble?.reason ??
    (trouble?.fails === 'scan'
      ? 'The image has vulnerabilities of severity CRITICAL.'
      : 'ClientError: See job logs for more information.')
  return { Name, Status, ...(Status === 'Failed' && { FailureReason: reason }) }
}
