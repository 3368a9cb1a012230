/** The functions of Nix itself whose types matter (Nix manual, "Built-in Functions"). */
import type { Expression } from "../../nix/values/expression.ts"
import type { Amount, Operand, SetOperand, TextLike } from "../../nix/values/operations.ts"
import type { Reference } from "../../nix/values/references.ts"
import type { StorePath } from "../values.ts"
import type { AnyList, Callable, FunctionOperand, ListResult, Text, TextList } from "./callable.ts"
import type { ElementAtFunction, ElementFunction, JoinFunction } from "./library.ts"

/** Functions of Nix that say what they take and give; all others take and give anything. */
export interface BuiltinFunctions {
  /** A value as text. */
  readonly toString: Callable<[value: unknown], Expression<string>>
  /** A value as JSON. */
  readonly toJSON: Callable<[value: unknown], Expression<string>>
  /** The value that a text of JSON holds. */
  readonly fromJSON: Callable<[text: TextLike], Reference>
  /** The value that a text of TOML holds. */
  readonly fromTOML: Callable<[text: TextLike], Reference>
  /** The text of a file. */
  readonly readFile: Callable<[file: unknown], Expression<string>>
  /** Whether there is a file at a path. */
  readonly pathExists: Callable<[path: unknown], Expression<boolean>>
  /** The hash of a text. */
  readonly hashString: Callable<[algorithm: Text, text: TextLike], Expression<string>>
  /** The hash of a file. */
  readonly hashFile: Callable<[algorithm: Text, file: unknown], Expression<string>>
  /** A file in the store with a text. */
  readonly toFile: Callable<[name: Text, text: TextLike], Expression<StorePath>>
  /** What a value is: `int`, `string`, `list`, `set` … */
  readonly typeOf: Callable<[value: unknown], Expression<string>>
  /** Whether a value is a set. */
  readonly isAttrs: Callable<[value: unknown], Expression<boolean>>
  /** Whether a value is a boolean. */
  readonly isBool: Callable<[value: unknown], Expression<boolean>>
  /** Whether a value is a number with a fraction. */
  readonly isFloat: Callable<[value: unknown], Expression<boolean>>
  /** Whether a value is a function. */
  readonly isFunction: Callable<[value: unknown], Expression<boolean>>
  /** Whether a value is a whole number. */
  readonly isInt: Callable<[value: unknown], Expression<boolean>>
  /** Whether a value is a list. */
  readonly isList: Callable<[value: unknown], Expression<boolean>>
  /** Whether a value is null. */
  readonly isNull: Callable<[value: unknown], Expression<boolean>>
  /** Whether a value is a path. */
  readonly isPath: Callable<[value: unknown], Expression<boolean>>
  /** Whether a value is a text. */
  readonly isString: Callable<[value: unknown], Expression<boolean>>
  /** How many elements a list has. */
  readonly length: Callable<[list: AnyList], Expression<number>>
  /** Whether a list has an element. */
  readonly elem: Callable<[value: unknown, list: AnyList], Expression<boolean>>
  /** The element at an index, from 0. */
  readonly elemAt: ElementAtFunction
  /** The first element. */
  readonly head: ElementFunction
  /** All elements but the first. */
  readonly tail: Callable<[list: AnyList], ListResult>
  /** Whether an element is as asked for. */
  readonly any: Callable<[predicate: FunctionOperand, list: AnyList], Expression<boolean>>
  /** Whether all elements are as asked for. */
  readonly all: Callable<[predicate: FunctionOperand, list: AnyList], Expression<boolean>>
  /** What a function makes of each element. */
  readonly map: Callable<[function: FunctionOperand, list: AnyList], ListResult>
  /** The elements that are as asked for. */
  readonly filter: Callable<[predicate: FunctionOperand, list: AnyList], ListResult>
  /** Lists as one. */
  readonly concatLists: JoinFunction
  /** The lists that a function makes of each element, as one. */
  readonly concatMap: Callable<[function: FunctionOperand, list: AnyList], ListResult>
  /** Texts as one, with a separator between them. */
  readonly concatStringsSep: Callable<[separator: Text, texts: TextList], Expression<string>>
  /** A list of what a function makes of each index. */
  readonly genList: Callable<[function: FunctionOperand, length: Operand<Amount>], ListResult>
  /** The elements in an order. */
  readonly sort: Callable<[comparison: FunctionOperand, list: AnyList], ListResult>
  /** The names of a set's attributes. */
  readonly attrNames: Callable<[set: SetOperand], Expression<readonly string[]>>
  /** The values of a set's attributes. */
  readonly attrValues: Callable<[set: SetOperand], ListResult>
  /** Whether a set has an attribute. */
  readonly hasAttr: Callable<[name: Text, set: SetOperand], Expression<boolean>>
  /** The attribute of a name. */
  readonly getAttr: Callable<[name: Text, set: SetOperand], Reference>
  /** A set with what a function makes of each attribute. */
  readonly mapAttrs: Callable<[function: FunctionOperand, set: SetOperand], Reference>
  /** A set of names and values. */
  readonly listToAttrs: Callable<[pairs: AnyList], Reference>
  /** A text with texts in it replaced. */
  readonly replaceStrings: Callable<
    [from: TextList, to: TextList, text: TextLike],
    Expression<string>
  >
  /** How many bytes a text has. */
  readonly stringLength: Callable<[text: TextLike], Expression<number>>
  /** A part of a text. */
  readonly substring: Callable<
    [start: Operand<Amount>, length: Operand<Amount>, text: TextLike],
    Expression<string>
  >
  /** -1, 0 or 1, as a version is earlier, the same or later than another. */
  readonly compareVersions: Callable<[version: Text, other: Text], Expression<number>>
  /** The last name of a path. */
  readonly baseNameOf: Callable<[path: unknown], Expression<string>>
}
