/**
 * The types of what stands for a Nix value in a definition without being one: expressions and
 * properties. What makes them is in `references.ts`, `templates.ts` and `properties.ts`.
 */
import type { Node } from "../syntax/ast.ts"
import type { brands } from "./brands.ts"

/** What has references as its members is an expression of which they are attributes, or tells the tree for each name. */
export type Members = Node | ((name: string) => Node)

/**
 * A Nix expression that evaluates to a `T`: `pkgs.git`, `config.networking.hostName`, `` str`…` ``.
 * `Expression<never>` fits everywhere: it is what an expression of unknown type is given.
 */
export interface Expression<out T> {
  readonly [brands.node]: object
  readonly [brands.represents]?: T
  readonly [brands.form]?: "expression"
}

/**
 * A definition of a `T` with a condition, priority or order (NixOS manual, "Option Definitions"):
 * what `mkIf`, `mkMerge`, `mkForce` … give. Unlike an `Expression` it is no value: it only stands
 * where an option is defined.
 */
export interface Property<out T> {
  readonly [brands.node]: object
  readonly [brands.defines]?: T
  readonly [brands.form]?: "property"
}

/** What Nix makes that can stand in a string, such as a package. */
export interface Interpolated {
  readonly [brands.evaluates]?: unknown
}

/** What an option of type `T` may be defined as; `undefined` is no definition of it. */
export type Definition<T> = T | Expression<T> | Property<T> | Word<T> | undefined

/** What is read of an option: which of all texts or numbers it is, is known to Nix only. */
export interface Computed {
  readonly [brands.computed]: true
}

/** The same of any text or number: what is one of certain ones is known to be that. */
export type ComputedOf<T> = [T] extends [string]
  ? string extends T
    ? Computed
    : unknown
  : [T] extends [number]
    ? number extends T
      ? Computed
      : unknown
    : unknown

/** What may be one of certain words or numbers, where an option takes no others. */
export type Word<T> = T extends string
  ? string extends T
    ? never
    : Expression<string> & Computed
  : T extends number
    ? number extends T
      ? never
      : Expression<number> & Computed
    : never

/**
 * What the definitions of a group of options or of a submodule may be in place of an object: a
 * property or an expression. An interface that extends `Definitions<itself>` takes them without
 * being a union, and so TypeScript's messages and completions are about its options alone.
 */
export interface Definitions<out Self> {
  readonly [brands.node]?: object
  readonly [brands.represents]?: Self | null
  readonly [brands.defines]?: Self | null
}

/** A group of options of which other modules may have more: any expression or property of a group is one of it. */
export interface OpenGroup extends Definitions<unknown> {
  readonly [brands.open]?: never
}
