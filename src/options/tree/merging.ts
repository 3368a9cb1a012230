/**
 * What NixOS makes of several definitions of one option (nixpkgs, `lib/types.nix`), as far as the text of
 * its type says it: lists, lines and sets are joined, of most other values there is one.
 */
import { remembered } from "../../remembered.ts"
import type { Option, OptionType } from "./option-type.ts"
import { type Term, TypeTextError, termsOf } from "./type-text.ts"

/**
 * How definitions become one: `equal` all have to be the same; `once` there has to be one; `anything` the
 * same, or sets of the like; `setting` the same, unless one is a list. Values that are of several types
 * are merged as the first type that all of them are of; null has none beside it.
 */
export type Merging =
  | { readonly kind: "equal" | "once" | "anything" | "setting" }
  | {
      readonly kind: "either"
      readonly nullable: boolean
      readonly types: readonly MergedType[]
    }

/** One of several types, and how values of it are merged; undefined where they are joined, or that is not known. */
export interface MergedType {
  readonly type: OptionType
  readonly merging: Merging | undefined
}

/**
 * How definitions are merged at a path below an option; undefined where they are joined, and where nothing
 * is known.
 */
export function mergingAt(
  { type, typeText }: Pick<Option, "type" | "typeText">,
  path: readonly string[],
): Merging | undefined {
  if (typeText !== "") return mergingByText(typeText, path)
  return path.length === 0 ? mergingByType(type) : undefined
}

/** Whether a type says by itself how its definitions are merged, so that its text is not needed for that. */
export function isSaidByType({ type, typeText }: Pick<Option, "type" | "typeText">): boolean {
  const mayHold = type.kind === "attributeSet" || type.kind === "submodule" || type.kind === "union"
  if (mayHold && memberText(typeText) !== undefined) return false
  return JSON.stringify(mergingOf(typeText)) === JSON.stringify(mergingByType(type))
}

/** The same by the type alone, where that says it. */
function mergingByType(type: OptionType): Merging | undefined {
  if (type.kind !== "union") return mergingOfKind(type)
  const [nothing, only, ...others] = type.members
  if (nothing?.kind !== "null" || only === undefined || others.length > 0) return undefined
  const types = [{ type: only, merging: mergingOfKind(only) }]
  return { kind: "either", nullable: true, types }
}

function mergingOfKind(type: OptionType): Merging | undefined {
  const isJoined = type.kind === "string" && type.description?.includes("concatenated") === true
  // what is an integer or another number is never both
  if (type.kind === "union" && type.members.every(isNumber)) return equal
  return isJoined ? undefined : kinds[type.kind]
}

function isNumber({ kind }: OptionType): boolean {
  return kind === "integer" || kind === "number"
}

function mergingByText(typeText: string, path: readonly string[]): Merging | undefined {
  if (path.length === 0) return mergingOf(typeText)
  const inner = memberText(typeText)
  if (inner === undefined) return undefined
  // what is in a value of such a type is of the same type
  const rest = isNested(inner) ? [] : path.slice(1)
  return mergingByText(inner, rest)
}

const mergingOf = remembered((typeText: string): Merging | undefined => {
  const terms = knownTerms(typeText)
  const isNullable = terms[0]?.type.kind === "null"
  const types = isNullable ? terms.slice(1) : terms
  // what is converted may become the same, or a list
  if (types.length === 0 || types.some(isConverted)) return undefined
  const [only] = types
  if (only !== undefined && types.length === 1 && !isNullable) return mergingOfTerm(only)
  const merged = types.map((term) => ({ type: term.type, merging: mergingOfTerm(term) }))
  return { kind: "either", nullable: isNullable, types: merged }
})

/** The text of what stands in a set of such a type. */
const memberText = remembered((typeText: string): string | undefined => {
  if (isNested(typeText)) return typeText
  const terms = knownTerms(typeText)
  if (terms.some(isConverted)) return undefined
  const [only, ...others] = terms.filter(({ type }) => type.kind !== "null")
  return others.length > 0 || only === undefined ? undefined : memberOf(only)
})

function memberOf({ text }: Term): string | undefined {
  const inner = withoutParentheses(text)
  if (inner !== undefined) return memberText(inner)
  if (isNested(text)) return text
  if (text.startsWith(openSubmodule)) return memberText(text.slice(openSubmodule.length))
  const start = setsOf.find((each) => text.startsWith(each))
  if (start === undefined) return undefined
  const element = text.slice(start.length, start.includes("(") ? -1 : undefined)
  return withoutParentheses(element) ?? element
}

const openSubmodule = "open submodule of "
const setsOf = ["attribute set of ", "lazy attribute set of ", "section of an INI file (attrs of "]

/** Formats whose values hold values of the same format. */
const formats: ReadonlySet<string> = new Set([
  "JSON value",
  "YAML value",
  "YAML 1.1 value",
  "YAML 1.2 value",
  "TOML value",
])

function isNested(text: string): boolean {
  return text === "anything" || formats.has(text)
}

function mergingOfTerm({ text, type }: Term): Merging | undefined {
  const inner = withoutParentheses(text)
  if (inner !== undefined) return mergingOf(inner)
  if (formats.has(text)) return text === "TOML value" ? tomlValue : jsonValue
  return Object.hasOwn(phrases, text) ? phrases[text] : mergingOfKind(type)
}

const equal: Merging = { kind: "equal" }
const once: Merging = { kind: "once" }

const atoms: readonly MergedType[] = (["boolean", "integer", "number", "string"] as const).map(
  (kind) => ({ type: { kind }, merging: equal }),
)
const iniAtom: Merging = { kind: "either", nullable: true, types: atoms }
const tomlValue: Merging = {
  kind: "either",
  nullable: false,
  types: [
    ...atoms,
    { type: { kind: "path" }, merging: equal },
    { type: { kind: "attributeSet", element: { kind: "anything" } }, merging: undefined },
    { type: { kind: "list", element: { kind: "anything" } }, merging: undefined },
  ],
}
const jsonValue: Merging = { ...tomlValue, nullable: true }

/** What a phrase says that its kind of type does not. */
const phrases: Readonly<Record<string, Merging>> = {
  anything: { kind: "anything" },
  "raw value": once,
  package: once,
  "sysctl option value": once,
  "systemd option": { kind: "setting" },
  "INI atom (null, bool, int, float or string)": iniAtom,
  "atom (null, bool, int, float or string)": iniAtom,
}

/** What all types of a kind are merged by; others are joined, or have a way of their own. */
const kinds: { readonly [Kind in OptionType["kind"]]?: Merging } = {
  boolean: equal,
  enumeration: equal,
  integer: equal,
  null: equal,
  number: equal,
  path: equal,
  string: equal,
}

/** The alternatives; none where the text cannot be read. */
function knownTerms(text: string): readonly Term[] {
  try {
    return termsOf(text)
  } catch (error) {
    if (error instanceof TypeTextError) return []
    throw error
  }
}

function isConverted({ text }: Term): boolean {
  return text.endsWith(" convertible to it")
}

function withoutParentheses(text: string): string | undefined {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : undefined
}
