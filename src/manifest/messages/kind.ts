import type { KeyPath } from '../../text/path.js'
import { normal } from '../../text/suggest.js'
import { everyKey, metaOf, type Shape } from '../schema/shape.js'

/** What a file is an instance of. */
export interface Kind {
  readonly schema: Shape
  /** How a sentence calls the file, such as `the manifest`. */
  readonly noun: string
  /** Every key of the schema, by its own name and by the names that AWS gives it. */
  readonly known: () => readonly KnownKey[]
  /** Why a key is refused on purpose; undefined for one that is merely unknown. */
  readonly refusalOf: (key: string, path: KeyPath) => string | undefined
}

export interface KnownKey {
  readonly key: string
  readonly inside: string
  readonly apiNames: readonly string[]
  /** The structures on the way to them, such as `ModelInput`. */
  readonly apiParts: readonly string[]
}

/** What a file with this schema is. Its keys are listed when one is first asked for: only mistakes need them. */
export function kindOf(of: Omit<Kind, 'known'>): Kind {
  let known: readonly KnownKey[] | undefined
  return {
    ...of,
    known: () => {
      known ??= knownKeys(of.schema)
      return known
    },
  }
}

function knownKeys(schema: Shape): readonly KnownKey[] {
  return everyKey(schema).map(({ key, inside, shape }) => ({
    key,
    inside,
    apiNames: apiPaths(metaOf(shape, 'api') ?? '').map((parts) => parts.at(-1) ?? ''),
    apiParts: apiPaths(metaOf(shape, 'api') ?? '').flatMap((parts) => parts.slice(0, -1)),
  }))
}

function apiPaths(api: string): readonly (readonly string[])[] {
  return api
    .replace(/^\w+: /, '')
    .split(', ')
    .map((member) => member.split('.').map((part) => normal(part.replace('[]', ''))))
}
