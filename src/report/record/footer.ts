import { commitPath, repositoryLink, runPath } from '../../markdown/link.js'
import { code, html, type Markup, small } from '../../markdown/markup.js'
import { dateAndTime } from '../../markdown/time.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { readSuffix } from '../../registry/version/identity.js'

/** Where the record is written from, and when. */
export interface RecordContext {
  /** `owner/name` */
  readonly repository: string
  readonly serverUrl: string
  readonly runId: string
  readonly runNumber: string
  readonly runAttempt: string
  readonly actionVersion: string
  readonly now: Date
}

/** Where the version comes from, and which run wrote this. */
export function provenanceOf({ description, arn }: DescribedVersion, context: RecordContext): Markup {
  const { CustomerMetadataProperties: metadata = {}, MetadataProperties: provenance } = description
  const { CommitId: commit = '' } = provenance ?? {}
  const isOurs = provenance?.Repository === `${context.serverUrl}/${context.repository}`
  const actor = metadata['smr/actor']
  const specification = readSuffix(description.ModelPackageDescription)?.specification
  const account = /^arn:[a-z-]+:sagemaker:[a-z0-9-]+:(\d{12}):/.exec(arn)?.[1]
  const attempt = context.runAttempt === '1' ? undefined : context.runAttempt
  const commitName = code(commit.slice(0, 7))
  return small(
    ...(commit === ''
      ? []
      : [html`commit ${isOurs ? repositoryLink(commitName, context, commitPath(commit)) : commitName}`]),
    ...(actor === undefined ? [] : [html`registered by ${code(actor, 100)}`]),
    ...(specification === undefined ? [] : [html`spec ${code(specification.slice(0, 8))}`]),
    ...(account === undefined ? [] : [html`registry ${code(account)}`]),
    ...(context.runId === ''
      ? []
      : [html`run ${repositoryLink(code(`#${context.runNumber}`), context, runPath(context.runId, attempt))}`]),
    html`sagemaker-model-registry-action ${code(context.actionVersion, 40)}`,
    html`updated ${dateAndTime(context.now)}`,
  )
}
