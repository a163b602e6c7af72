import type { ErrorCode } from '../errors.js'
import { messageOf } from '../errors.js'
import type { Journal } from '../ports.js'
import { type Creation, type Intent, type SentRequest, takeIntent } from '../run/intent.js'
import { versionOutputs } from '../run/version-outputs.js'
import { type Failure, textOf } from './failure.js'

/**
 * The composite's last step: says what is known when the first was killed before it could, from the file that the first
 * left. Only where an endpoint was touched AWS is asked, for what became of it; where that fails the file has to do. Does
 * nothing when the first said everything itself; else gives the failure, for the reports that are left.
 */
export async function aftermath(of: {
  readonly journalPath: string
  /** `steps.run.outcome`: success, failure, cancelled or skipped. */
  readonly outcome: string
  readonly journal: Journal
  /** What an endpoint is doing now, as a sentence. */
  readonly endpointNow: (endpoint: NonNullable<Intent['endpoint']>) => Promise<string>
}): Promise<Failure | undefined> {
  const { journalPath, outcome, journal, endpointNow } = of
  const intent = journalPath === '' ? undefined : takeIntent(journalPath)
  if (intent?.phase === 'done' || outcome === 'success' || outcome === 'skipped') return undefined
  const code = reasonOf(outcome, intent)
  journal.setOutput('failure-reason', code)
  const [only] = intent?.models === 1 ? intent.versions : []
  if (only) for (const [name, value] of versionOutputs(only)) journal.setOutput(name, value)
  const stopped = outcome === 'cancelled' ? 'The run was cancelled' : 'The run was killed'
  const now = intent?.endpoint === undefined ? [] : [await orWhy(endpointNow(intent.endpoint))]
  const failure = { code, message: `${stopped} before it could report.`, sent: [...whatIsKnown(intent), ...now] }
  journal.error(textOf(failure))
  return failure
}

async function orWhy(sentence: Promise<string>): Promise<string> {
  try {
    return await sentence
  } catch (error) {
    return `What the endpoint is doing now could not be read: ${messageOf(error)}`
  }
}

function reasonOf(outcome: string, intent: Intent | undefined): ErrorCode {
  if (outcome === 'cancelled') return 'cancelled'
  const sent = [...(intent?.creations ?? []), ...(intent?.requests ?? [])]
  return sent.some(({ isAnswered }) => !isAnswered) ? 'unknown-outcome' : 'failed'
}

/** The truth about a run that did not end by itself: what is registered, what may be, and what a rerun does. */
export function whatIsKnown(intent: Intent | undefined): readonly string[] {
  const requests = intent?.requests ?? []
  const versions = intent?.versions ?? []
  const creations = intent?.creations ?? []
  if (requests.length > 0 && versions.length + creations.length === 0) return [...requests.map(wasSent), goesOn]
  const unanswered = creations.filter(({ isAnswered }) => !isAnswered)
  return [
    // What was made before a version, such as its group, and what was written on it afterwards.
    ...requests.map(wasSent),
    ...versions.map(({ arn, registered }) => `${registered ? 'Registered' : 'Found'}: ${arn}`),
    ...unanswered.map(mayExist),
    unanswered.length > 0
      ? 'Run the job again: it finds that version, if there is one, and makes no second.'
      : creations.length > 0 || requests.length > 0
        ? 'Run the job again: what is registered is found and not registered twice, and what is missing is done.'
        : 'Nothing was sent that changes anything. Run the job again.',
  ]
}

function mayExist({ group, clientToken }: Creation): string {
  return `A version of ${group} may have been created: the request with client token ${clientToken} got no answer.`
}

function wasSent({ what, isAnswered }: SentRequest): string {
  return isAnswered ? `Done: ${what}.` : `Sent, without an answer: ${what}.`
}

// An endpoint goes on without us, and a decision stands: a rerun looks and takes up from there.
const goesOn =
  'AWS goes on with what was sent. Run the job again: it finds what was done, joins what is under way and reports the truth.'
