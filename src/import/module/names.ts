/** What names stand for at a place of a module's file (Nix manual, "Scope"). */
import { ofKind } from "../../of-kind.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { globalNames } from "../../nix/syntax/globals.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { libraryNames, sharedNames } from "../../options/names/library-names.ts"
import type { Code } from "./code.ts"

/** What is around a place, the innermost first. */
export type Names =
  | {
      readonly kind: "arguments"
      readonly names: ReadonlySet<string>
      readonly whole: string | undefined
      /** What is around the function that takes them, if anything is. */
      readonly outer?: Names
    }
  | { readonly kind: "let"; readonly bound: ReadonlyMap<string, () => Code>; readonly outer: Names }
  | { readonly kind: "with"; readonly scope: Node; readonly outer: Names }

/** A `with`, and what its own names stand for. */
export interface With {
  readonly scope: Node
  readonly names: Names
}

/** What a name stands for. */
export type Meaning =
  | { readonly kind: "argument" }
  /** All the arguments. */
  | { readonly kind: "whole" }
  | { readonly kind: "global" }
  /** What a `let` binds. */
  | { readonly kind: "bound"; readonly code: () => Code }
  /** An attribute of what a `with` has; several may have it, the innermost first. */
  | { readonly kind: "with"; readonly withs: readonly With[] }
  | { readonly kind: "unknown" }

/** What a name stands for: what is bound comes before what a `with` has. */
export function meaningOf(name: string, names: Names): Meaning {
  const bound = boundIn(name, names)
  if (bound !== undefined) return bound
  if (globalNames.has(name)) return { kind: "global" }
  const withs = mayHave(name, withsIn(names))
  return withs.length === 0 ? { kind: "unknown" } : { kind: "with", withs }
}

function boundIn(name: string, names: Names): Meaning | undefined {
  return ofKind(binders, names.kind)(names, name)
}

const binders: {
  readonly [N in Names as N["kind"]]: (names: N, name: string) => Meaning | undefined
} = {
  arguments: ({ names, whole, outer }, name) => {
    if (names.has(name)) return { kind: "argument" }
    if (name === whole) return { kind: "whole" }
    return outer && boundIn(name, outer)
  },
  let: ({ bound, outer }, name) => {
    const code = bound.get(name)
    return code === undefined ? boundIn(name, outer) : { kind: "bound", code }
  },
  with: ({ outer }, name) => boundIn(name, outer),
}

/** Every `with` around, the innermost first. */
export function withsIn(names: Names): readonly With[] {
  const outer = names.outer === undefined ? [] : withsIn(names.outer)
  return names.kind === "with" ? [{ scope: names.scope, names: names.outer }, ...outer] : outer
}

/** Those of them that may have a name, up to one that surely has it. */
function mayHave(name: string, withs: readonly With[]): readonly With[] {
  if (withs.length < 2) return withs
  const possible = withs.filter(({ scope }) => has(name, scope, withs) !== false)
  const sure = possible.findIndex(({ scope }) => has(name, scope, withs) === true)
  return sure === -1 ? possible : possible.slice(0, sure + 1)
}

/** Whether a set has a name; undefined where that is not known. */
function has(name: string, scope: Node, withs: readonly With[]): boolean | undefined {
  const source = sourceOf(scope)
  if (source === "lib") return libraryNames.has(name)
  if (source === "builtins") return globalNames.has(name) || globalNames.has(`__${name}`)
  if (source !== "pkgs") return undefined
  if (libraryNames.has(name)) return sharedNames.has(name)
  // whoever else is known to have it, has not
  const others = withs.filter((each) => each.scope !== scope)
  return others.every((each) => ["lib", "builtins"].includes(sourceOf(each.scope) ?? ""))
    ? true
    : undefined
}

function sourceOf(scope: Node): string | undefined {
  const chain = chainOf(scope)
  return chain?.names.length === 0 ? chain.variable.name.text : undefined
}
