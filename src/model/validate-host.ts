/** A host's definition checked by itself. */
import { appendAll } from "../append.ts"
import { checkDevices } from "../disko/types/check.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import { unreadable } from "../nix/values/reading.ts"
import { unjudged } from "../nix/values/unjudged.ts"
import { nodeOf } from "../nix/values/values.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type Location, type Place, type Problem, pathTo, problem } from "../problems/problem.ts"
import { type Mended, mend } from "../problems/schema.ts"
import { type Acceptance, separated } from "../fleet/accepted.ts"
import { type DiskLayout, type DiskLayoutUse, isDiskLayoutUse } from "../fleet/disk-layout.ts"
import { expressionsIn } from "./expressions.ts"
import { beginningOf, propertyProblems } from "./misplaced-properties.ts"
import { type CheckedDeployment, hostSchema, sshOptionsOf } from "../fleet/host.ts"
import type { Import } from "../fleet/module.ts"
import { installArguments } from "../fleet/installation.ts"
import type { ModelDeployment, ModelDisks, ModelHost, ModelPull } from "./model.ts"
import { type CheckedPull, pullModule } from "./pull.ts"
import { type Service, type ServiceUse, isServiceUse } from "../fleet/service.ts"
import type { LoadedHost } from "./loaded.ts"
import { isImport, isTold, unknownParts } from "./validate-module.ts"

/** What a host's own definition says of its disks. */
export type ReadDisks =
  | Exclude<ModelDisks, { readonly kind: "layout" }>
  | { readonly kind: "layout"; readonly use: DiskLayoutUse }

/** A host's own definition, checked by itself: what it uses is not looked at yet. */
export interface ReadHost extends Omit<
  ModelHost,
  | "disks"
  | "devices"
  | "services"
  | "imports"
  | "assigned"
  | "modules"
  | "values"
  | "definitions"
  | "allDefinitions"
  | "foreign"
  | "resolved"
  | "names"
> {
  readonly disks: ReadDisks | undefined
  readonly services: readonly ServiceUse[]
  readonly imports: readonly Import[]
}

/** What a host has where its definition says it wrongly. */
const instead = { ...unknownParts, system: "x86_64-linux", stateVersion: "26.05" } as const

/** The host's own definition, and everything that is wrong with it by itself. */
export function readHost(
  { name, host }: LoadedHost,
  fleetPull: CheckedPull | undefined,
): Mended<ReadHost> {
  const { place } = host
  const own = separated(host.definition, { place }, keepsUses)
  const { value, problems } = mendHost(own.value, place)
  const { disks: given, firmware, hardware, ...definition } = value
  const acceptances = [...own.acceptances]
  const wrong: Problem[] = [...own.problems, ...problems]
  const hasDisks = isAttributeSet(own.value) && own.value["disks"] !== undefined
  const disks = hasDisks ? disksOf(given, place, { acceptances, wrong }) : undefined
  const services = definition.services.map((use) => settingsOf(use, { acceptances, wrong }))
  const isDeployed = isAttributeSet(own.value) && own.value["deploy"] !== undefined
  const parts = { name, place, firmware, hardware, disks, services, acceptances, isDeployed }
  const pull = pullOf(definition.deploy.pull, fleetPull)
  const deploy = deploymentOf(definition.deploy, pull)
  const deployAsSaid = definition.deploy
  return { value: { ...definition, ...parts, deploy, deployAsSaid, pull }, problems: wrong }
}

/** How it is reached and installed, in the words of those who do that. */
function deploymentOf(
  { jumpHosts, identityFile, sshOptions, install, health, ...rest }: CheckedDeployment,
  pull: ModelPull | undefined,
): ModelDeployment {
  const ssh = sshOptionsOf({ jumpHosts, identityFile, sshOptions })
  const told = install === undefined ? [] : installArguments(install)
  return {
    ...rest,
    pull: pull?.by,
    sshOptions: ssh.length === 0 ? undefined : ssh,
    healthCommands: health?.commands,
    healthPorts: health?.ports,
    healthSeconds: health?.seconds,
    installHost: install?.host,
    installUser: install?.user,
    installPort: install?.port,
    nixosAnywhere: told.length === 0 ? undefined : told,
  }
}

/** How it pulls, by its own word or else by the fleet's. */
function pullOf(
  own: CheckedPull | false | undefined,
  fleet: CheckedPull | undefined,
): ModelPull | undefined {
  const pull = own ?? fleet
  if (pull === undefined || pull === false) return undefined
  return { ...pullModule(pull), isOwn: own !== undefined }
}

/** The definition's own shape. What is wrongly an expression has no other problem than that. */
function mendHost(definition: unknown, place: Place | undefined) {
  const expressions = dataExpressions(definition, place)
  const keys = new Set(expressions.map(({ path: [key] = [] }) => key))
  const rest =
    keys.size > 0 && isAttributeSet(definition)
      ? Object.fromEntries(Object.entries(definition).filter(([key]) => !keys.has(key)))
      : definition
  const { value, problems } = mend(hostSchema, rest, instead, { place, isTold })
  const others = problems.filter(({ path: [key] = [] }) => !keys.has(key))
  return { value, problems: [...expressions, ...others] }
}

/** What of a host's definition is written into the inventory, which is data and not evaluated. */
const dataKeys = ["system", "hostName", "stateVersion", "firmware", "inventory", "deploy"] as const

/** NG035: expressions and properties in what has to be known before Nix runs. */
function dataExpressions(definition: unknown, place: Place | undefined): readonly Problem[] {
  if (!isAttributeSet(definition)) return []
  const told = new Set([unreadable, unjudged].map(nodeOf))
  const found = dataKeys.flatMap((key) =>
    expressionsIn(definition[key], [key]).map((each) => ({ ...each, key })),
  )
  const expressions = found
    .filter(({ node }) => !told.has(node))
    .map(({ key, path, node }) =>
      problem("NG035", {
        place,
        path,
        message: `${key} is data, and cannot be the expression ${beginningOf(node)}`,
        hint: "write the value itself: scripts and other hosts read it where there is no module",
      }),
    )
  const properties = dataKeys.flatMap((key) =>
    propertyProblems(definition[key], { place, path: [key] }, key),
  )
  return [...expressions, ...properties]
}

/** Uses have definitions in them that are checked by themselves, and places of their own. */
function keepsUses(value: object, at: Location | undefined): boolean {
  if (at !== undefined && isImport(value, at)) return true
  const [option, ...rest] = pathTo(at)
  if (rest.length !== depths[String(option)]) return false
  return typeof value === "function" || isDiskLayoutUse(value) || isServiceUse(value)
}

/** Where they stand: how far below each property of a host. */
const depths: Readonly<Record<string, number | undefined>> = { disks: 0, services: 1 }

/** What was found so far. */
interface Found {
  readonly acceptances: Acceptance[]
  readonly wrong: Problem[]
}

/** Disks of which nothing is known. */
export const unknownDisks = { kind: "unknown" } as const

/** The disks without the marks in a layout's arguments, which are noted among the others. */
function disksOf(
  given: DiskLayoutUse | DiskoDevices | undefined,
  place: Place | undefined,
  { acceptances, wrong }: Found,
): ReadDisks {
  if (given === undefined) return unknownDisks
  if (isDiskLayoutUse(given)) {
    const own = separated(given.arguments, given)
    appendAll(acceptances, own.acceptances)
    appendAll(wrong, own.problems)
    // that they have the names of parameters is checked with the layout's own
    return { kind: "layout", use: { ...given, arguments: own.value as DiskLayoutUse["arguments"] } }
  }
  const misfits = checkDevices(given, { path: ["disks"], place })
  appendAll(wrong, misfits)
  return misfits.length > 0 ? unknownDisks : { kind: "devices", devices: given }
}

function settingsOf(use: ServiceUse, { acceptances, wrong }: Found): ServiceUse {
  const own = separated(use.settings, { place: use.place })
  appendAll(acceptances, own.acceptances)
  appendAll(wrong, own.problems)
  // as above: a service's parameters say what they must be
  return { ...use, settings: own.value as ServiceUse["settings"] }
}

/** The layouts that hosts use. */
export function layoutsIn(hosts: readonly ReadHost[]): readonly DiskLayout[] {
  const layouts = hosts.flatMap(({ disks }) => (disks?.kind === "layout" ? [disks.use.layout] : []))
  return [...new Set(layouts)]
}

/** The services that hosts use. */
export function servicesIn(hosts: readonly ReadHost[]): readonly Service[] {
  return [...new Set(hosts.flatMap((host) => host.services.map((use) => use.service)))]
}
