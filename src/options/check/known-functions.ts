/** The functions that expressions name of which it is known what they take and give. */
import { globalNames } from "../../nix/syntax/globals.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import { isOfLibrary } from "../names/library-sets.ts"
import {
  type ArgumentKind,
  type KnownFunction,
  type ValueKind,
  builtinFunctions,
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
  readonly gives: ValueKind | "package" | undefined
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
  const name = variable === "lib" ? nameInLibrary(names) : names.length === 1 ? names[0] : undefined
  const found = name === undefined ? undefined : knownFunctions.get(variable)?.get(name)
  return found && { known: `${variable}.${name}`, takes: found[0], gives: found[1] }
}

function nameInLibrary([first = "", second, ...more]: readonly string[]): string | undefined {
  if (more.length > 0) return undefined
  return second === undefined || isOfLibrary(first, second) ? (second ?? first) : undefined
}

const knownFunctions: ReadonlyMap<string, ReadonlyMap<string, KnownFunction>> = new Map([
  ["lib", new Map(Object.entries(libraryFunctions))],
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
