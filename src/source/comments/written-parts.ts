/** The parts of a syntax tree that something of the user's was written for. */
import type { AttributeName, Binding, Formals, Node } from "../../nix/syntax/ast.ts"
import { unescapeSimple } from "../../nix/syntax/escape.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import type { TreePart } from "../../nix/syntax/tree-parts.ts"
import type { Origin, OriginOf } from "../../problems/problem.ts"

/** What a part was written as, and how many steps at the end of the path to it are told by it alone. */
export interface Written {
  readonly origin: Origin
  readonly steps: number
}

/** What a binding, an inherited name, an element of a list or a parameter was written as. */
export function writtenAt({ part, name, above }: TreePart): Written | undefined {
  if (isOf("definition", part)) {
    const names = part.path.map((each) => each.name)
    return ofNames(names, part)
  }
  if (isOf("inherit", part)) return part.names.length === 1 ? ofNames(part.names, part) : undefined
  return above?.above !== undefined && Array.isArray(above.part)
    ? writtenIn(above.above.part, Number(name))
    : undefined
}

/** What an element of a list, or one of several names, was written as. */
function writtenIn(part: object, index: number): Written | undefined {
  if (isOf("list", part)) return told(part.written?.([index]), 1)
  if (isOf("inherit", part)) return ofNames(part.names.slice(index, index + 1), part)
  if (!isOf("formals", part)) return undefined
  return told(part.written?.([part.formals[index]?.name.text ?? ""]), 1)
}

function ofNames(
  names: readonly AttributeName[],
  { written }: { readonly written?: OriginOf | undefined },
): Written | undefined {
  if (written === undefined) return undefined
  const path = names.flatMap(staticName).map(unescapeSimple)
  return path.length < names.length ? undefined : told(written(path), path.length)
}

function told(origin: Origin | undefined, steps: number): Written | undefined {
  return origin?.place && steps > 0 ? { origin, steps } : undefined
}

/** What a value stands in, outside of parentheses. */
export function holderOf({ above }: TreePart): TreePart | undefined {
  return above !== undefined && isOf("parenthesized", above.part) ? holderOf(above) : above
}

/** Whether comments can stand in a part after all else. */
export function hasEnd(part: object): boolean {
  return isOf("attributeSet", part) || isOf("list", part) || isOf("formals", part)
}

/** Whether a set or list has nothing in it. */
export function isEmpty(part: object): boolean {
  if (isOf("list", part)) return part.items.length === 0
  return isOf("attributeSet", part) && part.bindings.length === 0
}

type Parts = Node | Binding | Formals

function isOf<Kind extends Parts["kind"]>(
  kind: Kind,
  part: object,
): part is Extract<Parts, { readonly kind: Kind }> {
  return "kind" in part && part.kind === kind
}
