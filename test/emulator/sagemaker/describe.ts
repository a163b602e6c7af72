import type { DescribeModelPackageCommandInput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import { copy } from '../copy.js'
import { authorize } from '../iam/authorize.js'
import { partitionOf } from '../partition.js'
import { asIncluded } from './card-key.js'
import type { Group, StoredVersion } from './group.js'
import { readArn, wrongRegion } from './group.js'
import { doesNotExist, groupKey, type SageMakerContext, settled, versionArn } from './service.js'

/** DescribeModelPackage by the ARN of a version or package, or by `GROUP/NUMBER` or `NAME` in the caller's account. */
export function describeModelPackage(
  context: SageMakerContext,
  input: DescribeModelPackageCommandInput,
): DescribeModelPackageOutput {
  const found = findVersion(context, input.ModelPackageName ?? '')
  const refused = authorize({
    caller: context.caller,
    action: 'sagemaker:DescribeModelPackage',
    resources: [found.arn],
    owner: found.account,
    resourcePolicy: found.group?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  if (found.version === undefined) throw doesNotExist(`ModelPackage ${found.arn}`)
  return copy(asIncluded(context, found.version.described, input.IncludedData))
}

interface FoundVersion {
  readonly arn: string
  readonly account: string
  readonly group: Group | undefined
  readonly version: StoredVersion | undefined
}

/** Finds a version; without one, the ARN it would have, for the refusal. */
export function findVersion(context: SageMakerContext, nameOrArn: string): FoundVersion {
  const { state, caller, region } = context
  const arn = readArn(nameOrArn)
  if (arn !== undefined && arn.region !== region) throw wrongRegion(region)
  const account = arn?.account ?? caller.account
  const [name = '', number] = (arn?.resource ?? nameOrArn).split('/')
  const packaged = number === undefined ? state.packages.get(groupKey(account, name)) : undefined
  if (packaged !== undefined)
    return { arn: packaged.arn, account, group: undefined, version: settled(packaged, state.clock.now()) }
  const group = state.groups.get(groupKey(account, name))
  const version = group?.versions.find((one) => String(one.version) === number)
  if (group === undefined || version === undefined) {
    return {
      arn:
        arn === undefined
          ? `arn:${partitionOf(region)}:sagemaker:${region}:${account}:model-package/${nameOrArn}`
          : nameOrArn,
      account,
      group,
      version: undefined,
    }
  }
  return {
    arn: versionArn(state, group, version.version),
    account,
    group,
    version: settled(version, state.clock.now()),
  }
}
