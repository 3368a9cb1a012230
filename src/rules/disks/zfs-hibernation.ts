/** NG163: a machine with ZFS hibernates only if that is allowed (NixOS, `boot.zfs.allowHibernation`). */
import { type Device, devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, type Machine, diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG163. */
export const explained: Explanation = {
  title: "A machine with ZFS that is to resume is allowed to hibernate",
  why: "NixOS starts a machine with ZFS with the kernel's parameter `nohibernate`, as a pool that is imported after the memory was written is lost when it is resumed from. Swap to resume from is then never used for that.",
  mend: "Either leave out `resumeDevice`, or define `boot.zfs.allowHibernation`, with `boot.zfs.forceImportRoot` false, which NixOS asks for then. Swap in a volume of ZFS cannot be resumed from at all.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        swap: { size: "8G", content: swap({ resumeDevice: true }) },
        tank: { size: "100%", content: zfs("tank") },
      }),
    }),
  },
  zpool: { tank: zpool({ datasets: {} }) },
},
config: { networking: { hostId: "8425e349" } },`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        swap: { size: "8G", content: swap() },
        tank: { size: "100%", content: zfs("tank") },
      }),
    }),
  },
  zpool: { tank: zpool({ datasets: {} }) },
},
config: { networking: { hostId: "8425e349" } },`,
}

export const zfsHibernation = diskRule({
  code: "NG163",
  check: (machine) => {
    const { devices, config } = machine
    if (devicesOf(devices, "zpool", "zfs").length === 0) return []
    const swaps = devicesOf(devices, "swap").filter(({ value }) => value.resumeDevice === true)
    const { values, isKnown } = config("boot", "zfs", "allowHibernation")
    const isAllowed = !isKnown || values.some(({ value }) => value === true)
    return [
      ...(isAllowed ? [] : [...swaps.map(inDevices), ...inConfig(machine)]),
      ...(isAllowed ? swaps.filter(isOnZfs).map(onVolume) : []),
    ]
  },
})

const hint =
  "leave it out, or config: { boot: { zfs: { allowHibernation: true, forceImportRoot: false } } }"
const detail = "NixOS starts a machine with ZFS with nohibernate where that is not allowed."

function inDevices(swap: Device<"swap">): DiskFinding {
  const message = `the swap on ${described(swap)} is never resumed from beside ZFS`
  return { at: optionOf(swap, "resumeDevice"), message, detail, hint }
}

function inConfig({ definitions }: Machine): readonly DiskFinding[] {
  return definitions("boot", "resumeDevice")
    .values.filter(({ value }) => value !== "")
    .map(({ origin }) => ({
      at: origin,
      message: "boot.resumeDevice is never resumed from beside ZFS",
      detail,
      hint,
    }))
}

function isOnZfs({ parent }: Device): boolean {
  return parent?.kind === "zfs_volume"
}

function onVolume(swap: Device<"swap">): DiskFinding {
  return {
    at: optionOf(swap, "resumeDevice"),
    message: `the swap on ${described(swap)} is in a pool, which cannot be resumed from`,
    detail: "The pool would have to be imported before the memory is read, which destroys it.",
    hint: "put the swap on a partition of its own, or leave out `resumeDevice`",
  }
}
