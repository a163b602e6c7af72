import * as z from 'zod'
import type { ManifestPath } from './file.js'
import type { Finding } from './finding.js'
import type { Kind } from './kind.js'
import { formatPath } from './path.js'
import { keysOf, type Shape, shapeAt } from './shape.js'
import type { Place } from './source.js'
import { closest, normal } from './suggest.js'
import { brief } from './visible.js'

/** A key that a file does not have: refused on purpose, or misspelt, or in the wrong place. */
export function unknownKeyFinding({
  place,
  path,
  key,
  kind,
}: {
  readonly place: Place
  readonly path: ManifestPath
  readonly key: string
  readonly kind: Kind
}): Finding {
  return {
    place,
    says: () => {
      const shown = brief(key)
      const refusal = kind.refusalOf(key, path)
      if (refusal !== undefined) return { message: `\`${shown}\` does not belong in a manifest: ${refusal}` }
      const owner = path.length === 0 ? '' : ` in \`${formatPath(path)}\``
      return { message: `unknown key \`${shown}\`${owner}`, help: suggestion(path, key, kind) }
    },
  }
}

function suggestion(path: ManifestPath, key: string, { schema, known: all }: Kind): string | undefined {
  const keys = keysOf(shapeAt(schema, path))
  const inside = genericPath(path, schema)
  const near = closest(key, keys)
  if (near !== undefined && normal(key) === near) return `did you mean \`${near}\`?`
  // By the name that AWS gives it: ModelDataUrl, and model_data_url.
  const same = all.filter((known) => normal(key) === known.key || known.apiNames.includes(normal(key)))
  const here = same.find((known) => known.inside === inside)
  if (here !== undefined) return `did you mean \`${here.key}\`?`
  if (near !== undefined) return `did you mean \`${near}\`?`
  const elsewhere = same[0]
  if (elsewhere !== undefined)
    return `\`${elsewhere.key}\` belongs in ${elsewhere.inside === '' ? 'the top level' : `\`${elsewhere.inside}\``}`
  return keys.length === 0 ? undefined : `known here: ${keys.map((known) => `\`${known}\``).join(', ')}`
}

/** The path as `everyKey` writes it: `metrics.values.NAME`, `containers[]`. */
function genericPath(path: ManifestPath, schema: Shape): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return '[]'
      const isFree = shapeAt(schema, path.slice(0, index)) instanceof z.ZodRecord
      return isFree ? '.NAME' : index === 0 ? step : `.${step}`
    })
    .join('')
}
