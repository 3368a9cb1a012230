/** NG166: the initial RAM disk has the drivers of the disks that it needs (`boot.initrd.availableKernelModules`). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import { foreignImports } from "../../model/imports.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, type Machine, diskRule, optionOf } from "./disk-rule.ts"
import { foundationsOf } from "./groups.ts"
import { isNeededForBoot, mountsOf } from "./mounts.ts"

/** Disks that no driver is for among those that NixOS always takes along. */
interface Driver {
  /** How such disks are named. */
  readonly paths: RegExp
  readonly noun: string
  /** What they need: of each group of modules one. */
  readonly modules: readonly (readonly string[])[]
  /** The kind of machine that it is asked of, where it is not every one. */
  readonly system?: string
  /** An option that brings the modules. */
  readonly option?: readonly string[]
}

const drivers: readonly Driver[] = [
  {
    paths: /^\/dev\/(vd[a-z]+\d*$|disk\/by-id\/virtio-)/,
    noun: "a disk of a virtual machine",
    modules: [["virtio_blk"], ["virtio_pci", "virtio_mmio"]],
  },
  {
    paths: /^\/dev\/disk\/by-id\/scsi-[0S](QEMU|HC|DO|Linode)_/,
    noun: "a disk of a virtual machine",
    modules: [
      ["virtio_scsi", "sym53c8xx", "megaraid_sas"],
      ["virtio_pci", "virtio_mmio"],
    ],
  },
  {
    paths: /^\/dev\/xvd[a-z]+\d*$/,
    noun: "a disk of a virtual machine of Xen",
    modules: [["xen_blkfront", "xen-blkfront"]],
  },
  {
    paths: /^\/dev\/disk\/by-id\/(scsi-3|wwn-0x)60022480/,
    noun: "a disk of a virtual machine of Hyper-V",
    modules: [["hv_storvsc"]],
    option: ["virtualisation", "hypervGuest", "enable"],
  },
  {
    paths: /^\/dev\/disk\/by-id\/(scsi-3|wwn-0x)6000c29/,
    noun: "a disk of a virtual machine of VMware",
    modules: [["vmw_pvscsi", "mptspi", "mptsas"]],
    option: ["virtualisation", "vmware", "guest", "enable"],
  },
  {
    paths: /^\/dev\/disk\/by-(id\/usb-|path\/.*-usb-)/,
    noun: "a disk on USB",
    modules: [["usb_storage", "uas"]],
  },
  {
    paths: /^\/dev\/(mmcblk\d|disk\/by-id\/mmc-)/,
    noun: "a memory card",
    modules: [["sdhci_pci", "sdhci_acpi"]],
    system: "x86_64-linux",
  },
]

/** What there is to say of NG166. */
export const explained: Explanation = {
  title: "The initial RAM disk has the drivers of its disks",
  why: "The initial RAM disk of NixOS has drivers for SATA, NVMe and the keyboard. Others it takes from `boot.initrd.availableKernelModules`, which a hardware configuration or a report of nixos-facter defines: without `virtio_blk` and `virtio_pci` a virtual machine finds no root file system. The rule looks at how disks are named, in hosts whose `firmware` is given.",
  mend: "Give the host its `hardware`, or name the modules.",
  breaks: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/virtio-1",
      content: gpt({
        ESP: esp(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
  close: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/virtio-1",
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
config: { boot: { initrd: { availableKernelModules: ["virtio_pci", "virtio_blk"] } } },`,
}

export const neededDrivers = diskRule({
  code: "NG166",
  check: (machine) => {
    const modules = initrdModules(machine)
    if (machine.host.firmware === undefined || modules === undefined) return []
    return disksOfBoot(machine).flatMap((disk) => undriven(disk, modules, machine))
  },
})

/** What a host adds to the modules of its initial RAM disk; `undefined` where that is not known. */
export function initrdModules({ host, definitions }: Machine): readonly string[] | undefined {
  if (host.hardware !== undefined || foreignImports(host.imports).length > 0) return undefined
  const options = ["availableKernelModules", "kernelModules"].map((name) =>
    definitions("boot", "initrd", name),
  )
  const lists = options.flatMap(({ values }) => values.map(({ value }) => value))
  const names = lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : [list]))
  const areKnown =
    options.every(({ isKnown }) => isKnown) && names.every((name) => typeof name === "string")
  return areKnown ? names.map(String) : undefined
}

/** The disks that a file system rests on which is mounted before the system is there. */
function disksOfBoot(machine: Machine): readonly Device<"disk">[] {
  const { devices } = machine
  const needed = mountsOf(devices).filter((mount) => isNeededForBoot(mount, machine))
  const under = new Set(needed.flatMap(({ device }) => foundationsOf(device, devices)))
  return devicesOf(devices, "disk").filter((disk) => under.has(disk))
}

function undriven(
  disk: Device<"disk">,
  modules: readonly string[],
  { host, definitions }: Machine,
): readonly DiskFinding[] {
  const { device } = disk.value
  const driver = drivers.find(
    ({ paths, system = host.system }) =>
      typeof device === "string" && paths.test(device) && system === host.system,
  )
  if (driver === undefined) return []
  const { noun, option } = driver
  const isBrought = option !== undefined && definitions(...option).values.length > 0
  const missing = driver.modules.filter((any) => !any.some((name) => modules.includes(name)))
  if (isBrought || missing.length === 0) return []
  const names = missing.flatMap(([name = ""]) => JSON.stringify(name))
  return [
    {
      at: optionOf(disk, "device"),
      message: `disk ${disk.key} is ${noun}, and the initial RAM disk has no driver for it`,
      detail: `${host.name} has no \`hardware\`, and its config does not name ${names.join(" and ")}.`,
      hint: `give it its hardware: facter("./${host.name}.facter.json") or nixModule("./${host.name}.hardware.nix"); or config: { boot: { initrd: { availableKernelModules: [${names.join(", ")}] } } }`,
    },
  ]
}
