/** NG139: GRUB can read what /boot is on (GRUB manual, "Supported filesystems"; zpool-features(7)). */
import { ancestors } from "../../disko/tree/device-tree.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"
import { type BootFileSystem, readByGrub } from "./grub.ts"

/** What there is to say of NG139. */
export const explained: Explanation = {
  title: "GRUB can read what /boot is on",
  why: 'GRUB reads kernels from /boot, by drivers of its own. It opens LUKS only with `boot.loader.grub.enableCryptodisk`; it has no driver for bcachefs or for thin volumes of LVM; and it reads a ZFS pool only if the pool has none of the features that it does not know, as with the option `compatibility: "grub2"`, and no encryption. Where it cannot read /boot, it is not installed, or ends in its rescue shell.',
  mend: "Put /boot on a partition of its own: ext4, or the EFI system partition.",
  breaks: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        grub: biosBoot(),
        root: {
          size: "100%",
          content: luks({
            name: "root",
            passwordFile: "/tmp/key",
            content: filesystem({ format: "ext4", mountpoint: "/" }),
          }),
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
        boot: {
          size: "1G",
          content: filesystem({ format: "ext4", mountpoint: "/boot" }),
        },
        root: {
          size: "100%",
          content: luks({
            name: "root",
            passwordFile: "/tmp/key",
            content: filesystem({ format: "ext4", mountpoint: "/" }),
          }),
        },
      }),
    }),
  },
},`,
}

export const readableBoot = diskRule({
  code: "NG139",
  check: (machine) =>
    readByGrub(machine).flatMap((boot) => {
      const reason = obstacles.flatMap((each) => each(boot, machine) ?? [])[0]
      return reason === undefined ? [] : [{ at: boot.mount.path, ...reason }]
    }),
})

type Obstacle = Omit<DiskFinding, "at">

const ownPartition = "mount a partition of its own at /boot, of ext4 or vfat"

/** What can be in GRUB's way; the first that is counts. */
const obstacles: readonly ((boot: BootFileSystem, machine: Machine) => Obstacle | undefined)[] = [
  inMemory,
  onBcachefs,
  inEncryptedDevice,
  inThinVolume,
  inPool,
]

function inMemory({ mount: { device } }: BootFileSystem): Obstacle | undefined {
  if (device.kind !== "nodev" || device.value.fsType !== "tmpfs") return undefined
  const message = "GRUB has to read /boot, which is in memory"
  return { message, detail: "Nothing else is mounted there.", hint: ownPartition }
}

function onBcachefs({ mount: { device } }: BootFileSystem): Obstacle | undefined {
  const isBcachefs =
    device.kind.startsWith("bcachefs") ||
    (device.kind === "filesystem" && device.value.format === "bcachefs")
  if (!isBcachefs) return undefined
  const message = `GRUB cannot read ${described(device)}, a bcachefs, which /boot is on`
  return { message, hint: ownPartition }
}

function inEncryptedDevice(
  { mount, foundations }: BootFileSystem,
  { definitions }: Machine,
): Obstacle | undefined {
  const container = foundations.find(({ kind }) => kind === "luks")
  const { values, isKnown } = definitions("boot", "loader", "grub", "enableCryptodisk")
  const isOpened = !isKnown || values.some(({ value }) => value !== false)
  if (container === undefined || isOpened) return undefined
  return {
    message: `GRUB does not open the encrypted device on ${described(container)}, which /boot is in`,
    detail: `The file system that is mounted at ${mount.mountpoint} holds /boot.`,
    hint: `config: { boot: { loader: { grub: { enableCryptodisk: true } } } }, or ${ownPartition}`,
  }
}

function inThinVolume({ foundations }: BootFileSystem): Obstacle | undefined {
  const volume = foundations.find(
    (each) => each.kind === "lvm_lv" && each.value.lvm_type === "thinlv",
  )
  if (volume === undefined) return undefined
  const message = `GRUB cannot read ${described(volume)}, a thin volume, which /boot is on`
  return { message, hint: ownPartition }
}

function inPool({ mount: { device }, foundations }: BootFileSystem): Obstacle | undefined {
  const pool = [device, ...ancestors(device)].find((each) => each.kind === "zpool")
  const inVolume = foundations.find((each) => each.kind === "zfs_volume")
  if (inVolume !== undefined)
    return {
      message: `GRUB cannot read ${described(inVolume)}, which /boot is on`,
      hint: ownPartition,
    }
  if (pool?.kind !== "zpool" || isReadable(pool.value.options)) return undefined
  return {
    message: `GRUB cannot read pool ${pool.key}, which /boot is on`,
    detail: "A new pool has features that GRUB does not know.",
    hint: `give the pool the options { compatibility: "grub2" }, or ${ownPartition}`,
  }
}

/** Whether the features of a pool are chosen, and may be those that GRUB knows. */
function isReadable(options: unknown): boolean {
  if (options === undefined) return false
  if (!isAttributeSet(options)) return true
  const { compatibility, version } = options
  const isChosen = Object.keys(options).some((name) => name.startsWith("feature@"))
  return (
    isChosen || version !== undefined || (compatibility !== undefined && compatibility !== "off")
  )
}
