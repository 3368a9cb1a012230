/** Lists that grow by others. */

/** Adds all of the items to a list. A call with each of them as an argument takes some 100,000 at most. */
export function appendAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}
