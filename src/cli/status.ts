/** `nixgen status`: what every machine runs, and how it does. */
import { inTurns } from "../evaluate/in-turns.ts"
import { groupedBy } from "../grouped.ts"
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
      terminal.tell(summaryOf(hosts))
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
  const isKnownOfUnits = facts.state !== undefined || facts.failedUnits.length > 0
  const { revision, nixosVersion, running, generation, bootsGeneration, uptime, state } = facts
  return {
    name,
    address,
    isReached: true,
    drift,
    isNixos: facts.isNixos,
    ...(facts.needsReboot !== undefined && { needsReboot: facts.needsReboot }),
    ...(isKnownOfUnits && { failedUnits: [...facts.failedUnits] }),
    ...(facts.space.length > 0 && { space: facts.space.map((each) => ({ ...each })) }),
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

function notesOf({ isNixos, needsReboot, failedUnits = [], generation, boots }: Status) {
  return [
    ...(isNixos === true ? [] : ["no NixOS answers"]),
    ...(needsReboot === true ? ["wants a reboot"] : []),
    ...(boots !== undefined && generation !== undefined && boots !== generation
      ? [`boots generation ${boots}`]
      : []),
    ...(failedUnits.length > 0 ? [`failed: ${failedUnits.join(", ")}`] : []),
  ]
}

/** How many there are of each kind: `3 machines: 1 without drift, 1 not reached; 1 wants a reboot`. */
function summaryOf(hosts: readonly Status[]): string {
  const kinds = groupedBy(hosts, kindOf)
  const reboots = hosts.filter(({ needsReboot }) => needsReboot === true).length
  const failed = hosts.filter(({ failedUnits = [] }) => failedUnits.length > 0).length
  const notes = [
    ...(reboots > 0 ? [`${reboots} ${reboots === 1 ? "wants" : "want"} a reboot`] : []),
    ...(failed > 0 ? [`${failed} with failed units`] : []),
  ]
  const counts = kindOrder.flatMap((kind) => {
    const count = kinds.get(kind)?.length ?? 0
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  const parts = [counts.join(", "), ...(notes.length > 0 ? [notes.join(", ")] : [])]
  return `${counted(hosts.length, "machine")}: ${parts.join("; ")}`
}

const kindOrder = [
  "without drift",
  "behind",
  "not committed",
  "of unknown drift",
  "without NixOS",
  "not reached",
] as const

/** What a machine is to the tree, or why that is not to be asked. */
function kindOf({ isReached, isNixos, drift, behind = 0 }: Status): (typeof kindOrder)[number] {
  if (!isReached) return "not reached"
  if (isNixos !== true) return "without NixOS"
  if (drift === "none") return "without drift"
  if (drift === "behind") return behind === 0 ? "not committed" : "behind"
  return drift === "uncommitted" ? "not committed" : "of unknown drift"
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
