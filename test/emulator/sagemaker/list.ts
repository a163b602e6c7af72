import type {
  ListModelPackagesCommandInput,
  ListModelPackagesOutput,
  ModelPackageSummary,
} from '@aws-sdk/client-sagemaker'
import { copy } from '../copy.js'
import { authorize } from '../iam/authorize.js'
import { partitionOf } from '../partition.js'
import { validation } from '../service-error.js'
import type { StoredVersion } from './group.js'
import { doesNotExist, findGroup, type SageMakerContext, settled, type WantedGroup } from './service.js'

/** The page size where MaxResults is not given [?]. */
const DEFAULT_PAGE = 10

/** ListModelPackages: filters, order and pages. */
export function listModelPackages(
  context: SageMakerContext,
  input: ListModelPackagesCommandInput,
): ListModelPackagesOutput {
  const versions =
    input.ModelPackageGroupName === undefined
      ? ownVersions(context, input)
      : versionsOf(context, input.ModelPackageGroupName)
  const now = context.state.clock.now()
  const sorted = versions
    .flatMap((version) => asListed(version, now))
    .map((version) => settled(version, now))
    .sort((a, b) => compare(a, b, input.SortBy))
  // Ascending by default, unlike the lists of endpoints and models (botocore).
  const ordered = input.SortOrder === 'Descending' ? sorted.reverse() : sorted
  const summaries = ordered.map((version) => summaryOf(version))
  return page({ summaries, input, isSparse: context.state.options.filteredPages !== 'full' })
}

/** Without a group: the caller's unversioned packages, unless another type is asked for (boto3#3069). */
function ownVersions(context: SageMakerContext, input: ListModelPackagesCommandInput): readonly StoredVersion[] {
  const { caller, state, region } = context
  const refused = authorize({
    caller,
    action: 'sagemaker:ListModelPackages',
    resources: [`arn:${partitionOf(region)}:sagemaker:${region}:${caller.account}:model-package/*`],
    owner: caller.account,
    resourcePolicy: [],
  })
  if (refused !== undefined) throw refused
  const type = input.ModelPackageType ?? 'Unversioned'
  const packages = [...state.packages.values()].filter(({ account }) => account === caller.account)
  const versions = [...state.groups.values()]
    .filter((group) => group.account === caller.account)
    .flatMap((group) => group.versions)
  return [...(type === 'Versioned' ? [] : packages), ...(type === 'Unversioned' ? [] : versions)]
}

function versionsOf(context: SageMakerContext, nameOrArn: string): readonly StoredVersion[] {
  const wanted = findGroup(context, nameOrArn)
  const refused = authorize({
    caller: context.caller,
    action: 'sagemaker:ListModelPackages',
    resources: listResources(context, wanted),
    owner: wanted.account,
    resourcePolicy: wanted.group?.policy ?? [],
  })
  if (refused !== undefined) throw refused
  // moto gives [] here; that the service refuses is not verified [?].
  if (wanted.group === undefined) throw doesNotExist(`Model Package Group ${wanted.arn}`)
  return wanted.group.versions
}

function listResources(context: SageMakerContext, wanted: WantedGroup): readonly [string, ...string[]] {
  // By the group's own name: that ARNs are shown in lower case (`arnCase`) does not say that rights are decided on these.
  const versions = `${wanted.arn.replace(':model-package-group/', ':model-package/')}/*`
  switch (context.state.options.listResource ?? 'package') {
    case 'either':
      return [wanted.arn, versions]
    case 'group':
      return [wanted.arn]
    case 'package':
      return [versions]
  }
}

/** A version as lists see it: not yet, as it was, or as it is. */
function asListed(version: StoredVersion, now: Date): readonly StoredVersion[] {
  if (now.getTime() >= version.listedFrom) return [version]
  return version.before === undefined ? [] : [version.before]
}

function compare(a: StoredVersion, b: StoredVersion, by: string | undefined): number {
  if (by === 'Name') {
    const names = nameOf(a.described).localeCompare(nameOf(b.described))
    if (names !== 0) return names
  }
  return (
    (a.described.CreationTime?.getTime() ?? 0) - (b.described.CreationTime?.getTime() ?? 0) || a.version - b.version
  )
}

/** The name of a package, or of a version's group. */
function nameOf(one: Pick<ModelPackageSummary, 'ModelPackageName' | 'ModelPackageGroupName'>): string {
  return one.ModelPackageName ?? one.ModelPackageGroupName ?? ''
}

/** No metrics, metadata or containers in a summary (botocore ModelPackageSummary). */
function summaryOf(version: StoredVersion): ModelPackageSummary {
  const { described } = version
  return {
    ModelPackageName: described.ModelPackageName,
    ModelPackageGroupName: described.ModelPackageGroupName,
    ModelPackageVersion: described.ModelPackageVersion,
    ModelPackageArn: described.ModelPackageArn,
    ...(described.ModelPackageDescription !== undefined && {
      ModelPackageDescription: described.ModelPackageDescription,
    }),
    CreationTime: described.CreationTime,
    ModelPackageStatus: described.ModelPackageStatus,
    ModelApprovalStatus: described.ModelApprovalStatus,
    ...(described.ModelLifeCycle !== undefined && { ModelLifeCycle: described.ModelLifeCycle }),
    ...(described.ModelPackageRegistrationType !== undefined && {
      ModelPackageRegistrationType: described.ModelPackageRegistrationType,
    }),
  }
}

function page(parameters: {
  readonly summaries: readonly ModelPackageSummary[]
  readonly input: ListModelPackagesCommandInput
  readonly isSparse: boolean
}): ListModelPackagesOutput {
  const { input, isSparse } = parameters
  const matching = parameters.summaries.filter((summary) => passes(summary, input))
  // The service reads a page and filters it then, so a filtered page can be empty with a NextToken (sagemaker-python-sdk
  // PR#5092: the first page of MaxResults 1 is not the answer).
  const read = isSparse ? parameters.summaries : matching
  const start = input.NextToken === undefined ? 0 : afterToken(read, input.NextToken)
  const end = start + (input.MaxResults ?? DEFAULT_PAGE)
  const items = read.slice(start, end)
  const last = items.at(-1)
  return {
    ModelPackageSummaryList: copy(items.filter((summary) => passes(summary, input))),
    ...(end < read.length &&
      last?.ModelPackageArn !== undefined && {
        NextToken: Buffer.from(`${end} ${last.ModelPackageArn}`).toString('base64'),
      }),
  }
}

/** The token names the last version read, so that versions made in between shift nothing; and its place, should it be gone. */
function afterToken(summaries: readonly ModelPackageSummary[], token: string): number {
  const [, place, arn] = /^(\d+) (.+)$/.exec(Buffer.from(token, 'base64').toString()) ?? []
  if (place === undefined) throw validation('Invalid pagination token.') // [?]
  const index = summaries.findIndex((summary) => summary.ModelPackageArn === arn)
  return index < 0 ? Number(place) - 1 : index + 1
}

function passes(summary: ModelPackageSummary, input: ListModelPackagesCommandInput): boolean {
  const created = summary.CreationTime?.getTime() ?? 0
  return (
    (input.ModelApprovalStatus === undefined || summary.ModelApprovalStatus === input.ModelApprovalStatus) &&
    (input.NameContains === undefined || nameOf(summary).includes(input.NameContains)) &&
    (input.CreationTimeAfter === undefined || created > input.CreationTimeAfter.getTime()) &&
    (input.CreationTimeBefore === undefined || created < input.CreationTimeBefore.getTime()) &&
    (input.ModelPackageType !== 'Unversioned' || summary.ModelPackageGroupName === undefined)
  )
}
