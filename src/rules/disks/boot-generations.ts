/** NG300: a small boot partition does not fill up with generations. */
import type { Explanation } from "../../problems/explanation.ts"
import { isSettled, mayBeDefined } from "../settled.ts"
import { type DiskFinding, type Machine, diskRule, optionOf } from "./disk-rule.ts"
import { loadersOn } from "./efi.ts"
import { isGrubUsed } from "./grub.ts"
import { bytesOf, partitionBytes, told } from "./sizes.ts"

/** What there is to say of NG300. */
export const explained: Explanation = {
  title: "A small boot partition does not fill up with generations",
  why: "systemd-boot keeps a kernel and an initial RAM disk of every generation on the EFI system partition, and generations stay until they are collected. One with less than 1G is full after some ten updates that changed the kernel, and then the machine cannot be updated any more. Below 512M it is told of in any case, by NG151.",
  mend: "Limit the generations, `boot.loader.systemd-boot.configurationLimit`, or have old ones collected, `nix.gc.automatic`; on a machine that is not installed yet, give the partition 1G.",
  breaks: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ size: "600M" }),
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
        ESP: esp({ size: "600M" }),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},
config: { boot: { loader: { "systemd-boot": { configurationLimit: 10 } } } },`,
}

const [smallest = 0, enough = 0] = [bytesOf("512M"), bytesOf("1000M")]

/** What limits the generations, or takes old ones away. */
const limits: readonly (readonly string[])[] = [
  ["boot", "loader", "systemd-boot", "configurationLimit"],
  ["boot", "loader", "systemd-boot", "xbootldrMountPoint"],
  ["boot", "lanzaboote", "configurationLimit"],
  ["boot", "loader", "limine"],
  ["boot", "loader", "refind"],
  ["programs", "nh", "clean"],
  ["services", "angrr"],
]

export const bootGenerations = diskRule({
  code: "NG300",
  check: (machine) => {
    const { host, devices } = machine
    if (host.firmware !== "uefi" || isGrubUsed(machine)) return []
    if (limits.some((path) => mayBeDefined(host, ...path))) return []
    if (!isSettled(host, ["nix", "gc", "automatic"], false, false)) return []
    return loadersOn(host, devices).flatMap(({ partition, fileSystem }) =>
      fileSystem.value.mountpoint === "/boot" ? filling(partition, machine) : [],
    )
  },
})

function filling(
  partition: ReturnType<typeof loadersOn>[number]["partition"],
  { host }: Machine,
): readonly DiskFinding[] {
  const bytes = partitionBytes(partition.value)
  if (bytes === undefined || bytes < smallest || bytes >= enough) return []
  const isSized = partition.kind === "partition" && partition.value.size !== undefined
  return [
    {
      at: optionOf(partition, isSized ? "size" : "end"),
      message: `the EFI system partition ${partition.key} has ${told(bytes)}, and ${host.name} keeps all generations`,
      detail: "A kernel and initial RAM disk of every generation are kept there, until it is full.",
      hint: 'boot: { loader: { "systemd-boot": { configurationLimit: 10 } } }, or nix: { gc: { automatic: true, options: "--delete-older-than 30d" } }',
    },
  ]
}
