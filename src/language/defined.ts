/** A record without the members that are undefined: what may be absent is absent, never there and undefined. */
export type Defined<Value> = Value extends unknown
  ? Flat<
      { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] } & {
        [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>
      }
    >
  : never

type Flat<Value> = { [Key in keyof Value]: Value[Key] }

/** Leaves out the members whose value is undefined; `null`, `false`, `0` and empty ones stay. */
export function defined<const Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<Value>
}

/** A list or a record that holds something; undefined where it is empty, for an API whose least length is 1. */
export function unlessEmpty<Value extends object>(value: Value | undefined): Value | undefined {
  return value === undefined || Object.keys(value).length === 0 ? undefined : value
}
