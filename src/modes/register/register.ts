import { mapBounded } from '../../language/bounded.js'
import { defined } from '../../language/defined.js'
import type { Check } from '../../markdown/checks.js'
import { addressOf, type GroupAddress } from '../../registry/address.js'
import type { Candidate } from '../../registry/candidate.js'
import { candidateCard, type VersionCard } from '../../registry/card/card.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { askForHead, movedHead } from '../../registry/moved-head.js'
import { uploadReports } from '../../registry/resolve/reports-place.js'
import { resolveCandidate } from '../../registry/resolve/resolve.js'
import type { Resolved } from '../../registry/resolve/resolved.js'
import { type DraftVersion, draftVersion } from '../../registry/version/draft.js'
import { refuseUnreadBase } from '../../registry/version/past-gates.js'
import { specificationChanges } from '../../registry/version/specification-changes.js'
import type { Comparable } from '../../registry/version/specification-sections.js'
import { applyRegistration } from './apply.js'
import {
  appliedChecks,
  gateChecks,
  observedChecks,
  plannedSourceUri,
  sourceUriToWrite,
  suspicionChecks,
} from './checks.js'
import { explain } from './explain.js'
import { listGroupToBe } from './list-group.js'
import { observeRegistry, type RegistryState } from './observe.js'
import { appliedOutcome, comparedResult, unobserved, versionNamed } from './outcome.js'
import { planRegistration, type RegistrationPlan } from './plan.js'
import type { RegisterPorts, RegisterRequest } from './request.js'
import type { RegistrationOutcome, RegistrationResult } from './result.js'

const CONCURRENT_MANIFESTS = 8
/** Of more models no version is described for its trend alone, which is up to eight requests each. */
const MAX_MODELS_WITH_TREND = 8

/**
 * Registers every candidate, side by side, and gives one result for each, in their order. Never rejects: a candidate
 * that could not be registered has the outcome `failed`, and the others are not held up.
 */
export async function register(
  { candidates, settings, context }: RegisterRequest,
  ports: RegisterPorts,
): Promise<readonly RegistrationResult[]> {
  const address = ({ file }: Candidate) => addressOf(file.manifest.group, settings)
  const withTrend = candidates.length <= MAX_MODELS_WITH_TREND
  return mapBounded(candidates, settings.concurrency ?? CONCURRENT_MANIFESTS, (candidate) =>
    registerOne({ candidate, settings, context, address: address(candidate), withTrend }, ports),
  )
}

/** One candidate with all that decides about it. */
type Task = Omit<RegisterRequest, 'candidates'> & {
  readonly candidate: Candidate
  readonly address: GroupAddress
  readonly withTrend: boolean
}

interface Observed {
  readonly resolved: Resolved
  readonly card: VersionCard | undefined
  readonly draft: DraftVersion
  readonly state: RegistryState
  readonly checks: readonly Check[]
}

async function registerOne(one: Task, ports: RegisterPorts): Promise<RegistrationResult> {
  try {
    const observed = await observe(one, ports)
    return await planAndApply(one, observed, ports)
  } catch (error) {
    return unobserved(one, explain(error, one))
  }
}

/** What is asked about the manifest and about the group does not wait for each other. */
async function observe(one: Task, ports: RegisterPorts): Promise<Observed> {
  const { candidate, address, settings } = one
  const at = { address, reader: ports.reader, clock: ports.clock }
  if (!settings.dryRun) askForHead(one.context, ports.pullRequest)
  const [resolved, group] = await Promise.all([
    resolveCandidate(candidate, { settings, address, ports }),
    listGroupToBe(at, settings),
  ])
  const { manifest, training } = resolved
  const card = candidateCard(candidate, { manifest, status: settings.modelCardStatus, training })
  const draft = draftVersion({ ...one, resolved, card })
  const state = await observeRegistry(at, {
    file: candidate.file,
    identity: draft.identity,
    group,
    reports: ports.reports,
    withTrend: one.withTrend,
  })
  return { resolved, card, draft, state, checks: [...resolved.checks, ...observedChecks(state)] }
}

/** What is sent, with images as the manifest writes them and what the service copies from a source. */
function asWritten({ draft: { request, identity }, resolved }: Observed): Comparable {
  return { ...request, ...identity.written, SourceUri: resolved.manifest.source_uri }
}

/** From here on a failure does not take the comparison from the report. */
async function planAndApply(one: Task, observed: Observed, ports: RegisterPorts): Promise<RegistrationResult> {
  const { draft, state, resolved, card } = observed
  const seen = {
    ...comparedResult(one.candidate, { ...state, identity: draft.identity }),
    resolved,
    ...defined({ card }),
    specificationChanges:
      state.baselineVersion &&
      specificationChanges(asWritten(observed), state.baselineVersion.description, resolved.imageDigests),
  }
  try {
    const plan = planRegistration({ draft, state, diffs: seen.diffs, onGateFailure: one.settings.onGateFailure })
    if (plan.kind !== 'blocked') refuseUnreadBase(one.candidate)
    const carriedOut = await carryOut({ one, observed, plan }, ports)
    const { outcome, checks } = await complete({ one, observed, carriedOut }, ports)
    return {
      ...seen,
      outcome,
      checks: [
        ...observed.checks,
        ...suspicionChecks(seen),
        ...gateChecks(seen.gates, plan, state.baseline),
        ...checks,
      ],
    }
  } catch (error) {
    return {
      ...seen,
      outcome: { kind: 'failed', error: explain(error, one) },
      checks: [...observed.checks, ...suspicionChecks(seen)],
    }
  }
}

interface CarriedOut {
  readonly outcome: RegistrationOutcome
  readonly checks: readonly Check[]
  /** The version that stands for the candidate, as last read. */
  readonly described?: DescribedVersion | undefined
}

async function carryOut(
  { one, observed, plan }: { readonly one: Task; readonly observed: Observed; readonly plan: RegistrationPlan },
  ports: RegisterPorts,
): Promise<CarriedOut> {
  const { candidate, address, settings, context } = one
  const say: typeof ports.onVersion = (known) => ports.onVersion?.(known)
  switch (plan.kind) {
    case 'blocked':
      return {
        outcome: {
          kind: 'gate-failed',
          ...defined({ version: plan.version && versionNamed(address, plan.version) }),
        },
        checks: [],
      }
    case 'rejected': {
      const { version: described, kind, ...why } = plan
      return { outcome: { kind, version: versionNamed(address, described), ...why }, checks: [] }
    }
    case 'reuse': {
      const version = versionNamed(address, plan.version)
      const duplicate = plan.duplicate && versionNamed(address, plan.duplicate)
      say({ file: candidate.file, version, registered: false })
      return {
        outcome: { kind: 'reused', version, ...defined({ duplicate }) },
        checks: [],
        described: plan.version,
      }
    }
    case 'create': {
      const headSha = settings.dryRun ? undefined : await movedHead(context, ports.pullRequest)
      if (headSha !== undefined) return { outcome: { kind: 'superseded', headSha }, checks: [] }
      const before = await prepare({ one, observed }, ports)
      if (settings.dryRun) {
        const checks = [...before, ...plannedSourceUri(candidate.file.manifest)]
        return { outcome: { kind: 'planned', request: plan.request }, checks }
      }
      const applied = await applyRegistration({
        plan,
        draft: observed.draft,
        address,
        highestSeen: observed.state.highestSeen,
        ports,
        onVersion: (known) => say({ ...known, file: candidate.file }),
      })
      return {
        outcome: appliedOutcome(address, applied, plan.forced),
        checks: [...before, ...appliedChecks(applied)],
        described: applied.described,
      }
    }
  }
}

/** What has to be there before a version is made, and only then. */
async function prepare(
  { one, observed }: { readonly one: Task; readonly observed: Observed },
  ports: RegisterPorts,
): Promise<readonly Check[]> {
  const { settings } = one
  const { resolved } = observed
  const group = settings.createGroup ? await groupMade({ one, resolved }, ports) : undefined
  const uploaded = settings.dryRun ? [] : await uploadReports(resolved, { settings, reports: ports.reports })
  return [...(group === undefined ? [] : [group]), ...uploaded]
}

async function groupMade(
  { one, resolved }: { readonly one: Task; readonly resolved: Resolved },
  { groups, clock }: RegisterPorts,
): Promise<Check | undefined> {
  const { ensureGroup } = await import('./group.js')
  const { address, settings } = one
  return ensureGroup({ address, manifest: resolved.manifest, settings, groups, clock })
}

/** What follows once there is a version. A failure here does not take the version from the result. */
async function complete(
  { one, observed, carriedOut }: { readonly one: Task; readonly observed: Observed; readonly carriedOut: CarriedOut },
  ports: RegisterPorts,
): Promise<CarriedOut> {
  const { outcome, checks, described } = carriedOut
  const uri = sourceUriToWrite(one.candidate.file.manifest)
  if (uri === undefined || (outcome.kind !== 'registered' && outcome.kind !== 'reused')) return carriedOut
  const { version } = outcome
  const { address, settings } = one
  try {
    const { writeSourceUri } = await import('./source-uri.js')
    const { identity } = observed.draft
    const task = { uri, arn: version.arn, described, identity, address, dryRun: settings.dryRun }
    return { outcome, checks: [...checks, ...(await writeSourceUri(task, ports))] }
  } catch (error) {
    const isNew = outcome.kind === 'registered'
    return { outcome: { kind: 'failed', error: explain(error, one), version, isNew }, checks }
  }
}
