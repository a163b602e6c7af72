import type { ManifestPath } from './file.js'
import { everyKey, type Shape, say } from './shape.js'
import { normal } from './suggest.js'

/** What a file is an instance of. */
export interface Kind {
  readonly schema: Shape
  /** How a sentence calls the file, such as `the manifest`. */
  readonly noun: string
  /** Every key of the schema, by its own name and by the names that AWS gives it. */
  readonly known: readonly { readonly key: string; readonly inside: string; readonly apiNames: readonly string[] }[]
  /** Why a key is refused on purpose; undefined for one that is merely unknown. */
  readonly refusalOf: (key: string, path: ManifestPath) => string | undefined
}

export function kindOf(of: Omit<Kind, 'known'>): Kind {
  const known = everyKey(of.schema).map(({ key, inside, shape }) => ({
    key,
    inside,
    apiNames: apiNames(say(shape, 'api') ?? ''),
  }))
  return { ...of, known }
}

function apiNames(api: string): readonly string[] {
  return api
    .replace(/^\w+: /, '')
    .split(', ')
    .map((member) => normal(member.split('.').at(-1) ?? ''))
}
