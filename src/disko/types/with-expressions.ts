/** Device types as they may be written: an expression can stand for every single value. */
import type { Expression } from "../../nix/values/expression.ts"

type Primitive = string | number | bigint | boolean | null | undefined

/** The same shape, each value in it one that Nix may compute: a layout's parameter, say. */
export type WithExpressions<T> = [T] extends [Primitive]
  ? T | Expression<Exclude<T, undefined>>
  : Members<T> | Computed<Extract<T, Word>>

type Word = string | number | boolean

type Members<T> = T extends readonly (infer Item)[]
  ? readonly WithExpressions<Item>[] | Expression<readonly WithExpressions<Item>[]>
  : T extends object
    ? { readonly [Key in keyof T]: Key extends "type" ? Tag<T[Key]> : WithExpressions<T[Key]> }
    : T

/** Of a union with objects, such as a pool's mode: an expression for one of its words. */
type Computed<T> = [T] extends [never] ? never : Expression<T>

/** The `type` that tells device types apart stays as it is, so that an editor can do so too. */
type Tag<T> = string extends T ? WithExpressions<T> : T
