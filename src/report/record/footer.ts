import { commitPath, repositoryLink } from '../../markdown/link.js'
import { code, html, type Markup, small } from '../../markdown/markup.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { readSuffix } from '../../registry/version/identity.js'
import type { ReportContext } from '../context.js'
import { runPart, signature } from '../footer.js'

/** Where the version comes from, and which run wrote this. */
export function provenanceOf({ description, arn }: DescribedVersion, context: ReportContext): Markup {
  const { CustomerMetadataProperties: metadata = {}, MetadataProperties: provenance } = description
  const { CommitId: commit = '' } = provenance ?? {}
  const isOurs = provenance?.Repository === `${context.serverUrl}/${context.repository}`
  const actor = metadata['smr/actor']
  const specification = readSuffix(description.ModelPackageDescription)?.specification
  const account = /^arn:[a-z-]+:sagemaker:[a-z0-9-]+:(\d{12}):/.exec(arn)?.[1]
  const commitName = code(commit.slice(0, 7))
  return small(
    ...(commit === ''
      ? []
      : [html`commit ${isOurs ? repositoryLink(commitName, context, commitPath(commit)) : commitName}`]),
    ...(actor === undefined ? [] : [html`registered by ${code(actor, 100)}`]),
    ...(specification === undefined ? [] : [html`spec ${code(specification.slice(0, 8))}`]),
    ...(account === undefined ? [] : [html`registry ${code(account)}`]),
    ...runPart(context),
    ...signature(context),
  )
}
