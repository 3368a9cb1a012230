/** What `import type … from "nixgen/options"` gives: the names that printed option types use. */
export type { Definition, Definitions } from "../nix/values/expression.ts"
export type { NestedConfig, NixosConfig } from "./config.ts"
export type {
  AttributeSet,
  Integer,
  JsonValue,
  List,
  NixAttributes,
  NixFunction,
  NixValue,
  NonEmptyList,
  OneOf,
  OtherString,
  Package,
  PackageSet,
  Path,
  TomlValue,
  TypeOfOption,
  UnitSetting,
} from "./values.ts"
