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
      const refusal = refusalOf(key)
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
  const same = ALL_KEYS.filter((known) => normal(key) === known.key || normal(key) === apiName(known.api))
  const here = same.find((known) => known.inside === inside)
  if (here !== undefined) return `did you mean \`${here.key}\`?`
  if (near !== undefined) return `did you mean \`${near}\`?`
  const elsewhere = same[0]
  if (elsewhere !== undefined)
    return `\`${elsewhere.key}\` belongs in ${elsewhere.inside === '' ? 'the top level' : `\`${elsewhere.inside}\``}`
  return keys.length === 0 ? undefined : `known here: ${keys.map((known) => `\`${known}\``).join(', ')}`
}

const ALL_KEYS = everyKey(manifestSchema).map(({ key, inside, shape }) => ({ key, inside, api: say(shape, 'api') }))

function apiName(api: string | undefined): string | undefined {
  const last = api?.split('.').at(-1)
  return last === undefined ? undefined : normal(last)
}

function genericPath(path: ManifestPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? '[]' : index === 0 ? step : path[1] === 'values' && index === 2 ? '.NAME' : `.${step}`,
    )
    .join('')
}
