/** NG120: GRUB has a partition to start from a GPT by BIOS (GRUB manual, "BIOS installation"). */
import { type Device, devicesOf, isComplete } from "../../fleet/device-tree.ts"
import { diskRule } from "./disk-rule.ts"
import { areTypesKnown, isBiosBootPartition } from "./efi.ts"
import { mountsOf } from "./mounts.ts"

export const biosBootPartition = diskRule({
  code: "NG120",
  severity: "error",
  title: "A machine that starts by BIOS from a GPT has a BIOS boot partition",
  explanation:
    "A GPT leaves no room for GRUB beside itself: it needs a partition of the type EF02, 1 MB without a file system, on every disk that the machine starts from. `biosBoot()` is one, and disko tells GRUB of the disk. The rule asks it of layouts that hold the root file system of a host whose firmware is BIOS.",
  check: ({ host, devices, config }) => {
    if (host.firmware !== "bios" || !isComplete(devices) || !areTypesKnown(devices)) return []
    if (!mountsOf(devices).some(({ mountpoint }) => mountpoint === "/")) return []
    const tables = devicesOf(devices, "gpt", "table").filter(
      ({ parent }) => parent?.kind === "disk",
    )
    const partitions = devicesOf(devices, "partition", "table_partition")
    if (tables.length === 0 || tables.some(isMbr) || partitions.some(isBiosBootPartition)) return []
    const grub = config("boot", "loader", "grub", "enable")
    const device = config("boot", "loader", "grub", "device")
    const isOther = [...grub.values, ...device.values].some(
      ({ value }) => value === false || value === "nodev",
    )
    if (isOther || !grub.isKnown || !device.isKnown) return []
    return [
      {
        at: tables[0]?.path ?? [],
        message: "there is no BIOS boot partition",
        detail: `${host.name} starts by BIOS, and GRUB finds no room in a GPT without a partition of the type EF02.`,
        hint: "add `boot: biosBoot()` to the partitions of the disk that it starts from",
      },
    ]
  },
})

function isMbr(table: Device<"gpt" | "table">): boolean {
  return table.kind === "table" && table.value.format !== undefined && table.value.format !== "gpt"
}
