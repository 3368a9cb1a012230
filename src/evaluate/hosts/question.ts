/**
 * What Nix is asked of a tree's hosts: a flake with the tree's inputs, whose outputs are the things to
 * be evaluated, one by one (`probes.nix`).
 */
import { readFile } from "node:fs/promises"
import type { Node } from "../../nix/syntax/ast.ts"
import {
  apply,
  attributeSet,
  binding,
  identifier,
  inherit,
  lambda,
  select,
  string,
} from "../../nix/syntax/construct.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { formatFile } from "../../nix/print/format.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import { probesFile } from "./probes-file.ts"

/** One thing that is asked for, and the host that it is about. */
export interface Probe {
  readonly id: string
  readonly host: string
}

/** An option, or what is in its value, by the path that a definition has. */
export interface OptionProbe extends Probe {
  readonly path: readonly string[]
  /** The files of the modules that define it. */
  readonly modules: readonly string[]
  /** Of those among them that are given arguments, the files of the modules that import them. */
  readonly importers?: Readonly<Record<string, string>>
}

/** What Nix is asked. */
export interface Question {
  /** Hosts as a whole. */
  readonly whole: readonly Probe[]
  /** What the systems of hosts are, to be compared. */
  readonly systems: readonly Probe[]
  readonly options: readonly OptionProbe[]
  /** Failed assertions of hosts. */
  readonly assertions: readonly Probe[]
  /** Options whose values are to be explained. */
  readonly why: readonly OptionProbe[]
  /** Whether it is asked for everything that the flake has beside its hosts. */
  readonly others: boolean
}

/** A question with nothing in it. */
export const nothingAsked: Question = {
  whole: [],
  systems: [],
  options: [],
  assertions: [],
  why: [],
  others: false,
}

/**
 * The same inputs, which have to be written out in the flake itself, and in the place of its outputs
 * what is made of them to answer.
 */
export async function answeringFlake(tree: GeneratedTree, question: Question): Promise<string> {
  const flake = parseNix(tree.get("flake.nix")?.content.toString() ?? "{ }")
  const probes = parseNix(await readFile(probesFile, "utf8"))
  return formatFile({
    ...flake,
    expression: withOutputs(flake.expression, probes.expression, question),
  })
}

function withOutputs(flake: Node, probes: Node, question: Question): Node {
  if (flake.kind !== "attributeSet") return flake
  const bindings = flake.bindings.map((each) =>
    each.kind === "definition" &&
    each.path.flatMap(({ name }) => staticName(name)).join() === "outputs"
      ? binding(["outputs"], answers(each.value, probes, question))
      : each,
  )
  return { ...flake, bindings }
}

/** `inputs: probes { inherit inputs; flake.outputs = …; question = …; }` */
function answers(outputs: Node, probes: Node, question: Question): Node {
  const json = string(questionText(question))
  const given = attributeSet([
    inherit(["inputs"]),
    binding(["flake", "outputs"], outputs),
    binding(["question"], apply(select(identifier("builtins"), ["fromJSON"]), json)),
  ])
  return lambda("inputs", apply(probes, given))
}

/** A question as the flake reads it. */
function questionText(question: Question): string {
  const { options, assertions, why } = question
  const hosts = new Set([...options, ...assertions, ...why].map(({ host }) => host))
  return JSON.stringify({ ...question, hosts: [...hosts] })
}
