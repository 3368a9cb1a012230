/**
 * Properties in properties. NixOS takes off conditions and lists of definitions first, then one priority,
 * then one order, and takes what is left for the value (nixpkgs `lib/modules.nix`, `mergeDefinitions`).
 * What is said of a group of options is said of each of them.
 */
import type { Content, Says } from "../../nix/values/contents.ts"
import { type OptionType, alternatives } from "../tree/option-type.ts"

/** The properties around a definition of an option, by the names of their functions. */
export interface Around extends Readonly<Partial<Record<"priority" | "order", string>>> {
  /** Whether a condition around it asks for a parameter: of another that goes with it, that may be enough. */
  readonly asksParameter?: boolean
}

/** None. */
export const nothingAround: Around = {}

/** What is around the values in a value of an option, in which properties are said anew. */
export function insideOf({ asksParameter = false }: Around): Around {
  return asksParameter ? { asksParameter } : nothingAround
}

/** The type of a group, which is no option by itself. */
export const groupOfOptions: OptionType = { kind: "submodule" }

/** What may not be around what a property says. */
const outside: Readonly<Record<Says, readonly ("priority" | "order")[]>> = {
  several: ["priority", "order"],
  condition: ["priority", "order"],
  priority: ["priority", "order"],
  order: ["order"],
}

/** What is around the definitions in a property, and whether that itself may stand where it does. */
export interface Nesting {
  readonly inner: Around
  readonly nested?: { readonly inner: string; readonly outer: string }
}

/** That of a property of an option, or of a group of options, of this type. */
export function nestingOf(
  { says, name = "" }: Content,
  { type, around }: { readonly type: OptionType; readonly around: Around },
): Nesting {
  if (says === undefined) return { inner: around }
  const inner = says === "priority" || says === "order" ? { ...around, [says]: name } : around
  if (takesProperties(type)) return { inner }
  if (type === groupOfOptions && says === "order")
    return { inner, nested: { inner: "a group of options", outer: name } }
  // several definitions of a group are taken apart before anything is said of its options
  const wrong = type === groupOfOptions && says === "several" ? [] : outside[says]
  const outer = wrong.map((each) => around[each]).find((each) => each !== undefined)
  return outer === undefined ? { inner } : { inner, nested: { inner: name, outer } }
}

/** Whether a value is a module of its own, or may be one, in which the same starts anew. */
function takesProperties(type: OptionType): boolean {
  return (
    type !== groupOfOptions &&
    alternatives(type).some(({ kind }) => ["submodule", "configuration", "anything"].includes(kind))
  )
}
