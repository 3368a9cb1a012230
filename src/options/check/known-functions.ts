/** The functions that expressions name of which it is known what they take and give. */
import { globalNames } from "../../nix/syntax/globals.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { isOfLibrary, withinLibrary } from "../names/library-sets.ts"
import {
  type ArgumentKind,
  type GivenKind,
  type KnownFunction,
  builtinFunctions,
  generatorFunctions,
  libraryFunctions,
  packageFunctions,
} from "../names/typed.ts"
import { operationOf } from "./bodies.ts"

/** A function of nixpkgs, of its library or of Nix itself of which it is known what it takes. */
export interface CalledFunction {
  /** As it is written in Nix. */
  readonly name: string
  /** As the library itself has it, or Nix. */
  readonly known: string
  readonly takes: readonly ArgumentKind[]
  readonly gives: GivenKind | undefined
}

/** The function that an expression names, if something is known of it. */
export function knownFunction(node: Node): CalledFunction | undefined {
  const chain = chainOf(node)
  if (chain === undefined || chain.variable.scope !== undefined) return undefined
  const path = [chain.variable.name.text, ...chain.names.flatMap(staticName)]
  const known = path.length === chain.names.length + 1 ? functionAt(path) : undefined
  return known && { ...known, name: path.join(".") }
}

/** The function at a path: in nixpkgs, in its library, in one of the sets that that has its functions from, or in Nix itself. */
function functionAt([variable = "", ...names]: readonly string[]):
  Omit<CalledFunction, "name"> | undefined {
  // some of Nix itself have a name of their own
  if (names.length === 0 && globalNames.has(variable))
    return functionAt(["builtins", variable.replace(/^__/, "")])
  const inLibrary = withinLibrary(variable, names)
  if (inLibrary !== undefined) return functionAt(["lib", ...inLibrary])
  const [set, name] = setAndName([variable, ...names])
  const found = knownFunctions.get(set)?.get(name)
  return found && { known: `${set}.${name}`, takes: found[0], gives: found[1] }
}

/** The set that a function is of, and its name there: the library has many of those of its own sets itself. */
function setAndName(path: readonly string[]): readonly [set: string, name: string] {
  const [library, set = "", name = ""] = path
  return path.length === 3 && library === "lib" && isOfLibrary(set, name)
    ? [library, name]
    : [path.slice(0, -1).join("."), path.at(-1) ?? ""]
}

const knownFunctions: ReadonlyMap<string, ReadonlyMap<string, KnownFunction>> = new Map([
  ["lib", new Map(Object.entries(libraryFunctions))],
  ["lib.generators", new Map(Object.entries(generatorFunctions))],
  ["builtins", new Map(Object.entries(builtinFunctions))],
  ["pkgs", new Map(Object.entries(packageFunctions))],
])

/** How many arguments a function lacks, if a value is one. */
export function missingArguments(value: unknown): number | undefined {
  const node = operationOf(value)
  if (node === undefined) return undefined
  const [called, given] = node.kind === "apply" ? [node.function, node.arguments.length] : [node, 0]
  const { takes } = knownFunction(called) ?? {}
  return takes !== undefined && given < takes.length ? takes.length - given : undefined
}
