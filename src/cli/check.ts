/** `nixgen check`: definitions, generated tree, and what Nix makes of it. */
import { dirname } from "node:path"
import { appendAll } from "../append.ts"
import { flakeProblems } from "../evaluate/flake-check.ts"
import { hasNix } from "../evaluate/nix.ts"
import { type Problem, hasErrors } from "../problem.ts"
import { staleness } from "../tree/compare.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import { type BuiltFleet, type Selection, builtFleets, planOf, selectedFleets } from "./fleets.ts"
import { untrackedProblems } from "./git.ts"
import { localInputs } from "./local-inputs.ts"
import { counted, problemObject, shown, tellProblems } from "./report.ts"
import type { Terminal } from "./terminal.ts"
import { lenient, typeProblems } from "./type-check.ts"

/** What the user asks for. */
export interface CheckOptions extends Selection {
  /** Let Nix evaluate the flake. */
  readonly eval?: boolean
  /** A folder with `inputs.json`, to evaluate offline. */
  readonly inputs?: string
  readonly json?: boolean
}

/** Runs every check that can be run; Nix only judges a tree that the definitions give. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<ExitStatus> {
  const fleets = await selectedFleets(options, terminal)
  const folders = new Set(fleets.map(({ file }) => dirname(file)))
  const types = await Promise.all(
    [...folders].map((folder) => typeProblems(folder, terminal.signal)),
  )
  const built = await builtFleets(fleets)
  const trees = await Promise.all(built.map(async (each) => await treeProblems(each, terminal)))
  const ofTrees = trees.flat()
  const own = [...withoutMet(lenient(types.flat(), ofTrees), ofTrees), ...ofTrees]
  const evaluated = hasErrors(own) ? [] : await evaluationProblems(built, options, terminal)
  const problems = [...own, ...evaluated]
  if (options.json === true) {
    const objects = problems.map((problem) => problemObject(problem, terminal.directory))
    terminal.write(JSON.stringify({ problems: objects }, undefined, 2))
  } else {
    tellProblems(problems, terminal)
    if (!hasErrors(problems)) terminal.tell(`${counted(fleets.length, "fleet")} checked`)
  }
  return hasErrors(problems) ? exitStatus.problems : exitStatus.done
}

/** Of a line of references, what was met when it was run tells more than their types do. */
function withoutMet(types: readonly Problem[], met: readonly Problem[]): readonly Problem[] {
  const lines = new Set(met.filter(({ code }) => code === "NG012").map(lineOf))
  return types.filter((problem) => !lines.has(lineOf(problem)))
}

function lineOf({ code, place }: Problem): string {
  return `${code} ${place?.file}:${place?.line}`
}

async function treeProblems(built: BuiltFleet, { signal }: Terminal): Promise<readonly Problem[]> {
  const { problems } = built
  if (hasErrors(problems)) return problems
  const plan = planOf(built)
  return [...problems, ...staleness(plan), ...(await untrackedProblems(plan, signal))]
}

async function evaluationProblems(
  built: readonly BuiltFleet[],
  { eval: wanted = true, inputs }: CheckOptions,
  terminal: Terminal,
): Promise<readonly Problem[]> {
  const { directory, signal } = terminal
  if (!wanted) return []
  if (!(await hasNix({ directory, signal }))) {
    if (inputs !== undefined) throw new CommandFailure("--inputs needs Nix, which is not installed")
    return [notEvaluated]
  }
  const local = inputs === undefined ? undefined : await localInputs(inputs)
  const problems: Problem[] = []
  for (const { fleet, tree } of built) {
    terminal.tell(`${shown(fleet.out, directory)}: nix flake check --no-build …`)
    appendAll(problems, await flakeProblems(fleet.out, tree, local, signal))
  }
  return problems
}

/** Without Nix, everything that it would judge is left open, and said to be. */
const notEvaluated: Problem = {
  code: "NG061",
  severity: "warning",
  message: "the flake is not evaluated: Nix is not installed here",
  hint: "install Nix, or say --no-eval",
}
