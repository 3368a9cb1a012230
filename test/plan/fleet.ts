/** Pairs as fleets: the files of one whose hosts are sides of pairs. */
import * as library from "../../src/layouts/index.ts"

const layouts = Object.keys(library).toSorted().join(", ")

/** Definitions by host, as `pairs.ts` writes them; no two hosts have one disk. */
export type Definitions = Readonly<Record<string, string>>

const common = `import { defineModule, mkIf, nix } from "nixgen"
export const base = defineModule({
  config: {
    services: { openssh: { enable: true } },
    users: { users: { root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB5rYXOHZtgDcYHpVlx0GkZ5FJ0rRPl5pFsmvcHQGRNt a"] } } } } },
    networking: { domain: mkIf(nix\`host ? site\`, nix\`host.site\`) },
  },
})
`

const inhibitors = `{ lib, host, ... }: {
  options.system.switch.inhibitors = lib.mkOption { type = lib.types.attrsOf lib.types.str; };
  config.system.switch.inhibitors.dbus = host.bus;
}
`

/** The files of a fleet of these hosts. */
export function fleetFiles(definitions: Definitions): Readonly<Record<string, string>> {
  const hosts = Object.entries(definitions).map(
    ([name, text]) => [`hosts/${name}.ts`, hostFile(text.replaceAll("HOST", name))] as const,
  )
  return {
    ...Object.fromEntries(hosts),
    "common.ts": common,
    "boot.nix": inhibitors,
    "fleet.ts": `import { defineFleet } from "nixgen"
import { base } from "./common.ts"
export default defineFleet({ pins: "./npins/sources.json", common: { base }, hosts: "./hosts/*.ts" })
`,
  }
}

function hostFile(text: string): string {
  return `import { btrfs, defineHost, disk, esp, filesystem, gpt, luks, mdadm, mdraid, mkForce, nixModule, physicalVolume, pkgs, swap, volumeGroup, zfs, zpool } from "nixgen"
import { ${layouts} } from "nixgen/layouts"
export default defineHost({ system: "x86_64-linux", stateVersion: "24.11", ${text} })
`
}
