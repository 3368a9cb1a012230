/** The types of what functions give of which more is known than its kind: what a list is of, and its elements. */
import type { Apply, Node } from "../../nix/syntax/ast.ts"
import type { GivenKind } from "../names/typed.ts"
import { type OptionType, alternatives } from "../tree/option-type.ts"
import { knownFunction } from "./known-functions.ts"

/** What a function gives that has all of its arguments, which may take the type of one of them. */
export function typeGiven(
  { function: called, arguments: given }: Apply,
  typeOf: (operand: Node) => OptionType | undefined,
): OptionType | undefined {
  const { takes = [], gives } = knownFunction(called) ?? {}
  if (gives === undefined || given.length !== takes.length) return undefined
  const list = gives === "element" ? given[takes.indexOf("list")] : undefined
  const type = list && typeOf(list)
  return type === undefined ? listsOf[gives] : elementOf(type)
}

const listsOf: { readonly [Kind in GivenKind]?: OptionType } = {
  texts: { kind: "list", element: { kind: "string" } },
  numbers: { kind: "list", element: { kind: "integer" } },
}

/** What the elements are of what is a list and nothing else. */
function elementOf(type: OptionType): OptionType | undefined {
  const [only, ...others] = alternatives(type)
  const isKnown = only?.kind === "list" && others.length === 0 && only.element.kind !== "anything"
  return isKnown ? only.element : undefined
}
