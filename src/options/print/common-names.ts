/** The names that `common-definitions.ts` gives to what is printed of most options. */

const names: ReadonlyMap<string, string> = new Map([
  ["NixValue | undefined", "AnyDefinition"],
  ["Definition<NixAttributes>", "AttributesDefinition"],
  ["Definition<boolean>", "BooleanDefinition"],
  ["Definition<Integer>", "IntegerDefinition"],
  ["JsonValue | undefined", "JsonDefinition"],
  ["Definition<AttributeSet<JsonValue>>", "JsonSetDefinition"],
  ["Definition<null | boolean>", "NullableBooleanDefinition"],
  ["Definition<null | Integer>", "NullableIntegerDefinition"],
  ["Definition<null | Path>", "NullablePathDefinition"],
  ["Definition<null | string>", "NullableStringDefinition"],
  ["Definition<null | List<Definition<string>>>", "NullableStringListDefinition"],
  ["Definition<number>", "NumberDefinition"],
  ["Definition<Package>", "PackageDefinition"],
  ["Definition<List<Definition<Package>>>", "PackageListDefinition"],
  ["Definition<Path>", "PathDefinition"],
  ["Definition<List<Definition<Path>>>", "PathListDefinition"],
  ["Definition<string>", "StringDefinition"],
  ["Definition<List<Definition<string>>>", "StringListDefinition"],
  ["Definition<string | List<Definition<string>>>", "StringOrListDefinition"],
  ["Definition<AttributeSet<Definition<string>>>", "StringSetDefinition"],
  ["TomlValue | undefined", "TomlDefinition"],
  ["Definition<AttributeSet<Definition<UnitSetting>>>", "UnitSettingsDefinition"],
])

/** The names, which what is printed imports. */
export const commonNames: readonly string[] = [...names.values()]

/** What may be defined, by its name where it has one. */
export function commonName(definition: string): string {
  return names.get(definition) ?? definition
}
