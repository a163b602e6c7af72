import { ActionError } from '../../errors.js'
import { addressOf, type GroupAddress } from '../../registry/address.js'
import { asActionErrorWithNextStep } from '../../registry/failure.js'
import { namedVersion } from '../../registry/look-up.js'
import { readReference, selectManifest } from '../../registry/selector.js'
import { servedEnvironments } from '../../registry/served.js'
import { applyDecision } from './apply.js'
import { findApprovers } from './approvers.js'
import { findAuthors, NO_AUTHORS } from './authors.js'
import { findNewer } from './observe.js'
import { planDecision, refuseUndecidable } from './plan.js'
import type { ApprovePorts } from './ports.js'
import type { ApprovalOutcome, ApprovalResult } from './result.js'
import type { ApprovalRequest, ApprovalSettings } from './settings.js'

/** Approves or rejects one version. Never rejects: how it ended is `outcome`, and only `decided` wrote anything that stands. */
export async function approve(request: ApprovalRequest, ports: ApprovePorts): Promise<ApprovalResult> {
  const { mode, reason } = request.settings
  let known: Omit<ApprovalResult, 'outcome'> = { mode, reason, authors: [], newer: [], served: [], checks: [] }
  const note: Note = (more) => {
    known = { ...known, ...more, checks: [...known.checks, ...(more.checks ?? [])] }
  }
  let outcome: ApprovalOutcome
  try {
    outcome = await decide(request, ports, note)
  } catch (error) {
    outcome = ended(asActionErrorWithNextStep(error, 'Nothing was written'))
  }
  return { ...known, outcome }
}

function ended(error: ActionError): ApprovalOutcome {
  return { kind: error.code === 'unknown-outcome' ? 'unknown-outcome' : 'refused', error }
}

type Note = (more: Partial<Omit<ApprovalResult, 'outcome'>>) => void

async function decide(request: ApprovalRequest, ports: ApprovePorts, note: Note): Promise<ApprovalOutcome> {
  const { settings } = request
  const { address, arn } = target(request)
  note({ group: address.name })
  const version = await namedVersion({ address, reader: ports.registry }, arn, 'metrics')
  note({ version, served: servedEnvironments(version.description.CustomerMetadataProperties) })
  const undecided = refuseUndecidable(version, settings)
  note({ checks: undecided.checks })
  const newer = findNewer(version, { address, reader: ports.registry, clock: ports.clock })
  if (undecided.kind === 'unchanged') {
    note(await newer)
    return { kind: 'unchanged' }
  }
  const [approvers, authors, others] = await Promise.all([
    findApprovers(settings, ports.gitHub),
    settings.mode === 'approve' ? findAuthors(version, settings, ports.gitHub) : NO_AUTHORS,
    newer,
  ])
  note({ approvers: approvers.approvers, authors: authors.logins })
  note({ checks: approvers.checks })
  note(others)
  const plan = planDecision({ version, settings, approvers: approvers.approvers, authors, now: ports.clock.now() })
  note({ checks: plan.checks })
  if (settings.dryRun) return { kind: 'planned', request: plan.request }
  const applied = await applyDecision({ plan, version, address }, ports)
  note({ version: applied.version, checks: applied.checks })
  return applied.outcome
}

/** The version that is meant, in the group, account and Region that the workflow is set up for. */
function target({ files, settings }: ApprovalRequest): { readonly address: GroupAddress; readonly arn: string } {
  if (settings.mode === 'reject' && settings.reason.trim() === '') {
    throw new ActionError('invalid-input', 'reason: is empty, and a rejection needs one.', {
      hint: 'Say in `reason` what has to change; whoever registered the version reads it.',
    })
  }
  const registryAccount = settings.registryAccount || settings.callerAccount
  const reference = readReference({ ...settings, registryAccount, modelIsTag: false })
  if (reference.kind !== 'version') {
    throw new ActionError('invalid-input', `model: "${settings.model}" names no version to ${settings.mode}.`, {
      hint: 'Give GROUP@vN, vN (with one manifest) or an ARN: a decision is about the version somebody has looked at.',
    })
  }
  const group = groupOf(files, reference, settings)
  const address = addressOf(group, settings)
  return { address, arn: address.versionArn(reference.version) }
}

function groupOf(
  files: ApprovalRequest['files'],
  reference: { readonly kind: 'version'; readonly version: number; readonly group?: string },
  settings: ApprovalSettings,
): string {
  if (files.length > 0) return selectManifest(files, reference).manifest.group
  if (reference.group !== undefined) return reference.group
  throw new ActionError('invalid-input', `model: "${settings.model}" names no group, and there is no manifest.`, {
    hint: 'Give GROUP@vN, or check the repository out before this step.',
  })
}
