import type { Problem } from '../errors.js'
import { toProblems } from '../text/finding.js'
import { parse } from '../text/parse.js'
import type { KeyPath } from '../text/path.js'
import { isInS3, sourceOf } from '../text/source.js'
import { at, childOf, isMap, keysIn, type Tree, textOf } from '../text/tree.js'
import { layOver } from './lay-over.js'
import { manifestSchema } from './schema/manifest.js'
import { type Override, readSet } from './set.js'
import { expandShortForms } from './short-form.js'

/** What a manifest names beside itself, whatever else may be wrong with it. */
export interface NamedFiles {
  /** As the manifest writes them, so relative to it; what lies in S3 is not among them. */
  readonly files: readonly string[]
  /** False for what is no YAML: then nobody knows what it names. */
  readonly isReadable: boolean
  /** `group churn` of a version, `name churn` of a package; absent where it says neither. */
  readonly registers?: string
}

/** The lines of the input `set`, read once for all manifests of a run. */
export interface SetOfRun {
  readonly overrides: readonly Override[]
  readonly problems: readonly Problem[]
}

/** Reads the input `set` for these manifests, of which nothing but their paths needs to be known. */
export function setOfRun(set: string, paths: readonly string[]): SetOfRun {
  const { overrides, findings } = readSet(set, paths)
  return { overrides, problems: toProblems(findings) }
}

/**
 * Reads which files a manifest names once `set` is laid over it: reports of metrics and others, the model card, the payload of a
 * smoke test. A manifest with mistakes is read as far as it goes, since who registers it has them reported.
 */
export function namedFiles(
  { path, text }: { readonly path: string; readonly text: string },
  { overrides }: Pick<SetOfRun, 'overrides'>,
): NamedFiles {
  const { tree: parsed } = parse(sourceOf({ file: path, text }))
  if (parsed === undefined) return { files: [], isReadable: false }
  const ours = overrides.filter(({ file }) => file === path)
  const { tree } = layOver(expandShortForms(parsed, manifestSchema), ours)
  const files = PLACES.flatMap((place) => textsAt(tree, place)).filter((file) => file !== '' && !isInS3(file))
  return { files: [...new Set(files)], isReadable: true, ...registersOf(tree) }
}

function registersOf(tree: Tree): Pick<NamedFiles, 'registers'> {
  const [registers] = ['group', 'name'].flatMap((key) => {
    const name = textOf(childOf(tree, key))
    return name === undefined ? [] : [`${key} ${name}`]
  })
  return registers === undefined ? {} : { registers }
}

/** Every value of a mapping or list, and every mapping below a key however deep. */
const EACH = Symbol('each value')
const BELOW = Symbol('each mapping below')

type Step = KeyPath[number] | typeof EACH | typeof BELOW

/** Where a manifest names a file of the repository. */
const PLACES: readonly (readonly Step[])[] = [
  ['metrics', 'report'],
  ['metrics', 'values', EACH, 'report'],
  ['reports', BELOW, 'file'],
  ['drift_baselines', BELOW, 'file'],
  ['model_card', 'file'],
  ['deploy', 'smoke_test', 'payload'],
  ['deploy', 'smoke_test', 'requests', EACH, 'payload'],
  ['deploy', 'environments', EACH, 'smoke_test', 'payload'],
  ['deploy', 'environments', EACH, 'smoke_test', 'requests', EACH, 'payload'],
]

function textsAt(tree: Tree | undefined, [step, ...rest]: readonly Step[]): readonly string[] {
  if (tree === undefined) return []
  if (step === undefined) return [textOf(tree) ?? []].flat()
  if (step === EACH) return membersOf(tree).flatMap((member) => textsAt(member, rest))
  if (step === BELOW) return mappingsBelow(tree).flatMap((mapping) => textsAt(mapping, rest))
  return textsAt(childOf(tree, step), rest)
}

function membersOf(tree: Tree): readonly (Tree | undefined)[] {
  return tree.kind === 'list' ? tree.items : keysIn(tree).map((key) => at(tree, [key]))
}

function mappingsBelow(tree: Tree): readonly Tree[] {
  if (!isMap(tree)) return []
  return [tree, ...[...tree.entries.values()].flatMap(({ value }) => mappingsBelow(value))]
}
