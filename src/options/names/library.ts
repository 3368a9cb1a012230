/** The functions of nixpkgs' library whose types matter (Nixpkgs manual, "Nixpkgs Library Functions"). */
import type { ByAnyName } from "../../nix/values/any-name.ts"
import type { Computed, Expression, Property } from "../../nix/values/expression.ts"
import type {
  Amount,
  Condition,
  ElementOf,
  Operand,
  SetOperand,
  TextLike,
  ValueOf,
} from "../../nix/values/operations.ts"
import type {
  mkAfter,
  mkBefore,
  mkDefault,
  mkForce,
  mkIf,
  mkMerge,
  mkOrder,
  mkOverride,
} from "../../nix/values/properties.ts"
import type { Reference } from "../../nix/values/references.ts"
import type { NixFunction, PackageReference } from "../values.ts"
import type {
  AnyList,
  Applied,
  Callable,
  FunctionOperand,
  ListResult,
  PackageOperand,
  Text,
  TextList,
} from "./callable.ts"

/** Functions of the library that say what they take and give, and its texts of data formats; all others take and give anything. */
export interface LibraryFunctions extends TypedLibraryFunctions {
  /** The texts of data formats. */
  readonly generators: LibraryGenerators & Readonly<Record<string, Reference>>
  /** The text of a value; without it, TypeScript would take JavaScript's own. */
  readonly toString: Callable<[value: unknown], Expression<string>>
}

/** The functions themselves. */
export interface TypedLibraryFunctions {
  /** A list of one value where a condition holds, and an empty one elsewhere. */
  readonly optional: OptionalFunction
  /** A list where a condition holds, and an empty one elsewhere. */
  readonly optionals: OptionalsFunction
  /** A set where a condition holds, and an empty one elsewhere. */
  readonly optionalAttrs: OptionalSetFunction
  /** The elements of a list, each once. */
  readonly unique: ListFunction
  /** The elements of a list from the last one to the first. */
  readonly reverseList: ListFunction
  /** All elements of a list but the first. */
  readonly tail: ListFunction
  /** All elements of a list but the last. */
  readonly init: ListFunction
  /** A list of one element. */
  readonly singleton: SingletonFunction
  /** The elements of a list that are as asked for. */
  readonly filter: PartOfListFunction<FunctionOperand>
  /** The first elements of a list. */
  readonly take: PartOfListFunction<Operand<Amount>>
  /** A list without its first elements. */
  readonly drop: PartOfListFunction<Operand<Amount>>
  /** The path of a package's main program. */
  readonly getExe: Callable<[of: PackageOperand], Expression<string>>
  /** The path of a program of a package, by its name. */
  readonly "getExe'": Callable<[of: PackageOperand, name: Text], Expression<string>>
  /** The output of a package that has its programs. */
  readonly getBin: Callable<[of: PackageOperand], PackageReference>
  /** The output of a package that others are built with. */
  readonly getDev: Callable<[of: PackageOperand], PackageReference>
  /** The output of a package that has its libraries. */
  readonly getLib: Callable<[of: PackageOperand], PackageReference>
  /** The output of a package that has its manual pages. */
  readonly getMan: Callable<[of: PackageOperand], PackageReference>
  /** An output of a package, by its name. */
  readonly getOutput: Callable<[output: Text, of: PackageOperand], PackageReference>
  /** The name of a package, without its version. */
  readonly getName: Callable<[of: TextLike], Expression<string>>
  /** The version of a package. */
  readonly getVersion: Callable<[of: TextLike], Expression<string>>
  /** Whether a value is a package. */
  readonly isDerivation: Callable<[value: unknown], Expression<boolean>>
  /** The `PATH` of packages' programs. */
  readonly makeBinPath: Callable<[packages: TextList], Expression<string>>
  /** The search path of packages' libraries. */
  readonly makeLibraryPath: Callable<[packages: TextList], Expression<string>>
  /** The search path of a folder in packages. */
  readonly makeSearchPath: Callable<[folder: Text, packages: TextList], Expression<string>>
  /** A definition that holds where a condition does. */
  readonly mkIf: PropertyFunction<typeof mkIf> & AppliedToFirst<Parameters<typeof mkIf>>
  /** Several definitions of one option or group. */
  readonly mkMerge: PropertyFunction<typeof mkMerge>
  /** A definition of a priority: the lowest number wins. */
  readonly mkOverride: PropertyFunction<typeof mkOverride> &
    AppliedToFirst<Parameters<typeof mkOverride>>
  /** A part at a certain place in a list or text. */
  readonly mkOrder: PropertyFunction<typeof mkOrder> & AppliedToFirst<Parameters<typeof mkOrder>>
  /** A definition that holds where there is no other. */
  readonly mkDefault: PropertyFunction<typeof mkDefault>
  /** A definition that holds whatever else is defined. */
  readonly mkForce: PropertyFunction<typeof mkForce>
  /** A part that comes before others in a list or text. */
  readonly mkBefore: PropertyFunction<typeof mkBefore>
  /** A part that comes after others in a list or text. */
  readonly mkAfter: PropertyFunction<typeof mkAfter>
  /** A definition like the default of an option. */
  readonly mkOptionDefault: PropertyFunction<typeof mkDefault>
  /** A definition of an image for installation. */
  readonly mkImageMediaOverride: PropertyFunction<typeof mkDefault>
  /** A definition of a virtual machine that a host is tried in. */
  readonly mkVMOverride: PropertyFunction<typeof mkDefault>
  /** The declaration of an option that enables something. */
  readonly mkEnableOption: Callable<[name: Text], Reference>
  /** The declaration of an option of a package. */
  readonly mkPackageOption: Callable<
    [packages: unknown, name: unknown, options: unknown],
    Reference
  >
  /** The declaration of an option. */
  readonly mkOption: Callable<[declaration: SetOperand], Reference>
  /** Nix in the documentation of a default or an example. */
  readonly literalExpression: Callable<[text: Text], Reference>
  /** The text where a condition holds, and an empty one elsewhere. */
  readonly optionalString: Callable<[condition: Condition, text: Text], Expression<string>>
  /** `true` or `false` as text. */
  readonly boolToString: Callable<[value: Condition], Expression<string>>
  /** Texts as one, with a separator between them. */
  readonly concatStringsSep: Callable<[separator: Text, texts: TextList], Expression<string>>
  /** Texts as one. */
  readonly concatStrings: Callable<[texts: TextList], Expression<string>>
  /** Texts as lines. */
  readonly concatLines: Callable<[texts: TextList], Expression<string>>
  /** What a function makes of each element as one text, with a separator between them. */
  readonly concatMapStringsSep: Callable<
    [separator: Text, function: FunctionOperand, list: AnyList],
    Expression<string>
  >
  /** What a function makes of each element as one text. */
  readonly concatMapStrings: Callable<
    [function: FunctionOperand, list: AnyList],
    Expression<string>
  >
  /** The same with the position of each element. */
  readonly concatImapStringsSep: Callable<
    [separator: Text, function: FunctionOperand, list: AnyList],
    Expression<string>
  >
  /** A value quoted for a shell. */
  readonly escapeShellArg: Callable<[value: unknown], Expression<string>>
  /** Values quoted for a shell, with spaces between them. */
  readonly escapeShellArgs: Callable<[values: AnyList], Expression<string>>
  /** A text with backslashes before some characters. */
  readonly escape: Callable<[characters: TextList, text: Text], Expression<string>>
  /** A text as a regular expression that matches it alone. */
  readonly escapeRegex: Callable<[text: Text], Expression<string>>
  /** A text in small letters. */
  readonly toLower: Callable<[text: Text], Expression<string>>
  /** A text in capital letters. */
  readonly toUpper: Callable<[text: Text], Expression<string>>
  /** Whether a text starts with another. */
  readonly hasPrefix: Callable<[prefix: Text, text: TextLike], Expression<boolean>>
  /** Whether a text ends with another. */
  readonly hasSuffix: Callable<[suffix: Text, text: TextLike], Expression<boolean>>
  /** Whether a text holds another. */
  readonly hasInfix: Callable<[infix: Text, text: TextLike], Expression<boolean>>
  /** A text without what it starts with. */
  readonly removePrefix: Callable<[prefix: Text, text: Text], Expression<string>>
  /** A text without what it ends with. */
  readonly removeSuffix: Callable<[suffix: Text, text: Text], Expression<string>>
  /** A text with texts in it replaced. */
  readonly replaceStrings: Callable<[from: TextList, to: TextList, text: Text], Expression<string>>
  /** A text in parts. */
  readonly splitString: Callable<[separator: Text, text: Text], Expression<readonly string[]>>
  /** How many bytes a text has. */
  readonly stringLength: Callable<[text: TextLike], Expression<number>>
  /** A part of a text. */
  readonly substring: Callable<
    [start: Operand<Amount>, length: Operand<Amount>, text: TextLike],
    Expression<string>
  >
  /** A text that is filled up to a width. */
  readonly fixedWidthString: Callable<
    [width: Operand<Amount>, filler: Text, text: Text],
    Expression<string>
  >
  /** The whole number that a text is. */
  readonly toInt: Callable<[text: Text], Expression<number>>
  /** Whether a version is another or a later one. */
  readonly versionAtLeast: Callable<[version: Text, least: Text], Expression<boolean>>
  /** Whether a version is earlier than another. */
  readonly versionOlder: Callable<[version: Text, limit: Text], Expression<boolean>>
  /** How many elements a list has. */
  readonly length: Callable<[list: AnyList], Expression<number>>
  /** Whether a list has an element. */
  readonly elem: Callable<[value: unknown, list: AnyList], Expression<boolean>>
  /** Whether an element is as asked for. */
  readonly any: Callable<[predicate: FunctionOperand, list: AnyList], Expression<boolean>>
  /** Whether all elements are as asked for. */
  readonly all: Callable<[predicate: FunctionOperand, list: AnyList], Expression<boolean>>
  /** How many elements are as asked for. */
  readonly count: Callable<[predicate: FunctionOperand, list: AnyList], Expression<number>>
  /** The first element. */
  readonly head: ElementFunction
  /** The last element. */
  readonly last: ElementFunction
  /** The element at an index, from 0. */
  readonly elemAt: ElementAtFunction
  /** What a function makes of each element. */
  readonly map: Callable<[function: FunctionOperand, list: AnyList], ListResult>
  /** The same, with the function last. */
  readonly forEach: Callable<[list: AnyList, function: FunctionOperand], ListResult>
  /** What a function makes of each index, from 0, and element. */
  readonly imap0: Callable<[function: FunctionOperand, list: AnyList], ListResult>
  /** What a function makes of each position, from 1, and element. */
  readonly imap1: Callable<[function: FunctionOperand, list: AnyList], ListResult>
  /** The lists that a function makes of each element, as one. */
  readonly concatMap: Callable<[function: FunctionOperand, list: AnyList], ListResult>
  /** Lists as one. */
  readonly concatLists: JoinFunction
  /** The elements of lists in lists, as one list. */
  readonly flatten: Callable<[list: unknown], ListResult>
  /** The whole numbers from one to another. */
  readonly range: Callable<
    [first: Operand<Amount>, last: Operand<Amount>],
    Expression<readonly number[]>
  >
  /** A list of what a function makes of each index. */
  readonly genList: Callable<[function: FunctionOperand, length: Operand<Amount>], ListResult>
  /** What a function makes of the elements, from the first one on. */
  readonly "foldl'": Callable<[function: FunctionOperand, start: unknown, list: AnyList], Reference>
  /** What a function makes of the elements, from the last one on. */
  readonly foldr: Callable<[function: FunctionOperand, end: unknown, list: AnyList], Reference>
  /** The names of a set's attributes. */
  readonly attrNames: Callable<[set: SetOperand], Expression<readonly string[]>>
  /** The values of a set's attributes. */
  readonly attrValues: Callable<[set: SetOperand], ListResult>
  /** What a function makes of each attribute, in a list. */
  readonly mapAttrsToList: Callable<[function: FunctionOperand, set: SetOperand], ListResult>
  /** Whether a set has an attribute. */
  readonly hasAttr: Callable<[name: Text, set: SetOperand], Expression<boolean>>
  /** Whether a set has an attribute at a path. */
  readonly hasAttrByPath: Callable<[path: TextList, set: SetOperand], Expression<boolean>>
  /** The attribute at a path, or something else where there is none. */
  readonly attrByPath: Callable<[path: TextList, otherwise: unknown, set: SetOperand], Reference>
  /** The attribute at a path. */
  readonly getAttrFromPath: Callable<[path: TextList, set: SetOperand], Reference>
  /** A set of what a function makes of each name. */
  readonly genAttrs: Callable<[names: TextList, function: FunctionOperand], Reference>
  /** A set with what a function makes of each attribute. */
  readonly mapAttrs: Callable<[function: FunctionOperand, set: SetOperand], Reference>
  /** A set of the names and values that a function makes of each attribute. */
  readonly "mapAttrs'": Callable<[function: FunctionOperand, set: SetOperand], Reference>
  /** A name and a value, of which `mapAttrs'` and `listToAttrs` make an attribute. */
  readonly nameValuePair: Callable<[name: Text, value: unknown], Reference>
  /** A set of names and values. */
  readonly listToAttrs: Callable<[pairs: AnyList], Reference>
  /** The attributes that are as asked for. */
  readonly filterAttrs: Callable<[predicate: FunctionOperand, set: SetOperand], Reference>
  /** Two sets as one, and the sets in them. */
  readonly recursiveUpdate: Callable<[left: SetOperand, right: SetOperand], Reference>
  /** The text of a file, without a line break at its end. */
  readonly fileContents: Callable<[file: unknown], Expression<string>>
  /** The text of a file. */
  readonly readFile: Callable<[file: unknown], Expression<string>>
  /** Whether there is a file at a path. */
  readonly pathExists: Callable<[path: unknown], Expression<boolean>>
  /** The value that a file of JSON holds. */
  readonly importJSON: Callable<[file: unknown], Reference>
  /** The value that a file of TOML holds. */
  readonly importTOML: Callable<[file: unknown], Reference>
  /** A folder without what version control and editors keep there. */
  readonly cleanSource: Callable<[folder: unknown], Reference>
}

/** A function that makes a property, or is given to another. */
export type PropertyFunction<Function> = Function & NixFunction<never>

/** A function of two arguments that is given the first one. */
export interface AppliedToFirst<Given extends readonly [unknown, unknown]> {
  (first: Given[0]): Applied
}

/** `lib.optional` */
export interface OptionalFunction extends NixFunction<never> {
  <const Value>(condition: Condition, value: Value): Expression<readonly ValueOf<Value>[]>
  (condition: Condition): Applied
}

/** `lib.optionals` */
export interface OptionalsFunction extends NixFunction<never> {
  <const List extends AnyList>(
    condition: Condition,
    list: List,
  ): Expression<readonly ElementOf<ValueOf<List>>[]>
  (condition: Condition): Applied
}

/** `lib.optionalAttrs` */
export interface OptionalSetFunction extends NixFunction<never> {
  <const Set extends SetOperand>(condition: Condition, set: Set): Expression<ValueOf<Set>>
  <T>(condition: Condition, definition: Property<T>): Property<T>
  (condition: Condition): Applied
}

/** A function from a list to one of the same elements. */
export interface ListFunction extends NixFunction<never> {
  <const List extends AnyList>(list: List): Expression<readonly ElementOf<ValueOf<List>>[]>
}

/** A function that gives an element of a list. */
export interface ElementFunction extends NixFunction<never> {
  <const List extends AnyList>(list: List): ElementResult<ElementOf<ValueOf<List>>>
}

/** A function that gives the element of a list at an index. */
export interface ElementAtFunction extends NixFunction<never> {
  <const List extends AnyList>(
    list: List,
    index: Operand<Amount>,
  ): ElementResult<ElementOf<ValueOf<List>>>
  (list: AnyList): Applied
}

/** One of these elements: which one is known to Nix only, and so is its kind where they are of several. */
export type ElementResult<Element> = 0 extends 1 & Element
  ? Reference
  : [Extract<Element, Expression<never>>] extends [never]
    ? ResultOf<ValueOf<Element>>
    : Reference

/** A value of one kind; with members, or of several kinds, nothing is said of it. */
export type ResultOf<Value> = [Value] extends [never]
  ? Reference
  : [Value] extends [string]
    ? Expression<string> & Computed
    : [Value] extends [number | bigint]
      ? Expression<number> & Computed
      : [Value] extends [boolean]
        ? Expression<boolean>
        : Reference

/** A function from lists to one of all their elements. */
export interface JoinFunction extends NixFunction<never> {
  <const Lists extends AnyList>(
    lists: Lists,
  ): Expression<readonly ElementOf<ValueOf<ElementOf<ValueOf<Lists>>>>[]>
}

/** A function that is told which elements of a list it gives. */
export interface PartOfListFunction<Which> extends NixFunction<never> {
  <const List extends AnyList>(
    which: Which,
    list: List,
  ): Expression<readonly ElementOf<ValueOf<List>>[]>
  (which: Which): Applied
}

/** `lib.singleton` */
export interface SingletonFunction extends NixFunction<never> {
  <const Value>(value: Value): Expression<readonly ValueOf<Value>[]>
}

/** Texts of data formats (Nixpkgs manual, "Generators"). */
export interface TypedGenerators {
  /** A value as JSON. */
  readonly toJSON: Callable<[options: unknown, value: unknown], Expression<string>>
  /** A value as YAML. */
  readonly toYAML: Callable<[options: unknown, value: unknown], Expression<string>>
  /** Sections of settings as an INI file. */
  readonly toINI: Callable<[options: unknown, sections: SetOperand], Expression<string>>
  /** Settings as lines of names and values. */
  readonly toKeyValue: Callable<[options: unknown, settings: SetOperand], Expression<string>>
  /** A value as Lua. */
  readonly toLua: Callable<[options: unknown, value: unknown], Expression<string>>
  /** A value as it is written in Nix. */
  readonly toPretty: Callable<[options: unknown, value: unknown], Expression<string>>
}

/** These, and others that there may be, which give anything. */
export interface LibraryGenerators extends TypedGenerators {
  readonly [name: string]: ByAnyName<
    Reference | Callable<[options: unknown, value: never], Expression<string>>
  >
}
