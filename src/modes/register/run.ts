import { defined } from '../../language/defined.js'
import type { PullRequestPort } from '../../ports.js'
import type { Candidate } from '../../registry/candidate.js'
import { sharingHead } from '../../registry/moved-head.js'
import { candidatesOffline, readCandidates } from '../../run/base-candidates.js'
import { type CommentLook, lookForComment, openPullRequest, ownMarker } from '../../run/comment/write.js'
import type { NamedBeside } from '../../run/context.js'
import { jobOfReport } from '../../run/job.js'
import type { AskedAhead, RegisterRun, SettledVersions } from '../../run/register-run.js'
import { versionOutputs } from '../../run/version-outputs.js'
import { reportFile, reportJson } from './report/json.js'
import type { KnownVersion } from './request.js'
import type { RegistrationResult } from './result.js'
import { commentOnResults } from './run/comment.js'
import { publishResults } from './run/publish.js'

/**
 * The versions of `mode: register`, from checked files to outputs, comment and summary. Throws an `ActionError` where nothing
 * could be registered at all. `ahead` is what is being asked for already; undefined
 * where there are no versions, or no credentials are taken.
 */
export async function registerVersions(
  request: RegisterRun,
  candidates: readonly Candidate[],
  ahead: AskedAhead | undefined,
): Promise<SettledVersions> {
  if (request.run.offline) {
    return candidates.length === 0
      ? settledVersions(request, [], {})
      : offline(request, candidates, request.run.offline)
  }
  const pullRequest = await openPullRequest(request)
  return ahead === undefined
    ? settledVersions(request, [], defined({ pullRequest }))
    : online(request, candidates, { pullRequest, ahead })
}

function settledVersions(
  request: RegisterRun,
  results: readonly RegistrationResult[],
  of: Partial<Pick<SettledVersions, 'settled'>> &
    Pick<SettledVersions, 'session' | 'pullRequest'> & { readonly beside?: NamedBeside },
): SettledVersions {
  const { settled = { failure: undefined }, beside = {}, ...taken } = of
  return {
    settled,
    models: results.length,
    gated: results,
    // Asked for only where there are packages beside them.
    get report() {
      return reportFile(results, jobOfReport(request, { manifest: request.inputs.manifest, beside }))
    },
    get reportJson() {
      return reportJson(results)
    },
    ...taken,
  }
}

async function offline(
  request: RegisterRun,
  candidates: readonly Candidate[],
  because: 'fork' | 'dependabot' | 'laptop',
): Promise<SettledVersions> {
  const { checkOffline } = await import('./offline.js')
  const why = {
    fork: 'the pull request comes from a fork, whose jobs get no credentials',
    dependabot: "Dependabot's jobs get no credentials",
    laptop: 'this is not GitHub Actions',
  }[because]
  request.runner.notice(`Checked without credentials: ${why}. Nothing is registered.`)
  const results = checkOffline({ candidates: await candidatesOffline(request, candidates), because })
  return settledVersions(request, results, { settled: await publishResults(request, results, {}) })
}

async function online(
  request: RegisterRun,
  candidates: readonly Candidate[],
  { pullRequest, ahead }: { readonly pullRequest: PullRequestPort | undefined; readonly ahead: AskedAhead },
): Promise<SettledVersions> {
  const { inputs, run, runner } = request
  const look = lookForComment(request, pullRequest, ownMarker(inputs, run.context))
  const lookOnceAllAreKnown = afterEach(candidates.length, look)
  const { session, confirmed } = await ahead.credentials
  const { registerPorts, registerSettings } = await import('../../run/register-ports.js')
  const ports = registerPorts(request, session, confirmed)
  request.onWriter(ports.writer)
  const { register } = await import('./register.js')
  const results = await runner.group('Register', async () => {
    const registering = register(
      {
        candidates: await (ahead.based ?? readCandidates(request, candidates, ports.reports)),
        settings: registerSettings(inputs, session),
        context: run.context,
      },
      {
        ...ports,
        ...(pullRequest !== undefined && { pullRequest: sharingHead(pullRequest) }),
        onVersion: (known) => {
          outputVersion(request, { known, isOnly: candidates.length === 1 })
          lookOnceAllAreKnown(known.file.path)
        },
      },
    )
    // Whose credentials these are is known by now; where they are another's, that is the whole run's failure.
    const [registered] = await Promise.all([registering, confirmed])
    return registered
  })
  const beside = {
    trainingAccount: session.identity.account,
    registryAccount: session.registryAccount,
    ...defined({ approveWorkflow: inputs.approveWorkflow }),
  }
  const comment = () => commentOnResults({ request, results, pullRequest, look, beside })
  const settled = await publishResults(request, results, beside, comment)
  return settledVersions(request, results, { settled, session, beside, ...defined({ pullRequest }) })
}

/** Looks for the comment beside what is still asked of the last version, such as its confirmation. */
function afterEach(models: number, look: CommentLook): (path: string) => void {
  const known = new Set<string>()
  return (path) => {
    const isNews = !known.has(path)
    known.add(path)
    if (isNews && known.size === models) look().catch(() => {}) // told where the comment is due
  }
}

// The moment a version is known its ARN is an output: whatever happens afterwards, it is not lost.
function outputVersion(
  { runner, intent }: RegisterRun,
  { known, isOnly }: { readonly known: KnownVersion; readonly isOnly: boolean },
): void {
  const { version, registered } = known
  const manifest = known.file.path
  const { versions, creations } = intent.current()
  if (versions.some((one) => one.manifest === manifest && one.arn === version.arn)) return
  if (isOnly) for (const [name, value] of versionOutputs({ ...version, registered })) runner.setOutput(name, value)
  runner.info(`${manifest}: ${registered ? 'registered' : 'found'} ${version.arn} (${version.approvalStatus})`)
  const found = { manifest, arn: version.arn, approvalStatus: version.approvalStatus, registered }
  // A request without an answer is explained once its version is found.
  const isOfGroup = (group: string) => group === version.group || group.endsWith(`/${version.group}`)
  try {
    intent.update({
      versions: [...versions.filter((one) => one.manifest !== manifest), found],
      creations: creations.map((one) => (isOfGroup(one.group) ? { ...one, isAnswered: true } : one)),
    })
  } catch (error) {
    runner.info(`The journal could not be written: ${String(error)}`) // the output is
  }
}
