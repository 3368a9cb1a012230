/**
 * What may be given for a schema's option: what zod takes, and null where that may be left out. NixOS has
 * `nullOr` there, but where a default holds.
 */
import type { z } from "zod"

/** What may be given for an option of a schema, or for a parameter. */
export type OptionInput<Schema> = Schema extends z.core.$ZodType
  ? InputByKind<Schema, Schema["_zod"]["def"]>
  : unknown

/** The same by what the schema says of itself; of other kinds zod's own type holds. */
export type InputByKind<Schema extends z.core.$ZodType, Kind> = Kind extends {
  readonly type: "optional"
  readonly innerType: infer Inner
}
  ? OptionInput<Inner> | null | undefined
  : Kind extends { readonly type: "nullable"; readonly innerType: infer Inner }
    ? OptionInput<Inner> | null
    : Kind extends { readonly type: "default"; readonly innerType: infer Inner }
      ? OptionInput<Inner> | undefined
      : Kind extends { readonly type: "readonly"; readonly innerType: infer Inner }
        ? Readonly<OptionInput<Inner>>
        : Kind extends { readonly type: "array"; readonly element: infer Element }
          ? OptionInput<Element>[]
          : Kind extends { readonly type: "record"; readonly valueType: infer Value }
            ? RecordInput<z.input<Schema>, Value>
            : Kind extends { readonly type: "object"; readonly shape: infer Shape }
              ? ObjectInput<z.input<Schema>, Shape>
              : Kind extends {
                    readonly type: "union"
                    readonly options: readonly (infer Option)[]
                  }
                ? UnionInput<Option>
                : z.input<Schema>

/** What may be given for one of several. */
export type UnionInput<Option> = Option extends z.core.$ZodType ? OptionInput<Option> : never

/** A set with attributes of any name. */
export type RecordInput<Input, Value> = { [Name in keyof Input]: OptionInput<Value> }

/** An object, its members as they are named in its shape. */
export type ObjectInput<Input, Shape> = {
  [Name in keyof Input]: Name extends keyof Shape ? OptionInput<Shape[Name]> : Input[Name]
}
