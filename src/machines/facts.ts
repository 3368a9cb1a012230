/** What a machine says of itself: what it runs, since when, and how it does. */
import * as z from "zod"
import type { MachineNames } from "../model/machine-names.ts"
import { type Answer, type Asking, ask } from "./ask.ts"
import { factsScript } from "./facts-script.ts"
import type { Way } from "./way.ts"

/** A generation of a machine's system. */
export interface Generation {
  readonly number: number
  /** Seconds since it was made. */
  readonly age: number
  /** A path of the store. */
  readonly system: string
}

/** A file system, with bytes. */
export interface Space {
  readonly place: string
  readonly size: number
  readonly free: number
}

/** Facts of a machine. What it could not tell is absent. */
export interface Facts {
  /** Its host name. */
  readonly name: string
  /** One for each start. */
  readonly bootId?: string | undefined
  /** Seconds since then. */
  readonly uptime?: number | undefined
  readonly os?: string | undefined
  readonly isNixos: boolean
  /** Whether that is an installer, whose name is its own. */
  readonly isInstaller: boolean
  /** The commit of the flake that it runs, with "-dirty" behind it where there were changes. */
  readonly revision?: string | undefined
  readonly nixosVersion?: string | undefined
  /** The system that runs, a path of the store. */
  readonly running?: string | undefined
  /** The system that boots. */
  readonly boots?: string | undefined
  /** The newest generation that is what runs. */
  readonly generation?: Generation | undefined
  /** The number of the one that boots. */
  readonly bootsGeneration?: number | undefined
  readonly generations: readonly Generation[]
  /** Whether what runs has another kernel, initrd or kernel modules than those that are in use. */
  readonly needsReboot?: boolean | undefined
  /** What systemd says of the whole, `running` or `degraded`. */
  readonly state?: string | undefined
  /** Those that failed; none where there is no state either, which is not known then. */
  readonly failedUnits: readonly string[]
  readonly space: readonly Space[]
}

/** What a machine was found to be, or why nothing is known of it. */
export type Found =
  | { readonly facts: Facts; readonly why?: undefined }
  | { readonly facts?: undefined; readonly why: string }

/** Seconds that a machine has to tell. */
const limit = 60

/** Asks a machine over one connection, unless it is one of some others. Rejects when it is interrupted. */
export async function factsOf(way: Way, asking: Asking, notAs?: MachineNames): Promise<Found> {
  const question = { script: factsScript, seconds: limit, ...(notAs && { notAs }) }
  return foundIn(await ask(way, question, asking))
}

function foundIn(answer: Answer): Found {
  if (answer.kind !== "answered") return { why: answer.why }
  const facts = factsIn(answer.output)
  return facts === undefined ? { why: "what answers there tells nothing of itself" } : { facts }
}

/** The facts in the lines that the script prints; what makes no sense among them is left out. */
export function factsIn(output: string): Facts | undefined {
  const values = new Map<string, string[]>()
  for (const line of output.split("\n")) {
    const [, key, value] = /^(\S+) (.+)$/.exec(line) ?? []
    if (key === undefined || value === undefined) continue
    values.set(key, [...(values.get(key) ?? []), value])
  }
  const told = toldSchema.safeParse(Object.fromEntries(values))
  return told.success ? completed(told.data) : undefined
}

const texts = z.array(z.string()).default([])
const text = texts.transform(([first]) => first)
const path = text.transform((found) => (found?.startsWith("/") === true ? found : undefined))
const whole = text.transform((found) =>
  /^\d{1,15}$/.test(found ?? "") ? Number(found) : undefined,
)

/** What `nixos-version --json` says, as far as it matters. */
const versionSchema = z.object({
  configurationRevision: z.string().optional(),
  nixosVersion: z.string().optional(),
})

const version = text.transform((found): z.output<typeof versionSchema> => {
  const { success, data } = versionSchema.safeParse(parsedJson(found ?? "{}"))
  return success ? data : {}
})

function parsedJson(given: string): unknown {
  try {
    return JSON.parse(given)
  } catch {
    return undefined
  }
}

const generations = texts.transform((lines) =>
  lines.flatMap((line): readonly Generation[] => {
    const [, number, age, system] = /^(\d{1,9}) (-?\d{1,15}) (\/.*)$/.exec(line) ?? []
    if (system === undefined) return []
    // a clock may have been set back since
    return [{ number: Number(number), age: Math.max(0, Number(age)), system }]
  }),
)

/** Kilobytes are told; what stands on one file system is told once. */
const spaces = texts.transform((lines) => {
  const found = lines.flatMap((line): readonly Space[] => {
    const [, size, free, place] = /^(\d{1,15}) (\d{1,15}) (\/.*)$/.exec(line) ?? []
    if (place === undefined) return []
    return [{ place, size: Number(size) * 1024, free: Number(free) * 1024 }]
  })
  return [...new Map(found.map((each) => [each.place, each])).values()]
})

const toldSchema = z.object({
  name: z
    .array(z.string())
    .min(1)
    .transform(([first = ""]) => first),
  "boot-id": text,
  uptime: whole,
  os: text,
  "os-id": text,
  installer: text,
  version,
  running: path,
  boots: path,
  "boots-generation": whole,
  "running-kernel": path,
  "running-initrd": path,
  "running-kernel-modules": path,
  "booted-kernel": path,
  "booted-initrd": path,
  "booted-kernel-modules": path,
  generation: generations,
  state: text,
  "failed-unit": texts,
  space: spaces,
})

type Told = z.output<typeof toldSchema>

/** Whether one of the parts that are known is another one; of none, nothing is known. */
function needsReboot(told: Told): boolean | undefined {
  const known = ofTheKernel.flatMap((part) => {
    const [running, booted] = [told[`running-${part}`], told[`booted-${part}`]]
    return running === undefined || booted === undefined ? [] : [running !== booted]
  })
  return known.length === 0 ? undefined : known.includes(true)
}

/** What a running system needs the machine to be started for. */
const ofTheKernel = ["kernel", "initrd", "kernel-modules"] as const

function completed(told: Told): Facts {
  const { generation, running } = told
  const runs = generation.filter(({ system }) => system === running)
  return {
    name: told.name,
    bootId: told["boot-id"],
    uptime: told.uptime,
    os: told.os,
    isNixos: told["os-id"] === "nixos" || told.version.nixosVersion !== undefined,
    isInstaller: told.installer === "yes",
    revision: told.version.configurationRevision,
    nixosVersion: told.version.nixosVersion,
    running,
    boots: told.boots,
    generation: runs.toSorted((one, other) => other.number - one.number)[0],
    bootsGeneration: told["boots-generation"],
    generations: generation.toSorted((one, other) => one.number - other.number),
    needsReboot: needsReboot(told),
    state: told.state,
    failedUnits: told["failed-unit"],
    space: told.space,
  }
}
