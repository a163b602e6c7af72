import { bold, code, html, type Markup, way } from '../../../markdown/markup.js'
import { readDecision } from '../../../registry/decision.js'
import { servedEnvironments, servedKey } from '../../../registry/served.js'
import { people } from '../../../report/record/decision.js'
import type { TargetVersion } from '../approved-version.js'
import type { DeploymentResult } from '../result.js'
import { OUTCOMES } from './outcomes.js'
import { trafficCourse } from './traffic-course.js'
import { isGreen, markupOf, place } from './verdict.js'

/** The way of the version: registered, by whom approved, where it served before, and how far it came here. */
export function promotionPath(result: DeploymentResult): Markup | undefined {
  const { version, outcome, environment } = result
  const here = html`${OUTCOMES[outcome.kind].sign} ${bold(markupOf([place(result)]))}${howFar(result)}`
  if (version === undefined) {
    const notApproved = outcome.kind === 'refused' && outcome.error.code === 'not-approved'
    return notApproved
      ? way('✅ Registered', html`❌ ${bold('Approved')}`, html`⚪ ${markupOf([place(result)])}`)
      : undefined
  }
  const served = servedEnvironments(version.described?.CustomerMetadataProperties)
    .filter((one) => servedKey(one.environment) !== servedKey(environment))
    .map((one) => html`✅ ${code(one.environment, 100)}`)
  return way('✅ Registered', approval(version), ...served, here)
}

function howFar(result: DeploymentResult): string {
  // Several models share the traffic by weight.
  if (isGreen(result)) return result.plan?.models.length === 1 ? ' 100%' : ''
  const { kind } = result.outcome
  if (kind === 'rolled-back') return ' taken back'
  const last = trafficCourse(result).at(-1)?.percent
  return OUTCOMES[kind].alert === 'WARNING' && last !== undefined ? ` ${last}%` : ''
}

function approval({ approvalStatus, approvalDescription }: TargetVersion): Markup {
  if (approvalStatus !== 'Approved') return html`❌ ${bold(code(approvalStatus, 40))}`
  const decision = readDecision(approvalDescription)
  return decision?.status === 'Approved' ? html`✅ Approved by ${people(decision)}` : html`✅ Approved`
}
