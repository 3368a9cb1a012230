/** What a text of Nix says that is the name of a host: texts, keys, and names that the inventory may be meant by. */
import { appendAll } from "../append.ts"
import type { AttributeName, Binding, IndentedString, Node } from "../nix/syntax/ast.ts"
import { innerParts } from "../nix/syntax/inner-parts.ts"
import { isOfKind } from "../nix/syntax/is-of-kind.ts"
import { meansHost } from "./host-address.ts"
import { parseLoosely } from "../nix/syntax/parse.ts"
import { chainOf } from "../nix/syntax/selections.ts"
import { freeVariable, staticName, walk } from "../nix/syntax/scope.ts"

/**
 * Offsets of what is the name, each once and in order: nobody but the user knows what it means there. In what
 * is no Nix, there are none.
 */
export function nixMentions(text: string, name: string): readonly number[] {
  const root = text.includes(name) ? expressionIn(text) : undefined
  if (root === undefined) return []
  const found = new Set([...variablesIn(root, name), ...partsIn(root, name)])
  return [...found].toSorted((one, other) => one - other)
}

function expressionIn(text: string): Node | undefined {
  try {
    return parseLoosely(text).file.expression
  } catch {
    return undefined // that it is not Nix is told by a build
  }
}

/** Names that a `with` gives: `with inventory; web.address`. */
function variablesIn(root: Node, name: string): readonly number[] {
  const found: number[] = []
  walk(root, (visit) => {
    const variable = freeVariable(visit)
    if (variable?.name === name && variable.withs.some(mayBeInventory))
      found.push(variable.node.start)
  })
  return found
}

/** What has names of its own, which are those of no host. */
const others = new Set("pkgs lib config options builtins".split(" "))

function mayBeInventory(set: Node): boolean {
  return !others.has(chainOf(set)?.variable.name.text ?? "")
}

/** Texts that are the name, keys of sets, and what is taken from the inventory. */
function partsIn(root: Node, name: string): readonly number[] {
  const found: number[] = []
  const todo: object[] = [root]
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    for (const { text, start } of saidAt(part))
      if (text !== undefined && meansHost(text, name)) found.push(start)
    appendAll(todo, innerParts(part))
  }
  return found
}

/** What is said at a part of a tree itself, and where. */
interface Said {
  readonly text: string | undefined
  readonly start: number
}

function saidAt(part: object): readonly Said[] {
  if (isOfKind(part, "string")) return [named(part)]
  if (isOfKind(part, "indentedString")) return [{ text: textOf(part), start: part.start }]
  if (isOfKind(part, "attributeSet")) return part.bindings.flatMap(keyOf)
  if (isOfKind(part, "inherit"))
    return part.from !== undefined && mayBeInventory(part.from) ? part.names.map(named) : []
  if (isOfKind(part, "select") || isOfKind(part, "hasAttribute")) {
    return isInventory(part.expression) ? part.path.slice(0, 1).map(({ name }) => named(name)) : []
  }
  return []
}

function isInventory(node: Node): boolean {
  return node.kind === "identifier" && node.name.text === "inventory"
}

/** The key of what is defined by one alone: of a path, the first is that of an option. */
function keyOf(binding: Binding): readonly Said[] {
  if (binding.kind === "inherit") return []
  const [first, ...rest] = binding.path
  return first === undefined || rest.length > 0 ? [] : [named(first.name)]
}

/** What is interpolated is a text itself. */
function named(name: AttributeName): Said {
  const [text] = name.kind === "interpolation" ? [] : staticName(name)
  return { text, start: name.start }
}

function textOf({ parts }: IndentedString): string | undefined {
  return parts.every((part) => typeof part === "string") ? parts.join("") : undefined
}
