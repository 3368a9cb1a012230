/**
 * What may be given for a schema's option: what zod takes, and null where that may be left out. NixOS has
 * `nullOr` there, but where a default holds.
 */
import type { z } from "zod"

/** What may be given for an option of a schema, or for a parameter. Of most kinds zod's own type holds. */
export type OptionInput<Schema> = Schema extends z.core.$ZodType
  ? Schema["_zod"]["def"]["type"] extends keyof InputOfKinds<unknown, unknown>
    ? InputOfKinds<Schema["_zod"]["def"], z.input<Schema>>[Schema["_zod"]["def"]["type"]]
    : z.input<Schema>
  : unknown

/** The same of the kinds that are made of others, by what a schema says of itself. */
export interface InputOfKinds<Definition, Input> {
  readonly optional: OptionInput<PartOf<Definition, "innerType">> | null | undefined
  readonly nullable: OptionInput<PartOf<Definition, "innerType">> | null
  readonly default: OptionInput<PartOf<Definition, "innerType">> | undefined
  readonly readonly: Readonly<OptionInput<PartOf<Definition, "innerType">>>
  readonly array: ListInput<PartOf<Definition, "element">>
  readonly record: RecordInput<Input, PartOf<Definition, "valueType">>
  readonly object: ObjectInput<Input, PartOf<Definition, "shape">>
  readonly union: UnionInput<PartOf<Definition, "options">>
}

/** A part of what a schema says of itself. */
export type PartOf<Definition, Part extends string> = Part extends keyof Definition
  ? Definition[Part]
  : never

/** A list of what may be given for each element: one may be such a list. */
export type ListInput<Element> = OptionInput<Element>[]

/** What may be given for one of several. */
export type UnionInput<Options> = Options extends readonly unknown[]
  ? OptionInput<Options[number]>
  : never

/** A set with attributes of any name. */
export type RecordInput<Input, Value> = { [Name in keyof Input]: OptionInput<Value> }

/** An object, its members as they are named in its shape. */
export type ObjectInput<Input, Shape> = {
  [Name in keyof Input]: Name extends keyof Shape ? OptionInput<Shape[Name]> : Input[Name]
}
