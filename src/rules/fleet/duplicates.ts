/** Finding what has the same key as something before it. */

/** Each item whose key an earlier item has, with that earlier item. */
export function duplicates<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly { readonly item: T; readonly first: T }[] {
  const seen = new Map<string, T>()
  return items.flatMap((item) => {
    const first = seen.get(keyOf(item))
    if (first !== undefined) return [{ item, first }]
    seen.set(keyOf(item), item)
    return []
  })
}
