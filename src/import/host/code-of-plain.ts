/** The code of plain values that Nix has evaluated, with the properties that their definitions have. */
import type { Plain } from "../../evaluate/modules/host-modules.ts"
import type { Code } from "../module/code.ts"
import { newMember } from "../module/members.ts"
import { noComments } from "../nix/source-comments.ts"

/** The code of a plain value. A set that `lib.mkDefault` or the like has made is the call of that. */
export function codeOfPlain(value: Plain): Code {
  if (value === null) return { kind: "null" }
  if (typeof value === "boolean") return { kind: "boolean", value }
  if (typeof value === "string") return { kind: "text", parts: [value] }
  if (Array.isArray(value)) {
    const items = value.map((each) => ({
      code: codeOfPlain(each),
      comments: noComments,
      isApart: false,
    }))
    return { kind: "list", items }
  }
  return typed.get(value["_type"])?.(value) ?? setCode(value)
}

type PlainSet = Readonly<Record<string, Plain>>

function setCode(set: PlainSet): Code {
  const members = Object.entries(set).map(([name, each]) => newMember(name, codeOfPlain(each)))
  return { kind: "set", members }
}

/** The priorities and orders that have functions of their own in nixpkgs' `lib/modules.nix`. */
const priorities: ReadonlyMap<string, "mkDefault" | "mkForce"> = new Map([
  ["1000", "mkDefault"],
  ["50", "mkForce"],
])
const orders: ReadonlyMap<string, "mkAfter" | "mkBefore"> = new Map([
  ["500", "mkBefore"],
  ["1500", "mkAfter"],
])

/**
 * What nixpkgs' `lib.mkOverride`, `mkOrder`, `mkIf` and `mkMerge` give, by their `_type`; and numbers,
 * which come by their digits.
 */
const typed: ReadonlyMap<Plain | undefined, (given: PlainSet) => Code> = new Map<
  Plain,
  (given: PlainSet) => Code
>([
  [
    "number",
    ({ isInteger, digits }) => ({
      kind: isInteger === true ? "integer" : "float",
      digits: text(digits),
    }),
  ],
  [
    "override",
    ({ priority, content }: PlainSet) => prioritized(priorities, "mkOverride", priority, content),
  ],
  ["order", ({ priority, content }: PlainSet) => prioritized(orders, "mkOrder", priority, content)],
  [
    "if",
    ({ condition, content }: PlainSet) =>
      property("mkIf", [codeOfPlain(condition ?? null)], content),
  ],
  ["merge", ({ contents }: PlainSet) => property("mkMerge", [], contents)],
])

function text(value: Plain | undefined): string {
  if (typeof value !== "string") throw new TypeError("a number comes by its digits")
  return value
}

type Property = Extract<Code, { readonly kind: "property" }>

function prioritized(
  known: ReadonlyMap<string, Property["name"]>,
  general: Property["name"],
  priority: Plain | undefined,
  content: Plain | undefined,
): Property {
  const code = codeOfPlain(priority ?? null)
  const name = code.kind === "integer" ? known.get(code.digits) : undefined
  return name === undefined ? property(general, [code], content) : property(name, [], content)
}

function property(
  name: Property["name"],
  given: readonly Code[],
  content: Plain | undefined,
): Property {
  return { kind: "property", name, given, content: codeOfPlain(content ?? null) }
}
