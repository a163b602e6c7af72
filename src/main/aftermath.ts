import type { ErrorCode } from '../errors.js'
import type { Journal } from '../ports.js'
import { type Creation, type Intent, takeIntent } from './intent.js'
import { versionOutputs } from './outputs.js'

/**
 * The composite's last step: says what is known when the first was killed before it could. Reads only the file that the
 * first left; asks AWS nothing and needs no credentials. Does nothing when the first said everything itself.
 */
export function aftermath({
  journalPath,
  outcome,
  journal,
}: {
  readonly journalPath: string
  /** `steps.run.outcome`: success, failure, cancelled or skipped. */
  readonly outcome: string
  readonly journal: Journal
}): void {
  const intent = journalPath === '' ? undefined : takeIntent(journalPath)
  if (intent?.phase === 'done' || outcome === 'success' || outcome === 'skipped') return
  const unanswered = (intent?.creates ?? []).filter(({ state }) => state === 'sent')
  const known = (intent?.creates ?? []).filter((creation) => creation.arn !== undefined)
  const reason = reasonOf(outcome, unanswered)
  const message = [
    `${stopped(outcome)} before it could report.`,
    ...known.map(registered),
    ...unanswered.map(mayExist),
    again(intent, unanswered),
  ]
  journal.setOutput('failure-reason', reason)
  if (intent?.models === 1 && known[0]?.arn) {
    for (const [name, value] of versionOutputs({
      arn: known[0].arn,
      approvalStatus: known[0].approvalStatus ?? '',
      registered: true,
    })) {
      journal.setOutput(name, value)
    }
  }
  journal.error(message.join('\n'))
}

function reasonOf(outcome: string, unanswered: readonly Creation[]): ErrorCode {
  if (outcome === 'cancelled') return 'cancelled'
  return unanswered.length > 0 ? 'unknown-outcome' : 'failed'
}

function stopped(outcome: string): string {
  return outcome === 'cancelled' ? 'The run was cancelled' : 'The run was killed'
}

function registered({ arn }: Creation): string {
  return `Registered: ${arn}`
}

/** What a request without an answer may have left behind. */
export function mayExist({ group, clientToken }: Creation): string {
  return `A version of ${group} may have been created: the request with client token ${clientToken} got no answer.`
}

function again(intent: Intent | undefined, unanswered: readonly Creation[]): string {
  if (unanswered.length > 0) return 'Run the job again: it finds that version, if there is one, and makes no second.'
  if (!intent || intent.phase === 'preparing') return 'Nothing was sent that changes anything. Run the job again.'
  return 'Run the job again: what is registered is found and not registered twice.'
}
