/** What a module of Nix defines as plain text, be it as a default: found without evaluating it. */
import type { AttributeSet, Binding, Node } from "../../nix/syntax/ast.ts"
import { attributeText } from "../../nix/syntax/duplicates.ts"
import { bodyOf } from "../../nix/syntax/body.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { textParts } from "../../nix/syntax/string-parts.ts"
import { chainOf } from "../../nix/syntax/selections.ts"

/** What is found of an option: its text, or that an expression defines it. */
export type DefinedText = { readonly text: string } | "expression"

/** What a module's file defines at a path; nothing where it does not, or says so elsewhere. */
export function definedText(node: Node, path: readonly string[]): DefinedText | undefined {
  const body = bodyOf(node)
  if (body.kind !== "attributeSet") return undefined
  return definedIn(body, path) ?? definedIn(body, ["config", ...path])
}

function definedIn(set: AttributeSet, path: readonly string[]): DefinedText | undefined {
  for (const binding of set.bindings) {
    const found = definedBy(binding, path)
    if (found !== undefined) return found
  }
  return undefined
}

function definedBy(binding: Binding, path: readonly string[]): DefinedText | undefined {
  if (binding.kind === "inherit") {
    const names = binding.names.map((name) => attributeText(name))
    return path.length === 1 && names.includes(path[0]) ? "expression" : undefined
  }
  const written = binding.path.map(({ name }) => attributeText(name))
  if (written.length > path.length || written.some((name, index) => name !== path[index]))
    return undefined
  const rest = path.slice(written.length)
  if (rest.length === 0) return textIn(binding.value)
  const body = bodyOf(binding.value)
  return body.kind === "attributeSet" ? definedIn(body, rest) : undefined
}

/** The functions of Nix' library that say how much a definition counts, and take nothing else. */
export const prioritizing = /^mk(Default|Force|OverrideDefault)$/

/** A text that is written out, or one with a priority. */
function textIn(expression: Node): DefinedText {
  const node = withoutParentheses(expression)
  if (node.kind === "string") {
    const [only = "", ...others] = textParts(node)
    if (typeof only === "string" && others.length === 0) return { text: only }
  }
  const [content, ...more] = node.kind === "apply" ? node.arguments : []
  if (node.kind !== "apply" || content === undefined || more.length > 0) return "expression"
  const called = chainOf(node.function)
  const last = called?.names.at(-1)
  const name = (last && attributeText(last)) ?? called?.variable.name.text
  return name !== undefined && prioritizing.test(name) ? textIn(content) : "expression"
}
