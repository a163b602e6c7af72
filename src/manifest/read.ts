import type { Problem } from '../errors.js'
import { type Finding, found, toProblems } from '../text/finding.js'
import { parse } from '../text/parse.js'
import { positionOf, sourceOf } from '../text/source.js'
import { childOf, placeOf, type Tree } from '../text/tree.js'
import { check } from './check.js'
import type { CheckedFile, ManifestFile, PackageFile } from './file.js'
import { layOver } from './lay-over.js'
import { type AnyManifest, manifestSchema } from './schema/manifest.js'
import { type Override, readSet } from './set.js'
import { expandShortForms } from './short-form.js'

/** The text of a manifest, with its path relative to the workspace. */
export interface ManifestText {
  readonly path: string
  readonly text: string
}

export interface ReadingOfManifests {
  /** Those of versions without a problem, in the order given. */
  readonly manifests: readonly ManifestFile[]
  /** Those of unversioned packages without a problem, in the order given. */
  readonly packages: readonly PackageFile[]
  /** Everything wrong with all files and with `set`, file by file. */
  readonly problems: readonly Problem[]
}

/** Reads and checks all manifests of a run, with the input `set` laid over them. Asks the world nothing. */
export function readManifests(of: {
  readonly files: readonly ManifestText[]
  readonly set?: string
}): ReadingOfManifests {
  const { files, set = '' } = of
  const paths = files.map((file) => file.path)
  const { overrides, findings } = readSet(set, paths)
  const readings = files.map((file) => {
    const ours = overrides.filter((override) => override.file === file.path)
    return readManifest(file, ours)
  })
  const readable = readings.flatMap((reading) => (reading.kind === 'unreadable' ? [] : [reading]))
  const shared = sharedGroupFindings(readable)
  const problems = [
    ...readings.flatMap((reading) => toProblems([...reading.findings, ...(shared.get(reading) ?? [])])),
    ...toProblems(findings),
  ]
  // Without a line of `set` that was not understood, no manifest is what was wanted.
  const checked = findings.length > 0 ? [] : readable.filter((reading) => reading.kind === 'checked')
  const alone = checked.filter((reading) => !shared.has(reading))
  return {
    manifests: alone.flatMap(({ content, ...reading }) =>
      content.kind === 'version' ? [fileOf(reading, content.manifest)] : [],
    ),
    packages: alone.flatMap(({ content, ...reading }) =>
      content.kind === 'package' ? [fileOf(reading, content.manifest)] : [],
    ),
    problems,
  }
}

type Reading = Unreadable | Faulty | Checked

/** Not YAML, or not the plain part of it. */
interface Unreadable {
  readonly kind: 'unreadable'
  readonly findings: readonly Finding[]
}

interface Faulty {
  readonly kind: 'faulty'
  readonly path: string
  readonly tree: Tree
  readonly findings: readonly Finding[]
}

interface Checked {
  readonly kind: 'checked'
  readonly path: string
  readonly tree: Tree
  readonly content: AnyManifest
  readonly overrides: readonly Override[]
  readonly findings: readonly Finding[]
}

function readManifest({ path, text }: ManifestText, overrides: readonly Override[]): Reading {
  const parsed = parse(sourceOf({ file: path, text }))
  if (parsed.tree === undefined) return { kind: 'unreadable', findings: parsed.findings }
  const { tree, findings: setFindings } = layOver(expandShortForms(parsed.tree, manifestSchema), overrides)
  const { manifest: content, findings: checkFindings } = check(tree)
  const findings = [...parsed.findings, ...setFindings, ...withoutTwice(checkFindings, parsed.findings)]
  return content === undefined || findings.length > 0
    ? { kind: 'faulty', path, tree, findings }
    : { kind: 'checked', path, tree, content, overrides, findings }
}

function fileOf<Content>({ path, tree, overrides }: Omit<Checked, 'content'>, manifest: Content): CheckedFile<Content> {
  return {
    path,
    manifest,
    locate: (steps) => positionOf(placeOf(tree, steps)),
    overrides: overrides.map(({ name, value }) => ({ path: name, value })),
  }
}

// A number that YAML misreads is told once, not again as the wrong type.
function withoutTwice(findings: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  const starts = new Set(said.map(({ place }) => place.start))
  return findings.filter(({ place }) => place.source.isSet || !starts.has(place.start))
}

/** Two manifests of one group in one run would be compared with each other, and chance would decide which is the newer version. */
function sharedGroupFindings(readings: readonly (Faulty | Checked)[]): ReadonlyMap<Reading, readonly Finding[]> {
  const first = new Map<string, Faulty | Checked>()
  const findings = new Map<Reading, readonly Finding[]>()
  for (const reading of readings) {
    for (const key of ['group', 'name'] as const) {
      const named = childOf(reading.tree, key)
      if (named?.kind !== 'scalar' || typeof named.value !== 'string') continue
      const other = first.get(`${key} ${named.value}`)
      if (other === undefined) first.set(`${key} ${named.value}`, reading)
      else {
        const message = `${key}: ${JSON.stringify(named.value)} is the ${key} of ${other.path} too`
        findings.set(reading, [found(named, message, `in one run each ${key} has one manifest`)])
      }
    }
  }
  return findings
}
