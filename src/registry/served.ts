import { metadataKey } from './version/metadata.js'

const PREFIX = 'smr/served/'

/** The key of a version's metadata that says since when it served in an environment (ruling 25). */
export function servedKey(environment: string): string {
  return metadataKey(PREFIX, environment)
}

/** Of the environments that most repositories have, for statements that are advised without knowing them. */
export const USUAL_SERVED_KEYS: readonly string[] = ['qa', 'prod'].map(servedKey)

/**
 * An environment in which a version was in service, as its metadata claims: a green deployment writes it, and so can whoever
 * may update versions. `requires` acts on it only where GitHub bears the run out.
 */
export interface ServedEnvironment {
  readonly environment: string
  /** When that began; undefined where the text is no time. */
  readonly since: Date | undefined
}

/** What a green deployment writes under `servedKey`: `2026-11-21T14:31:05Z https://github.com/acme/models/actions/runs/7`. */
export function servedNote(since: Date, runUrl: string): string {
  const time = since.toISOString().replace(/\.\d+Z$/, 'Z')
  const note = `${time} ${runUrl}`
  // 256 characters of `\p{L}\p{Z}\p{N}_.:/=+-@`; a URL of a run is of these.
  return /^[\w.:/=+\-@ ]{1,256}$/.test(note) ? note.trim() : time
}

/** The id of the run of this repository that a note names; undefined where it names none, as those of earlier releases do. */
export function servedRun(
  note: string | undefined,
  { serverUrl, repository }: { readonly serverUrl: string; readonly repository: string },
): string | undefined {
  const [, page = '', id] = /^\S+ (https?:\/\/\S+)\/actions\/runs\/([1-9]\d{0,15})$/.exec(note ?? '') ?? []
  return page.toLowerCase() === `${serverUrl}/${repository}`.toLowerCase() ? id : undefined
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

function timeOf(note: string): Date | undefined {
  const [, text] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)(?: \S+)?$/.exec(note) ?? []
  const time = text === undefined ? undefined : new Date(text)
  return time === undefined || Number.isNaN(time.getTime()) ? undefined : time
}
