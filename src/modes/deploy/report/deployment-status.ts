import { defined } from '../../../language/defined.js'
import { consoleUrl } from '../../../markdown/console.js'
import type { DeploymentStatus } from '../ports.js'
import type { DeploymentResult } from '../result.js'
import { OUTCOMES } from './outcomes.js'
import { plainText, verdict } from './verdict.js'

export interface StatusRequest {
  readonly result: DeploymentResult
  /** The page of this run. */
  readonly runUrl?: string
  /** The job's `environment:`, as the ID token's `environment` claim says it: GitHub has made the record by itself then. */
  readonly jobEnvironment?: string
  /** Other models are deployed to the same environment. */
  readonly severalModels?: boolean
}

const MAX_DESCRIPTION = 140 // "The maximum description length is 140 characters" (REST, create a deployment status)

/**
 * The deployment status to write; undefined where no record is to be made: GitHub made one for the job's own
 * `environment:`, there is no environment, or nothing was deployed (dry run, refusal).
 */
export function deploymentStatusOf(request: StatusRequest): DeploymentStatus | undefined {
  const { result, runUrl = '', jobEnvironment, severalModels = false } = request
  const { environment, outcome, endpointArn } = result
  const state = OUTCOMES[outcome.kind].deploymentStatus
  if (state === undefined || environment === '' || jobEnvironment !== undefined) return undefined
  return defined({
    state,
    environment,
    description: cut(plainText(verdict(result))),
    environment_url: consoleUrl(endpointArn),
    log_url: /^https?:\/\/\S+$/.test(runUrl) ? runUrl : undefined,
    auto_inactive: state === 'success' && !severalModels,
  })
}

/** By code points, so that no character is torn; a code point counts as two where it is two UTF-16 units. */
function cut(text: string): string {
  if (text.length <= MAX_DESCRIPTION) return text
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > MAX_DESCRIPTION - 1) break
    kept += character
  }
  return `${kept}…`
}
