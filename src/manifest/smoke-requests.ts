import type { KeyPath } from '../text/path.js'
import type { Some } from './deploy-effective.js'
import type { Expected, SmokeTest } from './schema/deploy/smoke-test.js'

/** One request of a smoke test, with what it shares with the others. */
export interface SmokeRequest {
  /** Within `smoke_test`. */
  readonly path: KeyPath
  readonly payload?: string | undefined
  readonly content_type?: string | undefined
  readonly accept?: string | undefined
  readonly max_latency?: string | undefined
  readonly expect?: Expected | undefined
}

/** The requests of a smoke test: those of `requests`, each laid over the keys beside it; else the one that those keys are. */
export function smokeRequestsOf({ requests, ...shared }: Some<SmokeTest>): readonly SmokeRequest[] {
  if (requests === undefined) return [{ ...shared, path: [] }]
  return requests.map((own, index) => ({ ...shared, ...own, path: ['requests', index] }))
}
