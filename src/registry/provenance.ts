import type { CreateModelPackageCommandInput } from '@aws-sdk/client-sagemaker'
import type { RunContext } from '../ports.js'
import { cut } from './version/identity.js'

/** MetadataProperties.* */
const MAX_PROVENANCE = 1024

/** The commit to record: the head of the pull request, for GITHUB_SHA is then the merge commit, which nobody wrote (ruling 8). */
export function commitOf({ pullRequest, sha }: Pick<RunContext, 'pullRequest' | 'sha'>): string {
  return pullRequest?.headSha ?? sha
}

/** The page of this run, without its attempt: a rerun sends the same. Empty outside a job. */
export function runUrlOf(of: Pick<RunContext, 'serverUrl' | 'repository' | 'runId'>): string {
  const { serverUrl, repository, runId } = of
  return runId === '' || repository === '' ? '' : `${serverUrl}/${repository}/actions/runs/${runId}`
}

/** Where a version or a package comes from, for MetadataProperties; what is not known is left out. */
export function provenanceOf(
  context: RunContext,
  { generatedBy, project }: { readonly generatedBy?: string | undefined; readonly project?: string | undefined } = {},
): NonNullable<CreateModelPackageCommandInput['MetadataProperties']> {
  return withoutEmpty({
    CommitId: onOneLine(commitOf(context)),
    Repository: onOneLine(context.repository === '' ? '' : `${context.serverUrl}/${context.repository}`),
    GeneratedBy: onOneLine(generatedBy ?? runUrlOf(context)),
    ProjectId: onOneLine(project ?? ''),
  })
}

/** Without the members that say nothing. */
export function withoutEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

// `.*` on the whole string: no line break.
function onOneLine(text: string): string {
  return cut(text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim(), MAX_PROVENANCE)
}
