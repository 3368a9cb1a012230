/**
 * What TypeScript would say of the value of a parameter, which only Nix knows: the reference that stands for it
 * is always there, and never a text or a number.
 */
import * as z from "zod"
import { type OptionType, alternatives } from "../options/tree/option-type.ts"
import { checkedType } from "./checked-type.ts"

/** What `typeof` says of a value, as far as Nix has such values. */
export type AskedType = "string" | "number" | "bigint" | "boolean" | "object"

const saidOf: { readonly [Kind in OptionType["kind"]]?: readonly AskedType[] } = {
  null: ["object"],
  boolean: ["boolean"],
  string: ["string"],
  integer: ["number", "bigint"],
  number: ["number"],
  list: ["object"],
  tuple: ["object"],
  attributeSet: ["object"],
  submodule: ["object"],
}

/** What only `Array.isArray` tells of a value. */
const lists: ReadonlySet<OptionType["kind"]> = new Set(["list", "tuple"])

/** Whether a value of a parameter may be what is asked; of what is not known that is not said. */
export function mayBe(schema: z.core.$ZodType, asked: string): boolean {
  // what is left out is null for Nix
  if (asked === "undefined") return schema instanceof z.ZodOptional
  const types = alternatives(checkedType(schema)).flatMap(alternatives)
  if (asked === "Array.isArray") return types.some(({ kind }) => lists.has(kind))
  return types.some((type) => saidOfType(type).some((each) => each === asked))
}

function saidOfType(type: OptionType): readonly string[] {
  if (type.kind === "enumeration") return type.values.map((value) => typeof value)
  return saidOf[type.kind] ?? []
}
