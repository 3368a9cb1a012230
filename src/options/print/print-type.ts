/** Prints the types of options as TypeScript, with the names of `values.ts`. */
import { ofKind } from "../../of-kind.ts"
import {
  type Group,
  type OptionType,
  alternatives,
  freeformElement,
  tagOf,
} from "../tree/option-type.ts"

/** Gives the name of a group's interface. */
export type NameOf = (group: Group) => string

type Kind = OptionType["kind"]
type OfKind<K extends Kind> = OptionType & { readonly kind: K }
type Printers = { readonly [K in Kind]: (type: OfKind<K>, nameOf: NameOf) => string }

const printers: Printers = {
  boolean: () => "boolean",
  null: () => "null",
  string: () => "string",
  path: () => "Path",
  integer: () => "Integer",
  number: () => "number",
  anything: () => "NixValue",
  configuration: ({ further }, nameOf) =>
    further === undefined ? "NestedConfig" : `NestedConfig & ${printType(further, nameOf)}`,
  package: () => "Package",
  packageSet: () => "PackageSet",
  optionType: () => "TypeOfOption",
  unitSetting: () => "UnitSetting",
  enumeration: ({ values }) => values.map((value) => JSON.stringify(value)).join(" | "),
  data: ({ nullable }) => (nullable ? "JsonValue" : "TomlValue"),
  list: ({ element, nonEmpty }, nameOf) =>
    `${nonEmpty ? "NonEmptyList" : "List"}<${printDefinition(element, nameOf)}>`,
  tuple: ({ elements }, nameOf) =>
    // an item is there, as those of a `List` are
    `readonly [${elements.map((element) => `Exclude<${printDefinition(element, nameOf)}, undefined>`).join(", ")}]`,
  attributeSet: ({ element }, nameOf) =>
    element.kind === "anything"
      ? "NixAttributes"
      : `AttributeSet<${printDefinition(element, nameOf)}>`,
  submodule: ({ options, freeform }, nameOf) =>
    options === undefined ? attributesOf(freeform, nameOf) : nameOf(options),
  union: ({ members }, nameOf) => printUnion(members, nameOf),
  function: ({ result }, nameOf) => `NixFunction<${printType(result, nameOf)}>`,
}

/** What a value of the type is. */
export function printType<K extends Kind>(type: OfKind<K>, nameOf: NameOf): string {
  return ofKind(printers, type.kind)(type, nameOf)
}

/** Beside the values of an enumeration, `string` would make the editor forget them. */
function printUnion(members: readonly OptionType[], nameOf: NameOf): string {
  const texts = new Set(members.map((member) => printType(member, nameOf)))
  const enumerated = members.some(({ kind }) => kind === "enumeration")
  return [...texts]
    .map((text) => (enumerated && text === "string" ? "OtherString" : text))
    .join(" | ")
}

/**
 * What may be defined in a place that takes any of the types. A property stands for all of them at
 * once: of several `Definition`s, TypeScript would not know which one is meant.
 */
export function printDefinitions(types: readonly OptionType[], nameOf: NameOf): string {
  const texts = [...new Set(types.map((type) => printDefinition(type, nameOf)))]
  const inside = texts.flatMap((text) => /^Definition<(.*)>$/.exec(text)?.[1] ?? [])
  const others = texts.filter((text) => !text.startsWith("Definition<"))
  return [...(inside.length === 0 ? [] : [`Definition<${inside.join(" | ")}>`]), ...others].join(
    " | ",
  )
}

/** What an option of the type may be defined as. */
export function printDefinition(type: OptionType, nameOf: NameOf): string {
  const text = printType(type, nameOf)
  const members = alternatives(type)
  // a property of one of several submodules is none of any single one of them
  const several = members.filter(({ kind }) => kind === "submodule").length > 1
  if (members.every(takesProperties) && !several) return text
  return several && members.every(isTagged) ? `OneOf<${text}>` : `Definition<${text}>`
}

function isTagged(type: OptionType): boolean {
  if (type.kind !== "submodule") return type.kind === "null"
  return type.options !== undefined && tagOf(type.options) !== undefined
}

/** Types that take properties and expressions themselves; an index signature keeps them out. */
function takesProperties(type: OptionType): boolean {
  if (type.kind === "submodule") return type.options !== undefined && type.freeform === undefined
  return ["null", "anything", "data", "configuration"].includes(type.kind)
}

/** What a submodule takes whose options are not known. */
function attributesOf(freeform: OptionType | undefined, nameOf: NameOf): string {
  const element = freeform === undefined ? undefined : freeformElement(freeform)
  return printType({ kind: "attributeSet", element: element ?? { kind: "anything" } }, nameOf)
}
