/** `nixgen check`: definitions, generated tree, and what Nix makes of it. */
import { dirname } from "node:path"
import { appendAll } from "../append.ts"
import { flakeProblems } from "../evaluate/flake-check.ts"
import { hasNix } from "../evaluate/nix.ts"
import { type Problem, hasErrors, problem } from "../problems/problem.ts"
import { staleness } from "../output/compare.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { checkCommand } from "./commands/check.ts"
import { CommandFailure, exitStatus } from "./exit-status.ts"
import { type BuiltFleet, builtFleets, planOf, selectedFleets } from "./fleets.ts"
import { untrackedProblems } from "./git.ts"
import { localInputs } from "./local-inputs.ts"
import { counted } from "./report.ts"
import { shown } from "../problems/text.ts"
import type { Terminal } from "./terminal.ts"
import { withoutToldTwice } from "./told-twice.ts"
import { lenient, typeProblems } from "./type-check.ts"

/** What the user asks for. */
export type CheckOptions = OptionsOf<typeof checkCommand>

/** Runs every check that can be run; Nix only judges a tree that the definitions give. */
export async function check(
  options: CheckOptions,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof checkCommand>>> {
  const fleets = await selectedFleets(options, terminal)
  const folders = new Set(fleets.map(({ file }) => dirname(file)))
  const types = await Promise.all(
    [...folders].map((folder) => typeProblems(folder, terminal.signal)),
  )
  const built = await builtFleets(fleets)
  const trees = await Promise.all(built.map(async (each) => await treeProblems(each, terminal)))
  const ofTrees = trees.flat()
  const own = [...withoutToldTwice(lenient(types.flat(), ofTrees), ofTrees), ...ofTrees]
  const evaluated = hasErrors(own) ? [] : await evaluationProblems(built, options, terminal)
  const problems = [...own, ...evaluated]
  return {
    status: hasErrors(problems) ? exitStatus.problems : exitStatus.done,
    problems,
    json: () => ({}),
    words: () => {
      if (!hasErrors(problems)) terminal.tell(`${counted(fleets.length, "fleet")} checked`)
    },
  }
}

async function treeProblems(built: BuiltFleet, { signal }: Terminal): Promise<readonly Problem[]> {
  const { problems } = built
  if (hasErrors(problems)) return problems
  const plan = planOf(built)
  return [...problems, ...staleness(plan), ...(await untrackedProblems(plan, signal))]
}

async function evaluationProblems(
  built: readonly BuiltFleet[],
  { eval: wanted, inputs }: CheckOptions,
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
const notEvaluated: Problem = problem("NG061", {
  message: "the flake is not evaluated: Nix is not installed here",
  hint: "install Nix, or say --no-eval",
})
