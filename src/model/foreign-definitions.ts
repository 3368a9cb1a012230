/**
 * What modules that only Nix reads define as plain values (NixOS manual, "Writing NixOS Modules"): these hold
 * beside those of TypeScript. What is anything else is left out, as what it comes to is known to Nix only.
 */
import type { Apply, Binding, Node } from "../nix/syntax/ast.ts"
import { identifier, select } from "../nix/syntax/construct.ts"
import { bodyOf } from "../nix/syntax/body.ts"
import { withoutParentheses } from "../nix/syntax/parentheses.ts"
import { staticName } from "../nix/syntax/scope.ts"
import { functionName } from "../nix/syntax/selections.ts"
import { knownValue } from "../nix/values/known.ts"
import type { Expression } from "../nix/values/expression.ts"
import { takesDefinition } from "../nix/values/property-calls.ts"
import { reference } from "../nix/values/references.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { Place } from "../problems/problem.ts"
import { keptFor, remembered } from "../remembered.ts"
import {
  type ForeignModule,
  areImportsKnown,
  bindingsOf,
  readModule,
  readModules,
} from "./foreign-modules.ts"
import { mayDefine } from "./may-define.ts"
import { holdsMembers } from "../holds-members.ts"

/** Definitions, and where the one of an option at a path stands. */
export interface PlainDefinitions {
  readonly config: object
  /** Where the module is, where that is a file. */
  readonly place: Place | undefined
  readonly placeAt: (path: readonly string[]) => Place | undefined
  /** Whether there may be others of an option, by what only Nix knows. */
  readonly mayDefine: (path: readonly string[]) => boolean
}

/** Gives what a module that only Nix reads defines, with all that it imports. */
export type ForeignReader = (module: Expression<unknown>) => readonly PlainDefinitions[]

/** A reader that reads each file once, and gives the same for the same. */
export function foreignReader(): ForeignReader {
  const read = remembered(readModule)
  const definitionsOfFile = keptFor(plainDefinitions)
  return remembered((module) =>
    readModules({ module, place: undefined }, read).map(definitionsOfFile),
  )
}

/** What a module says beside what it defines, where it has its definitions in no `config`. */
const said = new Set(["_class", "_file", "disabledModules", "freeformType", "imports", "key"])

/** The plain definitions of a module. */
export function plainDefinitions({ node, placeOf }: ForeignModule): PlainDefinitions {
  const places: Places = new Map()
  const body = bodyOf(node)
  const bindings = bindingsOf(node)
  const names = bindings.flatMap((binding) => nameOf(binding) ?? [])
  const isLong = names.includes("config") || names.includes("options")
  const defined = setOf(
    bindings.filter((binding) => isOfConfig(nameOf(binding), isLong)),
    [],
    places,
  )
  const config = asObject(isLong ? defined.get("config") : defined)
  return {
    config: holdsMembers(config) ? config : {},
    place: placeOf(node),
    placeAt: (path) => {
      const found = nearestTo(isLong ? ["config", ...path] : path, places)
      return found && placeOf(found)
    },
    mayDefine:
      body.kind === "attributeSet" && areImportsKnown(node)
        ? (path) =>
            namesOfOption(path).some((each) =>
              mayDefine(body, isLong ? ["config", ...each] : each, isPlain),
            )
        : () => true,
  }
}

/** Groups of options that have another name as well (NixOS, `mkAliasOptionModule`). */
const aliases: Readonly<Record<string, string>> = {
  "users.users": "extraUsers",
  "users.groups": "extraGroups",
}

/** The paths of an option, by its own name and by others. */
function namesOfOption(path: readonly string[]): readonly (readonly string[])[] {
  const [group = "", name = "", ...rest] = path
  const alias = aliases[`${group}.${name}`]
  return alias === undefined ? [path] : [path, [group, alias, ...rest]]
}

function isPlain(node: Node): boolean {
  return plainValue(node, [], new Map()) !== undefined
}

function isOfConfig(name: string | undefined, isLong: boolean): boolean {
  return name !== undefined && (isLong ? name === "config" : !said.has(name))
}

/** The first name that a binding defines. */
function nameOf(binding: Binding): string | undefined {
  const [first] = binding.kind === "definition" ? binding.path : []
  return first && staticName(first.name)[0]
}

/** Where values stand, by the paths of their options. */
type Places = Map<string, Node>

/** The last part of a path that stands somewhere. */
function nearestTo(path: readonly string[], places: Places): Node | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = places.get(keyOf(path.slice(0, length)))
    if (found !== undefined) return found
  }
  return undefined
}

function keyOf(path: readonly string[]): string {
  return path.join("\0")
}

/** A set by its names: those that are defined one by one come together. */
type PlainSet = Map<string, unknown>

/** The attributes of a set whose values are plain, those of several definitions of one set together. */
function setOf(bindings: readonly Binding[], at: readonly string[], places: Places): PlainSet {
  const set: PlainSet = new Map()
  for (const binding of bindings) {
    if (binding.kind !== "definition") continue
    const names = binding.path.flatMap(({ name }) => staticName(name))
    if (names.length < binding.path.length) continue
    const path = [...at, ...names]
    const value = plainValue(binding.value, path, places)
    if (value === undefined) continue
    for (let length = at.length + 1; length <= path.length; length += 1) {
      const key = keyOf(path.slice(0, length))
      if (length === path.length || !places.has(key)) places.set(key, binding.value)
    }
    put(set, names, value)
  }
  return set
}

/** Adds a value under names; Nix allows no other than sets to be there twice. */
function put(set: PlainSet, [name = "", ...others]: readonly string[], value: unknown): void {
  const there = set.get(name)
  const inner: PlainSet = there instanceof Map ? there : new Map()
  if (others.length > 0) put(inner, others, value)
  else if (value instanceof Map) for (const [key, each] of value) put(inner, [key], each)
  set.set(name, others.length > 0 || value instanceof Map ? inner : value)
}

/** A value that is plain, or a property of one; undefined for any other. */
function plainValue(written: Node, at: readonly string[], places: Places): unknown {
  const node = withoutParentheses(written)
  if (node.kind === "attributeSet") return setOf(node.bindings, at, places)
  if (node.kind === "list") {
    const items = node.items.map((item) => plainValue(item, [], new Map()))
    return items.includes(undefined) ? undefined : items.map(asObject)
  }
  const property = node.kind === "apply" ? propertyIn(node, at, places) : undefined
  if (property !== undefined) return property
  const known = knownValue(node, () => undefined)
  return nodeOf(known) === undefined ? known : undefined
}

/** What a call of `mkForce`, `lib.mkIf` and the like gives, of a definition that is plain. */
function propertyIn(
  { function: called, arguments: given }: Apply,
  at: readonly string[],
  places: Places,
): unknown {
  const name = functionName(called) ?? ""
  const definition = given.at(-1)
  if (definition === undefined || !takesDefinition(name, given.length)) return undefined
  const value =
    name === "mkMerge" ? partsOf(definition, at, places) : plainValue(definition, at, places)
  if (value === undefined) return undefined
  const others = given
    .slice(0, -1)
    .map((each) => plainValue(each, [], new Map()) ?? reference(each))
  const property = reference(select(identifier("lib"), [name]))
  return property(...others, asObject(value))
}

/** The parts of several definitions that are plain: each of them holds by itself. */
function partsOf(definitions: Node, at: readonly string[], places: Places): unknown {
  const list = withoutParentheses(definitions)
  if (list.kind !== "list") return undefined
  return list.items.flatMap((item) => {
    const value = asObject(plainValue(item, at, places))
    return value === undefined ? [] : [value]
  })
}

function asObject(value: unknown): unknown {
  if (!(value instanceof Map)) return value
  return Object.fromEntries(Array.from(value, ([name, each]) => [name, asObject(each)]))
}
