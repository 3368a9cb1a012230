/** `nixgen status`: what every machine runs, and how it does. */
import { inTurns } from "../evaluate/in-turns.ts"
import { type Facts, type Space, factsOf } from "../machines/facts.ts"
import { takenForAnother } from "../machines/taken-for.ts"
import { unreachable } from "../machines/unreachable.ts"
import { namesOfOthers } from "../model/machine-names.ts"
import { type Problem, hasErrors } from "../problems/problem.ts"
import { inColumns } from "../report/columns.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { statusCommand } from "./commands/status.ts"
import { exitStatus } from "./outcome/exit-status.ts"
import { type Drift, driftFrom } from "./machines/drift.ts"
import { type FleetHost, hasNoAddress, hostsOf, wayOf } from "./machines/hosts.ts"
import { counted } from "./outcome/report.ts"
import type { Terminal } from "./terminal/terminal.ts"

/** A host of the outcome. */
type Status = JsonOf<typeof statusCommand>["hosts"][number]

const atOnce = 16

/** Asks the machines, all of them where none is named; status 1 where one is not reached, or is another. */
export async function status(
  options: OptionsOf<typeof statusCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof statusCommand>>> {
  const { chosen, all } = await hostsOf(
    options,
    { nothingIsAll: true, leavesOut: hasNoAddress },
    terminal,
  )
  terminal.tell(`asking ${counted(chosen.length, "machine")} …`)
  const drifts = new Map(
    chosen.map(({ fleet: { out } }) => [out, driftFrom(out, terminal.signal)] as const),
  )
  const asked = await inTurns(options.parallel ?? atOnce, chosen, async (host) => {
    const { facts, why } = await factsOf(wayOf(host, terminal), terminal)
    const drift = await drifts.get(host.fleet.out)?.(facts?.revision)
    return { host, facts, why, drift }
  })
  const found = asked.map(({ host, facts, why, drift }) => {
    const { address } = wayOf(host, terminal)
    return facts === undefined
      ? { status: unreached(host, address), problem: unreachable(host, address, why ?? "") }
      : {
          status: statusOf(host, address, facts, drift),
          problem: takenForAnother(host, facts, namesOfOthers(host, all)),
        }
  })
  const problems = found.flatMap(({ problem }): readonly Problem[] => (problem ? [problem] : []))
  const hosts = found.map((each) => each.status)
  return {
    status: hasErrors(problems) ? exitStatus.problems : exitStatus.done,
    problems,
    json: () => ({ hosts }),
    words: () => {
      for (const line of inColumns([head, ...hosts.map(rowOf)])) terminal.write(line)
    },
  }
}

function unreached({ name }: FleetHost, address: string): Status {
  return { name, address, isReached: false }
}

function statusOf(
  { name }: FleetHost,
  address: string,
  facts: Facts,
  { drift, behind }: Drift = { drift: "unknown" },
): Status {
  const { revision, nixosVersion, running, generation, bootsGeneration, uptime, state } = facts
  return {
    name,
    address,
    isReached: true,
    drift,
    needsReboot: facts.needsReboot,
    failedUnits: [...facts.failedUnits],
    space: facts.space.map((each) => ({ ...each })),
    ...(behind !== undefined && { behind }),
    ...(revision !== undefined && { revision }),
    ...(nixosVersion !== undefined && { nixosVersion }),
    ...(running !== undefined && { running }),
    ...(generation && { generation: generation.number, age: generation.age }),
    ...(bootsGeneration !== undefined && { boots: bootsGeneration }),
    ...(uptime !== undefined && { uptime }),
    ...(state !== undefined && { state }),
  }
}

const head = ["host", "revision", "generation", "age", "drift", "free", "notes"]

function rowOf(host: Status): readonly string[] {
  if (!host.isReached) return [host.name, "", "", "", "", "", "not reached"]
  const { name, revision, generation, age, drift, space = [] } = host
  return [
    name,
    revision === undefined ? "?" : revision.replace(/^([0-9a-f]{8})[0-9a-f]*/, "$1"),
    generation === undefined ? "?" : String(generation),
    age === undefined ? "?" : ageText(age),
    driftText(drift, host.behind),
    space.map(spaceText).join(", "),
    notesOf(host).join("; "),
  ]
}

function driftText(drift: Status["drift"], behind = 0): string {
  if (drift === "behind")
    return behind === 0 ? "not committed" : `${counted(behind, "commit")} behind`
  return drift ?? "unknown"
}

function notesOf({ needsReboot, failedUnits = [], generation, boots, nixosVersion }: Status) {
  return [
    ...(nixosVersion === undefined ? ["no NixOS answers"] : []),
    ...(needsReboot === true ? ["wants a reboot"] : []),
    ...(boots !== undefined && generation !== undefined && boots !== generation
      ? [`boots generation ${boots}`]
      : []),
    ...(failedUnits.length > 0 ? [`failed: ${failedUnits.join(", ")}`] : []),
  ]
}

const units = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
] as const

/** Seconds in the largest unit of which there is one. */
function ageText(seconds: number): string {
  const unit = units.find(([, length]) => seconds >= length)
  return unit === undefined ? `${seconds} s` : `${Math.floor(seconds / unit[1])} ${unit[0]}`
}

function spaceText({ place, size, free }: Space): string {
  const share = size === 0 ? 0 : Math.floor((free / size) * 100)
  return `${place} ${(free / 1e9).toFixed(1)} GB (${share}%)`
}
