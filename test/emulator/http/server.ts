import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pace } from '../clock.js'
import type { Emulator } from '../emulator.js'
import { FORK_TOKEN, type GitHubState, type GitHubToken, JOB_TOKEN, type RunRecord } from '../github/state.js'
import type { Hosts } from '../github/user-object.js'
import type { Run } from '../oidc/run.js'
import type { ServiceError } from '../service-error.js'
import { write, writeReply } from './answer.js'
import { serveScaling } from './application-autoscaling.js'
import { cloudWatchWire, serveCloudWatch } from './cloudwatch.js'
import { startRun, type Trigger } from './events.js'
import { GITHUB_WIRE, serveGitHub } from './github.js'
import { iamWire, serveIam } from './iam.js'
import { serveIdToken } from './id-token.js'
import { below, type Incoming, json, type Outgoing, readIncoming } from './incoming.js'
import { enterEnvironment } from './job-run.js'
import { serveJson } from './json-service.js'
import { serveS3 } from './s3.js'
import { s3Wire } from './s3-wire.js'
import { SAGEMAKER_WIRE, serveSageMaker } from './sagemaker.js'
import { RUNTIME_WIRE, serveRuntime } from './sagemaker-runtime.js'
import { serveSts, stsWire } from './sts.js'
import {
  CLOUDWATCH_PREFIX,
  ECR_PREFIX,
  IAM_PREFIX,
  KMS_PREFIX,
  LOGS_PREFIX,
  QUOTAS_PREFIX,
  RUNTIME_PREFIX,
  S3_PREFIX,
  SAGEMAKER_PREFIX,
  SCALING_PREFIX,
  STS_PREFIX,
  variablesOf,
} from './variables.js'

/** One run of a job: the variables its steps see, and the file of its event. */
export interface JobRun {
  readonly env: Readonly<Record<string, string>>
  readonly eventPath: string
  readonly run: Run
  /** The deployment that the job's environment made. */
  readonly deployment?: number
}

export interface RunOptions {
  readonly trigger?: Trigger
  /** `none`: the job lacks `permissions: id-token: write`. Forks and Dependabot never have it. */
  readonly idToken?: 'write' | 'none'
  /** The job's environment, which then stands in the token's subject. */
  readonly environment?: string
  /** Who let the job into its environment; its first reviewer unless given. */
  readonly reviews?: readonly {
    readonly user: string
    readonly state?: 'approved' | 'rejected'
    readonly comment?: string
  }[]
  /** `environment: { deployment: false }`: no deployment is recorded. */
  readonly deployment?: false
  /** The job's `permissions`, besides `id-token`; contents: read and pull-requests: write unless given. */
  readonly permissions?: GitHubToken['permissions']
  /** Who started it; `ada`, or the pull request's author. */
  readonly actor?: string
  /** Who started this attempt; the actor unless given. */
  readonly triggeringActor?: string
  /** GITHUB_JOB and GITHUB_WORKFLOW. */
  readonly job?: string
  readonly workflow?: string
  readonly attempt?: number
  readonly runId?: string
}

export interface StartedEmulator {
  readonly url: string
  /** The variables of a run from a pull request of the same repository, number 42. */
  readonly env: Readonly<Record<string, string>>
  /** Starts another run and gives its variables. */
  readonly run: (options?: RunOptions) => JobRun
  readonly close: () => Promise<void>
}

/** A request and its answer, as they were on the wire. An answer that a fault lost is none. */
export interface WireExchange {
  readonly request: Incoming
  readonly answer: Outgoing
}

export interface StartOptions {
  /** Told every request that was answered. */
  readonly onExchange?: (exchange: WireExchange) => void
  /** How time passes for endpoints and credentials; as the machine's unless given. */
  readonly pace?: Pace
}

/**
 * Serves STS, SageMaker and its runtime, S3, CloudWatch, Application Auto Scaling, the OIDC issuer and GitHub on
 * 127.0.0.1, on a free port. From now on time passes at `pace`.
 */
export async function startEmulator(
  emulator: Emulator,
  { onExchange, pace = 'real' }: StartOptions = {},
): Promise<StartedEmulator> {
  emulator.clock.follow(pace)
  const runs = new Map<string, Run>()
  const server = createServer((message, response) => {
    readIncoming(message)
      .then((request) => {
        if (onExchange) response.once('answered', (answer: Outgoing) => onExchange({ request, answer }))
        return dispatch({ emulator, request, response, runs, url })
      })
      .catch((error: unknown) => write(response, json(500, { emulator: String(error) })))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
  const directory = mkdtempSync(join(tmpdir(), 'emulator-'))

  function run(options: RunOptions = {}): JobRun {
    const { github } = emulator
    const trigger = options.trigger ?? { kind: 'pull_request' }
    const started = startRun(github, hostsAt(url), { trigger, actor: options.actor })
    const one: Run = {
      ...started.run,
      ...(options.environment !== undefined && { environment: options.environment }),
      ...(options.runId !== undefined && { runId: options.runId }),
      ...(options.attempt !== undefined && { runAttempt: String(options.attempt) }),
      ...(options.triggeringActor !== undefined && { triggeringActor: options.triggeringActor }),
      ...(options.workflow !== undefined && { workflow: options.workflow }),
    }
    github.runs.set(one.runId, recordOf(one, github))
    github.setRef(one.ref, one.sha)
    const deployment = enterEnvironment(github, one, options)
    const key = randomUUID()
    const hasIdToken = !started.isRestricted && options.idToken !== 'none'
    if (hasIdToken) runs.set(key, one)
    const eventPath = join(directory, `event-${key}.json`)
    writeFileSync(eventPath, JSON.stringify(started.payload, null, 2))
    const ownToken = `ghs_emulatedrun${one.runId}`
    if (options.permissions !== undefined) github.grant(ownToken, options.permissions)
    const token = started.isRestricted ? FORK_TOKEN : options.permissions === undefined ? JOB_TOKEN : ownToken
    const job = options.job ?? 'register'
    return {
      run: one,
      eventPath,
      ...(deployment !== undefined && { deployment }),
      env: variablesOf({ emulator, url, run: one, eventPath, token, job, ...(hasIdToken && { idTokenKey: key }) }),
    }
  }

  return {
    url,
    env: run().env,
    run,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** A pull request's run is for its head, whatever GITHUB_SHA says ("Get a workflow run"). */
function recordOf(run: Run, github: GitHubState): RunRecord {
  const pull = [...github.pulls.values()].find(({ headRef }) => run.headRef !== '' && headRef === run.headRef)
  return {
    id: run.runId,
    runNumber: run.runNumber,
    event: run.event,
    workflow: run.workflow,
    workflowPath: run.workflowPath,
    actor: run.actor,
    branch: run.headRef || run.ref.replace(/^refs\/(heads|tags)\//, ''),
    headSha: pull?.headSha ?? run.sha,
    startedAt: github.now(),
  }
}

/** Answers name GitHub as it is in public, except for the API, which must be this server for pagination to work. */
function hostsAt(url: string): Hosts {
  return { api: `${url}/api/v3`, web: 'https://github.com' }
}

interface Exchange {
  readonly emulator: Emulator
  readonly request: Incoming
  readonly response: ServerResponse
  readonly runs: ReadonlyMap<string, Run>
  readonly url: string
}

/** One server for all: the first part of the path says which service is meant. */
async function dispatch({ emulator, request, response, runs, url }: Exchange): Promise<void> {
  if (below(SAGEMAKER_PREFIX, request) !== undefined) {
    return writeReply(response, await serveSageMaker(emulator, request), SAGEMAKER_WIRE)
  }
  if (below(CLOUDWATCH_PREFIX, request) !== undefined)
    return writeReply(response, await serveCloudWatch(emulator, request), cloudWatchWire(request))
  if (below(SCALING_PREFIX, request) !== undefined)
    return writeReply(response, await serveScaling(emulator, request), SAGEMAKER_WIRE)
  if (below(ECR_PREFIX, request) !== undefined)
    return writeReply(response, await serveJson(emulator, 'ecr', request), SAGEMAKER_WIRE)
  if (below(KMS_PREFIX, request) !== undefined)
    return writeReply(response, await serveJson(emulator, 'kms', request), SAGEMAKER_WIRE)
  if (below(LOGS_PREFIX, request) !== undefined)
    return writeReply(response, await serveJson(emulator, 'logs', request), SAGEMAKER_WIRE)
  if (below(QUOTAS_PREFIX, request) !== undefined)
    return writeReply(response, await serveJson(emulator, 'service-quotas', request), SAGEMAKER_WIRE)
  const invocation = below(RUNTIME_PREFIX, request)
  if (invocation !== undefined)
    return writeReply(response, await serveRuntime(emulator, invocation, request), RUNTIME_WIRE)
  if (below(STS_PREFIX, request) !== undefined) {
    const { reply, operation } = await serveSts(emulator, request)
    return writeReply(response, reply, stsWire(operation))
  }
  if (below(IAM_PREFIX, request) !== undefined) {
    const { reply, operation } = await serveIam(emulator, request)
    return writeReply(response, reply, iamWire(operation))
  }
  const s3 = below(S3_PREFIX, request)
  if (s3 !== undefined) return writeReply(response, await serveS3(emulator, s3, request), s3Wire(request.method))
  // GitHub Enterprise Server's layout, which Octokit takes apart for GraphQL: /api/v3 and /api/graphql.
  const rest = below('/api/v3', request) ?? below('/api', request)
  if (rest !== undefined) return writeReply(response, await serveGitHub(emulator, rest, hostsAt(url)), GITHUB_WIRE)
  const idToken = below('/idtoken', request)
  if (idToken !== undefined) {
    return writeReply(response, await serveIdToken(emulator, idToken, runs), {
      answer: (value) => json(200, value),
      refusal: plainRefusal,
    })
  }
  if (request.path === '/.well-known/openid-configuration')
    return write(response, json(200, emulator.issuer.discovery(url)))
  if (request.path === '/.well-known/jwks') return write(response, json(200, emulator.issuer.jwks()))
  write(response, json(404, { message: `no service at ${request.path}` }))
}

function plainRefusal(error: ServiceError) {
  return json(error.status, { message: error.message })
}
