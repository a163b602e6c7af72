import { z } from 'zod'
import { describe } from './describe.js'
import { explain } from './explain.js'
import type { ManifestPath } from './file.js'
import type { Finding } from './finding.js'
import { formatPath } from './path.js'
import { crossFindings } from './rules.js'
import { type Manifest, manifestSchema } from './schema.js'
import { say, shapeAt } from './shape.js'
import { find, placeOf, type Tree, toData, valuePlaceOf } from './tree.js'
import { unknownKeyFinding } from './unknown-key.js'
import { brief, visible } from './visible.js'

export interface Checking {
  readonly manifest?: Manifest
  readonly findings: readonly Finding[]
}

/** Checks values against the schema and the rules between keys. A manifest comes out only where nothing was found. */
export function check(tree: Tree): Checking {
  const parsed = manifestSchema.safeParse(toData(tree))
  const findings = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => issueFindings(issue, tree)),
    ...crossFindings(tree),
  ]
  return parsed.success && findings.length === 0 ? { manifest: parsed.data, findings } : { findings }
}

function issueFindings(issue: z.core.$ZodIssue, tree: Tree): readonly Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKeyFinding({ tree, path, key }))
    case 'invalid_key':
      return [keyFinding(path, tree)]
    default:
      return [find(tree, path) === undefined ? missingFinding(path, tree) : valueFinding(path, tree)]
  }
}

function missingFinding(path: ManifestPath, tree: Tree): Finding {
  const parent = path.slice(0, -1)
  const owner = parent.length === 0 ? 'the manifest' : `\`${formatPath(parent)}\``
  const allowed = say(shapeAt(manifestSchema, path), 'allowed')
  const message = `${owner} has no \`${path.at(-1)}\`, which is needed${allowed === undefined ? '' : `: ${allowed}`}`
  return { place: placeOf(tree, parent), message }
}

function keyFinding(path: ManifestPath, tree: Tree): Finding {
  const key = String(path.at(-1))
  const owner = shapeAt(manifestSchema, path.slice(0, -1))
  const allowed = owner instanceof z.ZodRecord ? say(owner.keyType, 'allowed') : undefined
  const name = formatPath(path.slice(0, -1))
  const place = placeOf(tree, path)
  if (/^(?:smr|metric)\//i.test(key))
    return { place, message: `${name}: keys that begin with \`smr/\` or \`metric/\` are written by this action` }
  return {
    place,
    message: `${name}: the key ${visible(JSON.stringify(brief(key)))} is not ${allowed ?? 'allowed here'}`,
  }
}

function valueFinding(path: ManifestPath, tree: Tree): Finding {
  const value = find(tree, path)?.value
  // A union answers for its own parts: `baseline: { version: 0 }` is told what a baseline may be.
  const shape = shapeAt(manifestSchema, path)
  const allowed = say(shape, 'allowed') ?? 'allowed here'
  const place = valuePlaceOf(tree, path)
  const name = path.length === 0 ? 'the manifest' : formatPath(path)
  const message =
    value?.kind === 'scalar' && value.value === null && value.place.source.isSet === false
      ? `${name}: nothing is given, and it must be ${allowed}`
      : `${name}: ${describe(value)} is not ${allowed}`
  const special = explain({ path, value, shape })
  return { place, message: special.message ?? message, help: () => special.help }
}
