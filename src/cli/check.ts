/** `nixgen check`: definitions, generated tree, and what Nix makes of it. */
import { dirname } from "node:path"
import { appendAll } from "../append.ts"
import { hostProblems } from "../evaluate/hosts/check-hosts.ts"
import { hasNix } from "../evaluate/nix.ts"
import { type Problem, hasErrors, problem } from "../problems/problem.ts"
import { staleness } from "../output/compare.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { checkCommand } from "./commands/check.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import { type BuiltFleet, builtFleets, planOf, selectedFleets } from "./fleets/fleets.ts"
import { untrackedProblems } from "./project/git.ts"
import { defaultJobs } from "./fleets/jobs.ts"
import { localInputs } from "./fleets/local-inputs.ts"
import { hasPassed, notePassed } from "./check/passed-trees.ts"
import { counted } from "./outcome/report.ts"
import type { LocalInputs } from "../evaluate/inputs.ts"
import { suggestion } from "../problems/suggest.ts"
import { shown } from "../problems/text.ts"
import type { Terminal } from "./terminal/terminal.ts"
import { withoutToldTwice } from "./check/told-twice.ts"
import { lenient, typeProblems } from "./check/type-check.ts"
import { refreshFleetNames } from "./types/refresh-fleet-names.ts"

/** What the user asks for. */
export type CheckOptions = OptionsOf<typeof checkCommand>

/** Runs every check that can be run; Nix only judges a tree that the definitions give. */
export async function check(
  options: CheckOptions,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof checkCommand>>> {
  const fleets = await selectedFleets(options, terminal)
  const folders = new Set(fleets.map(({ file }) => dirname(file)))
  const built = await builtFleets(fleets)
  // the compiler judges by what the fleet is now
  if (!hasErrors(built.flatMap(({ problems }) => problems)))
    await refreshFleetNames(built, terminal)
  const types = await Promise.all(
    [...folders].map((folder) => typeProblems(folder, terminal.signal)),
  )
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
  options: CheckOptions,
  terminal: Terminal,
): Promise<readonly Problem[]> {
  const { directory, signal } = terminal
  const { inputs } = options
  if (!options.eval) return []
  failForUnknown(options.host, built)
  if (!(await hasNix({ directory, signal }))) {
    if (inputs !== undefined) throw new CommandFailure("--inputs needs Nix, which is not installed")
    return [notEvaluated]
  }
  const local = inputs === undefined ? undefined : await localInputs(inputs)
  const problems: Problem[] = []
  for (const fleet of built)
    appendAll(problems, await fleetProblems(fleet, local, options, terminal))
  return problems
}

/** A host that no fleet has is a mistake on the command line. */
function failForUnknown(wanted: readonly string[], built: readonly BuiltFleet[]): void {
  const hosts = built.flatMap((each) => each.hosts)
  const unknown = wanted.find((name) => !hosts.includes(name))
  if (unknown !== undefined)
    throw new CommandFailure(`there is no host "${unknown}"`, suggestion(unknown, hosts))
}

async function fleetProblems(
  built: BuiltFleet,
  inputs: LocalInputs | undefined,
  { host: wanted, jobs = defaultJobs, showTrace, again }: CheckOptions,
  { tell, signal, directory }: Terminal,
): Promise<readonly Problem[]> {
  const { fleet, tree, originOf } = built
  const folder = shown(fleet.out, directory)
  const judged = { file: fleet.file, tree, inputs }
  if (!again && hasPassed(judged)) {
    tell(`${folder}: Nix had nothing to say of this very tree before (--again asks once more)`)
    return []
  }
  const hosts = built.hosts.filter((name) => wanted.length === 0 || wanted.includes(name))
  const isWhole = wanted.length === 0
  if (hosts.length === 0 && !isWhole) return []
  tell(`${folder}: Nix evaluates ${counted(hosts.length, "host")} …`)
  const problems = await hostProblems(
    { tree, originOf, hosts, others: isWhole, inputs, jobs, showTrace },
    { tell, signal, now: () => performance.now() },
  )
  if (isWhole && problems.length === 0) notePassed(judged)
  return problems
}

/** Without Nix, everything that it would judge is left open, and said to be. */
const notEvaluated: Problem = problem("NG061", {
  message: "the flake is not evaluated: Nix is not installed here",
  hint: "install Nix, or say --no-eval",
})
