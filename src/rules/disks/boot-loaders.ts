/** NG308: a machine whose system is on its disks has a boot loader (NixOS manual, `boot.loader`). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Origin } from "../../problems/problem.ts"
import type { Firmware } from "../../fleet/host.ts"
import { mayBeDefined, membersOf, settled } from "../settled.ts"
import type { ModelHost } from "../../model/model.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"
import { holdsSystem, isBiosBootPartition } from "./efi.ts"

/** What there is to say of NG308. */
export const explained: Explanation = {
  title: "A machine has a boot loader",
  why: "NixOS sets up GRUB where no other boot loader is, and refuses to where nothing says on which disk: disko says it of a GPT with a BIOS boot partition. Where GRUB and all others are switched off, the machine is installed and does not start. The rule asks it of layouts that hold the root file system of a host whose firmware is given.",
  mend: "Tell GRUB its disk, or leave on the boot loader that `firmware` sets up. Where something else starts the kernel, such as the host of a virtual machine, switch GRUB off and leave `firmware` out.",
  breaks: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/" }),
    }),
  },
},`,
  close: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/" }),
    }),
  },
},
config: { boot: { loader: { grub: { device: "/dev/disk/by-id/nvme-1" } } } },`,
}

export const bootLoaders = diskRule({
  code: "NG308",
  check: (machine) => {
    const { host } = machine
    const { firmware } = host
    if (firmware === undefined || !holdsSystem(machine.devices) || mayStartOtherwise(host))
      return []
    if (isSystemdBootOn(host)) return []
    const enable = settled(host, ...grub, "enable")
    if (enable?.value === false) return switchedOff(host, enable.origin)
    const isOn = enable !== undefined && (enable.value ?? true) === true
    return isOn ? withoutDisk(machine, firmware) : []
  },
})

const grub = ["boot", "loader", "grub"]

/** Names in `boot.loader` that are no boot loaders, and those that are looked at by themselves. */
const others = new Set(["efi", "grub", "systemd-boot", "timeout"])

/** Whether another boot loader may be set up, or none is needed. */
function mayStartOtherwise(host: ModelHost): boolean {
  const loaders = membersOf(host, "boot", "loader")
  if (loaders === undefined || host.firmware === "raspberry-pi") return true
  if (loaders.some((name) => !others.has(name))) return true
  return ["isContainer", "isNspawnContainer", "kernel.enable", "lanzaboote"].some((name) =>
    mayBeDefined(host, "boot", ...name.split(".")),
  )
}

/** Whether systemd-boot may be set up, which `firmware` does. */
function isSystemdBootOn(host: ModelHost): boolean {
  const enable = settled(host, "boot", "loader", "systemd-boot", "enable")
  return enable === undefined || (enable.value ?? host.firmware === "uefi") !== false
}

/** GRUB that is set up, and is told no disk. */
function withoutDisk({ host, devices }: Machine, firmware: Firmware): readonly DiskFinding[] {
  const { name, place } = host
  const isTold = ["device", "devices", "mirroredBoots"].some((option) =>
    mayBeDefined(host, ...grub, option),
  )
  if (isTold || devicesOf(devices, "partition").some(isBiosBootPartition)) return []
  // a GPT without room for it is told of as that
  if (firmware === "bios" && devicesOf(devices, "gpt").length > 0) return []
  return [
    {
      at: { place, path: ["config"] },
      message: `nothing says where the boot loader of ${name} is put`,
      detail: "NixOS sets up GRUB where there is no other, and is told of no disk for it.",
      hint: `config: { boot: { loader: { grub: ${inGrub[firmware]} } } }`,
    },
  ]
}

/** What GRUB is told where it is used. */
const inGrub: Readonly<Record<Firmware, string>> = {
  bios: '{ device: "/dev/disk/by-id/…" }',
  uefi: '{ efiSupport: true, device: "nodev" }',
  "raspberry-pi": "{ enable: false }",
}

function switchedOff({ name }: ModelHost, at: Origin): readonly DiskFinding[] {
  return [
    {
      at,
      message: `${name} has no boot loader: all are switched off`,
      hint: "leave one on; where something else starts the kernel, leave `firmware` out",
    },
  ]
}
