/** Telling the parts of a tree apart, where any may come. */
import type { Binding, Node } from "./ast.ts"

/** What has a kind: expressions, and what gives attributes their values. */
export type Part = Node | Binding

/** A part of one kind. */
export type PartOf<Kind extends Part["kind"]> = Extract<Part, { readonly kind: Kind }>

/** Whether a part of a tree is of a kind. */
export function isOfKind<Kind extends Part["kind"]>(
  part: object,
  kind: Kind,
): part is PartOf<Kind> {
  return "kind" in part && part.kind === kind
}
