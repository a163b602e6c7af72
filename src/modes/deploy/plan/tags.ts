import type { Tag } from '@aws-sdk/client-sagemaker'
import { tagValue } from '../../../registry/version/metadata.js'
import type { ApprovedVersion } from '../approved-version.js'
import { rulesOf } from '../mode-rules.js'
import type { DeploySettings } from '../settings.js'

/** The keys of the tags on models, endpoint configurations and endpoints. Stored: never renamed. */
export const TAG = {
  endpoint: 'smr:endpoint',
  group: 'smr:group',
  version: 'smr:version',
  /** On a configuration: the version that served before it. */
  previous: 'smr:previous',
  repository: 'smr:repository',
  commit: 'smr:commit',
  run: 'smr:run',
  /** On a configuration: the run whose rollback brought it back, or `no`. */
  rollback: 'smr:rollback',
} as const

/** What an endpoint is tagged with when it is made: what stays true whatever it serves later. */
export const ENDPOINT_TAGS: ReadonlySet<string> = new Set([TAG.endpoint, TAG.group])

/** What is written anew on a configuration that is put into service again. */
export const REFRESHED_TAGS: ReadonlySet<string> = new Set([TAG.previous, TAG.run, TAG.rollback])

/** The tags of a model, or of an endpoint configuration. They are no part of its name: they say who made it, and change nothing. */
export function tagsOf(made: {
  readonly endpointName: string
  readonly version: ApprovedVersion
  readonly settings: Pick<DeploySettings, 'mode' | 'run'>
  /** Of an endpoint configuration: how to go back from it. */
  readonly configuration?: { readonly previousVersion: number | undefined }
}): Tag[] {
  const { endpointName, version, settings, configuration } = made
  const { run } = settings
  const previous = configuration?.previousVersion
  const values: readonly (readonly [key: string, value: string | undefined])[] = [
    [TAG.endpoint, endpointName],
    [TAG.group, version.group],
    [TAG.version, String(version.version)],
    [TAG.previous, previous === undefined ? undefined : String(previous)],
    [TAG.repository, run.repository],
    [TAG.commit, run.commit],
    [TAG.run, run.runUrl],
    [TAG.rollback, configuration && (rulesOf(settings).goesBack ? run.runUrl : 'no')],
  ]
  return values.flatMap(([Key, value]) =>
    value === undefined || value === '' ? [] : [{ Key, Value: tagValue(value) }],
  )
}
