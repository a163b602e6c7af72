import { CallFailure } from '../../src/errors.js'
import { approve } from '../../src/modes/approve/approve.js'
import type {
  ApprovePorts,
  CommitAuthors,
  PullRequestAuthors,
  RepositoryRole,
  Review,
  Reviews,
} from '../../src/modes/approve/ports.js'
import type { ApprovalResult } from '../../src/modes/approve/result.js'
import type { ApprovalSettings } from '../../src/modes/approve/settings.js'
import { rootCaller } from '../emulator/iam/caller.js'
import { type Emulator, REGION, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { sageMakerOperations } from '../emulator/sagemaker/dispatch.js'
import { aCandidate, anEmulator, aRun, GROUP, run } from '../register/world.js'

export { anEmulator, GROUP }

export const RUN_URL = 'https://github.com/acme/models/actions/runs/8001'
export const ENVIRONMENT = 'model-approval'

export function aReview(login: string, over: Partial<Review> = {}): Review {
  return { login, state: 'approved', environments: [ENVIRONMENT], isBot: false, ...over }
}

/** GitHub as the run sees it; the pull request is dana's, with commits of dana and of lee. */
export interface People {
  readonly reviews?: readonly Review[] | CallFailure
  readonly pullRequest?: Partial<PullRequestAuthors> | CallFailure
  readonly commit?: Partial<CommitAuthors> | CallFailure
  /** Numbers of the pull requests that GitHub knows for the recorded commit. */
  readonly pullRequests?: readonly number[] | CallFailure
  /** Of whoever started the run. */
  readonly role?: RepositoryRole | CallFailure
}

export function reviewsOf(people: People = {}): Reviews {
  const { reviews = [aReview('priya')], pullRequest = {}, commit = {}, pullRequests = [42], role = 'write' } = people
  const linked = { logins: ['dana', 'lee'], alsoNamed: [], unlinkedCommits: [] }
  return {
    reviewersOfThisRun: async () => orThrow(reviews),
    pullRequestAuthors: async () => ({ author: 'dana', isComplete: true, ...linked, ...orThrow(pullRequest) }),
    commitAuthors: async () => ({ ...linked, ...orThrow(commit) }),
    pullRequestsOf: async () => orThrow(pullRequests),
    roleOf: async () => orThrow(role),
  }
}

function orThrow<Value>(value: Value | CallFailure): Value {
  if (value instanceof CallFailure) throw value
  return value
}

export function denied(call: string): CallFailure {
  return new CallFailure('access-denied', call, 'Resource not accessible by integration')
}

export function theSettings(over: Partial<ApprovalSettings> = {}): ApprovalSettings {
  return {
    mode: 'approve',
    model: `${GROUP}@v1`,
    region: REGION,
    partition: 'aws',
    callerAccount: REGISTRY_ACCOUNT,
    environment: ENVIRONMENT,
    allowSelfApproval: false,
    reason: 'better on every segment',
    dryRun: false,
    run: {
      serverUrl: 'https://github.com',
      repository: 'acme/models',
      runUrl: RUN_URL,
      triggeringActor: 'sam',
    },
    ...over,
  }
}

/** A group in which dana registered a version from pull request 42. */
export async function aWorld(): Promise<Emulator> {
  const emulator = anEmulator()
  await register(emulator)
  return emulator
}

/** Registers as the action does; another `mse` is another version. */
export async function register(emulator: Emulator, mse = 0.2841, context = aRun()): Promise<void> {
  await run(emulator, { candidates: [aCandidate({ mse })], context })
}

/** One run of approve or reject, in process. */
export async function decide(
  emulator: Emulator,
  over: Partial<ApprovalSettings> & { readonly people?: People; readonly ports?: Partial<ApprovePorts> } = {},
): Promise<ApprovalResult> {
  const { people, ports, ...settings } = over
  return approve(
    { files: [{ path: 'model.yaml', manifest: { group: GROUP } }], settings: theSettings(settings) },
    {
      registry: emulator.port({ account: REGISTRY_ACCOUNT }),
      gitHub: reviewsOf(people),
      clock: emulator.clock,
      ...ports,
    },
  )
}

export function theVersion(emulator: Emulator, number = 1) {
  const found = emulator.versions(GROUP).find(({ ModelPackageVersion: version }) => version === number)
  if (found === undefined) throw new Error(`there is no version ${number}`)
  return found
}

/** What somebody with UpdateModelPackage can do between a review and an approval (T31). */
export function swap(emulator: Emulator, image = 'evil.dkr.ecr.eu-west-1.amazonaws.com/other:1'): void {
  const caller = rootCaller(REGISTRY_ACCOUNT, emulator.partition)
  sageMakerOperations({ state: emulator, caller, region: emulator.region }).UpdateModelPackage({
    ModelPackageArn: theVersion(emulator).ModelPackageArn,
    InferenceSpecification: { Containers: [{ Image: image }] },
  })
}

/** The outcome in a word, and the code of its error. */
export function told({ outcome }: ApprovalResult): string {
  return 'error' in outcome ? `${outcome.kind} ${outcome.error.code}` : outcome.kind
}

/** What the error says and what to do about it. */
export function words({ outcome }: ApprovalResult): string {
  return 'error' in outcome ? `${outcome.error.message} ${outcome.error.hint ?? ''}` : ''
}

/** Every decision that reached the registry, in order. */
export function decisionsSent(emulator: Emulator): readonly unknown[] {
  return emulator.log
    .writes()
    .filter(({ operation }) => operation === 'UpdateModelPackage')
    .map(({ input }) => input)
}
