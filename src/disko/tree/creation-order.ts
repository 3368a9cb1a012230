/** The order in which disko makes what is next to each other: by priority, then by name. */
import type { Device } from "./device-tree.ts"

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

/**
 * The priority of a partition of a GPT, disko's default where it has none (`lib/types/gpt.nix`);
 * `undefined` where it is known to Nix only.
 */
export function partitionPriority({ value }: Device<"partition">): number | undefined {
  const { priority, size, type } = value
  if (priority !== undefined) return typeof priority === "number" ? priority : undefined
  if (size === "100%") return 9001
  if (type === "EF02") return 100
  const isKnown = [size, type].every((each) => each === undefined || typeof each === "string")
  return isKnown ? 1000 : undefined
}
