import * as z from 'zod'
import type { ManifestPath } from './file.js'
import type { Finding } from './finding.js'
import { formatPath } from './path.js'
import { refusalOf } from './power.js'
import { manifestSchema } from './schema.js'
import { everyKey, keysOf, say, shapeAt } from './shape.js'
import type { Place } from './source.js'
import { closest, normal } from './suggest.js'
import { brief } from './visible.js'

/** A key that a manifest does not have: refused on purpose, or misspelt, or in the wrong place. */
export function unknownKeyFinding({
  place,
  path,
  key,
}: {
  readonly place: Place
  readonly path: ManifestPath
  readonly key: string
}): Finding {
  return {
    place,
    says: () => {
      const shown = brief(key)
      const refusal = refusalOf(key, path)
      if (refusal !== undefined) return { message: `\`${shown}\` does not belong in a manifest: ${refusal}` }
      const owner = path.length === 0 ? '' : ` in \`${formatPath(path)}\``
      return { message: `unknown key \`${shown}\`${owner}`, help: suggestion(path, key) }
    },
  }
}

function suggestion(path: ManifestPath, key: string): string | undefined {
  const keys = keysOf(shapeAt(manifestSchema, path))
  const inside = genericPath(path)
  const near = closest(key, keys)
  if (near !== undefined && normal(key) === near) return `did you mean \`${near}\`?`
  // By the name that AWS gives it: ModelDataUrl, and model_data_url.
  const same = ALL_KEYS.filter((known) => normal(key) === known.key || known.apiNames.includes(normal(key)))
  const here = same.find((known) => known.inside === inside)
  if (here !== undefined) return `did you mean \`${here.key}\`?`
  if (near !== undefined) return `did you mean \`${near}\`?`
  const elsewhere = same[0]
  if (elsewhere !== undefined)
    return `\`${elsewhere.key}\` belongs in ${elsewhere.inside === '' ? 'the top level' : `\`${elsewhere.inside}\``}`
  return keys.length === 0 ? undefined : `known here: ${keys.map((known) => `\`${known}\``).join(', ')}`
}

const ALL_KEYS = everyKey(manifestSchema).map(({ key, inside, shape }) => ({
  key,
  inside,
  apiNames: apiNames(say(shape, 'api') ?? ''),
}))

function apiNames(api: string): readonly string[] {
  return api
    .replace(/^\w+: /, '')
    .split(', ')
    .map((member) => normal(member.split('.').at(-1) ?? ''))
}

/** The path as `everyKey` writes it: `metrics.values.NAME`, `containers[]`. */
function genericPath(path: ManifestPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return '[]'
      const isFree = shapeAt(manifestSchema, path.slice(0, index)) instanceof z.ZodRecord
      return isFree ? '.NAME' : index === 0 ? step : `.${step}`
    })
    .join('')
}
