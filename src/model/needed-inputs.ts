/** Which flake inputs a fleet needs by what it says, beside those that it names itself. */
import type { Origin, PathSegment } from "../problems/problem.ts"
import type { NeededInput } from "./inputs.ts"
import type { ModelFleetDeployment } from "./model.ts"
import type { ReadHost } from "./validate-host.ts"

/** The inputs, each with where it is asked for. */
export function neededInputs(
  { colmena, deployRs, pull }: ModelFleetDeployment,
  hosts: readonly ReadHost[],
  { place }: Origin,
): readonly NeededInput[] {
  const inFleet = (...path: readonly PathSegment[]) => ({ place, path })
  const own = hosts.find((host) => host.pull?.by === "comin" && host.pull.isOwn)
  const asked: readonly [string, Origin | undefined | false][] = [
    ["nixpkgs", inFleet("pins")],
    ["disko", hosts.some((host) => host.disks !== undefined) && inFleet("pins")],
    ["nixos-anywhere", inFleet("pins")],
    ["colmena", colmena && inFleet("deployment", "colmena")],
    ["deploy-rs", deployRs && inFleet("deployment", "deployRs")],
    [
      "comin",
      pull?.by === "comin"
        ? inFleet("deployment", "pull")
        : own && { place: own.place, path: ["deploy", "pull"] },
    ],
  ]
  return asked.flatMap(([name, origin]) => (origin ? [{ name, ...origin }] : []))
}
