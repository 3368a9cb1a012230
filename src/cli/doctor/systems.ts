/** Hosts of another platform than this machine's, which not every Nix can build. */
import { existsSync, readFileSync } from "node:fs"
import { noDeployment } from "../../fleet/deployment.ts"
import type { Model } from "../../model/model.ts"
import type { Finding } from "./finding.ts"
import type { NixSettings } from "../../evaluate/machine.ts"

/**
 * The platforms that this machine's Nix can build for: its own, those that it emulates, and those
 * of its remote builders (Nix manual, "nix.conf": `system`, `extra-platforms`, `builders`).
 */
export function buildableSystems(settings: NixSettings): ReadonlySet<string> {
  const own = settings.get("system") ?? thisSystem()
  const emulated = settings.get("extra-platforms")?.split(" ") ?? []
  const machines = machinesIn(settings.get("builders") ?? "")
  return new Set([own, ...emulated, ...systemsOfBuilders(machines)])
}

/** The platform as Nix names it, for where Nix cannot be asked. */
function thisSystem(): string {
  const processors: Readonly<Record<string, string>> = { x64: "x86_64", arm64: "aarch64" }
  return `${processors[process.arch] ?? process.arch}-${process.platform}`
}

/** A list of machines, or `@` and the file that has one. */
function machinesIn(setting: string): string {
  if (!setting.startsWith("@")) return setting
  const file = setting.slice(1)
  return existsSync(file) ? readFileSync(file, "utf8") : ""
}

/** The second field of each machine (Nix manual, "Remote Builds"). */
export function systemsOfBuilders(machines: string): readonly string[] {
  return machines
    .split(/[\n;]/)
    .filter((line) => !line.trim().startsWith("#"))
    .flatMap((line) => line.trim().split(/\s+/)[1]?.split(",") ?? [])
}

/** A warning for each platform that hosts are to be built for here, and cannot be, on builders neither. */
export function systemFindings(
  model: Pick<Model, "hosts" | "deployment"> | undefined,
  buildable: ReadonlySet<string>,
): readonly Finding[] {
  const { hosts = [], deployment = noDeployment } = model ?? {}
  const all = new Set([...buildable, ...deployment.builders.flatMap(({ systems }) => systems)])
  const foreign = hosts.filter(
    ({ system, deploy: { buildOn, pull } }) =>
      buildOn === "local" && pull === undefined && !all.has(system),
  )
  return [...new Set(foreign.map(({ system }) => system))].map((system) => {
    const names = foreign.filter((host) => host.system === system).map(({ name }) => name)
    return {
      status: "warning",
      message: `this machine cannot build for ${system}: ${names.join(", ")}`,
      neededFor: ["deploy", "update"],
      hint: `set deploy.buildOn to "remote", add a remote builder, or let binfmt emulate ${system}`,
    }
  })
}
