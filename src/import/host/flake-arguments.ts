/** Arguments of modules that a flake makes of itself, such as `self` and `outputs`, or that are inputs of it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Node } from "../../nix/syntax/ast.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { staticName, walk } from "../../nix/syntax/scope.ts"
import { chainOf } from "../../nix/syntax/selections.ts"
import type { Problem } from "../../problems/problem.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import type { Code } from "../module/code.ts"
import type { ImportedHosts } from "./import-hosts.ts"
import { argumentsOf } from "./needs.ts"
import { type OutputsFile, outputsFile } from "./outputs-file.ts"
import type { OwnFlake } from "./own-outputs.ts"
import { pathFrom } from "./placed.ts"
import { type CopyOfFile, newTakenAlong } from "./taken-along.ts"
import type { WrittenFile } from "./written-hosts.ts"

/** What the fleet gives, and what that needs beside. */
export interface FlakeArguments {
  readonly codes: ReadonlyMap<string, Code>
  readonly files: readonly WrittenFile[]
  readonly copies: readonly CopyOfFile[]
  /** The inputs that are named in what is taken along. */
  readonly inputs: readonly string[]
  readonly problems: readonly Problem[]
}

/** The arguments among those that modules need. Problems: warnings NG555 of what is not taken along. */
export function flakeArguments(
  { needs, copies }: Pick<ImportedHosts, "needs" | "copies">,
  flake: OwnFlake | undefined,
  into: string,
): FlakeArguments {
  const named = needs.arguments.flatMap((name) => {
    const value = flake?.known.get(name)?.()
    return value?.kind === "named" && value.names[0] === "inputs"
      ? [{ name, path: value.names }]
      : []
  })
  const along = newTakenAlong(flake?.root ?? into, into)
  const isOfSelf = named.some(({ path }) => path[1] === "self")
  const own = flake && isOfSelf ? outputsFile(join(flake.root, "flake.nix"), along) : undefined
  const codes = named.flatMap(({ name, path: [, ...path] }) => {
    const code = codeOf(path, own, into)
    return code === undefined ? [] : [[name, code] as const]
  })
  const all = [...copies, ...along.copies.values()]
  const inputs = new Set([
    ...all.flatMap(({ from }) => inputsInFile(from)),
    // the flake's function is called with the inputs that it takes
    ...(own === undefined ? [] : [...inputsIn(own.outputs), ...argumentsOf(own.outputs)]),
    ...named.flatMap(({ path: [, input] }) => input ?? []),
  ])
  return {
    codes: new Map(codes),
    files: own === undefined ? [] : [own],
    copies: [...along.copies.values()],
    inputs: [...inputs].filter((name) => name !== "self").toSorted(),
    problems: along.problems,
  }
}

/** An input by its name, or of the flake itself what its file gives. */
function codeOf(
  [input = "", ...path]: readonly string[],
  own: OutputsFile | undefined,
  into: string,
): Code | undefined {
  if (input !== "self") return selected({ kind: "reference", name: "inputs" }, [input, ...path])
  if (own === undefined) return undefined
  const file: Code = {
    kind: "file",
    path: pathFrom(join(into, "fleet.ts"), own.path),
    isModule: true,
  }
  return selected({ kind: "raw", pieces: ["import ", file, " inputs"] }, path)
}

function selected(from: Code, path: readonly string[]): Code {
  return path.reduce<Code>((at, name) => ({ kind: "select", from: at, name }), from)
}

/** The inputs that a file of Nix names, whoever gives `inputs` to it. */
function inputsInFile(file: string): readonly string[] {
  if (!file.endsWith(".nix")) return []
  const { value } = outcomeOf(() => parseNix(readFileSync(file, "utf8"), file), [])
  return value === undefined ? [] : inputsIn(value.expression)
}

function inputsIn(root: Node): readonly string[] {
  const found: string[] = []
  walk(root, ({ node }) => {
    const chain = chainOf(node)
    const [first] = chain?.variable.name.text === "inputs" ? chain.names : []
    if (first !== undefined) found.push(...staticName(first))
  })
  return found
}
