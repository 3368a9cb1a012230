/** Things that have something in common. */

/** Things by what they have in common, in the order in which it first occurs. */
export function grouped<Item>(
  items: readonly Item[],
  common: (item: Item) => unknown,
): readonly (readonly [first: Item, ...others: Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const key = JSON.stringify(common(item))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}
