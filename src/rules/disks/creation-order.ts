/** The order in which disko makes what is next to each other: by priority, then by name. */

/** The items in that order; `undefined` where a priority is known to Nix only. */
export function creationOrder<T extends { readonly key: string }>(
  items: readonly T[],
  priorityOf: (item: T) => unknown,
): readonly T[] | undefined {
  const known = items.map((item) => ({ item, priority: priorityOf(item) }))
  const ranked = known.filter(
    (each): each is typeof each & { priority: number } => typeof each.priority === "number",
  )
  if (ranked.length < items.length) return undefined
  return ranked
    .toSorted(
      (left, right) => left.priority - right.priority || (left.item.key < right.item.key ? -1 : 1),
    )
    .map(({ item }) => item)
}
