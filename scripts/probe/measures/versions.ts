import type { CreateModelPackageCommandInput, DescribeModelPackageOutput } from '@aws-sdk/client-sagemaker'
import {
  CreateModelCommand,
  CreateModelPackageCommand,
  DeleteModelPackageCommand,
  DescribeModelPackageCommand,
  ListModelPackagesCommand,
  UpdateModelPackageCommand,
} from '@aws-sdk/client-sagemaker'
import { ListServiceQuotasCommand } from '@aws-sdk/client-service-quotas'
import { SETTLING_MILLISECONDS } from '../../../src/registry/pause.js'
import { describeWithIdentity } from '../../../src/registry/version/identity.js'
import { specificationOf } from '../../../src/registry/version/specification.js'
import { specificationDigest } from '../../../src/registry/version/specification-digest.js'
import { outcomeOf, type Told } from '../ask.js'
import type { Clients } from '../clients.js'
import type { Finding } from '../finding.js'
import { until } from '../pace.js'
import type { World } from '../world.js'

type Given = Partial<CreateModelPackageCommandInput>

/** Creates a version of a group with a container of AWS's own; `given` adds to it. */
export async function createVersion(
  world: World,
  { sageMaker }: Pick<Clients, 'sageMaker'>,
  group: string,
  given: Given = {},
): Promise<Told<string>> {
  const told = await world.asker.ask(`CreateModelPackage${detailOf(given)}`, () =>
    sageMaker.send(
      new CreateModelPackageCommand({
        ModelPackageGroupName: group,
        ModelPackageDescription: 'made by the probe of sagemaker-model-registry-action',
        InferenceSpecification: {
          Containers: [{ Image: world.image }],
          SupportedContentTypes: ['text/csv'],
          SupportedResponseMIMETypes: ['text/csv'],
        },
        ...given,
      }),
    ),
  )
  return told.ok ? { ok: true, output: told.output.ModelPackageArn ?? '' } : told
}

function detailOf({ ModelApprovalStatus: status, ModelLifeCycle: stage, ClientToken: token }: Given): string {
  const parts = [status ?? 'no status', stage && 'a stage', token && 'a token'].filter((part) => part !== undefined)
  return ` (${parts.join(', ')})`
}

/** The same as the owner, who may; the ARN. */
async function ownVersion(world: World, given: Given = {}): Promise<string> {
  const told = await createVersion(world, world.owner, await world.ownGroup(), given)
  if (told.ok) return told.output
  throw new Error(`CreateModelPackage was refused: ${outcomeOf(told)}`)
}

function describe(world: World, arn: string): Promise<DescribeModelPackageOutput> {
  return world.asker.must('DescribeModelPackage', () =>
    world.owner.sageMaker.send(new DescribeModelPackageCommand({ ModelPackageName: arn })),
  )
}

export async function defaultStatus(world: World): Promise<Finding> {
  const { ModelApprovalStatus: status = 'none' } = await describe(world, await ownVersion(world))
  const isPending = status === 'PendingManualApproval'
  return {
    answer: `A version that was created without a status is ${status}.`,
    verdict: isPending ? 'as-assumed' : 'otherwise',
    ...(isPending ? {} : { side: 'required' }),
  }
}

export async function specificationComesBack(world: World): Promise<Finding> {
  const { uri } = await world.artifact()
  const InferenceSpecification = {
    Containers: [{ Image: world.image, ModelDataUrl: uri, Environment: { A: 'b' } }],
    SupportedContentTypes: ['text/csv'],
    SupportedResponseMIMETypes: ['text/csv'],
  }
  const specification = specificationDigest({ InferenceSpecification })
  // As a registration writes it, so that what approve and deploy compare is asked itself.
  const identity = { content: specification, specification, artifacts: [] }
  const ModelPackageDescription = describeWithIdentity('made by the probe', identity)
  const arn = await ownVersion(world, { InferenceSpecification, ModelPackageDescription })
  const described = await describe(world, arn)
  const [sent, back] = [InferenceSpecification, described.InferenceSpecification].map((one) =>
    Object.keys(one?.Containers?.[0] ?? {}),
  )
  const added = (back ?? []).filter((member) => !sent?.includes(member))
  const { kind } = specificationOf(described)
  return {
    answer: `Added to a container: ${added.join(', ') || 'nothing'}. What approve and deploy compare is ${kind}.`,
    verdict: kind === 'same' ? 'as-assumed' : 'otherwise',
  }
}

export async function modifiedAtBirth(world: World): Promise<Finding> {
  const arn = await ownVersion(world, { ModelApprovalStatus: 'Approved' })
  const first = await until(world.pace, { what: 'the version to be Completed', seconds: 120, every: 2 }, async () => {
    const described = await describe(world, arn)
    return described.ModelPackageStatus === 'Completed' ? described : undefined
  })
  await world.pace.sleep(20_000)
  const later = await describe(world, arn)
  const hasMoved = [first, later].some(
    ({ CreationTime: created, LastModifiedTime: modified }) =>
      created !== undefined && modified !== undefined && modified.getTime() > created.getTime(),
  )
  const isNamed = [first, later].some(({ LastModifiedBy: by }) => Object.keys(by ?? {}).length > 0)
  const behind =
    later.LastModifiedTime === undefined || later.CreationTime === undefined
      ? 'absent'
      : `${later.LastModifiedTime.getTime() - later.CreationTime.getTime()} ms after CreationTime`
  const answer = `Of a version that was created as Approved and left alone, LastModifiedTime is ${behind} and LastModifiedBy ${isNamed ? 'names somebody' : 'is absent or empty'}.`
  if (!hasMoved && !isNamed) return { answer, verdict: 'as-assumed' }
  if (hasMoved && isNamed) return { answer: `${answer} Neither tells a birth from an approval.`, verdict: 'otherwise' }
  return { answer, verdict: 'otherwise', side: hasMoved ? 'name' : 'time' }
}

export async function clientToken(world: World): Promise<Finding> {
  const ClientToken = world.name('token').slice(0, 36)
  const group = await world.ownGroup()
  const send = (given: Given = {}) => createVersion(world, world.owner, group, { ClientToken, ...given })
  const first = await send()
  if (!first.ok) throw new Error(`CreateModelPackage with a ClientToken was refused: ${outcomeOf(first)}`)
  const same = await send()
  const other = await send({ ModelPackageDescription: 'another one' })
  await world.asker.must('DeleteModelPackage', () =>
    world.owner.sageMaker.send(new DeleteModelPackageCommand({ ModelPackageName: first.output })),
  )
  const after = await send()
  const said = (told: Told<string>) =>
    told.ok ? (told.output === first.output ? 'the same ARN' : 'a new version') : outcomeOf(told)
  const isKnown = [same, other, after].every((told) => told.ok || /Conflict/.test(told.code))
  return {
    answer: `The same request: ${said(same)}. Another one: ${said(other)}. The first after its version was deleted: ${said(after)}.`,
    verdict: isKnown ? 'as-assumed' : 'otherwise',
  }
}

export async function numberAgain(world: World): Promise<Finding> {
  const numberOf = (arn: string) => arn.split('/').at(-1) ?? ''
  const first = await ownVersion(world)
  await world.asker.must('DeleteModelPackage', () =>
    world.owner.sageMaker.send(new DeleteModelPackageCommand({ ModelPackageName: first })),
  )
  const second = await ownVersion(world)
  const isAgain = numberOf(first) === numberOf(second)
  return {
    answer: `After version ${numberOf(first)} was deleted the next one is ${numberOf(second)}.`,
    verdict: isAgain ? 'otherwise' : 'as-assumed',
  }
}

export async function listedAfter(world: World): Promise<Finding> {
  const group = await world.ownGroup()
  const waitFor = async (arn: string, status?: 'Approved') => {
    const since = world.pace.now().getTime()
    const what = status === undefined ? 'a new version to be listed' : 'an approved version to be listed as such'
    await until(world.pace, { what, seconds: 180, every: 1 }, async () => {
      const page = await world.asker.must('ListModelPackages', () =>
        world.owner.sageMaker.send(
          new ListModelPackagesCommand({
            ModelPackageGroupName: group,
            SortBy: 'CreationTime',
            SortOrder: 'Descending',
            MaxResults: 100,
            ...(status === undefined ? {} : { ModelApprovalStatus: status }),
          }),
        ),
      )
      return page.ModelPackageSummaryList?.some(({ ModelPackageArn: one }) => one === arn) ? true : undefined
    })
    return (world.pace.now().getTime() - since) / 1000
  }
  const arn = await ownVersion(world, { ModelApprovalStatus: 'PendingManualApproval' })
  const made = await waitFor(arn)
  await world.asker.must('UpdateModelPackage', () =>
    world.owner.sageMaker.send(
      new UpdateModelPackageCommand({ ModelPackageArn: arn, ModelApprovalStatus: 'Approved' }),
    ),
  )
  const approved = await waitFor(arn, 'Approved')
  return {
    answer: `Listed ${made.toFixed(1)} s after it was made, and as Approved ${approved.toFixed(1)} s after it was approved.`,
    verdict: Math.max(made, approved) * 1000 <= SETTLING_MILLISECONDS ? 'as-assumed' : 'otherwise',
  }
}

export async function unapprovedModel(world: World): Promise<Finding> {
  const arn = await ownVersion(world, { ModelApprovalStatus: 'PendingManualApproval' })
  const ExecutionRoleArn = await world.executionRole()
  const ModelName = world.name('unapproved')
  // A new role may not be known yet, which SageMaker says in words of its own: only what speaks of the role is asked again.
  const told = await until(world.pace, { what: 'the execution role to be known', seconds: 120, every: 5 }, async () => {
    const one = await world.make('model', ModelName, () =>
      world.asker.ask('CreateModel', () =>
        world.owner.sageMaker.send(
          new CreateModelCommand({ ModelName, ExecutionRoleArn, Containers: [{ ModelPackageName: arn }] }),
        ),
      ),
    )
    return !one.ok && /assume|role/i.test(one.message) && !/approv/i.test(one.message) ? undefined : one
  })
  return {
    answer: told.ok ? 'CreateModel takes a version that nobody approved.' : `CreateModel says: ${outcomeOf(told)}`,
    verdict: 'as-assumed',
  }
}

export async function quotaOfVersions(world: World): Promise<Finding> {
  const found: string[] = []
  let NextToken: string | undefined
  do {
    const page = await world.asker.must('ListServiceQuotas', () =>
      world.owner.quotas.send(new ListServiceQuotasCommand({ ServiceCode: 'sagemaker', NextToken })),
    )
    for (const { QuotaName: name = '', Value: value } of page.Quotas ?? [])
      if (/model package/i.test(name)) found.push(`${name}: ${value}`)
    NextToken = page.NextToken
  } while (NextToken !== undefined && NextToken !== '')
  return {
    answer: found.length === 0 ? 'No quota of SageMaker speaks of model packages.' : `${found.join('; ')}.`,
    verdict: 'as-assumed',
  }
}
