/**
 * Finding an argument's uses again in what Nix has evaluated: the layout is evaluated with values
 * that stand for nothing else, several for each argument, so that what only looks at an argument,
 * or changes it, is told from what passes it on.
 */
import type { PathSegment } from "../../problems/problem.ts"
import { type Use, type Value, differencesBetween, isSame, mapValue } from "../nix/value.ts"

/** An argument of a layout, and the value that the layout is imported with. */
export interface Argument {
  readonly name: string
  readonly value: Value
}

/** A stand-in for an argument: what Nix is given, and how that is found in what it gives. */
export interface Probe {
  readonly value: Value
  /** The evaluated value with the argument's uses in place of the stand-in. */
  readonly trace: (evaluated: Value) => Value
}

/** The stand-ins for an argument; none where its uses could not be told. */
export function probesFor({ name, value }: Argument, index: number): readonly Probe[] {
  if (value.kind === "string")
    return prefixes.map((prefix) => {
      const text = mark(prefix, index, 0)
      return textProbe({ kind: "string", text }, new Map([[text, { argument: name }]]))
    })
  if (value.kind === "integer" && Number.isSafeInteger(Number(value.digits)))
    return bases.map((base) => integerProbe(name, String(base + BigInt(index))))
  if (value.kind === "list" && isTexts(value))
    return prefixes.map((prefix) => listProbe(name, value.items.length, prefix, index))
  return []
}

/** For a list: one with an element more, by which is seen whether its length matters. */
export function longerProbe({ name, value }: Argument, index: number): Probe | undefined {
  if (value.kind !== "list" || !isTexts(value)) return undefined
  return listProbe(name, value.items.length + 1, "", index)
}

/** Whether a list is one of texts, and has some. */
function isTexts({ items }: Value & { readonly kind: "list" }): boolean {
  return items.length > 0 && items.every(({ kind }) => kind === "string")
}

/** What layouts tell apart: paths by id, kernel names with "p" before a partition, other text. */
const prefixes = ["/dev/disk/by-id/", "/dev/nvme0n1", ""]

/** Numbers that no layout has; a sum with one is another number, and so is not taken for it. */
const bases = [918_273_640_000n, 736_455_460_000n]

function mark(prefix: string, index: number, element: number): string {
  return `${prefix}nixgen-argument-${index}-${element}-`
}

function listProbe(name: string, length: number, prefix: string, index: number): Probe {
  const texts = Array.from({ length }, (_, element) => mark(prefix, index, element))
  const value: Value = { kind: "list", items: texts.map((text) => ({ kind: "string", text })) }
  const probe = textProbe(
    value,
    new Map(texts.map((text, element) => [text, { argument: name, element }])),
  )
  return {
    value,
    trace: (evaluated) =>
      probe.trace(
        mapValue(evaluated, (each) =>
          each.kind === "list" && isSame(each, value)
            ? { kind: "use", use: { argument: name } }
            : each,
        ),
      ),
  }
}

function textProbe(value: Value, uses: ReadonlyMap<string, Use>): Probe {
  return {
    value,
    trace: (evaluated) => mapValue(evaluated, (each) => withUses(each, uses)),
  }
}

function integerProbe(name: string, digits: string): Probe {
  const uses = new Map([[digits, { argument: name, asText: true }]])
  return {
    value: { kind: "integer", digits },
    trace: (evaluated) =>
      mapValue(evaluated, (each) =>
        each.kind === "integer" && each.digits === digits
          ? { kind: "use", use: { argument: name } }
          : withUses(each, uses),
      ),
  }
}

/** Text with the stand-ins in it as uses. */
function withUses(value: Value, uses: ReadonlyMap<string, Use>): Value {
  if (value.kind !== "string" && value.kind !== "template") return value
  const before = value.kind === "string" ? [value.text] : value.parts
  const parts = before
    .flatMap((part) => (typeof part === "string" ? split(part, uses) : [part]))
    .filter((part) => part !== "")
  if (parts.every((part) => typeof part === "string")) return value
  const [first] = parts
  const isOnlyOne = parts.length === 1 && typeof first === "object" && first.asText !== true
  return isOnlyOne ? { kind: "use", use: first } : { kind: "template", parts }
}

function split(text: string, uses: ReadonlyMap<string, Use>): readonly (string | Use)[] {
  const [start] = [...uses]
    .map(([word, use]) => ({ at: text.indexOf(word), word, use }))
    .filter(({ at }) => at !== -1)
    .toSorted((left, right) => left.at - right.at)
  if (start === undefined) return [text]
  const { at, word, use } = start
  return [text.slice(0, at), use, ...split(text.slice(at + word.length), uses)]
}

/** A traced value with the arguments' own values in the place of their uses. */
export function filled(traced: Value, argument: Argument): Value {
  return mapValue(traced, (each) => {
    if (each.kind === "use") return valueOf(each.use, argument) ?? each
    if (each.kind !== "template") return each
    const parts = each.parts.map((part) =>
      typeof part === "string" ? part : (textOf(valueOf(part, argument)) ?? part),
    )
    return parts.every((part) => typeof part === "string")
      ? { kind: "string", text: parts.join("") }
      : { kind: "template", parts }
  })
}

function valueOf(use: Use, { name, value }: Argument): Value | undefined {
  if (use.argument !== name) return undefined
  if (use.element === undefined) return value
  return value.kind === "list" ? value.items[use.element] : undefined
}

function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === "string") return value.text
  return value?.kind === "integer" ? value.digits : undefined
}

/**
 * Where a truth value is used, seen by the layout evaluated with its opposite; undefined where more
 * depends on it than values that are the argument itself.
 */
export function usesOfTruth(
  { value }: Argument,
  evaluated: Value,
  opposite: Value,
): ReadonlySet<string> | undefined {
  const differences = [...differencesBetween(evaluated, opposite)]
  const isUse = differences.every(
    ({ left, right }) => isSame(left, value) && right.kind === "boolean",
  )
  return isUse ? new Set(differences.map(({ path }) => pathKey(path))) : undefined
}

/** A path as the key of a set. */
export function pathKey(path: readonly PathSegment[]): string {
  return JSON.stringify(path)
}
