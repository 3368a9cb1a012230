/** NG167: a machine that is deployed has its hardware described (NixOS manual, `nixos-generate-config`). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { isPlaceholder } from "./device-path.ts"
import { type Machine, diskRule } from "./disk-rule.ts"
import { initrdModules } from "./drivers.ts"

/** What there is to say of NG167. */
export const explained: Explanation = {
  title: "A machine that is deployed has its hardware described",
  why: "Which drivers a machine needs to find its disks, and which firmware its devices load, NixOS is told by a hardware configuration: of a machine without one it knows SATA and NVMe. The rule asks it of hosts that have a `targetHost`, a `firmware` and disks, and whose config names no modules of the initial RAM disk.",
  mend: "`nix run nixpkgs#nixos-facter -- -o HOST.facter.json` on the machine writes a report, which `hardware: facter(…)` takes; `nixos-generate-config --no-filesystems --show-hardware-config` a module, for `nixModule(…)`; `nixgen deploy HOST --hardware FILE` has the installer make either, of a machine that is not installed yet.",
  breaks: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},
deploy: { targetHost: "192.0.2.1" },
config: {
  services: { openssh: { enable: true } },
  users: {
    users: { root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA admin"] } } } },
  },
},`,
  close: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},
deploy: { targetHost: "192.0.2.1" },
config: {
  boot: { initrd: { availableKernelModules: ["nvme"] } },
  services: { openssh: { enable: true } },
  users: {
    users: { root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA admin"] } } } },
  },
},`,
}

export const knownHardware = diskRule({
  code: "NG167",
  check: (machine) =>
    isDescribed(machine)
      ? []
      : [
          {
            at: { place: machine.host.place, path: ["hardware"] },
            message: `${machine.host.name} has no hardware, and no modules for its initial RAM disk`,
            detail:
              "NixOS knows the drivers of SATA and NVMe by itself, and nothing else of the machine.",
            hint: `run nixos-facter on the machine, and write hardware: facter("./${machine.host.name}.facter.json")`,
          },
        ],
})

function isDescribed(machine: Machine): boolean {
  const { firmware, deploy } = machine.host
  if (firmware === undefined || firmware === "raspberry-pi") return true
  return (
    deploy.targetHost === undefined || isUnfinished(machine) || initrdModules(machine)?.length !== 0
  )
}

/** Whether a disk is still the placeholder that `init` wrote. */
function isUnfinished({ devices }: Machine): boolean {
  return devicesOf(devices, "disk").some(
    ({ value: { device } }) => typeof device === "string" && isPlaceholder(device),
  )
}
