/** What an expression of a flake comes to, as far as that is known without Nix. */
import type { Node } from "../../nix/syntax/ast.ts"

/** A file that expressions stand in. */
export interface SourceOfNodes {
  readonly file: string
  readonly text: string
}

/** What names stand for around an expression. */
export interface Surroundings {
  readonly source: SourceOfNodes
  readonly names: ReadonlyMap<string, Lazy>
  readonly outer: Surroundings | undefined
  /** The expression that is all of the file, where nothing else is around. */
  readonly root?: Node
  /** What a `with` takes names from. */
  readonly scope?: { readonly node: Node; readonly value: Lazy }
}

export type Lazy = () => Value

/** An expression, and what is around it. */
export interface At {
  readonly node: Node
  readonly around: Surroundings
}

/** What an expression comes to, as far as it is known, and where that is written. */
export type Value = Known & { readonly at?: At }

type Known =
  | { readonly kind: "set"; readonly members: ReadonlyMap<string, Lazy> }
  | { readonly kind: "list"; readonly items: readonly Lazy[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** A function of Nix. */
  | { readonly kind: "function"; readonly call: (given: Lazy) => Value }
  /** A name that the flake is given, or Nix has, with what is selected from it; some of that may be known. */
  | { readonly kind: "named"; readonly names: readonly string[]; readonly inside?: Lazy }
  /** A function of that name, as it is called. */
  | { readonly kind: "call"; readonly names: readonly string[]; readonly given: readonly Lazy[] }
  /** What only Nix knows. */
  | { readonly kind: "unknown" }

/** Calls a function with what it is given. */
export type Call = (called: Value, given: Lazy) => Value | undefined

/** What a function comes to, once it has all its arguments; nothing where only Nix knows. */
export interface StaticFunction {
  readonly arity: number
  readonly apply: (given: readonly Lazy[], call: Call) => Value | undefined
}
