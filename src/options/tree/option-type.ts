/**
 * The types of NixOS options (NixOS manual, "Option Types"), as far as they say what a definition
 * may look like.
 */
import type { Problem } from "../../problems/problem.ts"

/** A value that an enumeration lists. */
export type Literal = string | number | boolean | null

/**
 * The type of an option. `description` is what the type says about itself where its kind does not
 * say all: a range, a pattern, a format.
 */
export type OptionType = Kinds & Refusing

/** What a type of the fleet's own asks of a value beyond its kind: NixOS' types do not say it. */
interface Refusing {
  /** What is wrong with a value of that kind, its path from there on; undefined of one that is right. */
  readonly refuses?: (value: unknown) => Problem | undefined
}

type Kinds =
  | { readonly kind: "boolean" | "null" | "anything" }
  /** The options of the whole, and those of the `further` modules that it has. */
  | { readonly kind: "configuration"; readonly further?: Submodule }
  | { readonly kind: "package" | "packageSet" | "optionType" }
  /** The words that it takes, where systemd lists them: no type of NixOS says so. */
  | { readonly kind: "unitSetting"; readonly words?: readonly string[] }
  | { readonly kind: "string"; readonly pattern?: string; readonly description?: string }
  | { readonly kind: "path"; readonly pattern?: string; readonly description?: string }
  | ({ readonly kind: "integer" | "number"; readonly description?: string } & Range)
  | { readonly kind: "enumeration"; readonly values: readonly Literal[] }
  | { readonly kind: "list"; readonly element: OptionType; readonly nonEmpty?: true }
  | { readonly kind: "tuple"; readonly elements: readonly OptionType[] }
  | { readonly kind: "attributeSet"; readonly element: OptionType }
  | Submodule
  | { readonly kind: "union"; readonly members: readonly OptionType[] }
  | { readonly kind: "function"; readonly result: OptionType }
  | { readonly kind: "data"; readonly format: string; readonly nullable: boolean }

/** Options of a set that is defined at several places, as the whole configuration is. */
export interface Submodule {
  readonly kind: "submodule"
  readonly options?: Group
  readonly freeform?: OptionType
}

/** Both ends belong to it; an end that is left out is open. */
export interface Range {
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * What an option is that no manual tells of as one to define: `hidden` it may be defined all the
 * same; `removed` it is there only to say that it is gone; `replaced` what took its place has another
 * type; `gone` a release before had it, and this one may know it as an old name; `readOnly` its module
 * gives it its one definition; `lost` Nix cannot tell what it takes.
 */
export type Standing = "hidden" | "removed" | "replaced" | "gone" | "readOnly" | "lost"

/** An option: a leaf of the tree, though its type may hold submodules. */
export interface Option {
  readonly kind: "option"
  readonly type: OptionType
  /** The type as the NixOS manual renders it. */
  readonly typeText: string
  /** The default as the NixOS manual renders it. */
  readonly default?: string
  /** The module that declares it, relative to nixpkgs. */
  readonly declaredIn?: string
  /** The present name of what it is an old or another name of. */
  readonly renamedTo?: string
  /** Why there is more to say of it than of others. */
  readonly standing?: Standing
  /** Whether its module makes something of another kind of what it is defined as (`apply`). */
  readonly applied?: true
  /** Whether its type was read of an expression, of which Nix may know more. */
  readonly isWritten?: true
  readonly description?: string
  /** The example as the NixOS manual renders it. */
  readonly example?: string
}

/**
 * Options by name, as in `services.nginx` or in a submodule. The group of a submodule that holds
 * itself, such as a partition in a volume in a partition, is met again in itself.
 */
export interface Group {
  readonly kind: "group"
  readonly members: ReadonlyMap<string, Member>
  /** In a freeform submodule, the type of a value that stands in the group's place. */
  readonly freeform?: OptionType
}

/**
 * What tells a submodule from the others that may stand in its place, such as disko's kinds of
 * content: the only value that its option `type` has.
 */
export function tagOf({ members }: Group): string | undefined {
  const option = members.get("type")
  const values = option?.kind === "option" && "values" in option.type ? option.type.values : []
  const [tag] = values
  return values.length === 1 && typeof tag === "string" ? tag : undefined
}

/** What stands under a name in a group. */
export type Member = Option | Group

/** Whether something may be read or defined, of an option or of one in a group. */
export function isThere(member: Member): boolean {
  if (member.kind === "group") return [...member.members.values()].some(isThere)
  return member.standing !== "removed"
}

/** Whether manuals tell of something, or of an option that is in it, as one to define. */
export function isToOffer(member: Member): boolean {
  if (member.kind === "group") return [...member.members.values()].some(isToOffer)
  return isThere(member) && member.standing !== "hidden"
}

/** Whether something that stands in a tree, whatever it is, is of a kind. */
export function hasKind<K extends Member["kind"] | OptionType["kind"]>(
  value: unknown,
  kind: K,
): value is Extract<Member | OptionType, { readonly kind: K }> {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind
}

/** The alternatives of a type: a union's members, or the type itself. */
export function alternatives(type: OptionType): readonly OptionType[] {
  return type.kind === "union" ? type.members : [type]
}

/**
 * The union of types: nested unions flattened, repetitions left out. `textOf` gives what is the same
 * for types that are.
 */
export function union(
  types: readonly OptionType[],
  textOf: (type: OptionType) => string = JSON.stringify,
): OptionType {
  const members = new Map<string, OptionType>()
  for (const type of types.flatMap(alternatives)) members.set(textOf(type), type)
  const [only, ...others] = members.values()
  if (only !== undefined && others.length === 0) return only
  return { kind: "union", members: [...members.values()] }
}

/** The types that a type is made of, but for what stands in a submodule. */
export function parts(type: OptionType): readonly OptionType[] {
  if ("element" in type) return [type.element]
  if ("elements" in type) return type.elements
  if ("members" in type) return type.members
  if ("further" in type) return [type.further]
  return "result" in type ? [type.result] : []
}

/** The type with the types that it is made of changed. */
export function mapParts(type: OptionType, change: (part: OptionType) => OptionType): OptionType {
  if ("element" in type) return { ...type, element: change(type.element) }
  if ("elements" in type) return { ...type, elements: type.elements.map(change) }
  if ("members" in type) return { ...type, members: type.members.map(change) }
  return "result" in type ? { ...type, result: change(type.result) } : type
}

/** The type of a freeform submodule's further attributes. */
export function freeformElement(freeform: OptionType): OptionType {
  const set = alternatives(freeform).find((type) => type.kind === "attributeSet")
  if (set !== undefined) return set.element
  return freeform.kind === "data" ? freeform : { kind: "anything" }
}

/**
 * The options of a submodule with a freeform type. A group among them takes further attributes, too:
 * the ones that the freeform type has under its name (NixOS manual, "Freeform modules").
 */
export function withFreeform({ members }: Group, freeform: OptionType): Group {
  const element = freeformElement(freeform)
  const open = [...members].map(([name, member]): readonly [string, Member] =>
    member.kind === "group"
      ? [name, { ...withFreeform(member, element), freeform: element }]
      : [name, member],
  )
  return { kind: "group", members: new Map(open) }
}

/** A key of an attribute set, in a path. */
export const anyName = "<name>"

/** An element of a list, in a path. */
export const anyElement = "*"

/** What a path goes on with from a type to its parts; `undefined` where they have the same path. */
export function segmentOf({ kind }: OptionType): string | undefined {
  if (kind === "attributeSet") return anyName
  return kind === "list" || kind === "tuple" ? anyElement : undefined
}
