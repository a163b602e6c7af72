import { parsedJson } from '../../language/unknown.js'
import { type Finding, found } from '../../text/finding.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import { childOf, entryOf, itemsOf, placeOf, type Tree, textOf, valuePlaceOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'
import { isFilledBySource } from './identity.js'
import { modelDataFindings } from './model-data.js'
import { uniqueFindings } from './unique.js'

/** The rules within the containers of the model, and within those of each additional specification. */
export function servingFindings(tree: Tree): readonly Finding[] {
  const additional = itemsOf(childOf(tree, 'additional_specifications'))
  return [
    ...listFindings(tree, ['containers']),
    ...uniqueFindings(tree, ['additional_specifications'], 'name'),
    ...additional.flatMap((_, index) => listFindings(tree, ['additional_specifications', index, 'containers'])),
  ]
}

function listFindings(tree: Tree, path: KeyPath): readonly Finding[] {
  const containers = itemsOf(path.reduce<Tree | undefined>((parent, step) => childOf(parent, step), tree))
  return [
    ...imageFindings(tree, path, containers),
    ...nameFindings(tree, path, containers),
    ...environmentFindings(tree, path, containers),
    ...containers.flatMap((container, index) => [
      ...modelDataFindings(tree, [...path, index], container),
      ...inputFindings(tree, [...path, index, 'data_input_config'], childOf(container, 'data_input_config')),
    ]),
  ]
}

/** A training job has one image, so that `source` can only fill that of a single container of the model itself. */
function imageFindings(tree: Tree, path: KeyPath, containers: readonly Tree[]): readonly Finding[] {
  const hasSource = path.length === 1 && isFilledBySource(tree)
  return containers.flatMap((container, index): readonly Finding[] => {
    if (container.kind !== 'map' || entryOf(container, 'image') !== undefined) return []
    if (hasSource && containers.length === 1) return []
    const at = [...path, index]
    const why = hasSource ? `, and \`source\` fills that of a single container, not of ${containers.length}` : ''
    return [found(placeOf(tree, at), `\`${formatPath(at)}\` has no \`image\`${why}`, ADD_IMAGE)]
  })
}

const ADD_IMAGE =
  'add an image of at most 255 characters, as `REGISTRY/REPOSITORY:TAG` or `REGISTRY/REPOSITORY@sha256:` and 64 hexadecimal digits'

/** "If you specify a value for the ContainerHostName for any … you must specify a value for … every"; and no two alike. */
function nameFindings(tree: Tree, path: KeyPath, containers: readonly Tree[]): readonly Finding[] {
  const hasSome = containers.some((container) => textOf(childOf(container, 'name')) !== undefined)
  const lacking = containers.flatMap((container, index): readonly Finding[] => {
    if (!hasSome || container.kind !== 'map' || entryOf(container, 'name') !== undefined) return []
    const at = [...path, index]
    const message = `\`${formatPath(at)}\` has no \`name\`, and another container has one: all have one, or none`
    return [found(placeOf(tree, at), message)]
  })
  return [...lacking, ...uniqueFindings(tree, path, 'name')]
}

// "If you pass multiple containers to a CreateModel request, then the maximum length of all of their maps, combined, is
// also 32 KB." A version that registers and can never be served is no use to anybody.
const MAX_ENVIRONMENT_BYTES = 32 * 1024

function environmentFindings(tree: Tree, path: KeyPath, containers: readonly Tree[]): readonly Finding[] {
  let bytes = 0
  for (const [index, container] of containers.entries()) {
    const environment = childOf(container, 'environment')
    if (environment?.kind !== 'map') continue
    for (const [key, { value }] of environment.entries) bytes += Buffer.byteLength(key + (textOf(value) ?? ''))
    if (bytes <= MAX_ENVIRONMENT_BYTES) continue
    const at = [...path, index, 'environment']
    const those =
      index === 0 ? 'its names and values have' : 'the names and values of all containers up to this one have'
    const message = `${formatPath(at)}: ${those} more than 32 KiB, and no endpoint takes that`
    return [found(placeOf(tree, at), message, 'put large values in a file of the model')]
  }
  return []
}

/** "… with a JSON dictionary form", or a list of shapes for PyTorch. */
function inputFindings(tree: Tree, path: KeyPath, config: Tree | undefined): readonly Finding[] {
  const text = textOf(config)
  if (text === undefined || text === '' || isMappingOrList(text)) return []
  const message = `${formatPath(path)}: ${JSON.stringify(brief(text))} is not the JSON text of a mapping or a list`
  return [
    found(valuePlaceOf(tree, path), message, 'write it in single quotes, such as \'{"input_1": [1, 3, 224, 224]}\''),
  ]
}

function isMappingOrList(text: string): boolean {
  const value = parsedJson(text)
  return typeof value === 'object' && value !== null
}
