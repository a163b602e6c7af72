import type { ErrorCode } from '../../../errors.js'
import { code, html, join, type Markup } from '../../../markdown/markup.js'
import { rulesOf } from '../mode-rules.js'
import type { DeploymentResult } from '../result.js'
import { OUTCOMES } from './outcomes.js'

/** Our own words, and names that are shown as code where there is code. */
export type Part = string | { readonly name: string }

/** The verdict in words, with its sign: `🚀 churn version 14 is in service in prod`. */
export function verdict(result: DeploymentResult): readonly Part[] {
  return [`${signOf(result)} `, ...words(result)]
}

/** One sign for how it ended. */
export function signOf(result: DeploymentResult): string {
  const { outcome } = result
  switch (outcome.kind) {
    case 'deployed':
      return rulesOf(result).goesBack ? '↩️' : '🚀'
    case 'current':
      return '⚪'
    case 'planned':
      return '📝'
    case 'refused':
      return '⛔'
    case 'rolled-back':
    case 'failed':
    case 'rollback-failed':
    case 'superseded':
      return '❌'
    case 'timeout':
    case 'cancelled':
      return '⏳'
    case 'unknown-outcome':
      return '❓'
  }
}

/** Whether the version serves as planned; nothing else makes a job green but a dry run. */
export function isGreen({ outcome }: DeploymentResult): boolean {
  return OUTCOMES[outcome.kind].isGreen
}

/** The error of every outcome that makes the job red. */
export function errorOf({ outcome }: DeploymentResult) {
  return 'error' in outcome ? outcome.error : undefined
}

/** The version and its group: `churn version 14`; less where less is known. */
export function subject({ version, file }: DeploymentResult): readonly Part[] {
  const group = version?.group ?? file?.manifest.group
  if (group === undefined) return ['the model']
  return version === undefined ? [{ name: group }] : [{ name: group }, ` version ${version.version}`]
}

/** The environment; else the endpoint. */
export function place({ environment, endpointName }: Pick<DeploymentResult, 'environment' | 'endpointName'>): Part {
  if (environment !== '') return { name: environment }
  return endpointName === undefined ? 'its endpoint' : { name: endpointName }
}

export function markupOf(parts: readonly Part[]): Markup {
  return join(
    parts.map((part) => (typeof part === 'string' ? html`${part}` : code(part.name, 63))),
    '',
  )
}

export function plainText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.name)).join('')
}

function words(result: DeploymentResult): readonly Part[] {
  const { outcome, serving } = result
  const [what, where] = [subject(result), place(result)]
  const { goesBack } = rulesOf(result)
  switch (outcome.kind) {
    case 'deployed':
      return goesBack ? [where, ' is rolled back to ', ...what] : [...what, ' is in service in ', where]
    case 'current':
      return [...what, ' is in service in ', where, ' already']
    case 'planned':
      return goesBack
        ? ['Rolling ', where, ' back to ', ...what, ': dry run, nothing was sent']
        : [...what, ' to ', where, ': dry run, nothing was sent']
    case 'refused':
      return [...notDone(result), `: ${REFUSED[outcome.error.code]}`]
    case 'rolled-back': {
      const now = serving?.version === undefined ? 'what served before' : `version ${serving.version}`
      return [...what, ' was taken back in ', where, `: ${now} serves`]
    }
    case 'rollback-failed':
      return [...what, ' is half in ', where, ': taking it back failed, and a mix serves']
    case 'failed':
      return [goesBack ? 'Going back to ' : 'Deploying ', ...what, goesBack ? ' in ' : ' to ', where, ' failed']
    case 'superseded':
      return [...what, ' was superseded in ', where, ' by another deployment']
    case 'timeout':
      return [...what, ' is not in service in ', where, ' yet: the time to wait was over']
    case 'cancelled':
      return [...what, ' is on its way to ', where, ': waiting was cancelled, SageMaker goes on']
    case 'unknown-outcome':
      return [
        'It is not known how ',
        ...(goesBack ? ['rolling back to '] : ['deploying ']),
        ...what,
        ' in ',
        where,
        ' ended',
      ]
  }
}

function notDone(result: DeploymentResult): readonly Part[] {
  const [what, where] = [subject(result), place(result)]
  if (!rulesOf(result).goesBack) return [...capital(what), ' was not deployed to ', where]
  return result.version === undefined ? [where, ' was not rolled back'] : [where, ' was not rolled back to ', ...what]
}

function capital(parts: readonly Part[]): readonly Part[] {
  return parts[0] === 'the model' ? ['The model', ...parts.slice(1)] : parts
}

const REFUSED: Readonly<Record<ErrorCode, string>> = {
  'invalid-input': 'an input is wrong',
  'invalid-manifest': 'the manifest does not allow it',
  'no-credentials': 'there are no credentials',
  'access-denied': 'a permission is missing',
  'wrong-account': 'it is in another account',
  'group-not-found': 'its group does not exist',
  'gate-failed': 'a gate holds it back',
  'alarm-in-alarm': 'an alarm is in ALARM',
  rejected: 'it is rejected',
  'not-approved': 'it is not approved',
  'changed-since-approval': 'it was changed since its approval',
  'rolled-back': 'it was taken back',
  failed: 'the endpoint cannot be updated',
  superseded: 'somebody else deploys',
  'self-approval': 'an author approved it',
  'not-permitted': 'whoever decided may not',
  'not-merged': 'its commit is not merged',
  'base-unread': 'gates could not be read',
  'not-ready': 'something that it needs is missing',
  timeout: 'the endpoint was busy',
  cancelled: 'the run was cancelled',
  'unknown-outcome': 'AWS could not be asked',
}
