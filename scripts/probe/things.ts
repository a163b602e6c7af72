/** What the probe makes, in the order in which it can be removed. */
export const KINDS = ['endpoint', 'endpoint-config', 'model', 'alarm', 'group', 'bucket', 'key', 'role'] as const

export type Kind = (typeof KINDS)[number]

/** One resource by its name; a KMS key, which has none, by its description. */
export interface Thing {
  readonly kind: Kind
  readonly name: string
}

/** What every name begins with; nothing else is ever removed. */
export const PREFIX = 'smr-probe-'

/** Whether a name is one of a run of the probe. */
export function isOurs(name: string): boolean {
  return /^smr-probe-[0-9a-f]{10}-[A-Za-z0-9-]+$/.test(name)
}

/** The things in the order in which they can be removed. */
export function inOrder(things: readonly Thing[]): readonly Thing[] {
  return KINDS.flatMap((kind) => things.filter((thing) => thing.kind === kind))
}
