import { type Defined, defined } from './defined.js'

/** What two maps have otherwise: the keys of `after` in their order, and then those that only `before` has. */
export function changedEntries<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly ({ readonly key: string } & Defined<{ before: Value | undefined; after: Value | undefined }>)[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)]
    return was === is ? [] : [{ key, ...defined({ before: was, after: is }) }]
  })
}
