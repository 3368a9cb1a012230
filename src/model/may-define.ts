/**
 * Whether a module that only Nix reads may define an option otherwise than by the plain values that are known
 * of it (`foreign-definitions.ts`): by names or values that only Nix knows.
 */
import type { AttributeSet, Binding, Node } from "../nix/syntax/ast.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import { staticName } from "../nix/syntax/scope.ts"
import { functionName } from "../nix/syntax/selections.ts"
import { takesDefinition } from "../nix/values/property-calls.ts"

/** Kinds of values that have no attributes. */
const withoutMembers: ReadonlySet<Node["kind"]> = new Set([
  "float",
  "indentedString",
  "integer",
  "lambda",
  "list",
  "path",
  "string",
  "uri",
])

/** Whether a value, as it stands there, may have something at a path that is no plain value of its. */
export function mayDefine(
  written: Node,
  path: readonly string[],
  isPlain: (node: Node) => boolean,
): boolean {
  const node = withoutParentheses(written)
  if (path.length === 0) return !isWholePlain(node, isPlain)
  if (node.kind === "attributeSet")
    return node.bindings.some((binding) => binds(binding, path, isPlain))
  const inner = definitionsIn(node)
  if (inner !== undefined) return inner.some((each) => mayDefine(each, path, isPlain))
  return !withoutMembers.has(node.kind)
}

function binds(
  binding: Binding,
  path: readonly string[],
  isPlain: (node: Node) => boolean,
): boolean {
  const [first] = path
  if (binding.kind === "inherit")
    return binding.names.some((name) => [undefined, first].includes(staticName(name)[0]))
  const names = binding.path.map(({ name }) => staticName(name)[0])
  const isOnTheWay = names.every(
    (name, index) => name === undefined || index >= path.length || name === path[index],
  )
  if (!isOnTheWay) return false
  if (names.includes(undefined)) return true
  if (names.length > path.length) return !isWholePlain(binding.value, isPlain)
  return mayDefine(binding.value, path.slice(names.length), isPlain)
}

/** The definitions in a call of `mkIf`, `mkMerge` and the like; undefined of what is none. */
function definitionsIn(node: Node): readonly Node[] | undefined {
  if (node.kind !== "apply") return undefined
  const name = functionName(node.function) ?? ""
  const given = node.arguments.at(-1)
  if (given === undefined || !takesDefinition(name, node.arguments.length)) return undefined
  if (name !== "mkMerge") return [given]
  const list = withoutParentheses(given)
  return list.kind === "list" ? list.items : undefined
}

/** Whether a value and all that stands in it is plain. */
function isWholePlain(written: Node, isPlain: (node: Node) => boolean): boolean {
  const node = withoutParentheses(written)
  if (node.kind === "attributeSet") return isWholeSet(node, isPlain)
  const inner = definitionsIn(node)
  if (inner !== undefined) return inner.every((each) => isWholePlain(each, isPlain))
  return isPlain(node)
}

function isWholeSet({ bindings }: AttributeSet, isPlain: (node: Node) => boolean): boolean {
  return bindings.every(
    (binding) =>
      binding.kind === "definition" &&
      binding.path.every(({ name }) => staticName(name)[0] !== undefined) &&
      isWholePlain(binding.value, isPlain),
  )
}
