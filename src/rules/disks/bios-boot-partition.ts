/** NG120: GRUB has a partition to start from a GPT by BIOS (GRUB manual, "BIOS installation"). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type Machine, diskRule } from "./disk-rule.ts"
import { holdsSystem, isBiosBootPartition } from "./efi.ts"

/** What there is to say of NG120. */
export const explained: Explanation = {
  title: "A machine that starts by BIOS from a GPT has a BIOS boot partition",
  why: "A GPT leaves no room for GRUB beside itself: it needs a partition of the type EF02, 1 MB without a file system, on every disk that the machine starts from. The rule asks it of layouts that hold the root file system of a host whose firmware is BIOS.",
  mend: "Add `biosBoot()`, which is one; disko then tells GRUB of the disk.",
  breaks: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
  close: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        grub: biosBoot(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
}

export const biosBootPartition = diskRule({
  code: "NG120",
  check: (machine) => {
    const { host, devices } = machine
    const [table] = tablesOf(devices)
    if (host.firmware !== "bios" || table === undefined || hasRoom(devices)) return []
    if (!holdsSystem(devices) || startsOtherwise(machine)) return []
    return [
      {
        at: table.path,
        message: "there is no BIOS boot partition",
        detail: `${host.name} starts by BIOS, and GRUB finds no room in a GPT without a partition of the type EF02.`,
        hint: "add `boot: biosBoot()` to the partitions of the disk that it starts from",
      },
    ]
  },
})

/** The partition tables of disks: GRUB starts from no other. */
function tablesOf(devices: DeviceTree): readonly Device<"gpt" | "table">[] {
  return devicesOf(devices, "gpt", "table").filter(({ parent }) => parent?.kind === "disk")
}

/** Whether GRUB has a partition of its own, or the room that is behind an MBR. */
function hasRoom(devices: DeviceTree): boolean {
  return (
    devicesOf(devices, "partition", "table_partition").some(isBiosBootPartition) ||
    tablesOf(devices).some(isMbr)
  )
}

function isMbr({ kind, value }: Device<"gpt" | "table">): boolean {
  return kind === "table" && value.format !== undefined && value.format !== "gpt"
}

/** Whether GRUB is not used, or is installed by somebody else. */
function startsOtherwise({ config }: Machine): boolean {
  const options = [
    config("boot", "loader", "grub", "enable"),
    config("boot", "loader", "grub", "device"),
  ]
  return options.some(
    ({ values, isKnown: isDefined }) =>
      !isDefined || values.some(({ value }) => value === false || value === "nodev"),
  )
}
