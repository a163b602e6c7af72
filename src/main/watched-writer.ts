import { CallFailure } from '../errors.js'
import type { VersionWriter } from '../ports.js'
import type { Cancellation } from './cancellation.js'
import type { Creation, IntentFile } from './intent.js'

export interface WatchedWriter extends VersionWriter {
  /** Resolves when no request is under way. */
  readonly settled: () => Promise<void>
}

/**
 * A writer that leaves a trace of each request in the intent file before it is sent, and sends none once the run is to
 * stop. A request that a kill leaves without an answer can so be named afterwards.
 */
export function watchedWriter(
  writer: VersionWriter,
  {
    intent,
    cancellation,
  }: {
    readonly intent: IntentFile
    readonly cancellation: Cancellation
  },
): WatchedWriter {
  const underWay = new Set<Promise<unknown>>()

  function note(clientToken: string, change: Omit<Creation, 'clientToken'>): void {
    const others = intent.current().creates.filter((creation) => creation.clientToken !== clientToken)
    intent.update({ phase: 'registering', creates: [...others, { clientToken, ...change }] })
  }

  const createModelPackage: VersionWriter['createModelPackage'] = async (input) => {
    const call = 'sagemaker:CreateModelPackage'
    if (cancellation.isRequested()) throw new CallFailure('unreachable', call, 'Not sent: the run was cancelled.')
    const group = input.ModelPackageGroupName ?? ''
    const clientToken = input.ClientToken ?? ''
    try {
      note(clientToken, { group, state: 'sent' })
    } catch (cause) {
      // What could not be named after a kill must not be sent.
      throw new CallFailure(
        'unreachable',
        call,
        'Not sent: the file that a kill would be explained from cannot be written.',
        { cause },
      )
    }
    const request = writer.createModelPackage(input)
    underWay.add(request)
    try {
      const output = await request
      note(clientToken, {
        group,
        state: 'answered',
        approvalStatus: input.ModelApprovalStatus ?? '',
        ...(output.ModelPackageArn === undefined ? {} : { arn: output.ModelPackageArn }),
      })
      return output
    } catch (error) {
      if (!(error instanceof CallFailure && error.kind === 'unknown-outcome'))
        note(clientToken, { group, state: 'answered' })
      throw error
    } finally {
      underWay.delete(request)
    }
  }

  return {
    createModelPackage,
    settled: async () => {
      await Promise.allSettled(underWay)
    },
  }
}
