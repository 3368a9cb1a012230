/** What `import type … from "nixgen/options"` gives: the names that printed option types use. */
export type { Computed, Definition, Definitions, Word } from "../nix/values/expression.ts"
export type {
  AnyDefinition,
  AttributesDefinition,
  BooleanDefinition,
  IntegerDefinition,
  JsonDefinition,
  JsonSetDefinition,
  NullableBooleanDefinition,
  NullableIntegerDefinition,
  NullablePathDefinition,
  NullableStringDefinition,
  NullableStringListDefinition,
  NumberDefinition,
  PackageDefinition,
  PackageListDefinition,
  PathDefinition,
  PathListDefinition,
  StringDefinition,
  StringListDefinition,
  StringOrListDefinition,
  StringSetDefinition,
  TomlDefinition,
  UnitSettingsDefinition,
} from "./common-definitions.ts"
export type {
  Assertion,
  DiskoOptions,
  FleetOptions,
  NestedConfig,
  NixosConfig,
  Register,
  RegisteredOptions,
  Without,
} from "./config.ts"
export type { InputReference, KnownAttributes, LibraryOf, SourceTree } from "./readable.ts"
export type { Disko } from "./bundle/disko.js"
export type { DefinedMembers, DefinedPart, DevicesDefinition } from "../disko/types/definitions.ts"
export type { NixosOptions } from "./bundle/options.js"
export type { BundledPackages } from "./bundle/packages.js"
export type { SystemdSections } from "./bundle/sections.js"
export type {
  AnyPackages,
  AttributeSet,
  Evaluated,
  Integer,
  JsonObject,
  JsonValue,
  List,
  Names,
  NixAttributes,
  NixFunction,
  NixValue,
  NonEmptyList,
  OneOf,
  OtherString,
  Package,
  PackageAttribute,
  PackageReference,
  PackageSet,
  Packages,
  Path,
  ReadAsAnything,
  ReadOnly,
  StoreFile,
  StorePath,
  TomlTable,
  TomlValue,
  TypeOfOption,
  UnitAtom,
  UnitSetting,
  UnknownLength,
  Untagged,
  Withheld,
} from "./values.ts"
export type { TextLike } from "../nix/values/operations.ts"
export type { ByAnyName } from "../nix/values/any-name.ts"
export type { AnyAttributes, Reference } from "../nix/values/references.ts"
export type {
  AnyList,
  Applied,
  Beginnings,
  CalledInTurn,
  CalledOnce,
  Callable,
  FunctionOperand,
  ListResult,
  NamedFunction,
  PackageOperand,
  Text,
  TextList,
} from "./names/callable.ts"
export type { BuiltinFunctions } from "./names/builtin-functions.ts"
export type {
  AppliedToFirst,
  ElementAtFunction,
  ElementFunction,
  ElementResult,
  LibraryFunctions,
  LibraryGenerators,
  JoinFunction,
  ListFunction,
  OptionalFunction,
  OptionalSetFunction,
  OptionalsFunction,
  PartOfListFunction,
  PropertyFunction,
  ResultOf,
  SingletonFunction,
  TypedGenerators,
  TypedLibraryFunctions,
} from "./names/library.ts"
export type {
  FormatFunction,
  Named,
  PackageFunctions,
  Repository,
  SettingsFormat,
  SettingsFormats,
  ShellApplication,
  WithPaths,
  WithText,
} from "./names/package-functions.ts"
export type {
  LibraryFunctionName,
  LibrarySetNames,
  LibrarySets,
  OptionTypeName,
} from "./names/library-sets.ts"
