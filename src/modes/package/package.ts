import type { DescribeModelPackageCommandOutput } from '@aws-sdk/client-sagemaker'
import { ActionError } from '../../errors.js'
import { mapBounded } from '../../language/bounded.js'
import { defined } from '../../language/defined.js'
import type { Check } from '../../markdown/checks.js'
import type { RunContext } from '../../ports.js'
import { candidateCard } from '../../registry/card/card.js'
import { explainCall, failureOrError } from '../../registry/failure.js'
import { isUnderWay } from '../../registry/look-up.js'
import { movedHead } from '../../registry/moved-head.js'
import { refuseUnreadBase } from '../../registry/version/past-gates.js'
import { type PackageAddress, packageAddress } from './address.js'
import { applyPackage } from './apply.js'
import type {
  PackageCandidate,
  PackagePorts,
  PackageResolution,
  PackageSettings,
  PackagesRequest,
} from './candidate.js'
import { deletingError, plannedChecks, reuseChecks } from './checks.js'
import { comparedResult } from './outcome.js'
import { type PackagePlan, planPackage } from './plan.js'
import { type DraftPackage, packageRequest } from './request.js'
import type { PackageOutcome, PackageResult } from './result.js'
import { describePackage, stateOf } from './state.js'
import { waitForPackage } from './wait.js'

const CONCURRENT_MANIFESTS = 8
const MINUTE = 60_000

/**
 * Makes every package, side by side, and gives one result for each, in their order. Never rejects: a package that could
 * not be made has the outcome `failed`, and the others are not held up.
 */
export async function makePackages(
  { candidates, settings, context }: PackagesRequest,
  ports: PackagePorts,
): Promise<readonly PackageResult[]> {
  return mapBounded(candidates, settings.concurrency ?? CONCURRENT_MANIFESTS, (candidate) => {
    const address = packageAddress(candidate.file.manifest.name, settings)
    return makeOne({ candidate, settings, context, address }, ports)
  })
}

interface OnePackage {
  readonly candidate: PackageCandidate
  readonly settings: PackageSettings
  readonly context: RunContext
  readonly address: PackageAddress
}

interface Observed {
  readonly resolution: PackageResolution
  readonly draft: DraftPackage
  readonly there: DescribeModelPackageCommandOutput | undefined
}

async function makeOne(one: OnePackage, ports: PackagePorts): Promise<PackageResult> {
  const isValidated = one.candidate.file.manifest.validation !== undefined
  let seen: Omit<PackageResult, 'outcome'> = comparedResult(one)
  try {
    const observed = await observe(one, ports)
    seen = { ...comparedResult({ ...one, draft: observed.draft }), checks: observed.resolution.checks }
    const plan = planPackage({ ...observed, gates: seen.gates, onGateFailure: one.settings.onGateFailure })
    if (plan.kind !== 'blocked') refuseUnreadBase(one.candidate)
    const { outcome, checks } = await carryOut({ one, observed, plan, seen }, ports)
    return { ...seen, outcome, checks: [...seen.checks, ...checks] }
  } catch (error) {
    const isStopped = ports.signal?.aborted === true
    return { ...seen, outcome: { kind: 'failed', error: explain(error, { isValidated, isStopped }) } }
  }
}

/** What the manifest leaves open and what has the name do not wait for each other. */
async function observe(one: OnePackage, ports: PackagePorts): Promise<Observed> {
  const [resolution, there] = await Promise.all([ports.resolve(one.candidate), describePackage(one.address, ports)])
  const { manifest } = one.candidate.file
  const card = candidateCard(one.candidate, { manifest, status: one.settings.modelCardStatus, training: undefined })
  return { resolution, draft: packageRequest({ ...one, resolution, card }), there }
}

interface CarryingOut {
  readonly one: OnePackage
  readonly observed: Observed
  readonly plan: PackagePlan
  readonly seen: Omit<PackageResult, 'outcome'>
}

interface CarriedOut {
  readonly outcome: PackageOutcome
  readonly checks: readonly Check[]
}

async function carryOut({ one, observed, plan, seen }: CarryingOut, ports: PackagePorts): Promise<CarriedOut> {
  switch (plan.kind) {
    case 'blocked':
      return {
        outcome: {
          kind: 'gate-failed',
          ...defined({ state: plan.description && stateOf(one.address, plan.description) }),
        },
        checks: [],
      }
    case 'name-taken': {
      if (plan.description.ModelPackageStatus === 'Deleting') throw deletingError(one.address)
      const { because, differences } = plan
      return { outcome: { kind: 'name-taken', arn: one.address.arn, because, differences }, checks: [] }
    }
    case 'reuse':
      return reuse({ one, plan, seen }, ports)
    case 'create': {
      const checks = plannedChecks(seen)
      if (one.settings.dryRun) return { outcome: { kind: 'planned', request: plan.request }, checks }
      const created = await create({ one, observed, plan, seen }, ports)
      return { ...created, checks: [...checks, ...created.checks] }
    }
  }
}

async function reuse(
  { one, plan, seen }: Pick<CarryingOut, 'one' | 'seen'> & { readonly plan: Extract<PackagePlan, { kind: 'reuse' }> },
  ports: PackagePorts,
): Promise<CarriedOut> {
  if (plan.description.ModelPackageStatus === 'Deleting') throw deletingError(one.address)
  const checks = reuseChecks({ ...plan, seen, settings: one.settings })
  ports.onPackage?.({ file: one.candidate.file, arn: one.address.arn, created: false })
  const state = stateOf(one.address, plan.description)
  if (one.settings.dryRun && isUnderWay(state.status)) return { outcome: { kind: 'reused', state }, checks }
  return { outcome: await settled({ one, description: plan.description, isNew: false, forced: false }, ports), checks }
}

async function create(
  { one, observed, plan }: Omit<CarryingOut, 'plan'> & { readonly plan: Extract<PackagePlan, { kind: 'create' }> },
  ports: PackagePorts,
): Promise<CarriedOut> {
  const headSha = await movedHead(one.context, ports.pullRequest)
  if (headSha !== undefined) return { outcome: { kind: 'superseded', headSha }, checks: [] }
  const { file } = one.candidate
  const publicData = comparedResult(one).publicData
  if (publicData !== undefined) ports.onPublicData?.(file, publicData)
  const checks = await ports.uploadReports(observed.resolution)
  const { draft } = observed
  const applied = await applyPackage({ address: one.address, draft, request: plan.request, ports })
  if (applied.kind === 'other') {
    const { because, differences } = applied
    return { outcome: { kind: 'name-taken', arn: one.address.arn, because, differences }, checks }
  }
  const { description, isNew } = applied
  ports.onPackage?.({ file, arn: description.ModelPackageArn ?? one.address.arn, created: isNew })
  return { outcome: await settled({ one, description, isNew, forced: plan.forced }, ports), checks }
}

/** The outcome, once SageMaker is done with the package or the run has to stop. */
async function settled(
  of: {
    readonly one: OnePackage
    readonly description: DescribeModelPackageCommandOutput
    readonly isNew: boolean
    readonly forced: boolean
  },
  ports: PackagePorts,
): Promise<PackageOutcome> {
  const { one, description, isNew, forced } = of
  const { address, candidate, settings } = one
  const minutes = candidate.file.manifest.validation === undefined ? settings.waitMinutes : settings.validationMinutes
  const found = stateOf(address, description)
  const waited = isUnderWay(found.status)
    ? await waitForPackage({
        address,
        state: found,
        ports,
        deadline: new Date(ports.clock.now().getTime() + minutes * MINUTE),
        pollIntervalSeconds: settings.pollIntervalSeconds,
        onProgress: (state, elapsedSeconds) => ports.onProgress?.(candidate.file, state, elapsedSeconds),
      })
    : ({ kind: 'settled', state: found } as const)
  const { state } = waited
  if (waited.kind !== 'settled') return { kind: 'unfinished', state, because: waited.kind, isNew }
  if (state.status === 'Completed') return isNew ? { kind: 'created', state, forced } : { kind: 'reused', state }
  if (state.status === 'Deleting') throw deletingError(address)
  return { kind: 'package-failed', state, isNew }
}

/** The error that ends a package's way, from whatever was thrown; the hint of the failed call is kept. */
function explain(
  error: unknown,
  { isValidated, isStopped }: { readonly isValidated: boolean; readonly isStopped: boolean },
): ActionError {
  const failure = failureOrError(error)
  if (failure instanceof ActionError) return failure
  // No call is sent any more once the run is to stop.
  if (isStopped && failure.kind === 'unreachable') {
    const message = 'The run was cancelled before anything was sent that makes the package.'
    return new ActionError('cancelled', message, { hint: 'Run the job again.', cause: failure })
  }
  const denied = `Allow ${failure.call} on the package in the role's policy.${isValidated ? ` ${PASS_ROLE}` : ''}`
  return explainCall(failure, { denied })
}

const PASS_ROLE =
  'For `validation` the role must be allowed iam:PassRole on `validation-role-arn`, to sagemaker.amazonaws.com.'
