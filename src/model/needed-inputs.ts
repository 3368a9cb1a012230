/** Which flake inputs a fleet needs by what it says, beside those that it names itself. */
import type { Origin, PathSegment } from "../problems/problem.ts"
import type { NeededInput } from "./inputs.ts"
import type { ModelFleetDeployment } from "./model.ts"
import type { ModelSecrets } from "./secrets.ts"
import type { ReadHost } from "./validate-host.ts"

/** The inputs whose modules install secrets, which each store has. */
export const secretInputs = { sops: "sops-nix", agenix: "agenix" } as const satisfies Readonly<
  Record<ModelSecrets["store"], string>
>

/** The inputs, each with where it is asked for. */
export function neededInputs(
  { colmena, deployRs, pull }: ModelFleetDeployment,
  hosts: readonly ReadHost[],
  secrets: ModelSecrets | undefined,
  { place }: Origin,
): readonly NeededInput[] {
  const inFleet = (...path: readonly PathSegment[]) => ({ place, path })
  const own = hosts.find((host) => host.pull?.by === "comin" && host.pull.isOwn)
  const asked: readonly [string, Origin | undefined | false][] = [
    ["nixpkgs", inFleet("pins")],
    ["disko", hosts.some((host) => host.disks !== undefined) && inFleet("pins")],
    ["nixos-anywhere", inFleet("pins")],
    // who keeps secrets that no host uses needs nothing of them
    [secretInputs.sops, isKeptBy("sops", secrets) && inFleet("secrets")],
    [secretInputs.agenix, isKeptBy("agenix", secrets) && inFleet("secrets")],
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

function isKeptBy(store: ModelSecrets["store"], secrets: ModelSecrets | undefined): boolean {
  return secrets?.store === store && secrets.secrets.some(({ hosts }) => hosts.length > 0)
}
