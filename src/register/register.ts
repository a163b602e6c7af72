import type { ActionError } from '../errors.js'
import type { Baseline } from '../metrics/types.js'
import { addressOf, type GroupAddress } from '../registry/address.js'
import { mapBounded } from '../registry/bounded.js'
import { applyRegistration } from './apply.js'
import { readArtifacts } from './artifacts.js'
import type { Candidate, RegisterPorts, RegisterRequest } from './candidate.js'
import { appliedChecks, gateChecks, observedChecks } from './checks.js'
import { explain } from './explain.js'
import { listGroup, observeRegistry, type RegistryState } from './observe.js'
import { appliedOutcome, comparedResult, versionNamed } from './outcome.js'
import { planRegistration, type RegistrationPlan } from './plan.js'
import { type DraftVersion, draftVersion } from './request.js'
import type { Check, RegistrationOutcome, RegistrationResult } from './result.js'
import { specificationChanges } from './specification-changes.js'

const CONCURRENT_MANIFESTS = 8

/**
 * Registers every candidate, side by side, and gives one result for each, in their order. Never rejects: a candidate
 * that could not be registered has the outcome `failed`, and the others are not held up.
 */
export async function register(
  { candidates, settings, context }: RegisterRequest,
  ports: RegisterPorts,
): Promise<readonly RegistrationResult[]> {
  const address = ({ file }: Candidate) => addressOf(file.manifest.group, settings)
  return mapBounded(candidates, settings.concurrency ?? CONCURRENT_MANIFESTS, (candidate) =>
    registerOne({ candidate, settings, context, address: address(candidate) }, ports),
  )
}

type One = Omit<RegisterRequest, 'candidates'> & { readonly candidate: Candidate; readonly address: GroupAddress }

interface Observed {
  readonly draft: DraftVersion
  readonly state: RegistryState
  readonly checks: readonly Check[]
}

async function registerOne(one: One, ports: RegisterPorts): Promise<RegistrationResult> {
  try {
    const observed = await observe(one, ports)
    return await planAndApply(one, observed, ports)
  } catch (error) {
    return unobserved(one, explain(error, one))
  }
}

/** Artifacts and lists do not wait for each other. */
async function observe({ candidate, address, context }: One, ports: RegisterPorts): Promise<Observed> {
  const at = { address, reader: ports.reader, clock: ports.clock }
  const [artifacts, group] = await Promise.all([readArtifacts(candidate.file, ports.artifacts), listGroup(at)])
  const draft = draftVersion({ candidate, address, context, artifacts: artifacts.codes })
  const state = await observeRegistry(at, { file: candidate.file, identity: draft.identity, group })
  return { draft, state, checks: [...artifacts.checks, ...observedChecks(state)] }
}

/** From here on a failure does not take the comparison from the report. */
async function planAndApply(one: One, observed: Observed, ports: RegisterPorts): Promise<RegistrationResult> {
  const { draft, state } = observed
  const seen = {
    ...comparedResult(one.candidate, { ...state, identity: draft.identity }),
    specificationChanges:
      state.baselineVersion && specificationChanges(draft.request, state.baselineVersion.description),
  }
  try {
    const plan = planRegistration({ draft, state, diffs: seen.diffs, onGateFailure: one.settings.onGateFailure })
    const { outcome, checks } = await carryOut({ one, observed, plan }, ports)
    return {
      ...seen,
      outcome,
      checks: [...observed.checks, ...gateChecks(seen.gates, plan, state.baseline), ...checks],
    }
  } catch (error) {
    return { ...seen, outcome: { kind: 'failed', error: explain(error, one) }, checks: observed.checks }
  }
}

interface CarriedOut {
  readonly outcome: RegistrationOutcome
  readonly checks: readonly Check[]
}

async function carryOut(
  { one, observed, plan }: { readonly one: One; readonly observed: Observed; readonly plan: RegistrationPlan },
  ports: RegisterPorts,
): Promise<CarriedOut> {
  const { candidate, address, settings, context } = one
  const say: typeof ports.onVersion = (known) => ports.onVersion?.(known)
  switch (plan.kind) {
    case 'blocked':
      return { outcome: { kind: 'gate-failed' }, checks: [] }
    case 'rejected': {
      const { version: described, kind, ...why } = plan
      return { outcome: { kind, version: versionNamed(address, described), ...why }, checks: [] }
    }
    case 'reuse': {
      const version = versionNamed(address, plan.version)
      const duplicate = plan.duplicate && versionNamed(address, plan.duplicate)
      say({ file: candidate.file, version, registered: false })
      return { outcome: { kind: 'reused', version, ...(duplicate && { duplicate }) }, checks: [] }
    }
    case 'create': {
      if (settings.dryRun) return { outcome: { kind: 'planned', request: plan.request }, checks: [] }
      const applied = await applyRegistration({
        plan,
        draft: observed.draft,
        address,
        highestSeen: observed.state.highestSeen,
        context,
        ports,
        onVersion: (known) => say({ ...known, file: candidate.file }),
      })
      return { outcome: appliedOutcome(address, applied, plan.forced), checks: appliedChecks(applied) }
    }
  }
}

// Nothing is known of the registry: the metrics still are, and absolute gates can be judged. Relative ones were not: what
// went wrong is told once, as the error, and does not read as a gate that the model failed.
function unobserved(one: One, error: ActionError): RegistrationResult {
  const baseline: Baseline = { kind: 'unreadable', reason: error.message }
  const { identity } = draftVersion({ ...one, artifacts: [] })
  const seen = comparedResult(one.candidate, { baseline: { kind: 'offline' }, history: new Map(), identity })
  return { ...seen, baseline, outcome: { kind: 'failed', error }, checks: [] }
}
