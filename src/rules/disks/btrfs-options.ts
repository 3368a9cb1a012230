/** NG160: options of a whole btrfs are given to what is mounted first (btrfs(5), "Mount options"). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"
import { type Mount, isBelow, isNeededForBoot, mountOptionsOf, mountsOf } from "./mounts.ts"

/** What there is to say of NG160. */
export const explained: Explanation = {
  title: "Options of a whole btrfs stand at the subvolume that is mounted first",
  why: "Of the options of btrfs, nearly all are those of the whole file system: `compress`, `nodatacow`, `autodefrag`, `discard`, `commit` … Linux takes them from the subvolume that is mounted first, and passes over what later ones say. `/` is mounted before all others. Only `subvol` and what every file system has, such as `noatime`, `ro` or `nosuid`, are each mount's own.",
  mend: "Give the option to the first one, for all of them; for one subvolume, set a property of its folder instead, by `btrfs property set … compression zstd` or `chattr +C`.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: btrfs({
        subvolumes: {
          "/data": { mountpoint: "/data" },
          "/data/mail": { mountpoint: "/data/mail", mountOptions: ["compress=zstd"] },
        },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: btrfs({
        subvolumes: {
          "/data": { mountpoint: "/data" },
          "/data/mail": { mountpoint: "/data/mail", mountOptions: ["noatime"] },
        },
      }),
    }),
  },
},`,
}

export const btrfsOptions = diskRule({
  code: "NG160",
  check: (machine) =>
    devicesOf(machine.devices, "btrfs").flatMap((btrfs) => unheard(btrfs, machine)),
})

function unheard(btrfs: Device<"btrfs">, machine: Machine): readonly DiskFinding[] {
  const mounts = mountsIn(btrfs, machine.devices)
  const firsts = firstOf(mounts, machine)
  const options = new Map(mounts.map((mount) => [mount, mountOptionsOf(mount, machine)]))
  if (firsts.some((first) => options.get(first)?.areKnown !== true)) return []
  const settings = (mount: Mount) => settingsIn(options.get(mount)?.words ?? [])
  return mounts.flatMap((mount) => {
    const others = firsts.filter((first) => first !== mount)
    if (firsts.length === 1 && others.length === 0) return []
    return [...settings(mount)]
      .flatMap(([setting, word]) => {
        const other = others.find((each) => !isHeard(word, settings(each).get(setting)))
        return other === undefined ? [] : [lost(mount, word, other, settings(other).get(setting))]
      })
      .slice(0, 1)
  })
}

function lost(mount: Mount, word: string, first: Mount, heard: string | undefined): DiskFinding {
  return {
    at: optionsAt(mount),
    message: `${word} of ${described(mount.device)} has no effect`,
    detail: `Linux takes it from what is mounted first of a btrfs: ${first.mountpoint}, which has ${heard ?? "no such option"}.`,
    hint: `give it to what is mounted at ${first.mountpoint}, or set a property of the folder instead`,
  }
}

function mountsIn(btrfs: Device, devices: DeviceTree): readonly Mount[] {
  return mountsOf(devices).filter(({ device }) => device === btrfs || device.parent === btrfs)
}

/** What is mounted before the others: several, where it is left to chance which one is. */
function firstOf(mounts: readonly Mount[], machine: Machine): readonly Mount[] {
  const root = mounts.filter(({ mountpoint }) => mountpoint === "/")
  if (root.length > 0) return root
  const early = mounts.filter((mount) => isNeededForBoot(mount, machine))
  const candidates = early.length > 0 ? early : mounts
  // a folder is there before what is mounted in it
  return candidates.filter(
    ({ mountpoint }) => !candidates.some((each) => isBelow(mountpoint, each.mountpoint)),
  )
}

function optionsAt({ device }: Mount): DiskFinding["at"] {
  const isGiven = "mountOptions" in device.value && device.value.mountOptions !== undefined
  return isGiven ? [...device.path, "mountOptions"] : device.path
}

/** Options of the whole file system, by what they decide. */
const wholes: readonly (readonly [words: RegExp, setting: string])[] = [
  [/^compress(-force)?(=|$)|^(nodata|data)cow$/, "compression or copy on write"],
  [/^(nodata|data)sum$/, "checksums"],
  [/^(no)?autodefrag$/, "defragmentation"],
  [/^(no)?discard(=|$)/, "discard"],
  [/^(no)?ssd(_spread)?$/, "ssd"],
  [/^(no)?space_cache(=|$)/, "space cache"],
  [/^(no)?barrier$/, "barriers"],
  [/^(no)?flushoncommit$/, "flushing"],
  [/^(no)?treelog$/, "log tree"],
  [/^(no)?acl$/, "access control lists"],
  [/^commit=/, "commit interval"],
  [/^max_inline=/, "inline data"],
  [/^metadata_ratio=/, "metadata"],
  [/^thread_pool=/, "threads"],
  [/^user_subvol_rm_allowed$/, "removal of subvolumes"],
]

/** What Linux does by itself, so that nothing is lost where it is not heard. */
const usual: ReadonlySet<string> = new Set([
  "compress=no",
  "compress=none",
  "datacow",
  "datasum",
  "noautodefrag",
  "discard=async",
  "ssd",
  "space_cache",
  "space_cache=v2",
  "barrier",
  "noflushoncommit",
  "treelog",
  "acl",
  "commit=30",
])

/** Options by what they decide; what a mount leaves out says nothing of it. */
function settingsIn(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap((word) => {
      const [, setting] = wholes.find(([form]) => form.test(word)) ?? []
      return setting === undefined ? [] : [[setting, word] as const]
    }),
  )
}

/** Whether an option is the one that counts, or what is done without any. */
function isHeard(word: string, heard: string | undefined): boolean {
  return heard === undefined ? usual.has(word) : plain(word) === plain(heard)
}

/** The level that is meant where none is given (btrfs(5), "Compression"). */
function plain(word: string): string {
  const [name = "", method] = word.split("=")
  if (!name.startsWith("compress")) return word
  return `${name}=${(method ?? "zlib").replace(/^(zlib|zstd):3$/, "$1")}`
}
