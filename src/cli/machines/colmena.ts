/** `nixgen deploy --with colmena`: the work is colmena's, of the hosts that are meant. */
import { spawn } from "node:child_process"
import type { JsonOf, OptionsOf, Outcome } from "../command-line/definition.ts"
import type { deployCommand } from "../commands/deploy.ts"
import { CommandFailure, exitStatus } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { BuiltFlakes } from "./built-flakes.ts"
import { confirm, failWithoutAnswer, plainYes } from "./confirmed.ts"
import type { FleetHost } from "./hosts.ts"

type DeployOptions = OptionsOf<typeof deployCommand>

/** What of it is passed on. */
type HandedOver = Pick<DeployOptions, "parallel" | "boot" | "rest" | "yes" | "json">

const installsNothing = "colmena installs nothing: leave out --with"
const watchesNothing = "colmena does not watch machines: leave out --with"

/** What colmena has nothing for, and the way there is instead. */
const notPassedOn: readonly (readonly [keyof DeployOptions, flag: string, way: string])[] = [
  ["target", "--target", "say the address in the host's deploy, { targetHost: … }"],
  ["reinstall", "--reinstall", installsNothing],
  ["hardware", "--hardware", installsNothing],
  ["dryRun", "--dry-run", "colmena's own is a goal: `-- dry-activate`"],
  ["canary", "--canary", "name the first hosts, and deploy the others after them"],
  ["maxFailures", "--max-failures", "colmena goes on with the others: leave out --with"],
  ["resume", "--resume", "name the hosts that are left"],
  [
    "askSudoPassword",
    "--ask-sudo-password",
    "colmena gives sudo no password: deploy as root, say security: { sudo: { wheelNeedsPassword: false } }, or leave out --with",
  ],
  ["restart", "--restart", watchesNothing],
  ["restartLimit", "--restart-limit", watchesNothing],
  ["rollbackAfter", "--rollback-after", watchesNothing],
  ["timeLimit", "--time-limit", watchesNothing],
  ["wait", "--wait", installsNothing],
]

/** Fails where something is asked for that would be lost on colmena; all of it is told. */
export function failForLost(options: DeployOptions): void {
  if (options.with === undefined) return
  // a switch that was not given is false
  const lost = notPassedOn.filter(
    ([option]) => options[option] !== undefined && options[option] !== false,
  )
  if (lost.length === 0) return
  throw new CommandFailure(
    `--with colmena cannot do ${lost.map(([, flag]) => flag).join(", ")}`,
    [...new Set(lost.map(([, , way]) => way))].join("; "),
    [],
    "NG088",
  )
}

/**
 * Hands the hosts of each flake over, once that is confirmed; of those of a flake, colmena tells by one
 * status. Fails where a flake has nothing for it, or it is not there.
 */
export async function handOver(
  hosts: readonly FleetHost[],
  flakes: BuiltFlakes,
  options: HandedOver,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof deployCommand>>> {
  failForMissingHive(flakes)
  failWithoutAnswer(options.yes, terminal)
  const runs = flakes.built.map(({ fleet }) => {
    const names = hosts.filter((host) => host.fleet.file === fleet.file).map(({ name }) => name)
    return { names, folder: fleet.out, parameters: parametersFor(names, options) }
  })
  const lines = runs.map(({ parameters }) => `colmena ${parameters.join(" ")}`)
  await confirm({ lines, ...plainYes }, options.yes, terminal)
  const ends: HandedEnd[] = []
  for (const { names, folder, parameters } of runs) {
    const isLeft = ends.some(({ phase }) => phase !== "done")
    const end = isLeft ? notBegun : endOf(await colmena(parameters, folder, options, terminal))
    ends.push(...names.map((name) => ({ name, does: "update", ...end }) as const))
  }
  const isDone = ends.every(({ phase }) => phase === "done")
  return {
    status: isDone ? exitStatus.done : exitStatus.problems,
    problems: flakes.problems,
    json: () => ({ hosts: ends }),
    // it has told all by itself
    words: () => undefined,
  }
}

type HandedEnd = JsonOf<typeof deployCommand>["hosts"][number]

const notBegun = { phase: "not begun", end: "not begun" } as const

function endOf(status: number): Pick<HandedEnd, "phase" | "end"> {
  return status === 0
    ? { phase: "done", end: "updated by colmena" }
    : { phase: "failed", end: `colmena gave ${status}` }
}

/** The file of the flake that `colmenaHive` is in. */
const hive = "deployment/colmena.nix"

function failForMissingHive({ built }: BuiltFlakes): void {
  const first = built.find(({ tree }) => ![...tree.keys()].some((path) => path === hive))
  if (first === undefined) return
  throw new CommandFailure(
    `the flake of ${first.fleet.name} has no colmenaHive, which colmena reads`,
    "deployment: { colmena: true } in defineFleet makes one; or leave out --with",
    [],
    "NG749",
  )
}

function parametersFor(
  names: readonly string[],
  { parallel, boot, rest }: HandedOver,
): readonly string[] {
  return [
    "apply",
    "--on",
    names.join(","),
    ...(parallel === undefined ? [] : ["--parallel", String(parallel)]),
    ...(boot ? ["boot"] : []),
    ...rest,
  ]
}

/** Runs it on this very terminal: it has a table of its own. Standard output is kept free for an object. */
async function colmena(
  parameters: readonly string[],
  directory: string,
  { json }: HandedOver,
  { environment }: Terminal,
): Promise<number> {
  return await new Promise((resolve, reject) => {
    const child = spawn("colmena", parameters, {
      cwd: directory,
      stdio: ["inherit", json ? 2 : "inherit", "inherit"],
      env: environment,
    })
    child.on("error", () => reject(notThere()))
    child.on("exit", (status) => resolve(status ?? exitStatus.interrupted))
  })
}

function notThere(): CommandFailure {
  const hint = "`nix shell nixpkgs#colmena` has it"
  return new CommandFailure("colmena is not installed", hint, [], "NG749")
}
