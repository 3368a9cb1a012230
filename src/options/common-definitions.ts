/**
 * Names for what most options may be defined as. TypeScript reads a name in less time and memory than
 * what it stands for: two thirds of the options of NixOS are of these types.
 */
import type { Definition } from "../nix/values/expression.ts"
import type {
  AttributeSet,
  Integer,
  JsonValue,
  List,
  NixAttributes,
  NixValue,
  Package,
  Path,
  TomlValue,
  UnitSetting,
} from "./values.ts"

export type AnyDefinition = NixValue | undefined
export type AttributesDefinition = Definition<NixAttributes>
export type BooleanDefinition = Definition<boolean>
export type IntegerDefinition = Definition<Integer>
export type JsonDefinition = JsonValue | undefined
export type JsonSetDefinition = Definition<AttributeSet<JsonValue>>
export type NullableBooleanDefinition = Definition<null | boolean>
export type NullableIntegerDefinition = Definition<null | Integer>
export type NullablePathDefinition = Definition<null | Path>
export type NullableStringDefinition = Definition<null | string>
export type NullableStringListDefinition = Definition<null | List<Definition<string>>>
export type NumberDefinition = Definition<number>
export type PackageDefinition = Definition<Package>
export type PackageListDefinition = Definition<List<Definition<Package>>>
export type PathDefinition = Definition<Path>
export type PathListDefinition = Definition<List<Definition<Path>>>
export type StringDefinition = Definition<string>
export type StringListDefinition = Definition<List<Definition<string>>>
export type StringOrListDefinition = Definition<string | List<Definition<string>>>
export type StringSetDefinition = Definition<AttributeSet<Definition<string>>>
export type TomlDefinition = TomlValue | undefined
export type UnitSettingsDefinition = Definition<AttributeSet<Definition<UnitSetting>>>
