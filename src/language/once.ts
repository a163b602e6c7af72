/** Makes a thing when it is first wanted, and keeps it. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Makes a thing when it is first wanted for a key, and keeps it; a promise that was rejected, too. */
export function oncePerKey<Of, Value extends object>(
  keyOf: (of: Of) => string,
  make: (of: Of) => Value,
): (of: Of) => Value {
  const made = new Map<string, Value>()
  return (of) => {
    const key = keyOf(of)
    const value = made.get(key) ?? make(of)
    made.set(key, value)
    return value
  }
}
