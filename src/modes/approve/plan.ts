import { ActionError } from '../../errors.js'
import { type Decision, plainReason, readDecision, writeDecision } from '../../registry/decision.js'
import { type DescribedVersion, whyItFailed } from '../../registry/look-up.js'
import { forcedGates } from '../../registry/version/past-gates.js'
import {
  addedSentence,
  hasSomethingToServe,
  type SpecificationState,
  specificationOf,
} from '../../registry/version/specification.js'
import { isBotLogin } from './approvers.js'
import type { Authors } from './authors.js'
import type { DecisionUpdate } from './ports.js'
import type { ApprovalCheck, Approvers } from './result.js'
import type { ApprovalSettings } from './settings.js'

/** What will be sent, and as what it stands on the version. */
export interface DecisionPlan {
  readonly request: DecisionUpdate
  readonly decision: Decision
  readonly checks: readonly ApprovalCheck[]
}

/** The approval status that a mode leads to. */
function wantedStatus({ mode }: Pick<ApprovalSettings, 'mode'>): 'Approved' | 'Rejected' {
  return mode === 'approve' ? 'Approved' : 'Rejected'
}

/** Whether the version itself can be decided on, before anybody is asked who decides. */
export function refuseUndecidable(
  version: DescribedVersion,
  settings: Pick<ApprovalSettings, 'mode' | 'reason'>,
): { readonly kind: 'unchanged' | 'open'; readonly checks: readonly ApprovalCheck[] } {
  const { description, arn } = version
  refuseIncomplete(version)
  const specification = specificationOf(description)
  if (settings.mode === 'approve' && specification.kind === 'changed') throw changedSpecification(arn)
  const status = description.ModelApprovalStatus
  if (status === wantedStatus(settings)) return { kind: 'unchanged', checks: [] }
  if (settings.mode === 'approve' && status === 'Rejected' && settings.reason.trim() === '') {
    throw new ActionError('invalid-input', `reason: is empty, and ${arn} was rejected before${saidOn(version)}.`, {
      hint: 'Say in `reason` why it is approved after all.',
    })
  }
  const forced = settings.mode === 'approve' ? forcedGates(description.CustomerMetadataProperties) : undefined
  if (forced !== undefined && settings.reason.trim() === '') {
    throw new ActionError(
      'invalid-input',
      `reason: is empty, and ${arn} was registered past failed gates: ${forced}.`,
      {
        hint: 'Say in `reason` why it is approved although these gates failed.',
      },
    )
  }
  return {
    kind: 'open',
    checks: [...specificationChecks(specification), ...servingChecks(version), ...gateChecks(forced)],
  }
}

/** Decides what approving or rejecting would send; throws where the one who approves may not. */
export function planDecision(from: {
  readonly version: DescribedVersion
  readonly settings: ApprovalSettings
  readonly approvers: Approvers
  readonly authors: Authors
  readonly now: Date
}): DecisionPlan {
  const { version, settings, approvers, now } = from
  const checks = settings.mode === 'approve' ? [...secondLock(from), ...alsoNamed(from.authors)] : []
  const decision: Decision = {
    status: wantedStatus(settings),
    by: approvers.logins,
    at: new Date(Math.floor(now.getTime() / 1000) * 1000),
    reason: plainReason(settings.reason),
    runUrl: settings.run.runUrl,
  }
  const request: DecisionUpdate = {
    ModelPackageArn: version.arn,
    ModelApprovalStatus: decision.status,
    ApprovalDescription: writeDecision(decision),
  }
  return { request, decision, checks }
}

/** The error for a specification that is not the one that was registered. */
export function changedSpecification(arn: string): ActionError {
  return new ActionError(
    'changed-since-approval',
    `The specification of ${arn} is not the one it was registered with: somebody changed it since. It was not approved.`,
    { hint: 'Reject it (mode: reject), and register the changed model as a new version.' },
  )
}

/** What the version says of who decided before, as ` by priya: because`. */
export function saidOn({ description }: DescribedVersion): string {
  const decision = readDecision(description.ApprovalDescription)
  if (decision === undefined) return description.ApprovalDescription ? ` (${description.ApprovalDescription})` : ''
  return ` by ${decision.by.join(' and ')}${decision.reason === '' ? '' : `: ${decision.reason}`}`
}

/** Only a Completed version can be decided on. */
export function refuseIncomplete({ description, arn }: DescribedVersion): void {
  const status = description.ModelPackageStatus
  if (status === 'Completed') return
  if (status === 'Failed') {
    throw new ActionError('failed', `${arn} is Failed and can never serve: ${whyItFailed(description)}`, {
      hint: 'Correct what it names, and register the model again.',
    })
  }
  throw new ActionError('failed', `${arn} is ${status ?? 'without a status'}, not Completed. Nothing was decided.`, {
    hint: status === 'Deleting' ? 'Somebody deletes it.' : 'Run the job again when the registration has completed.',
  })
}

function gateChecks(forced: string | undefined): readonly ApprovalCheck[] {
  if (forced === undefined) return []
  return [{ level: 'warning', title: 'Gates', detail: `It was registered past failed gates: ${forced}.` }]
}

// An approval of what MLflow only logged is one, and no deployment follows from it.
function servingChecks({ description }: DescribedVersion): readonly ApprovalCheck[] {
  if (hasSomethingToServe(description)) return []
  const detail = 'The version has no inference specification: it was only logged, and no deployment can come of it.'
  return [{ level: 'warning', title: 'Nothing to serve', detail }]
}

function specificationChecks(specification: SpecificationState): readonly ApprovalCheck[] {
  switch (specification.kind) {
    case 'same':
      return []
    case 'extended': {
      const detail = `${addedSentence(specification.added)} A deployment by this action serves none of it.`
      return [{ level: 'warning', title: 'Specification', detail }]
    }
    case 'changed': // and it is rejected, which is right
      return [{ level: 'warning', title: 'Specification', detail: 'Somebody changed it since it was registered.' }]
    case 'unknown': {
      const detail = 'The version was not registered by this action, so nothing shows whether it was changed since.'
      return [{ level: 'warning', title: 'Specification', detail }]
    }
  }
}

// IAM is the first lock, this the second (ruling 30).
function secondLock(from: {
  readonly settings: ApprovalSettings
  readonly approvers: Approvers
  readonly authors: Authors
}): readonly ApprovalCheck[] {
  const { settings, approvers, authors } = from
  const own = approvers.logins.filter((login) => authors.logins.some((author) => isSameLogin(author, login)))
  const bots = approvers.logins.filter(isBotLogin)
  if (settings.allowSelfApproval) {
    const said = [
      ...(own.length > 0 ? [`${own.join(' and ')} approves a version of their own.`] : []),
      ...(bots.length > 0 ? [`${bots.join(' and ')} is a bot.`] : []),
      ...authors.gaps.map(({ what }) => what),
    ]
    if (said.length === 0) return []
    return [{ level: 'warning', title: 'Self-approval', detail: `Allowed by allow-self-approval. ${said.join(' ')}` }]
  }
  const how = approvers.from === 'reviewers' ? 'reviewed this run' : 'started this run'
  if (own.length > 0) {
    throw new ActionError('self-approval', `${own.join(' and ')} ${how} and is an author of the version.`, {
      hint: 'Let somebody else review the environment of this job; start a new run for it, since reviews of earlier attempts count.',
    })
  }
  if (bots.length > 0) {
    throw new ActionError('self-approval', `${bots.join(' and ')} ${how} and is a bot, which answers for nobody.`, {
      hint: 'Give the job an `environment:` with required reviewers.',
    })
  }
  if (authors.gaps.length > 0) {
    const denied = authors.gaps.some(({ isDenied }) => isDenied)
    throw new ActionError(
      denied ? 'access-denied' : 'self-approval',
      `Whether ${approvers.logins.join(' and ')} is an author of the version cannot be told. ${authors.gaps.map(({ what }) => what).join(' ')}`,
      { hint: [...new Set(authors.gaps.map(({ hint }) => hint))].join(' ').trim() },
    )
  }
  return []
}

function alsoNamed({ alsoNamed: names }: Authors): readonly ApprovalCheck[] {
  if (names.length === 0) return []
  const listed = names.slice(0, MAX_NAMED).join(', ') + (names.length > MAX_NAMED ? ', …' : '')
  const detail = `Its commits name these, too, who do not count as authors (bots, whoever merged, addresses of no known account): ${listed}.`
  return [{ level: 'notice', title: 'Also in the commits', detail }]
}

const MAX_NAMED = 10

// Logins are compared without regard to case; on a version `name[bot]` stands as `name_bot_`.
function isSameLogin(one: string, other: string): boolean {
  const plain = (login: string) => login.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  return plain(one) === plain(other)
}
