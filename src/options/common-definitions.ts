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

/** Anything. */
export type AnyDefinition = NixValue | undefined
/** A set of whatever attributes. */
export type AttributesDefinition = Definition<NixAttributes>
/** A boolean. */
export type BooleanDefinition = Definition<boolean>
/** An integer. */
export type IntegerDefinition = Definition<Integer>
/** A value of JSON or YAML. */
export type JsonDefinition = JsonValue | undefined
/** A set of values of JSON or YAML. */
export type JsonSetDefinition = Definition<AttributeSet<JsonValue>>
/** A boolean or null. */
export type NullableBooleanDefinition = Definition<null | boolean>
/** An integer or null. */
export type NullableIntegerDefinition = Definition<null | Integer>
/** A path or null. */
export type NullablePathDefinition = Definition<null | Path>
/** Text or null. */
export type NullableStringDefinition = Definition<null | string>
/** A list of texts, or null. */
export type NullableStringListDefinition = Definition<null | List<Definition<string>>>
/** A number. */
export type NumberDefinition = Definition<number>
/** A package. */
export type PackageDefinition = Definition<Package>
/** A list of packages. */
export type PackageListDefinition = Definition<List<Definition<Package>>>
/** A path. */
export type PathDefinition = Definition<Path>
/** A list of paths. */
export type PathListDefinition = Definition<List<Definition<Path>>>
/** Text. */
export type StringDefinition = Definition<string>
/** A list of texts. */
export type StringListDefinition = Definition<List<Definition<string>>>
/** Text, or a list of texts. */
export type StringOrListDefinition = Definition<string | List<Definition<string>>>
/** A set of texts. */
export type StringSetDefinition = Definition<AttributeSet<Definition<string>>>
/** A value of TOML. */
export type TomlDefinition = TomlValue | undefined
/** The settings of a section of a systemd unit. */
export type UnitSettingsDefinition = Definition<AttributeSet<Definition<UnitSetting>>>
