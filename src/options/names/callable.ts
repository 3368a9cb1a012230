/** The types of Nix's functions: called with all of their arguments, or with the first few of them. */
import type { Expression } from "../../nix/values/expression.ts"
import type { Operand, TextLike } from "../../nix/values/operations.ts"
import type { AnyAttributes, Reference } from "../../nix/values/references.ts"
import type { NixAttributes, NixFunction, Package } from "../values.ts"

/** A function that is given its arguments one after the other; with some of them it is a function still. */
export type Callable<Parameters extends readonly unknown[], Result> = Parameters extends readonly [
  unknown,
]
  ? CalledOnce<Parameters, Result>
  : CalledInTurn<Parameters, Result>

/** A function of one argument. It has one signature, as editors show no text for a call of what has several. */
export interface CalledOnce<
  Parameters extends readonly unknown[],
  Result,
> extends NixFunction<never> {
  (...given: Parameters): Result
}

/** A function of several arguments. */
export interface CalledInTurn<
  Parameters extends readonly unknown[],
  Result,
> extends NixFunction<never> {
  (...given: Parameters): Result
  (...some: Beginnings<Parameters>): Applied
}

/** A function that was given some of its arguments. */
export interface Applied extends NixFunction<never> {
  (...rest: readonly unknown[]): Reference
}

/**
 * A function of which the names of its parameters are known: it takes and gives anything. It has one
 * signature, as editors show no text for a call of what has several.
 */
export interface NamedFunction<Parameters extends readonly unknown[]> extends AnyAttributes {
  (...given: Parameters): Reference
}

/** The first arguments, but not all. */
export type Beginnings<Parameters extends readonly unknown[]> = Parameters extends readonly [
  ...infer First,
  unknown,
]
  ? First extends readonly []
    ? never
    : First | Beginnings<First>
  : never

/** A function of Nix, or a set that can be called; one of JavaScript is none. */
export type FunctionOperand =
  | Operand<NixFunction<never>>
  | Expression<NixAttributes | ((...given: never) => unknown)>
  | { readonly __functor: unknown }

/** A text. */
export type Text = Operand<string>

/** A list of whatever elements. */
export type AnyList = Operand<readonly unknown[]>

/** Texts and packages in a list. */
export type TextList = Operand<readonly TextLike[]>

/** A package. */
export type PackageOperand = Expression<Package>

/** A list of which nothing is known but that it is one. */
export type ListResult = Expression<readonly never[]>
