/** The end of an import: real Nix evaluates the original and what the new fleet generates, host by host. */
import {
  type ComparedHost,
  type ComparedOptions,
  type NotEvaluated,
  comparedHost,
} from "../../evaluate/comparison/compare-hosts.ts"
import type { Difference } from "../../evaluate/comparison/differences.ts"
import { flakeFolderReference } from "../../evaluate/flake-folder-reference.ts"
import { folderReference } from "../../evaluate/folder-reference.ts"
import { type LocalInputs, inputOverridesOfAny, withInputsOfInputs } from "../../evaluate/inputs.ts"
import { hasNix } from "../../evaluate/nix.ts"
import { inTemporaryTree } from "../../evaluate/temporary-tree.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import { enumerateFirst } from "../../problems/enumerate.ts"
import { placeText } from "../../problems/text.ts"
import { findProject } from "../../project/fleets.ts"
import type { JsonOf } from "../command-line/definition.ts"
import type { importCommand } from "../commands/import.ts"
import { builtFleets } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** A host's name, and the one that it has in the original. */
export interface ComparedName {
  readonly name: string
  readonly nameInFlake: string
}

/** What is compared. */
export interface ComparedImport {
  /** The folder of the original flake. */
  readonly original: string
  /** The fleet's folder. */
  readonly into: string
  readonly hosts: readonly ComparedName[]
  readonly inputs: LocalInputs | undefined
}

/** How each host compares, or why none could be compared. */
export type Comparison = string | readonly (ComparedHost & { readonly host: string })[]

/** Builds the fleet in memory, and lets Nix evaluate both. */
export async function comparison(
  { original, into, hosts, inputs }: ComparedImport,
  terminal: Terminal,
): Promise<Comparison> {
  const { signal } = terminal
  if (!(await hasNix({ directory: original, signal })))
    return "Nix is not installed here, which evaluates them"
  const built = await fleetWith(
    hosts.map(({ name }) => name),
    into,
    terminal,
  )
  if (typeof built === "string") return built
  const before = {
    reference: flakeFolderReference(original),
    overrides: inputOverridesOfAny(original, inputs),
  }
  return await inTemporaryTree(built, async (folder) => {
    const after = {
      reference: folderReference(folder),
      overrides: inputOverridesOfAny(folder, withInputsOfInputs(original, inputs)),
    }
    const compared: (ComparedHost & { readonly host: string })[] = []
    for (const { name, nameInFlake } of hosts) {
      terminal.tell(`comparing ${name} with the original …`)
      const both = { before: { ...before, host: nameInFlake }, after: { ...after, host: name } }
      compared.push({ host: name, ...(await comparedHost(both, { directory: folder, signal })) })
    }
    return compared
  })
}

/** The tree of the fleet that has the hosts, or why there is none. */
async function fleetWith(
  hosts: readonly string[],
  folder: string,
  { directory }: Terminal,
): Promise<GeneratedTree | string> {
  const { value: project } = await findProject(folder)
  if (project === undefined) return "no fleet has them yet"
  const built = await builtFleets(project.fleets)
  const fleet = built.find((each) => hosts.every((host) => each.hosts.includes(host)))
  if (fleet === undefined) return "no fleet has them yet"
  const [error, ...others] = fleet.problems.filter(({ severity }) => severity === "error")
  if (error === undefined) return fleet.tree
  const told = [error.code, placeText(error.place, directory), error.message].filter(Boolean)
  const more =
    others.length === 0 ? "" : ` (and ${others.length} more, which \`nixgen build\` tells)`
  return `the fleet does not build yet: ${told.join(" ")}${more}`
}

/** What a person reads of it. */
export function comparisonLines(found: Comparison): readonly string[] {
  if (typeof found === "string") return [`nothing was compared with the original: ${found}`]
  return found.flatMap(({ host, options, system }) => [
    `${host}: ${[optionsText(options), systemText(system)].join("; ")}`,
    ...("count" in options
      ? [...differenceLines(options.differences), ...untoldLines(options)]
      : []),
  ])
}

/** So many differences of a host are told to a person. */
const most = 20

function differenceLines(differences: readonly Difference[]): readonly string[] {
  const lines = differences
    .slice(0, most)
    .map(
      ({ option, before = "nothing", after = "nothing" }) =>
        `  ${option}: it was ${before}, and is ${after}`,
    )
  const left = differences.length - lines.length
  return left === 0 ? lines : [...lines, `  and ${left} more, which --json tells`]
}

/** What Nix could not evaluate, of one side or the other, is named. */
function untoldLines({ unknown }: ComparedOptions): readonly string[] {
  return unknown.length === 0 ? [] : [`  not told whole: ${enumerateFirst(unknown, most)}`]
}

function optionsText(options: ComparedOptions | NotEvaluated): string {
  if ("message" in options) return `its options were not compared: ${whyText(options)}`
  const { count, unknown, differences } = options
  const of = `the ${count} options that it defines`
  const more = unknown.length === 0 ? "" : `, and of ${unknown.length} more Nix does not tell all`
  if (differences.length === 0) return `${of} come to the same${more}`
  return `of ${of}, not all come to the same as before${more}`
}

function systemText(system: boolean | NotEvaluated): string {
  if (typeof system !== "boolean") return `the systems were not compared: ${whyText(system)}`
  return system ? "the system is the same derivation" : "the system is another derivation"
}

function whyText({ side, message }: NotEvaluated): string {
  return `Nix cannot evaluate ${side === "before" ? "the original" : "what was imported"}: ${message}`
}

/** The same for a program. */
export function comparisonJson(found: Comparison): JsonOf<typeof importCommand>["comparison"] {
  if (typeof found === "string") return found
  return found.map(({ host, options, system }) => ({
    host,
    options: "message" in options ? whyText(options) : options.count,
    unknown: "message" in options ? [] : [...options.unknown],
    differences: "message" in options ? [] : options.differences,
    system: typeof system === "boolean" ? system : whyText(system),
  }))
}
