/** NG300: a small boot partition does not fill up with generations. */
import type { Device } from "../../disko/types/device.ts"
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { isSettled, mayBeDefined, settled } from "../settled.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { isEfiSystemPartition } from "./efi.ts"
import { mountsOf } from "./mounts.ts"
import { bytesOf, told } from "./sizes.ts"
import { partitionBytes } from "./spans.ts"

/** What there is to say of NG300. */
export const explained: Explanation = {
  title: "A small boot partition does not fill up with generations",
  why: 'A boot loader keeps a kernel and an initial RAM disk of every generation on the partition at /boot, and generations stay until they are collected. One with less than 1G is full after some ten updates of the kernel, and then the machine cannot be updated any more. What `firmware: "uefi"` implies has a limit of its own; GRUB has one of 100, and what is set up in `config` has none. An EFI system partition below 512M is told of in any case, by NG151.',
  mend: "Limit the generations, `configurationLimit` of the boot loader, or have old ones collected, `nix.gc.automatic`; on a machine that is not installed yet, give the partition 1G.",
  breaks: `firmware: "uefi",
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
},
config: { boot: { loader: { "systemd-boot": { configurationLimit: null } } } },`,
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
},
config: { boot: { loader: { "systemd-boot": { configurationLimit: 15 } } } },`,
}

const [smallest = 0, enough = 0] = [bytesOf("500M"), bytesOf("950M")]

/** What takes generations away, or keeps kernels elsewhere. */
const others: readonly (readonly string[])[] = [
  ["boot", "loader", "systemd-boot", "xbootldrMountPoint"],
  ["boot", "loader", "grub", "mirroredBoots"],
  ["boot", "loader", "generic-extlinux-compatible"],
  ["boot", "loader", "limine"],
  ["boot", "loader", "refind"],
  ["boot", "lanzaboote"],
  ["programs", "nh"],
  ["services", "angrr"],
]

export const bootGenerations = diskRule({
  code: "NG300",
  check: ({ host, devices }) => {
    if (!isUnlimited(host) || others.some((path) => mayBeDefined(host, ...path))) return []
    if (!isSettled(host, ["nix", "gc", "automatic"], false, false)) return []
    return mountsOf(devices)
      .filter(({ mountpoint }) => mountpoint === "/boot")
      .flatMap(({ device: { parent } }) =>
        parent?.kind === "partition" || parent?.kind === "table_partition"
          ? filling(parent, host)
          : [],
      )
  },
})

/** Whether the boot loader is known, and keeps as many generations as there are. */
function isUnlimited(host: ModelHost): boolean {
  const at = ["boot", "loader"] as const
  if (isSettled(host, [...at, "grub", "enable"], true, host.firmware === "bios"))
    return isSettled(host, [...at, "grub", "configurationLimit"], undefined)
  if (!isSettled(host, [...at, "systemd-boot", "enable"], true, host.firmware === "uefi"))
    return false
  const limit = settled(host, ...at, "systemd-boot", "configurationLimit")
  return (
    limit?.value === null ||
    (limit?.value === undefined && host.firmware !== "uefi" && limit !== undefined)
  )
}

function filling(
  partition: Device<"partition" | "table_partition">,
  host: ModelHost,
): readonly DiskFinding[] {
  const bytes = partitionBytes(partition)
  if (bytes === undefined || bytes >= enough) return []
  if (isEfiSystemPartition(partition) && bytes < smallest) return []
  const isSized = partition.kind === "partition" && partition.value.size !== undefined
  return [
    {
      at: optionOf(partition, isSized ? "size" : "end"),
      message: `the partition ${partition.key} at /boot has ${told(bytes)}, and ${host.name} keeps all generations`,
      detail: "A kernel and initial RAM disk of every generation are kept there, until it is full.",
      hint: 'set configurationLimit of the boot loader to 10, or nix: { gc: { automatic: true, options: "--delete-older-than 30d" } }',
    },
  ]
}
