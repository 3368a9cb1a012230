/** Expressions in `imports` that NixOS takes for no module (NixOS manual, "Writing NixOS Modules"). */
import { extname } from "node:path"
import type { Node } from "../nix/syntax/ast.ts"
import { chainOf } from "../nix/syntax/selections.ts"
import { brands } from "../nix/values/brands.ts"
import type { Says } from "../nix/values/contents.ts"
import { propertyOf } from "../nix/values/property-calls.ts"
import { nodeOf } from "../nix/values/values.ts"
import { bodyInSameScope } from "../options/check/bodies.ts"
import { literalKind, resultKind } from "../options/check/result-kind.ts"

/** Endings of files that have no Nix in them. */
const foreign: ReadonlySet<string> = new Set(
  ".ts .mts .cts .js .mjs .cjs .json .yaml .yml .toml .md .txt .sh".split(" "),
)

/** Why an expression is no module, and what to write; nothing where it may be one. */
export function whyNoModule(value: unknown): string | undefined {
  const node = nodeOf(value)
  return node && whyNoModuleIn(node)
}

function whyNoModuleIn(given: Node): string | undefined {
  const node = bodyInSameScope(given)
  const says = propertyOf(node)
  if (says !== undefined) return whyNoProperty(node, says)
  if (node.kind === "if") return firstOf([node.consequence, node.alternative], whyNoModuleIn)
  const result = resultKind({ [brands.node]: node })
  if (result === "list") return "expected a module, received a list: write ...[a, b], or ifElse(…)"
  if (result !== undefined && result !== "attribute set" && result !== "text")
    return `expected a module, received what gives a ${result}`
  return whyNot(node)
}

/** NixOS takes a condition or a priority for a module that says nothing else (nixpkgs `lib/modules.nix`, loadModule). */
function whyNoProperty(property: Node, says: Says): string | undefined {
  if (says === "several")
    return "expected a module, received mkMerge(…): import what it merges one by one"
  if (says === "order")
    return "expected a module, received an order: write mkBefore(…) and its like in what it defines"
  return property.kind === "apply"
    ? firstOf(property.arguments.slice(-1), whyNoDefinitions)
    : undefined
}

/** Why what stands in a property defines no options. */
function whyNoDefinitions(given: Node): string | undefined {
  const node = bodyInSameScope(given)
  const says = propertyOf(node)
  if (says === "several" && node.kind === "apply")
    return firstOf(node.arguments.flatMap(itemsOf), whyNoDefinitions)
  if (says !== undefined) return whyNoProperty(node, says)
  if (node.kind === "if") return firstOf([node.consequence, node.alternative], whyNoDefinitions)
  if (node.kind === "path")
    return "a module's file cannot stand in a property: import it always, and put its definitions under mkIf"
  if (node.kind === "lambda")
    return "a module that is a function cannot stand in a property: import it always, and put its definitions under mkIf"
  const result = literalKind(node) ?? resultKind({ [brands.node]: node })
  return result === undefined || result === "attribute set"
    ? undefined
    : `expected definitions of options in a property, received a ${result}`
}

function itemsOf(node: Node): readonly Node[] {
  return node.kind === "list" ? node.items : []
}

/** What is first found to say of some expressions. */
function firstOf(
  nodes: readonly Node[],
  why: (node: Node) => string | undefined,
): string | undefined {
  return nodes.map(why).find((each) => each !== undefined)
}

function whyNot(node: Node): string | undefined {
  if (node.kind === "integer" || node.kind === "float")
    return "expected a module, received a number"
  if (node.kind === "string" || node.kind === "indentedString") {
    const [first] = node.parts
    return typeof first === "string" && !first.startsWith("/")
      ? "expected a module, received a text: nixModule(…) takes the path of one"
      : undefined
  }
  if (node.kind === "path" && node.copyOf !== undefined && foreign.has(extname(node.copyOf.source)))
    return "expected a module in Nix, received another file: what defineModule gives is imported as it is"
  const name = chainOf(node)?.variable.name.text
  return name === "host" || name === "inventory"
    ? `expected a module, received data: ${name} has no modules`
    : undefined
}
