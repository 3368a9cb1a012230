/** Members of TypeScript's own, of what an option is. */
import {
  type Plain,
  type PlainMember,
  plainKinds,
  plainMember,
} from "../../nix/values/plain-members.ts"
import { type OptionType, alternatives } from "../tree/option-type.ts"

/** A member, as it is selected in Nix, of what is of a type: `.split` of a text. */
export function memberOfType(
  type: OptionType,
  selected: string,
  written = "…",
): PlainMember | undefined {
  const [only, ...others] = alternatives(type).filter(({ kind }) => kind !== "null")
  const plain = only && others.length === 0 ? kindsOfTypes[only.kind] : undefined
  return plain && plainMember(plain, selected.slice(1), written)
}

const kindsOfTypes: { readonly [Kind in OptionType["kind"]]?: Plain } = {
  string: plainKinds.text,
  path: plainKinds.text,
  enumeration: plainKinds.text,
  integer: plainKinds.number,
  number: plainKinds.number,
  list: plainKinds.list,
}
