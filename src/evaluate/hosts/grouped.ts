/** Things that have something in common. */
import { type Group, groupedBy } from "../../grouped.ts"

/** Things by what they have in common, in the order in which it first occurs. */
export function grouped<Item>(
  items: readonly Item[],
  common: (item: Item) => unknown,
): readonly Group<Item>[] {
  return [...groupedBy(items, (item) => JSON.stringify(common(item))).values()]
}
