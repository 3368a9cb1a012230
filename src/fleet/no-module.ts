/** Expressions in `imports` that NixOS takes for no module (NixOS manual, "Writing NixOS Modules"). */
import { extname } from "node:path"
import { chainOf } from "../nix/syntax/selections.ts"
import { contentOf, isProperty } from "../nix/values/contents.ts"
import { nodeOf } from "../nix/values/values.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { resultOf } from "../options/check/results.ts"

/** Endings of files that have no Nix in them. */
const foreign: ReadonlySet<string> = new Set(
  ".ts .mts .cts .js .mjs .cjs .json .yaml .yml .toml .md .txt .sh".split(" "),
)

/** Why an expression is no module, and what to write; nothing where it may be one. */
export function whyNoModule(value: unknown): string | undefined {
  if (isProperty(value)) {
    const isFile = contentOf(value)?.definitions.some((each) => nodeOf(each)?.kind === "path")
    return isFile
      ? "a module's file cannot stand in a property: import it always, and put its definitions under mkIf"
      : undefined
  }
  const node = nodeOf(value)
  if (node === undefined) return undefined
  const result = resultOf(value)
  if (result === "list") return "expected a module, received a list: write ...[a, b], or ifElse(…)"
  if (result !== undefined && result !== "attribute set" && result !== "text")
    return `expected a module, received what gives a ${result}`
  return whyNot(withoutParentheses(node))
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
