import { ActionError, CallFailure } from '../../errors.js'
import { defined } from '../../language/defined.js'
import type { Check } from '../../markdown/checks.js'
import type { GroupAddress } from '../../registry/address.js'
import { isApprovedAtBirth } from '../../registry/decision.js'
import { codeOf, failureOnly, isWorthAgain, sentenceOf } from '../../registry/failure.js'
import { type DescribedVersion, describeVersion, isUnderWay, type LookUp } from '../../registry/look-up.js'
import { SETTLING_MILLISECONDS } from '../../registry/pause.js'
import { updateStatementHint } from '../../registry/update-statement.js'
import type { ComparableIdentity } from '../../registry/version/identity.js'
import { confirmVersion } from './confirm.js'
import type { RegisterPorts } from './request.js'

/** A version whose source URI is to be written. */
export interface SourceUriTask {
  readonly uri: string
  readonly arn: string
  /** As last read; undefined where it could not be. */
  readonly described: DescribedVersion | undefined
  readonly identity: ComparableIdentity
  readonly address: GroupAddress
  readonly dryRun: boolean
}

const BASE_MILLISECONDS = 1_000

/**
 * Writes the source URI on a version that has none, as soon as it is Completed. One that somebody else has written stays.
 * Rejects with ActionError where it is not done: the version is there, and the next run finds it and does it.
 */
export async function writeSourceUri(task: SourceUriTask, ports: RegisterPorts): Promise<readonly Check[]> {
  const { uri, arn, dryRun } = task
  const at: LookUp = { address: task.address, reader: ports.reader, clock: ports.clock }
  const described = await completed(task, at)
  const found = described === undefined ? undefined : judge(described, uri)
  if (found !== undefined) return found
  if (dryRun) return [{ level: 'notice', title: 'Source URI', detail: `It would be written on ${arn}.` }]
  if (ports.updater === undefined) throw notWritten(task, 'This run has nobody to ask for an update.')
  const started = ports.clock.now().getTime()
  for (let wait = BASE_MILLISECONDS; ; wait *= 2) {
    const failure = await ports.updater({ ModelPackageArn: arn, SourceUri: uri }).catch(failureOnly)
    if (!(failure instanceof CallFailure))
      return [{ level: 'passed', title: 'Source URI', detail: `${uri} was written.` }]
    if (!isWorthAgain(failure) || ports.clock.now().getTime() - started >= SETTLING_MILLISECONDS) {
      throw notWritten(task, sentenceOf(failure), failure)
    }
    await ports.clock.sleep(wait)
    // It may have been carried out, or another run may have done it.
    const now = await describeVersion(at, arn).catch(failureOnly)
    const done = now instanceof CallFailure || now === undefined ? undefined : judge(now, uri)
    if (done !== undefined) return done
  }
}

/** The version once the service is no longer at work on it; undefined where it may not be read. */
async function completed(task: SourceUriTask, at: LookUp): Promise<DescribedVersion | undefined> {
  const { arn, described, identity, dryRun } = task
  if (described !== undefined && (dryRun || !isUnderWay(described.description.ModelPackageStatus))) return described
  const confirmed = await confirmVersion(at, arn, identity)
  switch (confirmed.kind) {
    case 'unread':
      return undefined
    case 'vanished':
      throw notWritten(task, 'It was deleted meanwhile.')
    case 'described': {
      const { ModelPackageStatus: status } = confirmed.version.description
      if (status === 'Completed') return confirmed.version
      throw notWritten(task, `The version is ${isUnderWay(status) ? 'still ' : ''}${status}.`)
    }
  }
}

function judge({ version, description }: DescribedVersion, uri: string): readonly Check[] | undefined {
  const theirs = description.SourceUri || undefined
  if (theirs === undefined) return isApprovedAtBirth(description) ? [bornApproved(version)] : undefined
  if (theirs === uri) return []
  const detail = `Version ${version} has another one, ${theirs}, which somebody wrote since it was registered. It was left.`
  return [{ level: 'warning', title: 'Source URI', detail }]
}

// A write of ours would be its first change, and later deployments would take that for somebody's approval.
function bornApproved(version: number): Check {
  const detail = `Version ${version} has been Approved since it was created, so nobody approved it. Nothing was written on it.`
  return { level: 'warning', title: 'Source URI', detail }
}

const RUN_AGAIN = 'Run the job again: it finds the version and writes it.'

function notWritten({ uri, arn, address }: SourceUriTask, why: string, cause?: CallFailure): ActionError {
  const message = `${arn} is registered, and its source URI ${uri} is not written on it. ${why}`
  const isDenied = cause?.kind === 'access-denied'
  return new ActionError(cause === undefined ? 'failed' : codeOf(cause), message, {
    hint: isDenied ? `${updateStatementHint(address, cause.hint)}\nThen run the job again.` : RUN_AGAIN,
    ...defined({ cause }),
  })
}
