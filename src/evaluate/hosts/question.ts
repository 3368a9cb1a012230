/**
 * What Nix is asked of a tree's hosts: a flake with the tree's inputs, whose outputs are the things to
 * be evaluated, one by one (`probes.nix`).
 */
import { readFile } from "node:fs/promises"
import type { Node } from "../../nix/syntax/ast.ts"
import { parseNix } from "../../nix/syntax/parse.ts"
import { formatFile } from "../../nix/print/format.ts"
import { nix } from "../../nix/values/templates.ts"
import { toNix } from "../../nix/values/values.ts"
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
}

/** What Nix is asked. */
export interface Question {
  /** Hosts as a whole. */
  readonly whole: readonly Probe[]
  readonly options: readonly OptionProbe[]
  /** Failed assertions of hosts. */
  readonly assertions: readonly Probe[]
  /** Whether it is asked for everything that the flake has beside its hosts. */
  readonly others: boolean
}

/** A question with nothing in it. */
export const nothingAsked: Question = { whole: [], options: [], assertions: [], others: false }

/** What stands in a tree that Nix is asked about, beside its own files. */
export const probeFiles = {
  flake: "nixgen-flake.nix",
  probes: "nixgen-probes.nix",
  question: "nixgen-question.json",
} as const

/** The tree, with a flake that answers a question in the place of its own. */
export async function asked(tree: GeneratedTree, question: Question): Promise<GeneratedTree> {
  const flake = tree.get("flake.nix")?.content.toString() ?? ""
  return new Map([
    ...tree,
    file("flake.nix", answeringFlake(flake)),
    file(probeFiles.flake, flake),
    file(probeFiles.probes, await readFile(probesFile, "utf8")),
    file(probeFiles.question, questionText(question)),
  ])
}

/** A question as the flake reads it. */
export function questionText(question: Question): string {
  const { whole, options, assertions } = question
  const hosts = new Set([...whole, ...options, ...assertions].map(({ host }) => host))
  return JSON.stringify({ ...question, hosts: [...hosts], system: ownSystem() })
}

function file(path: string, text: string) {
  return [path, { content: Buffer.from(text), executable: false }] as const
}

/** The same inputs, which have to be written out in the flake itself, and other outputs. */
function answeringFlake(text: string): string {
  const parsed = parseNix(text)
  return formatFile({ ...parsed, expression: withOutputs(parsed.expression) })
}

function withOutputs(flake: Node): Node {
  if (flake.kind !== "attributeSet") return flake
  const bindings = flake.bindings.map((each) => {
    const [first] = each.kind === "definition" ? each.path : []
    const isOutputs = first?.name.kind === "identifier" && first.name.name.text === "outputs"
    return each.kind === "definition" && isOutputs ? { ...each, value: toNix(outputs) } : each
  })
  return { ...flake, bindings }
}

const outputs = nix`
  inputs:
  import ./nixgen-probes.nix {
    inherit inputs;
    flake = import ./nixgen-flake.nix;
    question = builtins.fromJSON (builtins.readFile ./nixgen-question.json);
  }
`

const architectures: Readonly<Record<string, string>> = { x64: "x86_64", arm64: "aarch64" }

/** What Nix calls this machine. */
function ownSystem(): string {
  const architecture = architectures[process.arch] ?? process.arch
  return `${architecture}-${process.platform}`
}
