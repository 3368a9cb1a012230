/** Work that is done in turns, so many at once. */

/**
 * Does some work with each item, at most so many at once; gives what comes of it, in their order.
 * Where one fails, no more is begun, and what runs ends first: it may have something to clean up.
 */
export async function inTurns<Item, Result>(
  count: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const waiting = [...items.entries()]
  const worker = async (): Promise<void> => {
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        results[next[0]] = await work(next[1])
    } finally {
      waiting.length = 0
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: count }, worker))
  for (const ended of workers) if (ended.status === "rejected") throw ended.reason
  return results
}
