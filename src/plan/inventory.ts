/** What a generated tree says of its hosts: which there are, what they run on, how they are tagged. */
import { type OptionDefinition, inventoryIn } from "../evaluate/hosts/module-definitions.ts"
import type { Node } from "../nix/syntax/ast.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { groupedBy } from "../grouped.ts"
import { keptFor } from "../remembered.ts"

/** What the inventory has of each host. */
const entriesIn = keptFor((tree: GeneratedTree) => {
  const ofHosts = inventoryIn(tree).filter(({ path }) => path.length > 1)
  return groupedBy(ofHosts, ({ path: [, host = ""] }) => host)
})

/** The hosts that a tree has. */
export function hostsIn(tree: GeneratedTree): readonly string[] {
  return [...entriesIn(tree).keys()]
}

/** Whether a tree has a host of that name. */
export function hasHost(tree: GeneratedTree, host: string): boolean {
  return entriesIn(tree).has(host)
}

/** The definitions of a host's own data; each path begins behind its name. */
export function dataOf(tree: GeneratedTree, host: string): readonly OptionDefinition[] {
  return (entriesIn(tree).get(host) ?? []).map((each) => ({ ...each, path: each.path.slice(2) }))
}

/** A host's own data as they are written, but for how it is reached, which is no part of its system. */
export function systemData(tree: GeneratedTree, host: string): string {
  const own = dataOf(tree, host).filter(({ path: [first] }) => first !== "deploy")
  const text = tree.get(own[0]?.at.file ?? "")?.content.toString() ?? ""
  return JSON.stringify(own.map(({ path, value }) => [path, text.slice(value.start, value.end)]))
}

/** The kind of machine that a host is, such as `x86_64-linux`. */
export function platformIn(tree: GeneratedTree, host: string): string | undefined {
  const value = valueIn(tree, host, "system")
  return value === undefined ? undefined : plainText(value)
}

/** Whether a host says that it is installed. */
export function isInstalledIn(tree: GeneratedTree, host: string): boolean {
  const value = valueIn(tree, host, "deploy.installed")
  return value?.kind === "identifier" && value.name.text === "true"
}

/** The tags of a host, by which commands choose it. */
export function tagsIn(tree: GeneratedTree, host: string): readonly string[] {
  const value = valueIn(tree, host, "deploy.tags")
  return value?.kind === "list" ? value.items.flatMap((item) => plainText(item) ?? []) : []
}

function valueIn(tree: GeneratedTree, host: string, path: string): Node | undefined {
  return dataOf(tree, host).find((each) => each.path.join(".") === path)?.value
}

function plainText(value: Node): string | undefined {
  if (value.kind !== "string") return undefined
  return value.parts.filter((part) => typeof part === "string").join("")
}
