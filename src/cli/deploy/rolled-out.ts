/** The deployment itself: the scripts run for all hosts, and how that ended. */
import { basename, dirname, extname, relative, resolve, sep } from "node:path"
import type { Ending } from "../../machines/rollout.ts"
import { type ScriptResult, runScript } from "../../machines/script-step.ts"
import { enumerate } from "../../problems/enumerate.ts"
import type { JsonOf, Outcome } from "../command-line/definition.ts"
import type { deployCommand } from "../commands/deploy.ts"
import type { BuiltFlakes } from "../machines/built-flakes.ts"
import { type Ended, type Job, rolledOut } from "../machines/rollout.ts"
import { type ExitStatus, exitStatus } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { DeployOptions, Deployed, HandingOver } from "./deployed-host.ts"
import { callFor } from "./script-call.ts"

/** A job, and what is done with each of its hosts. */
type DeployJob = Omit<Job, "work" | "hosts"> & { readonly hosts: readonly Deployed[] }

/** Deploys the hosts of a job, and gives how that ended. */
export async function deployed(
  job: DeployJob,
  flakes: BuiltFlakes,
  options: DeployOptions & HandingOver,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof deployCommand>>> {
  const deployedBy = new Map(job.hosts.map((host) => [host.name, host]))
  const results = new Map<string, ScriptResult>()
  const work: Job["work"] = async ({ name }, teller) => {
    const host = deployedBy.get(name)
    if (host === undefined) throw new Error(`${name} is none of the hosts`)
    const result = await runScript(callFor(host, options, terminal), teller, terminal)
    results.set(name, result)
    return host.does === "read hardware" ? hardwareEnding(result.ending) : result.ending
  }
  const { ends, problems, words } = await rolledOut({ ...job, work }, options, terminal)
  return {
    status: problems.length === 0 ? exitStatus.done : statusOf(job.hosts, results),
    problems: [...flakes.problems, ...problems],
    json: () => ({
      hosts: ends.map((end) => ({ ...end, does: deployedBy.get(end.name)?.does ?? "update" })),
    }),
    words: () => {
      words()
      for (const line of [
        ...keyLines(results),
        ...installedLines(job.hosts, ends),
        ...restartLines(results),
        ...hardwareLines(job.hosts, ends, options, terminal),
      ])
        terminal.tell(line)
    },
  }
}

type Results = ReadonlyMap<string, ScriptResult>

function keyLines(results: Results): readonly string[] {
  return [...results].flatMap(([name, { hostKey }]) =>
    hostKey === undefined ? [] : [`the ssh host key of ${name} is now ${hostKey}`],
  )
}

/** What is to be said of the hosts that are installed now. */
function installedLines(hosts: readonly Deployed[], ends: readonly Ended[]): readonly string[] {
  const said = new Set(
    hosts.flatMap(({ name, deploy }) => (deploy.installed === true ? [name] : [])),
  )
  return ends
    .filter(({ name, phase, end }) => phase === "done" && end === "installed" && !said.has(name))
    .map(({ name }) => `say installed: true in the deploy of ${name}, and build`)
}

function restartLines(results: Results): readonly string[] {
  const names = [...results].flatMap(([name, { isToRestart }]) => (isToRestart ? [name] : []))
  return names.length === 0
    ? []
    : [
        `some of it holds from the next start on only: ${enumerate(names)} (\`nixgen reboot\`, or \`nixgen deploy --restart\` for a way back)`,
      ]
}

function hardwareLines(
  hosts: readonly Deployed[],
  ends: readonly Ended[],
  options: DeployOptions,
  terminal: Terminal,
): readonly string[] {
  const read = new Set(ends.flatMap(({ name, end }) => (end === hardwareIsRead ? [name] : [])))
  return hosts
    .filter(({ name }) => read.has(name))
    .map((host) => hardwareWords(host, options, terminal))
}

const hardwareIsRead = "hardware read"

function hardwareEnding(ending: Ending): Ending {
  if (ending.phase === "done") return { ...ending, step: hardwareIsRead }
  return ending.step === "installation failed" ? { ...ending, step: "hardware not read" } : ending
}

/** What is to be written in the definition, beside which the file stands as a rule. */
function hardwareWords(
  { name, place }: Deployed,
  { hardware = "" }: DeployOptions,
  { directory }: Terminal,
): string {
  const file = resolve(directory, hardware)
  const beside = place === undefined ? basename(file) : relative(dirname(place.file), file)
  const path = beside.startsWith("../") ? beside : `./${beside}`
  const constructor = extname(file) === ".json" ? "facter" : "nixModule"
  return `say hardware: ${constructor}(${JSON.stringify(path.split(sep).join("/"))}) in the definition of ${name}, and build`
}

/** How the update of one host ended is told by its own status; of several, that one failed. */
function statusOf(hosts: readonly Deployed[], results: Results): ExitStatus {
  const [host, ...more] = hosts
  if (host?.does !== "update" || more.length > 0) return exitStatus.problems
  const own = [exitStatus.unitsFailed, exitStatus.rolledBack, exitStatus.unreachable] as const
  return own.find((each) => each === results.get(host.name)?.status) ?? exitStatus.problems
}
