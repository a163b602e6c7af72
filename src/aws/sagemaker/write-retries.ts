import type { SageMakerClientConfig } from '@aws-sdk/client-sagemaker'
import { wasNeverSent } from '../../language/never-sent.js'
import { propertyOf } from '../../language/unknown.js'

type Strategy = NonNullable<SageMakerClientConfig['retryStrategy']>
type StrategyV2 = Extract<Strategy, { acquireInitialRetryToken: unknown }>
type Token = Awaited<ReturnType<StrategyV2['acquireInitialRetryToken']>>
type RetryInfo = Parameters<StrategyV2['refreshRetryTokenForRetry']>[1]

const MAX_ATTEMPTS = 5
const THROTTLED_BASE_MILLISECONDS = 1_000
const BASE_MILLISECONDS = 200
const CAP_MILLISECONDS = 20_000

/**
 * For a call that creates something: repeats only what was certainly not carried out — throttled, never sent, or refused
 * for a clock that the SDK has meanwhile corrected. After a reset, a time-out or a 5xx the caller looks first.
 */
export const onlyIfNotCarriedOut: StrategyV2 = {
  acquireInitialRetryToken: async () => token(0, 0),
  refreshRetryTokenForRetry: async (previous, info) => {
    const count = previous.getRetryCount() + 1
    if (count >= MAX_ATTEMPTS || !isNotCarriedOut(info)) throw new Error('not to be repeated')
    return token(count, delayOf(info, count))
  },
  recordSuccess: () => {},
}

function isNotCarriedOut({ error, errorType }: RetryInfo): boolean {
  return errorType === 'THROTTLING' || wasNeverSent(error) || isClockCorrected(error)
}

// The SDK marks whatever comes with another Date than ours as corrected, a 500 after the commit as well; only a refusal of the
// clock says that nothing was done. The names are the SDK's own list (CLOCK_SKEW_ERROR_CODES).
function isClockCorrected(error: unknown): boolean {
  const isRefusal = CLOCK_REFUSALS.has(String(propertyOf(error, 'name')))
  return isRefusal && propertyOf(propertyOf(error, '$metadata'), 'clockSkewCorrected') === true
}

const CLOCK_REFUSALS: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'AuthFailure',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
])

function delayOf({ errorType }: RetryInfo, count: number): number {
  const base = errorType === 'THROTTLING' ? THROTTLED_BASE_MILLISECONDS : BASE_MILLISECONDS
  return Math.floor(Math.random() * Math.min(CAP_MILLISECONDS, base * 2 ** count))
}

function token(count: number, delay: number): Token {
  return { getRetryCount: () => count, getRetryDelay: () => delay }
}
