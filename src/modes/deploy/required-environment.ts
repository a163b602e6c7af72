import { ActionError } from '../../errors.js'
import { servedKey, servedRun } from '../../registry/served.js'
import type { ApprovedVersion } from './approved-version.js'
import { readFromGitHub, whereMerged } from './merged.js'
import type { DeployGitHub, GitHubDeployment } from './ports.js'
import type { DeploySettings } from './settings.js'

/** Whether GitHub bears out that a version served in an environment. */
export type BorneOut = { readonly kind: 'borne-out' } | { readonly kind: 'claim'; readonly why: string }

export interface ServedClaim {
  readonly version: ApprovedVersion
  readonly environment: string
  readonly settings: Pick<DeploySettings, 'deployFrom' | 'run'>
}

/**
 * A note that a version served somewhere is a claim (ruling 25): it counts if it names a run of this repository that GitHub
 * recorded as a successful deployment to that environment, made after the version was, by a commit that lies on the default
 * branch or on a protected one. Rejects with a `CallFailure` where GitHub cannot be asked.
 */
export async function isBorneOut(
  { version, environment, settings }: ServedClaim,
  gitHub: DeployGitHub,
): Promise<BorneOut> {
  const note = version.described.CustomerMetadataProperties?.[servedKey(environment)]
  if (note === undefined) return claim('it carries no note of a deployment there')
  const id = servedRun(note, settings.run)
  if (id === undefined) return claim(`its note says "${note.slice(0, 100)}", which names no run of this repository`)
  const run = await gitHub.run(id)
  if (run === undefined) return claim(`this repository has no run ${id}, which its note names`)
  const records = await gitHub.deployments({ environment, commit: run.headSha })
  const created = version.described.CreationTime?.getTime() ?? 0
  const isDeployed = records.some((record) => isOfRun(record, id) && record.statuses.some(isSuccessSince(created)))
  if (!isDeployed)
    return claim(`GitHub has no successful deployment to ${environment} by run ${id} since it was registered`)
  if (settings.deployFrom === 'any') return { kind: 'borne-out' }
  const merged = await whereMerged({ commit: run.headSha, ref: `refs/heads/${run.ref}` }, gitHub)
  return merged.kind === 'merged'
    ? { kind: 'borne-out' }
    : claim(`run ${id} deployed from commit ${run.headSha.slice(0, 7)}, which is on no protected branch`)
}

/** Throws unless the version served in the environment that is required. */
export async function requireServed(served: ServedClaim, gitHub: DeployGitHub): Promise<void> {
  const { version, environment } = served
  const name = `${version.group} v${version.version}`
  const borne = await readFromGitHub(
    {
      question: `${name} was in service in ${environment}, which this environment requires,`,
      permissions:
        '`permissions:` actions: read, contents: read and deployments: read. Naming any permission takes away all that are not named.',
    },
    () => isBorneOut(served, gitHub),
  )
  if (borne.kind === 'borne-out') return
  throw new ActionError(
    'gate-failed',
    `${name} was not in service in ${environment}, which this environment requires: ${borne.why}.`,
    {
      hint: `Deploy it to ${environment} there again; a green deploy writes ${servedKey(environment)} with its run on the version, and GitHub bears that out.`,
    },
  )
}

// GitHub writes the page of the job, `…/actions/runs/7/job/1`, where it makes the record by itself.
function isOfRun({ statuses }: GitHubDeployment, id: string): boolean {
  const pages = statuses.flatMap(({ logUrl }) => /\/actions\/runs\/(\d+)(?:\/|$)/.exec(logUrl)?.[1] ?? [])
  return pages.length === 0 || pages.includes(id)
}

// A later deployment makes an earlier one inactive; its success stays in the list. GitHub's times have no fractions.
function isSuccessSince(created: number): (status: GitHubDeployment['statuses'][number]) => boolean {
  return ({ state, at }) => state === 'success' && at.getTime() >= Math.floor(created / 1000) * 1000
}

function claim(why: string): BorneOut {
  return { kind: 'claim', why }
}
