/** The parameters that an imported layout has. */
import type { Value } from "./value.ts"

/** An argument that becomes a parameter of the layout. */
export interface LayoutParameter {
  readonly name: string
  /** A value of its type. */
  readonly value: Value
  /** Whether the value is its default. */
  readonly isOptional: boolean
  /** Of a list: whether the layout holds for that many elements only. */
  readonly hasFixedLength: boolean
}

/** A parameter, and the words that it can be; undefined where it can be any of its type. */
export interface WordedParameter extends LayoutParameter {
  readonly words: readonly string[] | undefined
}
