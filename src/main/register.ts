import { CallFailure } from '../errors.js'
import type { ExistingComment, PullRequestPort } from '../ports.js'
import type { Candidate, KnownVersion } from '../register/candidate.js'
import { clock } from './clock.js'
import { tellComment } from './comment.js'
import { idTokens } from './id-tokens.js'
import type { Settled } from './mode-run.js'
import { versionOutputs } from './outputs.js'
import { requiredRegion } from './region.js'
import type { RegisterRun } from './register-run.js'
import { tellResults } from './results.js'
import { watchedWriter } from './watched-writer.js'

/**
 * `mode: register`, from checked files to outputs, comment and summary. Gives why the step fails, if it does; throws an
 * `ActionError` where nothing could be registered at all.
 */
export async function runRegister(request: RegisterRun): Promise<Settled> {
  const { run } = request
  const candidates = await checkedCandidates(request)
  request.intent.update({ models: candidates.length })
  if (run.offline) return offline(request, candidates, run.offline)
  return online(request, candidates)
}

async function checkedCandidates({ inputs, run, runner }: RegisterRun): Promise<readonly Candidate[]> {
  const { checkFiles } = await import('./candidates.js')
  const { tellProblems } = await import('./problems.js')
  const { candidates, problems, notices } = await runner.group('Check the manifests', async () => {
    const checked = await checkFiles({ workspace: run.context.workspace, patterns: inputs.manifest, set: inputs.set })
    for (const { file, metrics } of checked.candidates)
      runner.info(`${file.path}: group ${file.manifest.group}, ${metrics.length} metrics`)
    return checked
  })
  for (const notice of notices) runner.notice(notice.message, notice)
  tellProblems(problems, runner)
  return candidates
}

async function offline(
  request: RegisterRun,
  candidates: readonly Candidate[],
  because: 'fork' | 'dependabot' | 'laptop',
) {
  const { checkOffline } = await import('../register/offline.js')
  const why = {
    fork: 'the pull request comes from a fork, whose jobs get no credentials',
    dependabot: "Dependabot's jobs get no credentials",
    laptop: 'this is not GitHub Actions',
  }[because]
  request.runner.notice(`Checked without credentials: ${why}. Nothing is registered.`)
  return tellResults(request, checkOffline({ candidates, because }), {})
}

async function online(request: RegisterRun, candidates: readonly Candidate[]): Promise<Settled> {
  const { inputs, run, runner } = request
  const region = requiredRegion(inputs)
  const idToken = idTokens(inputs)
  const pullRequest = await openPullRequest(request)
  const existing = findComment(request, pullRequest)
  const based = candidatesWithBase(request, candidates)
  based.catch(() => {}) // awaited below; credentials are taken meanwhile
  const { takeCredentials } = await import('./aws-session.js')
  const { artifactStore, versionReader, versionWriter } = await import('../aws/clients.js')
  const session = await takeCredentials(request, { region, idToken })
  const writer = watchedWriter(versionWriter(session.own), request)
  request.onWriter(writer)
  const { identity, registryAccount } = session
  const { register } = await import('../register/register.js')
  const results = await runner.group('Register', async () =>
    register(
      {
        candidates: await based,
        settings: {
          region,
          partition: identity.partition,
          callerAccount: identity.account,
          registryAccount,
          dryRun: inputs.dryRun,
          onGateFailure: inputs.onGateFailure,
        },
        context: run.context,
      },
      {
        writer,
        reader: versionReader(session.registry),
        artifacts: artifactStore(session.own),
        clock,
        ...(pullRequest ? { pullRequest } : {}),
        onVersion: (known) => tellVersion(request, { known, isOnly: candidates.length === 1 }),
      },
    ),
  )
  const accounts = { trainingAccount: identity.account, registryAccount }
  const comment = () => tellComment({ request, results, pullRequest, existing, accounts })
  return tellResults(request, results, accounts, comment)
}

async function openPullRequest({ inputs, run }: RegisterRun): Promise<PullRequestPort | undefined> {
  const { pullRequest, repository } = run.context
  if (!pullRequest || inputs.githubToken === '') return undefined
  const { pullRequestPort } = await import('../github/pull-request.js')
  return pullRequestPort({ token: inputs.githubToken, repository, number: pullRequest.number })
}

/** Searches our comment while the credentials are on their way. A failure is told when the comment is due. */
function findComment(
  { inputs, run }: RegisterRun,
  pullRequest: PullRequestPort | undefined,
): Promise<ExistingComment | undefined | CallFailure> {
  if (!pullRequest || inputs.comment === 'never' || inputs.dryRun) return Promise.resolve(undefined)
  return import('./comment.js')
    .then(({ markerOf }) => pullRequest.findComment(markerOf(inputs, run.context)))
    .catch((error: unknown) => {
      if (error instanceof CallFailure) return error
      throw error
    })
}

/** The gates of the base branch count where they are stricter: a pull request must not loosen them unseen. */
async function candidatesWithBase(
  request: RegisterRun,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const { pullRequest, repository } = request.run.context
  if (!pullRequest) return candidates
  if (request.inputs.githubToken === '') {
    request.runner.warning(
      "github-token is empty, so the gates of the base branch are not known and only this pull request's own gates count.",
    )
    return candidates
  }
  const { withBaseGates } = await import('./base-gates.js')
  const { repositoryFiles } = await import('../github/pull-request.js')
  const files = repositoryFiles({ token: request.inputs.githubToken, repository })
  const { baseSha } = pullRequest
  return withBaseGates({
    candidates,
    files,
    baseSha,
    patterns: request.inputs.manifest,
    warn: request.runner.warning,
  })
}

// The moment a version is known its ARN is an output: whatever happens afterwards, it is not lost.
function tellVersion(
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
