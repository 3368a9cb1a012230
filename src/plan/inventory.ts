/** What a generated tree says of its hosts: which there are, what they run on, how they are tagged. */
import { inventoryIn } from "../evaluate/hosts/module-definitions.ts"
import type { Node } from "../nix/syntax/ast.ts"
import type { GeneratedTree } from "../output/tree.ts"

/** The hosts that a tree has. */
export function hostsIn(tree: GeneratedTree): readonly string[] {
  return [...new Set(inventoryIn(tree).flatMap(({ path: [, host] }) => host ?? []))]
}

/** The kind of machine that a host is, such as `x86_64-linux`. */
export function platformIn(tree: GeneratedTree, host: string): string | undefined {
  const value = valueIn(tree, ["inventory", host, "system"])
  return value === undefined ? undefined : plainText(value)
}

export function tagsIn(tree: GeneratedTree, host: string): readonly string[] {
  const value = valueIn(tree, ["inventory", host, "deploy", "tags"])
  return value?.kind === "list" ? value.items.flatMap((item) => plainText(item) ?? []) : []
}

function valueIn(tree: GeneratedTree, path: readonly string[]): Node | undefined {
  return inventoryIn(tree).find((each) => each.path.join("\n") === path.join("\n"))?.value
}

function plainText(value: Node): string | undefined {
  if (value.kind !== "string") return undefined
  return value.parts.filter((part) => typeof part === "string").join("")
}
