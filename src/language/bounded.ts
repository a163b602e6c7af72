/** Maps with at most `limit` promises under way, and gives the results in the order of the items. */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, { readonly result: Result }>()
  const queue = items.entries()
  async function worker(): Promise<void> {
    for (const [index, item] of queue) results.set(index, { result: await map(item) })
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return items.flatMap((_, index) => {
    const done = results.get(index)
    return done === undefined ? [] : [done.result]
  })
}
