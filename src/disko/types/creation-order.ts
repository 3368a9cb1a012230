/** The order in which disko makes what is next to each other: by priority, then by name. */

/** The items in that order; `undefined` where a priority is known to Nix only. */
export function creationOrder<T extends { readonly key: string }>(
  items: readonly T[],
  priorityOf: (item: T) => number | undefined,
): readonly T[] | undefined {
  const ranked = items.flatMap((item) => {
    const priority = priorityOf(item)
    return priority === undefined ? [] : [{ item, priority }]
  })
  if (ranked.length < items.length) return undefined
  return ranked
    .toSorted(
      (left, right) => left.priority - right.priority || (left.item.key < right.item.key ? -1 : 1),
    )
    .map(({ item }) => item)
}
