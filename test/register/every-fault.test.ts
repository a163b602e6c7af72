import { expect, test } from '@jest/globals'
import type { LocalReport } from '../../src/registry/candidate.js'
import { type Emulator, type FaultKind, TRAINING_ACCOUNT } from '../emulator/index.js'
import { SOURCE_URI } from './schedule.js'
import { aCandidate, aFile, aManifest, anEmulator, GROUP, run, told } from './world.js'

// Every call of a registration with every fault that its answer can have, once the transport has given up (test/aws holds what
// it tries again). What is declared here is complete by its type: a call or a fault without an end does not compile.

/** Surely not carried out. */
const NOT_DONE = ['refused', 'throttled'] as const satisfies readonly FaultKind[]
/** Nobody can tell whether it was carried out. */
const IN_DOUBT = [
  'reset',
  'timeout',
  'internal-error',
  'unavailable',
  'empty',
  'malformed',
  'truncated',
  'wrong-arn',
] as const satisfies readonly FaultKind[]
type Kind = (typeof NOT_DONE)[number] | (typeof IN_DOUBT)[number] | 'access-denied' | 'expired-credentials'

interface Ends {
  /** Where it happens at each call of the operation, before anything is done. */
  readonly always: string
  /** Where it happens at the first call alone; as `always` unless given. */
  readonly once?: string
  /** Where everything was done, and each answer is lost; absent where that cannot be. */
  readonly afterwards?: string
}

type Call =
  | 'ListModelPackages'
  | 'DescribeModelPackage'
  | 'HeadObject'
  | 'BatchGetImage'
  | 'GetObject'
  | 'PutObject'
  | 'CreateModelPackage'
  | 'UpdateModelPackage'

function ends(of: {
  readonly notDone: Ends
  readonly inDoubt: Ends
  readonly denied: string
  readonly expired: string
}): Readonly<Record<Kind, Ends>> {
  const { notDone, inDoubt } = of
  return {
    refused: notDone,
    throttled: notDone,
    reset: inDoubt,
    timeout: inDoubt,
    'internal-error': inDoubt,
    unavailable: inDoubt,
    empty: inDoubt,
    malformed: inDoubt,
    truncated: inDoubt,
    'wrong-arn': inDoubt,
    'access-denied': { always: of.denied },
    'expired-credentials': { always: of.expired },
  }
}

const MADE = 'registered 2'
const FAILED = { always: 'failed failed' } as const
// What may not be read leaves a question open, and a warning; what cannot be read stops before anything is made.
const READ = ends({ notDone: FAILED, inDoubt: FAILED, denied: MADE, expired: 'failed no-credentials' })
// What a version can be made without is passed over, with a warning.
const EXTRA = ends({ notDone: { always: MADE }, inDoubt: { always: MADE }, denied: MADE, expired: MADE })

const DECLARED: Readonly<Record<Call, Readonly<Record<Kind, Ends>>>> = {
  ListModelPackages: READ,
  DescribeModelPackage: READ,
  HeadObject: READ,
  BatchGetImage: EXTRA,
  GetObject: EXTRA,
  PutObject: ends({
    notDone: FAILED,
    inDoubt: FAILED,
    denied: 'failed access-denied',
    expired: 'failed no-credentials',
  }),
  CreateModelPackage: ends({
    notDone: { always: 'failed failed', once: MADE },
    inDoubt: { always: 'failed unknown-outcome', once: MADE, afterwards: MADE },
    denied: 'failed access-denied',
    expired: 'failed no-credentials',
  }),
  UpdateModelPackage: ends({
    notDone: { always: 'failed failed', once: MADE },
    inDoubt: { always: 'failed failed', once: MADE, afterwards: MADE },
    denied: 'failed access-denied',
    expired: 'failed no-credentials',
  }),
}

const S3_REPORT = 's3://acme-ml/housing/bias.json'

function aWorld(): Emulator {
  const emulator = anEmulator()
  emulator.putObject(S3_REPORT, '{}')
  emulator.plant(GROUP)
  emulator.approve(GROUP, 1)
  return emulator
}

/** A candidate whose registration makes every call. */
function theCandidate() {
  const shap: LocalReport = {
    at: ['reports', 'explainability'],
    path: 'models/housing/shap.json',
    bytes: new TextEncoder().encode('{"shap": 1}'),
  }
  const reports = { bias: { report: { file: S3_REPORT } }, explainability: { file: 'shap.json' } }
  return aCandidate({ file: aFile(aManifest({ source_uri: SOURCE_URI, reports })), files: [shap] })
}

const settings = { reports: { s3Uri: 's3://acme-ml/reports', kmsKeyId: undefined, bucketOwner: TRAINING_ACCOUNT } }
const register = (emulator: Emulator) => run(emulator, { candidates: [theCandidate()], settings })
const made = (emulator: Emulator) => emulator.versions(GROUP).slice(1)

const cells = Object.entries(DECLARED).flatMap(([operation, kinds]) =>
  Object.entries(kinds).map(([kind, declared]) => ({ operation, kind: kind as FaultKind, declared })),
)

test('these are all calls of such a registration', async () => {
  const emulator = aWorld()
  emulator.log.clear()
  await register(emulator)
  const asked = new Set(emulator.log.requests().map(({ operation }) => operation))
  expect([...asked].sort()).toEqual(Object.keys(DECLARED).sort())
})

test.each(
  cells,
)('$operation, $kind: its declared end, one version at the most, and the next run makes it whole', async ({
  operation,
  kind,
  declared: { always, once = always, afterwards },
}) => {
  const times = [
    { when: 'before', times: 999, end: always },
    ...(once === always ? [] : [{ when: 'before', times: 1, end: once } as const]),
    ...(afterwards === undefined ? [] : [{ when: 'after', times: 999, end: afterwards } as const]),
  ] as const
  for (const { end, ...fault } of times) {
    const emulator = aWorld()
    emulator.fail({ operation, kind, ...fault })
    const { result, known } = await register(emulator)
    expect([fault, told(result)]).toEqual([fault, end])
    expect(made(emulator).length).toBeLessThanOrEqual(1)
    // Whatever was made is said.
    expect(known.length > 0).toBe(made(emulator).length > 0)
    if (result.outcome.kind === 'failed') {
      expect(result.outcome.error.message).not.toMatch(/undefined|\[object/)
      expect(result.outcome.error.message.length).toBeGreaterThan(20)
    }
    emulator.faults.clear()
    emulator.clock.advance(60_000)
    const next = await register(emulator)
    expect(told(next.result)).toBe(known.length > 0 ? 'reused 2' : 'registered 2')
    expect(made(emulator)).toEqual([
      expect.objectContaining({
        SourceUri: SOURCE_URI,
        ModelApprovalStatus: 'PendingManualApproval',
        ModelMetrics: expect.objectContaining({ Bias: expect.anything(), Explainability: expect.anything() }),
      }),
    ])
  }
})
