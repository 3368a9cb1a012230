/** The code of plain values that Nix has evaluated, with the properties that their definitions have. */
import type { Json } from "../../evaluate/modules/host-modules.ts"
import type { Code } from "../module/code.ts"
import { newMember } from "../module/members.ts"
import { noComments } from "../nix/source-comments.ts"

/** The code of what JSON says. A set that `lib.mkDefault` or the like has made is the call of that. */
export function codeOfJson(value: Json): Code {
  if (value === null) return { kind: "null" }
  if (typeof value === "boolean") return { kind: "boolean", value }
  if (typeof value === "string") return { kind: "text", parts: [value] }
  if (typeof value === "number") return numberCode(value)
  if (Array.isArray(value)) {
    const items = value.map((each) => ({
      code: codeOfJson(each),
      comments: noComments,
      isApart: false,
    }))
    return { kind: "list", items }
  }
  return properties.get(value["_type"])?.(value) ?? setCode(value)
}

type JsonSet = Readonly<Record<string, Json>>

function numberCode(value: number): Code {
  return { kind: Number.isInteger(value) ? "integer" : "float", digits: String(value) }
}

function setCode(set: JsonSet): Code {
  const members = Object.entries(set).map(([name, each]) => newMember(name, codeOfJson(each)))
  return { kind: "set", members }
}

/** The priorities and orders that have functions of their own in nixpkgs' `lib/modules.nix`. */
const priorities: ReadonlyMap<Json | undefined, "mkDefault" | "mkForce"> = new Map([
  [1000, "mkDefault"],
  [50, "mkForce"],
])
const orders: ReadonlyMap<Json | undefined, "mkAfter" | "mkBefore"> = new Map([
  [500, "mkBefore"],
  [1500, "mkAfter"],
])

/** What nixpkgs' `lib.mkOverride`, `mkOrder`, `mkIf` and `mkMerge` give, by their `_type`. */
const properties: ReadonlyMap<Json | undefined, (given: JsonSet) => Code> = new Map([
  [
    "override",
    ({ priority, content }: JsonSet) =>
      prioritized(priorities.get(priority), "mkOverride", priority, content),
  ],
  [
    "order",
    ({ priority, content }: JsonSet) =>
      prioritized(orders.get(priority), "mkOrder", priority, content),
  ],
  [
    "if",
    ({ condition, content }: JsonSet) => property("mkIf", [codeOfJson(condition ?? null)], content),
  ],
  ["merge", ({ contents }: JsonSet) => property("mkMerge", [], contents)],
])

type Property = Extract<Code, { readonly kind: "property" }>

function prioritized(
  short: Property["name"] | undefined,
  long: Property["name"],
  priority: Json | undefined,
  content: Json | undefined,
): Property {
  return short === undefined
    ? property(long, [codeOfJson(priority ?? null)], content)
    : property(short, [], content)
}

function property(
  name: Property["name"],
  given: readonly Code[],
  content: Json | undefined,
): Property {
  return { kind: "property", name, given, content: codeOfJson(content ?? null) }
}
