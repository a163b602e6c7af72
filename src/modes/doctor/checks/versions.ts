import type { CallFailureKind } from '../../../errors.js'
import type { ManifestFile } from '../../../manifest/file.js'
import { accountOfArn } from '../../../permissions/arns.js'
import { ask } from '../asked.js'
import { type DoctorCheck, missing, ok, type Subject } from '../check.js'
import { writeChecks } from '../own-policy.js'
import type { DoctorPorts } from '../ports.js'
import { checksOf, EVERY_REFUSAL } from '../refused.js'
import type { LookingAtGroup } from '../settings.js'
import { policyChecks } from './group-policy.js'

const LIST = 'sagemaker:ListModelPackages'
const DESCRIBE = 'sagemaker:DescribeModelPackage'

/** The group, its policy, and who may do what with its versions. */
export async function versionChecks(
  looking: LookingAtGroup,
  { registry, simulate }: Pick<DoctorPorts, 'registry' | 'simulate'>,
): Promise<readonly DoctorCheck[]> {
  const [group, policy, listed, writes] = await Promise.all([
    groupChecks(looking, registry),
    policyChecks(looking, registry),
    listChecks(looking, registry),
    versionWrites(looking, simulate),
  ])
  const described = await describeChecks(looking, registry, listed.newest)
  return [...group, ...policy, ...listed.checks, ...described, ...writes]
}

/** A group of another account can neither be described nor made by name: there the list of its versions shows it. */
async function groupChecks(
  { address, settings, needs }: LookingAtGroup,
  registry: DoctorPorts['registry'],
): Promise<readonly DoctorCheck[]> {
  const subject: Subject = { name: 'group', account: accountOfArn(address.arn), resource: address.arn }
  const isOwn = address.sent === address.name
  if (!isOwn) return []
  const answer = await ask(
    'sagemaker:DescribeModelPackageGroup',
    registry.describeModelPackageGroup({ ModelPackageGroupName: address.name }),
  )
  if (answer.kind === 'answered') {
    const { ModelPackageGroupStatus: status } = answer.value
    const isUsable = status === undefined || status === 'Completed'
    return [isUsable ? ok(subject, 'It is there.') : missing(subject, `The group is ${status}, and takes no versions.`)]
  }
  const { failure } = answer
  if (failure.kind === 'not-found' && isMadeByUs(settings))
    return [ok(subject, 'It is not there, and is made by the first registration (`create-group`).')]
  if (failure.kind === 'not-found') return [missing(subject, `${address.arn} does not exist. ${toMake(address.name)}`)]
  // Only a run that may have to make the group asks for it.
  const fails: readonly CallFailureKind[] = isMadeByUs(settings) ? EVERY_REFUSAL : []
  return checksOf({ subject, failure, fails, needs, otherwise: 'Without `create-group` no mode asks for it.' })
}

/** `create-group` makes groups of the credentials' own account alone. */
function isMadeByUs({ createGroup, checkMode, account, location }: LookingAtGroup['settings']): boolean {
  return createGroup && checkMode === 'register' && account === location.registryAccount
}

function toMake(name: string): string {
  return `Correct \`group\`, \`aws-region\` or \`registry-account-id\`; or make it: aws sagemaker create-model-package-group --model-package-group-name ${name}`
}

async function listChecks(
  { address, settings, needs, files }: LookingAtGroup,
  registry: DoctorPorts['registry'],
): Promise<{ readonly checks: readonly DoctorCheck[]; readonly newest: string | undefined }> {
  const subject: Subject = { name: 'list-versions', account: accountOfArn(address.arn), resource: address.arn }
  const answer = await ask(
    LIST,
    registry.listModelPackages({
      ModelPackageGroupName: address.sent,
      MaxResults: 1,
      SortBy: 'CreationTime',
      SortOrder: 'Descending',
    }),
  )
  if (answer.kind === 'answered') {
    const [newest] = answer.value.ModelPackageSummaryList ?? []
    const arn = newest?.ModelPackageArn
    const detail =
      arn === undefined ? 'Versions may be listed; there is none yet.' : `Versions may be listed; ${arn} is the newest.`
    return { checks: [ok(subject, detail)], newest: arn }
  }
  const { failure } = answer
  if (failure.kind === 'not-found' && isMadeByUs(settings)) return { checks: [], newest: undefined }
  if (failure.kind === 'not-found')
    return {
      checks: [missing({ ...subject, name: 'group' }, `${failure.message} ${toMake(address.name)}`)],
      newest: undefined,
    }
  return {
    checks: checksOf({
      subject,
      failure,
      fails: readingFails(settings.checkMode, files),
      needs,
      otherwise: WITHOUT_READING,
    }),
    newest: undefined,
  }
}

/** Who may not read is told so before it is told that there is nothing to read, so a version that may not be there will do. */
async function describeChecks(
  { address, settings, needs, files }: LookingAtGroup,
  registry: DoctorPorts['registry'],
  newest: string | undefined,
): Promise<readonly DoctorCheck[]> {
  const arn = newest ?? address.versionArn(1)
  const subject: Subject = { name: 'describe-version', account: accountOfArn(address.arn), resource: arn }
  const answer = await ask(
    DESCRIBE,
    registry.describeModelPackage({ ModelPackageName: arn, IncludedData: 'MetadataOnly' }),
  )
  if (answer.kind === 'answered') return [ok(subject, 'Versions may be described.')]
  const { failure } = answer
  if (failure.kind === 'not-found' || failure.kind === 'invalid-request')
    return [ok(subject, 'Versions may be described; this one is not there.')]
  return checksOf({
    subject,
    failure,
    fails: readingFails(settings.checkMode, files),
    needs,
    otherwise: WITHOUT_READING,
  })
}

const WITHOUT_READING =
  'Versions are registered without it, and nothing is compared (no manifest of this group has a `max_regression`).'

/** Register goes on without reading, unless a gate compares with what it may not read (ruling 10). */
function readingFails(checkMode: string, files: readonly ManifestFile[]): readonly CallFailureKind[] {
  return checkMode === 'register' && !files.some(isCompared)
    ? EVERY_REFUSAL.filter((kind) => kind !== 'access-denied')
    : EVERY_REFUSAL
}

function isCompared({ manifest: { metrics } }: ManifestFile): boolean {
  return Object.values(metrics?.values ?? {}).some(
    ({ gate }) =>
      gate !== undefined && 'max_regression' in gate && gate.max_regression !== undefined && gate.level !== 'warn',
  )
}

/** What is written on versions, by the role's own policy; the group's is looked at by itself. */
async function versionWrites(
  { address, settings, needs }: LookingAtGroup,
  simulate: DoctorPorts['simulate'],
): Promise<readonly DoctorCheck[]> {
  const write = WRITES[settings.checkMode]
  if (write === undefined) return []
  const { name, action, keys } = write
  const owner = accountOfArn(address.arn)
  // Approvals and updates are by the role that reads versions, which may be another than that of the job.
  if (settings.checkMode !== 'register' && settings.location.callerAccount !== settings.account) return []
  return writeChecks(
    {
      subject: { name, account: settings.account, resource: address.arn },
      actions: [action],
      resource: address.versionArn(1),
      keys,
      need: needs.find(({ holder, statement }) => holder.kind === 'role' && statement.Action.includes(action)),
      ...(owner !== settings.account && {
        alsoDecides: `The group's policy in account ${owner} has to allow it, too: see group-policy.`,
      }),
    },
    { settings, simulate },
  )
}

const WRITES = {
  register: {
    name: 'create-version',
    action: 'sagemaker:CreateModelPackage',
    keys: { 'sagemaker:ModelApprovalStatus': 'PendingManualApproval' },
  },
  approve: {
    name: 'update-version',
    action: 'sagemaker:UpdateModelPackage',
    keys: { 'sagemaker:ModelApprovalStatus': 'Approved' },
  },
  update: { name: 'update-version', action: 'sagemaker:UpdateModelPackage', keys: {} },
  deploy: undefined, // it makes what serves them; its stage is written by a role of its own
} as const
