/** Option types in words, as messages name them: `null or list of string`. */
import { ofKind } from "../../of-kind.ts"
import type { OptionType, Range } from "../tree/option-type.ts"

type Kind = OptionType["kind"]
type OfKind<K extends Kind> = OptionType & { readonly kind: K }
type Describers = { readonly [K in Kind]: (type: OfKind<K>) => string }

const describers: Describers = {
  boolean: () => "boolean",
  null: () => "null",
  anything: () => "anything",
  configuration: () => "NixOS configuration",
  package: () => "package",
  packageSet: () => "package set",
  optionType: () => "option type",
  unitSetting: () => "setting of a systemd unit (null, boolean, number or string, or a list)",
  string: ({ description, pattern }) => textType("string", description, pattern),
  path: ({ description, pattern }) => textType("absolute path", description, pattern),
  integer: (type) => numberType("integer", type),
  number: (type) => numberType("floating point number", type),
  enumeration: ({ values }) => `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`,
  list: ({ element, nonEmpty }) => `${nonEmpty ? "non-empty " : ""}list of ${inner(element)}`,
  tuple: ({ elements }) => `list of ${elements.length}: ${elements.map(inner).join(", ")}`,
  attributeSet: ({ element }) => `attribute set of ${inner(element)}`,
  submodule: ({ options }) =>
    options === undefined ? "attribute set" : "attribute set of options",
  union: ({ members }) => members.map(describeType).join(" or "),
  function: ({ result }) =>
    result.kind === "anything" ? "function" : `function that gives ${inner(result)}`,
  data: ({ format, nullable }) => `${format} value${nullable ? "" : ", which is never null"}`,
}

/** What a value of the type is. */
export function describeType<K extends Kind>(type: OfKind<K>): string {
  return ofKind(describers, type.kind)(type)
}

function inner(type: OptionType): string {
  const text = describeType(type)
  return type.kind === "union" ? `(${text})` : text
}

/** What a string type says about itself, which its pattern only repeats. */
function textType(name: string, description?: string, pattern?: string): string {
  if (description?.startsWith("matching") === true) return `${name} ${description}`
  if (description !== undefined) return description
  return pattern === undefined ? name : `${name} matching the pattern ${pattern}`
}

function numberType(name: string, { description, minimum, maximum }: Described): string {
  if (minimum !== undefined && maximum !== undefined)
    return `${name} between ${minimum} and ${maximum}`
  if (description !== undefined) return `${name}, ${description}`
  if (minimum !== undefined) return `${name} of at least ${minimum}`
  return maximum === undefined ? name : `${name} of at most ${maximum}`
}

interface Described extends Range {
  readonly description?: string
}
