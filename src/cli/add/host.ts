/** `nixgen add host`: the host's file, and its line in the fleet's where hosts are listed there. */
import { readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import type { Data } from "../../fleet/host.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import { resolvedHost } from "../../model/resolve-host.ts"
import type { ReadHost } from "../../model/validate-host.ts"
import { ProblemError } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { examinedFleet } from "../fleets/examined-fleet.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { formatTypeScript, isFormatted } from "../project/format-typescript.ts"
import type { ProjectChange, ProjectFile } from "../project/new-files.ts"
import { exampleInventory } from "../../starter/example.ts"
import { hostText } from "../../starter/host.ts"
import { release } from "../../starter/pins.ts"
import { addressBeside } from "../../starter/placeholders.ts"
import { type ExampleHost, disksLike, exampleIn } from "./example-host.ts"
import { fileMatching } from "./host-file.ts"
import { withHost } from "../../source/edit-fleet.ts"
import { emptyModel, requireRules } from "./rules.ts"

/**
 * What is written for a new host, which resembles the first one of the fleet. Fails where the name
 * breaks a rule, and where the fleet's file does not say plainly which hosts there are.
 */
export async function hostChange(name: string, fleet: ProjectFleet): Promise<ProjectChange> {
  const { found, problems } = await examinedFleet(fleet)
  if (found === undefined) throw new ProblemError(problems)
  const { definition, model } = found
  const example = exampleIn(model.hosts)
  const host = hostLike(name, example?.host, model)
  requireRules(model, { ...model, hosts: [...model.hosts, host] })
  const { hosts } = definition.definition
  const isGlob = typeof hosts === "string" || Array.isArray(hosts)
  const directory = dirname(fleet.file)
  const file = isGlob
    ? fileMatching(name, [hosts].flat(), { directory, example: example?.file })
    : join(example === undefined ? join(directory, "hosts") : dirname(example.file), `${name}.ts`)
  const listed = isGlob ? [] : [await fleetFile(fleet.file, name, file)]
  return { create: [await hostFile(host, file, example)], change: listed }
}

/** Throws what the rules find wrong with the name of a host. */
export function requireHostName(name: string): void {
  requireRules(emptyModel, { ...emptyModel, hosts: [hostLike(name, undefined, emptyModel)] })
}

/** A host with what hosts of a fleet mostly have in common, and an address of its own. */
function hostLike(name: string, example: ModelHost | undefined, model: Model): ModelHost {
  const used = model.hosts.map(({ deploy }) => deploy.targetHost)
  const targetHost = addressBeside(used)
  const host: ReadHost = {
    name,
    place: undefined,
    system: example?.system ?? "x86_64-linux",
    stateVersion: pinnedRelease(model) ?? example?.stateVersion ?? release,
    firmware: example === undefined ? "uefi" : example.firmware,
    hardware: undefined,
    inventory:
      example === undefined ? exampleInventory(targetHost) : inventoryLike(example, targetHost),
    deploy: { targetHost, user: "root", buildOn: "local", tags: [] },
    disks: undefined,
    services: [],
    imports: [],
    config: {},
    acceptances: [],
    isDeployed: false,
  }
  // what the fleet's modules make of its data is judged once the data is its own
  const uses = {
    shared: { common: [], modules: [], services: [] },
    assignments: [],
    layouts: new Map(),
    services: new Map(),
    inventory: { entries: new Map(), askedBy: new Set<string>(), told: new Map() },
    reachedBy: () => [],
    foreign: () => [],
  }
  return resolvedHost(host, uses).value
}

/** The example's own data, its address replaced wherever it stands. */
function inventoryLike({ inventory, deploy }: ModelHost, address: string): ModelHost["inventory"] {
  const replaced = (value: Data) => (value === deploy.targetHost ? address : value)
  return Object.fromEntries(Object.entries(inventory).map(([key, value]) => [key, replaced(value)]))
}

/** A machine that is installed now begins with the release that the fleet has now. */
function pinnedRelease({ inputs }: Model): string | undefined {
  const pin = inputs.find(({ name }) => name === "nixpkgs")?.pin
  const branch = pin?.type === "Git" ? pin.branch : pin?.type === "Channel" ? pin.name : ""
  return /^nixos-(\d\d\.\d\d)/.exec(branch)?.[1]
}

async function hostFile(
  host: ModelHost,
  file: string,
  example: ExampleHost | undefined,
): Promise<ProjectFile> {
  const { system, stateVersion, firmware, inventory, deploy } = host
  const disks = example === undefined ? undefined : disksLike(example, dirname(file))
  const targetHost = deploy.targetHost ?? host.name
  const start = { system, stateVersion, firmware, inventory, targetHost, imports: [], ...disks }
  return { path: file, text: await formatTypeScript(hostText(start), file) }
}

/** The fleet's file with the host in its list; laid out anew only if it was before. */
async function fleetFile(path: string, name: string, file: string): Promise<ProjectFile> {
  const before = readFileSync(path, "utf8")
  const text = withHost(before, { name, file: `./${relative(dirname(path), file)}` })
  if (text === undefined)
    throw new CommandFailure(
      `${path} does not list its hosts as an object that a line could be added to`,
      `write the host's file yourself, or let \`hosts\` be a glob such as "./hosts/*.ts"`,
    )
  return {
    path,
    text: (await isFormatted(before, path)) ? await formatTypeScript(text, path) : text,
  }
}
