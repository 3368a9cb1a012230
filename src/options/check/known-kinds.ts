/** What a value is, as far as that is known without evaluating it: one of TypeScript, or an expression of Nix. */
import { knownValue } from "../../nix/values/known.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { isPlain, nodeOf } from "../../nix/values/values.ts"
import type { Binding } from "../../nix/syntax/ast.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import type { Range } from "../tree/option-type.ts"
import { operationOf } from "./bodies.ts"
import { matchesPattern } from "./pattern.ts"
import type { Known } from "./reads.ts"
import type { ValueKind } from "../names/typed.ts"
import { knownFunction } from "./known-functions.ts"
import { resultKind } from "./result-kind.ts"
import { writtenMembers } from "./written.ts"

/** A number or a boolean that is written in Nix. */
export function literalOf(value: unknown): unknown {
  const node = nodeOf(value)
  const known = node && knownValue(node, () => undefined)
  return typeof known === "number" || typeof known === "boolean" ? known : undefined
}

/** Whether a value is known to Nix only, or is none that Nix can hold, which is told elsewhere. */
export function isOpaque(value: unknown): boolean {
  const node = nodeOf(value)
  if (node !== undefined)
    return node.kind !== "string" && node.kind !== "path" && resultKind(value) === undefined
  if (typeof value === "number") return !Number.isFinite(value)
  if (typeof value !== "object" || value === null) return typeof value === "function"
  return !Array.isArray(value) && !isPlain(value)
}

/** The attributes that are written out in a set, or in sets that are merged; undefined of no set. */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (gives(value, "attribute set")) return writtenMembers(value)
  return isAttributeSet(value) ? Object.entries(value) : undefined
}

/** Whether a value is an operation of Nix that gives such a result. */
export function gives(value: unknown, result: ValueKind): boolean {
  return resultKind(value) === result
}

/** A text, be it with interpolations, or what gives one. */
export function isText(value: unknown): boolean {
  return typeof value === "string" || nodeOf(value)?.kind === "string" || gives(value, "text")
}

/** Whether a text may be a path in the store: what a function of the library makes is none. */
export function mayBePath(value: unknown): boolean {
  const node = nodeOf(value)
  const name = node?.kind === "apply" ? knownFunction(node.function)?.name : undefined
  return name === undefined || /\btoString$/.test(name)
}

/** A set that is written out, and that cannot be called (Nix manual, "Attribute set", `__functor`). */
export function isWrittenSet(value: unknown): boolean {
  const body = operationOf(value)
  return body?.kind === "attributeSet" && !body.bindings.some(isFunctor)
}

function isFunctor(binding: Binding): boolean {
  const names = binding.kind === "inherit" ? binding.names : [binding.path[0]?.name]
  return names.some((name) => name !== undefined && staticName(name)[0] === "__functor")
}

/** A file that is taken along, or another path of Nix. */
export function isPath(value: unknown): boolean {
  return nodeOf(value)?.kind === "path"
}

/** A file of Nix, or a folder, whose `default.nix` is one. */
export function isModuleFile(value: unknown, { onModuleFile }: Known): boolean {
  const node = nodeOf(value)
  if (node?.kind !== "path") return false
  const { copyOf, parts } = node
  const last = parts.at(-1)
  const isModule =
    copyOf?.isFollowed === true ||
    copyOf?.isFolder === true ||
    (typeof last === "string" && /(?:^|\/)[^./]*$|\.nix$/.test(last))
  if (isModule && copyOf !== undefined) onModuleFile?.(copyOf)
  return isModule
}

/** A text of an absolute path; one with interpolations may be one. */
export function isAbsolute(value: unknown): boolean {
  return typeof value === "string" ? value.startsWith("/") : isText(value)
}

/** A text with interpolations may match whatever it has to. */
export function hasPattern(value: unknown, pattern: string | undefined): boolean {
  return pattern === undefined || typeof value !== "string" || matchesPattern(pattern, value)
}

/** An integer of TypeScript. */
export function isInteger(value: unknown): value is number | bigint {
  return typeof value === "bigint" || Number.isInteger(value)
}

/** A number that Nix reads as a floating point number: `1` is printed as the integer that it is. */
export function isFraction(value: unknown): value is number {
  return typeof value === "number" && !Number.isInteger(value)
}

/** Whether a number is in a range. */
export function isWithin({ minimum, maximum }: Range, value: number | bigint): boolean {
  return (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum)
}

/** A value without members, as far as it is known. */
export function isAtom(value: unknown): boolean {
  return (
    value === null ||
    typeof value === "boolean" ||
    isNumber(value) ||
    isText(value) ||
    isPath(value) ||
    gives(value, "boolean") ||
    gives(value, "number")
  )
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint"
}

/** Whether a value of a data format holds no null where the format has none. */
export function isData(value: unknown, nullable: boolean, seen = new Set<object>()): boolean {
  if (value === null) return nullable
  if (typeof value !== "object" || nodeOf(value) !== undefined || seen.has(value)) return true
  // one that contains itself is told of where it is printed
  seen.add(value)
  return Object.values(value).every((member) => isData(member, nullable, seen))
}
