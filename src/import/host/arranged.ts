/** Hosts as their definitions have them: with disks, services, firmware and hardware of their own, and modules beside. */
import { basename } from "node:path"
import type { Code } from "../module/code.ts"
import { namesOfInput } from "../module/input-names.ts"
import { memberAt, newMember } from "../module/members.ts"
import type { ServiceContents } from "../module/service.ts"
import {
  type FoundDisks,
  type ImportLayout,
  disksOf,
  isNamedByNix,
  withoutImports,
} from "./disks.ts"
import { withFirmware } from "./firmware.ts"
import { type FleetsOwn, type HostWithModule, generatedFleet } from "./generated-hosts.ts"
import { importedItems } from "./imported-modules.ts"
import { type Reading, type TreeModule, fileOf, reachedBy } from "./module-tree.ts"

/** Hosts, and the files that they are written with. */
export interface Arranged {
  readonly hosts: readonly HostWithModule[]
  /** The modules that are left as such, by their files. */
  readonly modules: ReadonlyMap<string, TreeModule>
  /** Those of them that all hosts have first. */
  readonly common: readonly string[]
  readonly services: ReadonlyMap<string, ServiceContents>
  readonly layouts: FoundDisks["layouts"]
}

/** What hosts are arranged by. */
export interface Arranging extends FleetsOwn {
  readonly reading: Reading
  readonly root: string
  /** Nothing where there is no Nix. */
  readonly importLayout?: ImportLayout | undefined
}

/** The fleet that is to be written for hosts: what they have in common, what each has, and their disks. */
export async function arranged(
  hosts: readonly HostWithModule[],
  modules: ReadonlyMap<string, TreeModule>,
  { reading, root, importLayout, ...fleets }: Arranging,
): Promise<Arranged> {
  const fleet = generatedFleet(hosts, modules, fleets)
  const common = fleet.common.flatMap((file) => modules.get(file) ?? [])
  const reached = fleet.hosts.map(({ module }) => [
    ...reachedBy(module, modules),
    ...common.flatMap((each) => reachedBy(each, modules)),
  ])
  const disks =
    importLayout === undefined
      ? { uses: new Map(), layouts: new Map() }
      : await disksOf(reached, reading, root, importLayout)
  const isDisks = (file: string | undefined) => file !== undefined && disks.uses.has(file)
  const left = new Map(
    [...modules].flatMap(([file, module]) => {
      const isGone = fleet.gone.has(file) || fleet.services.has(file) || isDisks(file)
      return isGone ? [] : [[file, withoutImports(module, isDisks)] as const]
    }),
  )
  const withDisks = fleet.hosts.map((each, index) =>
    withDisksSaid(each, reached[index] ?? [], disks),
  )
  const arrangedHosts = withDisks.map((each) => withHardware(withFirmwareSaid(each), left))
  return {
    hosts: arrangedHosts.map(({ host }) => host),
    modules: new Map(
      [...left].filter(([file]) => !arrangedHosts.some(({ hardware }) => hardware === file)),
    ),
    common: fleet.common,
    services: fleet.services,
    layouts: disks.layouts,
  }
}

/** A host that says its disks; the module of disko is the fleet's then. */
function withDisksSaid(
  each: HostWithModule,
  reached: readonly TreeModule[],
  { uses }: FoundDisks,
): HostWithModule {
  const file = reached.map((module) => module.file).find((one) => uses.has(one))
  const use = file === undefined ? undefined : uses.get(file)
  if (use === undefined) return each
  const module = withoutImports(
    each.module,
    (imported, code) => (imported !== undefined && uses.has(imported)) || isDisko(code),
  )
  const called: Code = { kind: "file", path: use.layout, isModule: true }
  const code: Code = { kind: "call", called, given: use.given === undefined ? [] : [use.given] }
  return { ...each, module, said: [...each.said, newMember("disks", code)] }
}

function isDisko(code: Code): boolean {
  return /^disko\.nixosModules\.(disko|default)$/.test(namesOfInput(code) ?? "")
}

function withFirmwareSaid(each: HostWithModule): HostWithModule {
  const { contents } = each.module
  const found = contents?.parts.config && withFirmware(contents.parts.config)
  if (contents === undefined || found === undefined) return each
  const { firmware, config } = found
  return {
    ...each,
    said: [...each.said, newMember("firmware", { kind: "text", parts: [firmware] })],
    module: { ...each.module, contents: { ...contents, parts: { ...contents.parts, config } } },
  }
}

/** What was found on the machine, where a host imports it first and nothing else does. */
function withHardware(
  host: HostWithModule,
  modules: ReadonlyMap<string, TreeModule>,
): { readonly host: HostWithModule; readonly hardware?: string } {
  const [first] = importedItems(host.module.contents)
  const file = first && fileOf(first.code)
  if (file === undefined || !hardwareFiles.has(basename(file))) return { host }
  const all = [...modules.values()]
  const isImported = all.some((module) =>
    importedItems(module.contents).some(({ code }) => fileOf(code) === file),
  )
  if (isImported || isNamedByNix({ file }, all)) return { host }
  if (hasPlatformAsSet(modules.get(file))) return { host }
  const module = withoutImports(host.module, (imported) => imported === file)
  const code: Code = { kind: "file", path: file, isModule: true }
  return {
    host: { ...host, module, said: [...host.said, newMember("hardware", code)] },
    hardware: file,
  }
}

/** Whether its platform has to be written as text, which stands beside a host's own (`without-facts.ts`). */
function hasPlatformAsSet(module: TreeModule | undefined): boolean {
  const config = module?.contents?.parts.config
  return (
    config !== undefined && memberAt(config, ["nixpkgs", "hostPlatform", "system"]) !== undefined
  )
}

/** As `nixos-generate-config` calls it, and as generated flakes do. */
const hardwareFiles: ReadonlySet<string> = new Set(["hardware-configuration.nix", "hardware.nix"])
