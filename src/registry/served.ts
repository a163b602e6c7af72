import { metadataKey } from './version/metadata.js'

const PREFIX = 'smr/served/'

/** The key of a version's metadata that says since when it served in an environment (ruling 25). */
export function servedKey(environment: string): string {
  return metadataKey(PREFIX, environment)
}

/** An environment in which a version was in service, as a green deployment wrote it on the version. */
export interface ServedEnvironment {
  readonly environment: string
  /** When that began; undefined where the text is no time. */
  readonly since: Date | undefined
}

/** Where a version was put into service, oldest first. It may have been replaced there since. */
export function servedEnvironments(
  metadata: Readonly<Record<string, string>> | undefined,
): readonly ServedEnvironment[] {
  return Object.entries(metadata ?? {})
    .filter(([key]) => key.startsWith(PREFIX) && key.length > PREFIX.length)
    .map(([key, text]) => ({ environment: key.slice(PREFIX.length), since: timeOf(text) }))
    .sort((a, b) => (a.since?.getTime() ?? 0) - (b.since?.getTime() ?? 0) || (a.environment < b.environment ? -1 : 1))
}

function timeOf(text: string): Date | undefined {
  const time = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? new Date(text) : undefined
  return time === undefined || Number.isNaN(time.getTime()) ? undefined : time
}
