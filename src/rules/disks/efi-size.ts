/** NG151: an EFI system partition has room for several systems. */
import type { Device } from "../../disko/types/device.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, type Machine, diskRule, optionOf } from "./disk-rule.ts"
import { loadersOn } from "./efi.ts"
import { isGrubUsed } from "./grub.ts"
import { mountsOf } from "./mounts.ts"
import { told } from "./sizes.ts"
import { partitionBytes } from "./spans.ts"

type AnyPartition = Device<"partition" | "table_partition">

const smallest = 512 * 1024 ** 2

/** What partitions that are written by their starts and ends lose to the alignment of these. */
const alignment = 4 * 1024 ** 2

/** What there is to say of NG151. */
export const explained: Explanation = {
  title: "An EFI system partition has at least 512M",
  why: "systemd-boot keeps a kernel and an initial RAM disk of every generation on the EFI system partition, some 50 to 150 MB each, or on the partition at `boot.loader.systemd-boot.xbootldrMountPoint`, where that is given. When it is full, the machine can no longer be updated, and the partition cannot grow. GRUB keeps them in /boot: an EFI system partition that is mounted elsewhere, such as at /boot/efi, may be small.",
  mend: "Give it 1G.",
  breaks: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ size: "128M" }),
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
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ size: "512M" }),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
}

export const efiSize = diskRule({
  code: "NG151",
  check: (machine) => {
    const extended = extendedMountPoint(machine)
    if (extended !== undefined)
      return partitionsAt(extended, machine).flatMap((each) => tooSmall(each, "boot partition"))
    return loadersOn(machine.host, machine.devices)
      .filter(({ fileSystem: { value } }) => holdsKernels(value.mountpoint, machine))
      .flatMap(({ partition }) => tooSmall(partition, "EFI system partition"))
  },
})

/** Where systemd-boot keeps kernels, if that is no EFI system partition. */
function extendedMountPoint({ definitions }: Machine): string | undefined {
  const { values } = definitions("boot", "loader", "systemd-boot", "xbootldrMountPoint")
  return values.flatMap(({ value }) => (typeof value === "string" ? [value] : []))[0]
}

function partitionsAt(mountpoint: string, { devices }: Machine): readonly AnyPartition[] {
  return mountsOf(devices)
    .filter((mount) => mount.mountpoint === mountpoint)
    .flatMap(({ device: { parent } }) =>
      parent?.kind === "partition" || parent?.kind === "table_partition" ? [parent] : [],
    )
}

/** Whether an EFI system partition holds kernels: GRUB keeps them in /boot, or beside each mirror. */
function holdsKernels(mountpoint: unknown, machine: Machine): boolean {
  const mirrored = machine.definitions("boot", "loader", "grub", "mirroredBoots").values
  return mountpoint === "/boot" || mirrored.length > 0 || !isGrubUsed(machine)
}

function tooSmall(partition: AnyPartition, noun: string): readonly DiskFinding[] {
  const { value, kind } = partition
  const bytes = partitionBytes(partition)
  if (bytes === undefined || bytes >= smallest - alignment) return []
  const isSized = kind === "partition" && value.size !== undefined && value.end === undefined
  return [
    {
      at: optionOf(partition, isSized ? "size" : "end"),
      message: `the ${noun} ${partition.key} has ${told(bytes)}`,
      detail: "A kernel and initial RAM disk of every generation are kept there.",
      hint: 'give it "1G": it cannot grow later',
    },
  ]
}
