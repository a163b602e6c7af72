import { versionReader } from '../aws/sagemaker/model-packages.js'
import { goneOnBase, manifestsGone } from '../candidate/gone.js'
import { groupsNamed } from '../candidate/groups.js'
import { CallFailure, messageOf } from '../errors.js'
import { repositoryFiles } from '../github/repository-files.js'
import type { CommonInputs } from '../inputs/inputs.js'
import { mapBounded } from '../language/bounded.js'
import { addressOf } from '../registry/address.js'
import { describeVersion, type LookUp, newestVersions } from '../registry/look-up.js'
import { originOf, pullRequestOf } from '../registry/version/origin.js'
import type { EarlierVersion, EarlierVersions } from '../report/ending.js'
import { clock } from './clock.js'
import type { ModeRun } from './mode-run.js'
import { requiredRegion } from './region.js'
import { type AwsSession, locationOf, takeCredentials } from './session.js'

/** A pull request's versions are among the newest ones; those further back are not searched for a report of a failure. */
const MAX_DESCRIBED = 10
const CONCURRENT_READS = 4
const MAX_WAIT_MILLISECONDS = 20_000

/**
 * What earlier commits of this pull request registered, as the newest versions of the groups say of themselves. For a run
 * that has failed already: whatever goes wrong here is the answer *unknown*, with the reason. Never rejects.
 */
export async function earlierVersions(request: ModeRun<CommonInputs>): Promise<EarlierVersions> {
  if (request.run.context.pullRequest === undefined) return { kind: 'not-asked' }
  const late = async (): Promise<EarlierVersions> => {
    await clock.sleep(MAX_WAIT_MILLISECONDS)
    return { kind: 'unknown', reason: `The registry did not answer within ${MAX_WAIT_MILLISECONDS / 1000} s.` }
  }
  return Promise.race([lookUp(request).catch(unknown), late()])
}

function unknown(error: unknown): EarlierVersions {
  const hint = error instanceof CallFailure && error.hint !== undefined ? `\n${error.hint}` : ''
  return { kind: 'unknown', reason: `${messageOf(error)}${hint}` }
}

async function lookUp(request: ModeRun<CommonInputs>): Promise<EarlierVersions> {
  const groups = await groupsNamed({
    workspace: request.run.context.workspace,
    patterns: request.inputs.manifest,
    readBase: baseReader(request),
  })
  if (groups.length === 0) return { kind: 'unknown', reason: 'No manifest here or on the base branch names a group.' }
  const { inputs } = request
  const session = await takeCredentials(request, requiredRegion(inputs))
  const found = await Promise.all(groups.map((group) => ofPullRequest(request, session, group)))
  return { kind: 'read', versions: found.flat() }
}

/**
 * What a run without a manifest says where the base branch has one: that it was deleted or renamed. For a run that has failed
 * already: undefined where nothing can be said. Never rejects.
 */
export async function manifestIsGone({ inputs, run }: ModeRun<CommonInputs>): Promise<string | undefined> {
  const { pullRequest, repository, workspace } = run.context
  if (pullRequest === undefined || inputs.githubToken === '') return undefined
  try {
    const tree = await repositoryFiles({ token: inputs.githubToken, repository }).list({ ref: pullRequest.baseSha })
    return goneOnBase(
      manifestsGone(tree, { workspace, patterns: inputs.manifest }),
      `the base branch ${pullRequest.baseRef}`,
    )
  } catch {
    return undefined // it was only worth a word
  }
}

/** A file as it is on the base branch; undefined where it is not there or cannot be read, which is no matter here. */
function baseReader({ inputs, run }: ModeRun<CommonInputs>): (path: string) => Promise<string | undefined> {
  const { pullRequest, repository } = run.context
  if (pullRequest === undefined || inputs.githubToken === '') return async () => undefined
  const files = repositoryFiles({ token: inputs.githubToken, repository })
  return async (path) => {
    try {
      return await files.readAt({ path, ref: pullRequest.baseSha })
    } catch (error) {
      if (error instanceof CallFailure) return undefined
      throw error
    }
  }
}

async function ofPullRequest(
  { run }: ModeRun<CommonInputs>,
  session: AwsSession,
  group: string,
): Promise<readonly EarlierVersion[]> {
  const address = addressOf(group, locationOf(session))
  const at: LookUp = { address, reader: versionReader(session.registry), clock }
  const { versions } = await newestVersions(at)
  const newest = versions.slice(0, MAX_DESCRIBED)
  const described = await mapBounded(newest, CONCURRENT_READS, ({ arn }) => describeVersion(at, arn))
  return described.flatMap((version) => {
    if (version === undefined || pullRequestOf(version, run.context) !== run.context.pullRequest?.number) return []
    const approvalStatus = version.description.ModelApprovalStatus ?? 'not set'
    const commit = originOf(version)?.commit ?? ''
    return [{ arn: version.arn, group, version: version.version, approvalStatus, commit }]
  })
}
