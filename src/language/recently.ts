/** A question whose answer, a refusal too, holds for so long: whoever asks meanwhile gets the same. */
export function recently<Value>(
  ask: () => Promise<Value>,
  milliseconds: number,
  now: () => number = Date.now,
): () => Promise<Value> {
  let last: { readonly at: number; readonly answer: Promise<Value> } | undefined
  return () => {
    if (last === undefined || now() - last.at >= milliseconds) {
      last = { at: now(), answer: ask() }
      last.answer.catch(() => {}) // told to whoever asked
    }
    return last.answer
  }
}
