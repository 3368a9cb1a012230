/** NG133: what disko defines has no other definition (`_config` in disko's `lib/types/*.nix`). */
import { plainPriority } from "../../nix/values/properties.ts"
import { formatPath } from "../../problems/problem.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"
import type { Clash } from "./whole-devices.ts"
import {
  type Conflict,
  type DiskoDefinition,
  conflictsIn,
  diskoDefinitions,
  isOther,
} from "./disko-definitions.ts"

/** What there is to say of NG133. */
export const explained: Explanation = {
  title: "What disko defines is not defined differently",
  why: "Disko defines `fileSystems`, `boot.initrd.luks.devices`, `boot.resumeDevice` and `boot.swraid.enable` from the devices. Most of these options take one value: NixOS refuses two that differ, whether both come from the devices or one from `config`. The devices themselves can have definitions in `config.disko.devices` as well, which NixOS merges with the `disks` of the host.",
  mend: "Leave out what the devices say already, such as the `fileSystems` of a hardware configuration that was made before there was a layout (`nixos-generate-config --no-filesystems` makes one without); or say which definition counts, by `mkForce` or `mkDefault`.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},
config: { fileSystems: { "/data": { device: "/dev/sdb1" } } },`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},
config: { fileSystems: { "/data": { neededForBoot: true } } },`,
}

export const singleDefinitions = diskRule({
  code: "NG133",
  check: (machine) => [
    ...machine.clashes.map((clash) => inDefinitions(clash, machine)),
    ...conflictsIn(machine.devices).filter(isOwn).map(inDevices),
    ...diskoDefinitions(machine.devices).flatMap((definition) => inConfig(definition, machine)),
  ],
})

/** Whether no other rule tells of it: of mount points (NG117) and of names (NG134). */
function isOwn({ item: { option } }: Conflict): boolean {
  return option[0] !== "fileSystems" && option[2] !== "luks"
}

function inDevices({ item, first }: Conflict): DiskFinding {
  return {
    at: item.at,
    message: `${formatPath(item.option)} has two values`,
    detail: `They are from ${described(first.device)} and from ${described(item.device)}.`,
    hint: "keep one of them",
  }
}

/** What a definition of `disko.devices` says otherwise than the host's disks. */
function inDefinitions({ path, first, value }: Clash, { definitions }: Machine): DiskFinding {
  const [origin] = definitions("disko", "devices", ...path.map(String)).values.flatMap((each) =>
    each.value === value ? [each.origin] : [],
  )
  return {
    at: origin ?? path,
    message: `${formatPath(["disko", "devices", ...path])} is ${JSON.stringify(value)} here, and ${JSON.stringify(first)} before`,
    detail: "NixOS merges the disks of a host with what modules define of the same devices.",
    hint: "leave it out, or say that it counts by mkForce(…)",
    others: origin === undefined ? [] : [{ at: path, message: "defined first, here" }],
  }
}

/** What the config defines with the priority that disko's definitions have. */
function inConfig(
  definition: DiskoDefinition,
  { definitions, config }: Machine,
): readonly DiskFinding[] {
  if (config("disko", "enableConfig").values.some(({ value }) => value === false)) return []
  const { values } = definitions(...definition.option)
  if (values.some(({ priority }) => priority < plainPriority)) return []
  return values
    .filter(({ value, priority }) => priority === plainPriority && isOther(value, definition))
    .map(({ value, origin }) => ({
      at: origin,
      message: `${formatPath(definition.option)} is ${JSON.stringify(value)} here, and ${JSON.stringify(definition.value)} by disko`,
      detail: `Disko defines it for ${described(definition.device)}, and it has one value.`,
      hint: "leave it out, or say that it counts by mkForce(…)",
    }))
}
