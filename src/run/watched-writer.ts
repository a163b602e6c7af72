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
  of: {
    readonly intent: IntentFile
    readonly cancellation: Cancellation
  },
): WatchedWriter {
  const { intent, cancellation } = of
  const underWay = new Set<Promise<unknown>>()

  function note(creation: Creation): void {
    const others = intent.current().creations.filter(({ clientToken }) => clientToken !== creation.clientToken)
    intent.update({ phase: 'registering', creations: [...others, creation] })
  }

  // The answer counts, whether it can be written down or not.
  function noteAnswer(creation: Omit<Creation, 'isAnswered'>): void {
    try {
      note({ ...creation, isAnswered: true })
    } catch {
      return
    }
  }

  const createModelPackage: VersionWriter['createModelPackage'] = async (input) => {
    if (cancellation.isRequested()) throw notSent('the run was stopped')
    const creation = { group: input.ModelPackageGroupName ?? '', clientToken: input.ClientToken ?? '' }
    try {
      note({ ...creation, isAnswered: false })
    } catch (cause) {
      throw notSent('the file that a kill would be explained from cannot be written', cause)
    }
    const request = writer.createModelPackage(input)
    underWay.add(request)
    try {
      const output = await request
      noteAnswer(creation)
      return output
    } catch (error) {
      if (error instanceof CallFailure && error.kind !== 'unknown-outcome') noteAnswer(creation)
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

function notSent(why: string, cause?: unknown): CallFailure {
  return new CallFailure('unreachable', 'sagemaker:CreateModelPackage', `Not sent: ${why}.`, { cause })
}
