import type { Problem } from '../errors.js'
import { check } from './check.js'
import type { ManifestFile } from './file.js'
import { type Finding, toProblems } from './finding.js'
import { layOver } from './lay-over.js'
import { parse } from './parse.js'
import { manifestSchema } from './schema.js'
import { type Override, readSet } from './set.js'
import { expandShortForms } from './short-form.js'
import { positionOf, sourceOf } from './source.js'
import { placeOf } from './tree.js'

/** The text of a manifest, with its path relative to the workspace. */
export interface ManifestText {
  readonly path: string
  readonly text: string
}

export interface ReadingOfManifests {
  /** Those without a problem, in the order given. */
  readonly manifests: readonly ManifestFile[]
  /** Everything wrong with all files and with `set`, file by file. */
  readonly problems: readonly Problem[]
}

/** Reads and checks all manifests of a run, with the input `set` laid over them. Asks the world nothing. */
export function readManifests({
  files,
  set = '',
}: {
  readonly files: readonly ManifestText[]
  readonly set?: string
}): ReadingOfManifests {
  const overrides = readSet(
    set,
    files.map((file) => file.path),
  )
  const readings = files.map((file) =>
    readManifest(
      file,
      overrides.overrides.filter((override) => override.file === file.path),
    ),
  )
  const manifests = readings.flatMap(({ file }) => (file === undefined ? [] : [file]))
  return {
    manifests,
    problems: [
      ...readings.flatMap(({ findings }) => toProblems(findings)),
      ...toProblems(overrides.findings),
      ...sameGroupProblems(manifests),
    ],
  }
}

function readManifest(
  { path, text }: ManifestText,
  overrides: readonly Override[],
): { readonly file?: ManifestFile; readonly findings: readonly Finding[] } {
  const source = sourceOf(path, text)
  const parsed = parse(source)
  if (parsed.tree === undefined) return { findings: parsed.findings }
  const laid = layOver(expandShortForms(parsed.tree, manifestSchema), overrides)
  const checked = check(laid.tree)
  const findings = [...parsed.findings, ...laid.findings, ...withoutTwice(checked.findings, parsed.findings)]
  if (checked.manifest === undefined || findings.length > 0) return { findings }
  return {
    file: {
      path,
      manifest: checked.manifest,
      locate: (steps) => positionOf(placeOf(laid.tree, steps)),
      overrides: overrides.map(({ name, value }) => ({ path: name, value })),
    },
    findings,
  }
}

// A number that YAML misreads is told once, not again as the wrong type.
function withoutTwice(findings: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  const starts = new Set(said.map(({ place }) => place.start))
  return findings.filter(({ place }) => place.source.isSet || !starts.has(place.start))
}

/** Two manifests of one group in one run would be compared with each other's versions, and the order would be chance. */
function sameGroupProblems(manifests: readonly ManifestFile[]): readonly Problem[] {
  return manifests.flatMap((file, index) => {
    const first = manifests.findIndex((other) => other.manifest.group === file.manifest.group)
    const other = manifests[first]
    if (first === index || other === undefined) return []
    const message = `group: "${file.manifest.group}" is the group of ${other.path} too; each group has one manifest in a run`
    return [{ at: file.locate(['group']), message }]
  })
}
