/** The items of a list by what they have in common. */

/** What has something in common: one item at least. */
export type Group<Item> = readonly [first: Item, ...others: Item[]]

/** Each key with its items, in the order in which they come (`Map.groupBy`, which Node 20 lacks). */
export function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Group<Item>> {
  const groups = new Map<Key, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
