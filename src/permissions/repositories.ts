import { isOfAws } from './accounts-of-aws.js'
import { ANSWERS, type Answers } from './answers.js'
import { rootOf } from './arns.js'
import { type Holder, type Need, needOf, type Stated } from './need.js'
import type { Repository, Role, Setting } from './setting.js'

/** "ecr:BatchGetImage", "ecr:Describe*": as AWS prints them for the registry's account. */
function registryPulls({ printedReads }: Answers): readonly string[] {
  return printedReads === 'asked-for' ? ['ecr:BatchGetImage', 'ecr:Describe*'] : ['ecr:BatchGetImage']
}
/** What a pull takes: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html */
export const PULLS = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'] as const

/** Repositories of whichever account the image's name has; AWS's own images have policies that AWS keeps. */
export function repositoryNeeds(setting: Setting, answers: Answers = ANSWERS): readonly Need[] {
  const { partition, registryAccount, registerRole, workloads } = setting
  return setting.repositories.flatMap((repository): readonly Need[] => {
    const holder = repositoryHolder(repository, partition)
    const resolving: Stated = { Sid: 'ResolveTags', Action: ['ecr:BatchGetImage'], Resource: [holder.arn] }
    const tagged = repository.isTagged ? registerRole : undefined
    const tags = tagged
      ? [needOf({ kind: 'role', role: tagged }, resolving, 'resolves tags of images to digests', 'useful')]
      : []
    const looks = workloads.map(({ deployRole }) =>
      needOf(
        { kind: 'role', role: deployRole },
        { Sid: 'LookAtImages', Action: ['ecr:BatchGetImage'], Resource: [holder.arn] },
        'sees images of a form that SageMaker refuses',
        'useful',
      ),
    )
    if (isOfAws(repository.account)) return [...tags, ...looks]
    const endpoints = workloads.filter(({ account }) => account !== repository.account)
    return [
      ...tags,
      ...looks,
      // Read where a version is made.
      ...(registerRole === undefined || registryAccount === repository.account
        ? []
        : [
            needOf(
              holder,
              {
                Sid: 'RegistryReadsImages',
                Principal: { AWS: [rootOf(registryAccount, partition)] },
                Action: registryPulls(answers),
              },
              "lets the registry's account read what versions point at",
            ),
          ]),
      ...(endpoints.length === 0
        ? []
        : [
            needOf(
              holder,
              {
                Sid: 'EndpointsPullImages',
                Principal: { AWS: endpoints.map(({ executionRole }) => executionRole.arn) },
                Action: PULLS,
              },
              'lets endpoints pull the images',
            ),
          ]),
      ...lookers(repository, tagged, workloads).map((statement) =>
        needOf(holder, statement, 'lets the roles of jobs look at the images', 'useful'),
      ),
    ]
  })
}

/** Roles of other accounts that resolve a tag, or look whether an image is of a form that SageMaker takes. */
function lookers(
  { account }: Repository,
  tagged: Role | undefined,
  workloads: Setting['workloads'],
): readonly Stated[] {
  const roles = [...(tagged === undefined ? [] : [tagged]), ...workloads.map(({ deployRole }) => deployRole)]
  const foreign = roles.filter((role) => role.account !== account).map(({ arn }) => arn)
  if (foreign.length === 0) return []
  return [{ Sid: 'JobsLookAtImages', Principal: { AWS: foreign }, Action: ['ecr:BatchGetImage'] }]
}

/** The policy of a repository. */
export function repositoryHolder(repository: Repository, partition: string): Holder & { readonly kind: 'repository' } {
  const { account, name } = repository
  return { kind: 'repository', account, name, arn: repositoryArn(repository, partition) }
}

/** The ARN of a repository. */
export function repositoryArn({ account, region, name }: Repository, partition: string): string {
  return `arn:${partition}:ecr:${region}:${account}:repository/${name}`
}
