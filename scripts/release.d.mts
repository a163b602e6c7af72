/** The part of CHANGELOG.md about a version, without its heading; undefined where there is none. */
export function notesOf(changelog: string, version: string): string | undefined
/** Why this version must not be released from here; none where it may. */
export function refusals(state: {
  readonly version: string
  readonly packageVersion: string
  readonly changelog: string
  readonly tags: readonly string[]
}): readonly string[]
/** package.json and CHANGELOG.md as the commit of a release has them. */
export function prepared(
  files: { readonly packageJson: string; readonly lock: string; readonly changelog: string },
  version: string,
  date: string,
): { readonly packageJson: string; readonly lock: string; readonly changelog: string }
