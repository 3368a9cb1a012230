/**
 * The order of a host's modules, which is that of what lists and lines come to. NixOS takes modules level by level
 * (`collectModules` in nixpkgs' `lib/modules.nix`), so that one in an otherwise empty module, such as those that
 * options of flake-parts put around theirs, comes later than one beside it.
 */
import { moduleAt } from "../../files/module-files.ts"
import type { Code, CodeItem } from "../module/code.ts"
import { withoutConstant } from "../module/code.ts"
import { noComments } from "../nix/source-comments.ts"

/** A module as the original imports it; a list is an otherwise empty one that imports others. */
export type Nested = Code | readonly Nested[]

/** What a host is made of in the original, and what those of its modules import that are parts of files. */
export interface OriginalModules {
  readonly modules: readonly Nested[]
  readonly inParts: ReadonlyMap<string, readonly Nested[]>
}

/** What a module's file imports. */
type ImportsOf = (file: string) => readonly Nested[]

/**
 * What a host has to import for its modules to be in the original's order: those that come too late otherwise, though
 * others import them, are named by it as well. Only files can be, since NixOS takes those once.
 */
export function inOriginalOrder(
  items: readonly CodeItem[],
  { modules, inParts }: OriginalModules,
  importsOf: ImportsOf,
): readonly CodeItem[] {
  const own = new Set(items.map(({ code }) => keyOf(code)))
  const wanted = orderOf(modules, (file) => inParts.get(file) ?? importsOf(file))
  const places = new Map([...wanted.keys()].map((key, place) => [key, place]))
  const placeOf = ({ code }: CodeItem) => places.get(keyOf(code)) ?? 0
  const isCompared = ([key, code]: readonly [string, Code]) => own.has(key) || isFile(code)
  for (let named = items; ;) {
    named = named.toSorted((one, other) => placeOf(one) - placeOf(other))
    const codes = named.map(({ code }) => code)
    const found = orderOf(codes, importsOf)
    const compared = [...wanted].filter((each) => found.has(each[0]) && isCompared(each))
    const keys = new Set(compared.map(([key]) => key))
    const there = [...found.keys()].filter((key) => keys.has(key))
    const late = compared.find(([key], place) => key !== there[place])
    if (late === undefined || codes.some((code) => keyOf(code) === late[0])) return named
    named = [...named, { code: late[1], comments: noComments, isApart: false }]
  }
}

/** All that is imported, without the empty modules around it. */
export function codesIn(nested: readonly Nested[]): readonly Code[] {
  return nested.flatMap((each) => (isList(each) ? codesIn(each) : [each]))
}

/** All modules by their keys, level by level. */
function orderOf(start: readonly Nested[], importsOf: ImportsOf): ReadonlyMap<string, Code> {
  const order = new Map<string, Code>()
  const todo = [...start]
  for (const next of todo) {
    if (isList(next)) {
      for (const each of next) todo.push(each)
      continue
    }
    const key = keyOf(next)
    if (order.has(key)) continue
    order.set(key, next)
    if (isFile(next)) for (const each of importsOf(key)) todo.push(each)
  }
  return order
}

function isList(nested: Nested): nested is readonly Nested[] {
  return Array.isArray(nested)
}

function isFile(code: Code): boolean {
  return withoutConstant(code).kind === "file"
}

function keyOf(code: Code): string {
  const inner = withoutConstant(code)
  return inner.kind === "file" ? moduleAt(inner.path) : JSON.stringify(inner)
}
