import { repositoryLink, runPath } from '../../../markdown/link.js'
import { bold, code, html, type Markup, paragraph } from '../../../markdown/markup.js'
import { dateAndTime } from '../../../markdown/time.js'
import type { DescribedVersion } from '../../../registry/look-up.js'
import { servedEnvironments, servedKey } from '../../../registry/served.js'
import type { ReportContext } from '../../../report/context.js'
import { renderRecord, versionName } from '../../../report/record/record.js'
import { rulesOf } from '../mode-rules.js'
import type { DeploymentResult } from '../result.js'
import { reasonSentence } from './serving.js'
import { markupOf, place } from './verdict.js'

export interface DisplacedRequest {
  readonly result: DeploymentResult
  /** Read from the registry after the deployment. */
  readonly version: DescribedVersion
  /** Who started the run that displaced it. */
  readonly actor: string
  readonly context: ReportContext
  readonly marker: string
}

/** The record of a version that this deployment or rollback took out of service: by which version, by whom, when. */
export function renderDisplacedRecord(request: DisplacedRequest): string {
  const { result, version, context, marker } = request
  const { group = '', version: now } = result.version ?? {}
  return renderRecord({
    marker,
    heading: heading(request, group),
    group,
    version,
    deployments: [
      {
        environment: result.environment || (result.endpointName ?? ''),
        state: 'replaced',
        ...(now !== undefined && { gaveWay: { to: now, by: result.mode } }),
        ...(result.endpointName !== undefined && { endpointName: result.endpointName }),
        ...sinceOf(result, version),
      },
    ],
    body: [replacedSentence(request), reasonSentence(result)],
    context,
  })
}

function heading({ result, version }: DisplacedRequest, group: string): Markup {
  const name = versionName(group, version.version)
  const where = markupOf([place(result)])
  const now = `version ${result.version?.version}`
  return rulesOf(result).goesBack
    ? html`↩️ ${name} was rolled back to ${now} in ${where}`
    : html`⚪ ${name} was replaced by ${now} in ${where}`
}

function replacedSentence({ result, actor, context }: DisplacedRequest): Markup {
  const what = rulesOf(result).goesBack ? 'Rolled back to' : 'Replaced by'
  const by = actor === '' ? html`` : html` by ${code(actor, 100)}`
  const run = runPath(context.runId)
  return paragraph(
    html`${bold(html`${what} version ${result.version?.version ?? ''}`)}${by} on ${dateAndTime(result.finishedAt)}.`,
    ...(run === undefined ? [] : [html`(${repositoryLink('workflow run', context, run)})`]),
  )
}

function sinceOf({ environment }: DeploymentResult, { description }: DescribedVersion): { readonly since?: Date } {
  const recorded = servedEnvironments(description.CustomerMetadataProperties).find(
    (one) => servedKey(one.environment) === servedKey(environment),
  )
  return recorded?.since === undefined ? {} : { since: recorded.since }
}
