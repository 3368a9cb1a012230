/** The small functions that a layout's file has for what is alike in it. */
import type { Value } from "../nix/value.ts"

/** A function of the layout's file, or a constant where it takes nothing. */
export interface LayoutFunction {
  readonly name: string
  readonly parameters: readonly FunctionParameter[]
  readonly body: Value
  /** Whether it holds words that TypeScript would take for any text. */
  readonly hasWords: boolean
  /** Whether it uses parameters of the layout. */
  readonly isInner: boolean
}

/** A parameter of one: text, or what only Nix knows to be text. */
export interface FunctionParameter {
  readonly name: string
  readonly isPlain: boolean
  readonly isExpression: boolean
}
