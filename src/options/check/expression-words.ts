/** Expressions in what is told of them: as they are written, what they are, and how they become what is wanted. */
import { type OptionType, mapParts } from "../tree/option-type.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { describeType } from "./describe-type.ts"
import { missingArguments } from "./known-functions.ts"
import { mayFit } from "./reads.ts"
import { shortened } from "../../problems/schema-words.ts"
import { propertyAccess } from "../../identifiers.ts"

/** What becomes of a function only with all of its arguments. */
export function hintForFunction(value: unknown): string | undefined {
  const lacking = missingArguments(value)
  if (lacking === undefined) return undefined
  return `it lacks ${lacking === 1 ? "an argument" : `${lacking} arguments`}`
}

/** How a condition becomes a boolean, where there is a way. */
export function hintForCondition(value: unknown, read: OptionType | undefined): string | undefined {
  if (value === "true" || value === "false") return `write ${value} without quotes`
  const text = referenceText(value)
  if (read === undefined || text === undefined || read.kind === "package") return undefined
  if (read.kind === "list") return `whether it has elements is notEquals(${text}, [])`
  return `compare it: notEquals(${text}, …)`
}

/** What to do with a list that is an item where its own items may be: `Array.isArray` says of none that it is one. */
export function hintForItem(wanted: OptionType, read: OptionType): string | undefined {
  return read.kind === "list" && mayFit(read.element, wanted)
    ? "it is a list itself: leave the brackets away, or write append([…], …) beside other items"
    : undefined
}

/** How an expression becomes one of the type, where there is a way. */
export function hintForExpression(
  wanted: OptionType,
  read: OptionType,
  value: unknown,
): string | undefined {
  const text = referenceText(value)
  if (wanted.kind === "list" && mayFit(read, wanted.element))
    return "write it as a list, in brackets"
  if (wanted.kind === "submodule" && read.kind === "function" && wanted.options === undefined)
    return "a module that is a function goes into `imports`"
  if (wanted.kind === "submodule" && read.kind === "package")
    return wanted.options?.members.has("source") ? `write { source: ${text ?? "…"} }` : undefined
  if (wanted.kind !== "string" || text === undefined) return undefined
  if (read.kind === "package")
    return `a program of the package is str\`\${${text}}/bin/${programOf(value) ?? "…"}\``
  if (read.kind === "integer") return `as text it is builtins.toString(${text})`
  if (read.kind === "boolean") return `as text it is lib.boolToString(${text})`
  if (read.kind !== "list") return undefined
  return mayFit(read.element, { kind: "path" })
    ? `as text it is lib.concatStringsSep(" ", ${text})`
    : `as text it is lib.concatMapStringsSep(" ", builtins.toString, ${text})`
}

/** What the program of a package of nixpkgs is called as a rule: as the package is. */
function programOf(value: unknown): string | undefined {
  const node = nodeOf(value)
  const chain = node && chainOf(node)
  const name = chain?.names.at(-1)
  return chain?.variable.name.text === "pkgs" && name ? staticName(name)[0] : undefined
}

/** An expression as it is printed; of several lines how they begin, as it stands in a sentence. */
export function written(value: unknown): string {
  const text = nodeOf(value) === undefined ? "" : printNix(value)
  return text.includes("\n") ? shortened(text.replaceAll(/\s*\n\s*/g, " ")) : text
}

/** What an expression is, in few words: how it is restricted plays no part. */
export function kindOf(type: OptionType): string {
  const text = describeType(unrestricted(type)).replace(/ of anything$/, "")
  if (/^(?:null|anything|one of)\b/.test(text)) return text
  return `${/^[aeiou]/.test(text) ? "an" : "a"} ${text}`
}

/** Types that say more than their kind, as they are without that. */
const unrestrictedKinds: { readonly [Kind in OptionType["kind"]]?: OptionType } = {
  string: { kind: "string" },
  path: { kind: "path" },
  integer: { kind: "integer" },
  number: { kind: "number" },
}

function unrestricted(type: OptionType): OptionType {
  return unrestrictedKinds[type.kind] ?? mapParts(type, unrestricted)
}

/** An expression as one writes it in TypeScript, if it is a reference. */
export function referenceText(value: unknown): string | undefined {
  const node = nodeOf(value)
  const chain = node && chainOf(node)
  const names = chain?.names.map((name) => staticName(name)[0]) ?? []
  return chain === undefined || !names.every((name) => name !== undefined)
    ? undefined
    : asReference(chain.variable.name.text, names)
}

/** A variable and what is selected of it, in TypeScript: a name with a hyphen is a key in brackets. */
export function asReference(first: string, names: readonly string[]): string {
  return [first, ...names.map(propertyAccess)].join("")
}
