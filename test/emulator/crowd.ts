import type { ModelApprovalStatus } from '@aws-sdk/client-sagemaker'
import type { Emulator } from './emulator.js'

/** Very many versions at once, one a minute, each as the newest one is; labelled as nobody's. */
export function addCrowd(
  emulator: Emulator,
  group: string,
  count: number,
  status: ModelApprovalStatus = 'PendingManualApproval',
): void {
  const found = emulator.group(group)
  const last = found.versions.at(-1)
  if (last === undefined) throw new Error('a crowd stands behind a version that was planted')
  const others = Array.from({ length: count }, (_, index) => {
    emulator.clock.advance(60_000)
    const version = found.lastNumber + 1 + index
    const arn = last.arn.replace(/\d+$/, String(version))
    const described = {
      ...last.described,
      ModelPackageArn: arn,
      ModelPackageVersion: version,
      ModelPackageDescription: `Number ${version}`,
      ModelApprovalStatus: status,
      CreationTime: emulator.clock.now(),
    }
    return { version, arn, described, completesAt: last.completesAt, listedFrom: 0, before: undefined }
  })
  found.versions = [...found.versions, ...others]
  found.lastNumber += count
}
