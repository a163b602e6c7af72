import * as z from 'zod'
import type { Finding } from '../../text/finding.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import type { Place } from '../../text/source.js'
import { closest, normal } from '../../text/suggest.js'
import { brief } from '../../text/visible.js'
import { keysOf, type Shape, shapeAt } from '../schema/shape.js'
import type { Kind, KnownKey } from './kind.js'

/** A key that a file does not have: refused on purpose, or misspelt, or in the wrong place. */
export function unknownKeyFinding(of: {
  readonly place: Place
  readonly path: KeyPath
  readonly key: string
  readonly kind: Kind
}): Finding {
  const { place, path, key, kind } = of
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

function suggestion(path: KeyPath, key: string, { schema, known }: Kind): string | undefined {
  const keys = keysOf(shapeAt(schema, path))
  const inside = genericPath(path, schema)
  const near = closest(key, keys)
  if (near !== undefined && normal(key) === near) return `did you mean \`${near}\`?`
  // By the name that AWS gives it: ModelDataUrl, and model_data_url; then by a structure that it is a part of: ModelInput.
  const word = normal(key)
  const all = known()
  const named = all.filter(({ key: name, apiNames }) => word === name || apiNames.includes(word))
  const same = named.length > 0 ? named : all.filter(({ apiParts }) => apiParts.includes(word))
  const here = same.find((one) => one.inside === inside)
  if (here !== undefined) return `did you mean \`${here.key}\`?`
  if (near !== undefined) return `did you mean \`${near}\`?`
  if (same.length > 0) return belonging(same, path[0])
  if (inside === 'metrics') return `metrics stand under \`values\`: \`values: { ${brief(key)}: { … } }\``
  const shown = keys.slice(0, MAX_KEYS_SHOWN).map((name) => `\`${name}\``)
  const rest = keys.length - shown.length
  if (keys.length === 0) return undefined
  return rest <= 0
    ? `known here: ${shown.join(', ')}`
    : `known here: ${shown.join(', ')} and ${rest} more, which docs/model-yaml.md lists`
}

const MAX_KEYS_SHOWN = 12

/** Where a key belongs: a place in the same section, else one in each of the first two that have it. */
function belonging(same: readonly KnownKey[], section: string | number | undefined): string | undefined {
  const sectionOf = (known: KnownKey) => known.inside.replace(/[[.].*$/, '')
  // The containers of an additional specification have the keys of those above.
  const places = same.filter((known) => sectionOf(known) !== 'additional_specifications')
  const near = same.filter((known) => known.inside !== '' && sectionOf(known) === section).slice(0, 1)
  const others = places.filter(
    (known, index) => places.findIndex((other) => sectionOf(other) === sectionOf(known)) === index,
  )
  const [first, second] = near.length > 0 ? near : others.length > 0 ? others : same
  if (first === undefined) return undefined
  const place = ({ inside }: { readonly inside: string }) => (inside === '' ? 'the top level' : `\`${inside}\``)
  const also = second === undefined || second.key !== first.key ? '' : ` or ${place(second)}`
  return `\`${first.key}\` belongs in ${place(first)}${also}`
}

/** The path as `everyKey` writes it: `metrics.values.NAME`, `containers[]`. */
function genericPath(path: KeyPath, schema: Shape): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return '[]'
      const isFree = shapeAt(schema, path.slice(0, index)) instanceof z.ZodRecord
      return isFree ? '.NAME' : index === 0 ? step : `.${step}`
    })
    .join('')
}
