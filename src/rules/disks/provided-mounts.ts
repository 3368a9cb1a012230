/** NG159: what is mounted when a machine starts is there by then. */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import { mountpointOf } from "../../disko/types/mounting.ts"
import { nameOf, textOf } from "../../disko/types/paths.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, type Machine, diskRule, optionOf } from "./disk-rule.ts"
import { foundationsOf } from "./groups.ts"
import { holderOf, isBelow, mountsOf } from "./mounts.ts"

/** What there is to say of NG159. */
export const explained: Explanation = {
  title: "What is mounted at the start is provided at the start",
  why: "A file system is mounted when the machine starts, if what it is on is there, and swap likewise. Otherwise the start waits for it and fails. Disko mounts all of them at the installation, which ends where it cannot.",
  mend: "Let what it is on be provided: LUKS has to be opened, by disko's own `initrdUnlock` or by `boot.initrd.luks.devices` or `environment.etc.crypttab`; a pool of which only volumes are used has to be imported, by `boot.zfs.extraPools`; a system whose root is in memory needs /nix on a disk; and the folder that is bound to another one is there where a file system is mounted at it, or a hook makes it.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: luks({
        name: "crypted",
        initrdUnlock: false,
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: luks({
        name: "crypted",
        initrdUnlock: false,
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      }),
    }),
  },
},
config: {
  environment: {
    etc: { crypttab: { text: "crypted /dev/disk/by-id/nvme-1 - tpm2-device=auto" } },
  },
},`,
}

export const providedMounts = diskRule({
  code: "NG159",
  check: (machine) => [
    ...mountsOf(machine.devices).flatMap(({ device, mountpoint, path }) =>
      locked(device, machine, { at: path, used: `${mountpoint} is mounted` }),
    ),
    ...devicesOf(machine.devices, "swap").flatMap((swap) =>
      locked(swap, machine, { at: swap.path, used: "the swap in it is used" }),
    ),
    ...devicesOf(machine.devices, "zpool").flatMap((pool) => notImported(pool, machine)),
    ...withoutStore(machine),
    ...devicesOf(machine.devices, "nodev").flatMap((mount) => withoutFolder(mount, machine)),
  ],
})

/** LUKS that nothing opens, and what is used from it. */
function locked(
  device: Device,
  { config, devices }: Machine,
  { at, used }: Pick<DiskFinding, "at"> & { readonly used: string },
): readonly DiskFinding[] {
  const container = foundationsOf(device, devices).find(
    (each) => each.kind === "luks" && each.value.initrdUnlock === false,
  )
  const name = container && nameOf(container)
  if (container === undefined || name === undefined || isOptional(device)) return []
  const opened = [
    config("boot", "initrd", "luks", "devices", name),
    config("environment", "etc", "crypttab"),
  ]
  if (opened.some(({ values, isKnown }) => values.length > 0 || !isKnown)) return []
  return [
    {
      at,
      message: `nothing unlocks ${described(container)} before ${used}`,
      detail: "Its `initrdUnlock` is false.",
      hint: "leave out `initrdUnlock`, name it in environment.etc.crypttab, or mount it with the option noauto",
    },
  ]
}

function isOptional({ value }: Device): boolean {
  const options: unknown = "mountOptions" in value ? value.mountOptions : undefined
  if (!Array.isArray(options)) return false
  return options.some(
    (option: unknown) => typeof option !== "string" || /\b(noauto|nofail)\b/.test(option),
  )
}

/** Pools of which only volumes are used: NixOS imports those that file systems name. */
function notImported(pool: Device<"zpool">, { config, devices }: Machine): readonly DiskFinding[] {
  const mounted = mountsOf(devices).map(({ device }) => device)
  const isImported = [pool, ...pool.children].some(
    (each) => each.kind !== "zfs_volume" && mounted.includes(each),
  )
  const used = pool.children.find((each) => each.kind === "zfs_volume" && isUsed(each, mounted))
  const { values, isKnown } = config("boot", "zfs", "extraPools")
  if (isImported || used === undefined || values.length > 0 || !isKnown) return []
  return [
    {
      at: used.path,
      message: `nothing imports pool ${pool.key} before ${described(used)} is used`,
      detail: "NixOS imports the pools that file systems of ZFS are in.",
      hint: `config: { boot: { zfs: { extraPools: ["${pool.key}"] } } }`,
    },
  ]
}

function isUsed({ children }: Device, mounted: readonly Device[]): boolean {
  return children.some((child) => child.kind === "swap" || mounted.includes(child))
}

/** What the system is made of in memory: with its root, or by itself. */
function withoutStore({ devices, config }: Machine): readonly DiskFinding[] {
  const holder = holderOf("/nix/store", mountsOf(devices))
  if (holder?.device.kind !== "nodev" || holder.device.value.fsType !== "tmpfs") return []
  const elsewhere = [config("fileSystems", "/nix"), config("fileSystems", "/nix/store")]
  if (elsewhere.some(({ values, isKnown }) => values.length > 0 || !isKnown)) return []
  const { mountpoint } = holder
  return [
    {
      at: optionOf(holder.device),
      message:
        mountpoint === "/"
          ? "the root file system is in memory, and nothing is mounted at /nix"
          : `${mountpoint} is in memory, and what the system is made of with it`,
      detail: "The system would be gone after the first start.",
      hint: 'mount a file system of a disk at "/nix"',
    },
  ]
}

/** What is bound to a folder in a file system that is made empty; a hook may make it, and so may whoever knows more of it. */
function withoutFolder(mount: Device<"nodev">, { devices, host }: Machine): readonly DiskFinding[] {
  const { device, mountOptions } = mount.value
  const mountpoint = mountpointOf(mount)
  const isBound = Array.isArray(mountOptions) && mountOptions.includes("bind")
  if (!isBound || typeof device !== "string" || host.deploy?.installed === true) return []
  const mounts = mountsOf(devices)
  const holder = holderOf(device, mounts)
  if (mountpoint === null || holder === undefined || holder.mountpoint === device) return []
  // what is mounted deeper, and subvolumes, have folders above them made
  if (mounts.some((each) => isBelow(each.mountpoint, device))) return []
  if (/^(?:btrfs|bcachefs)/.test(holder.device.kind)) return []
  if (devices.all.some(hasHook)) return []
  return [
    {
      at: optionOf(mount, "device"),
      message: `nothing makes ${device} before it is mounted at ${textOf(mountpoint)}`,
      detail: `It is in ${described(holder.device)}, which is made empty, and disko mounts it at the installation.`,
      hint: "make it in the `postMountHook` of what it is in",
    },
  ]
}

/** Whether commands of the user's are run when a device is made or mounted. */
function hasHook({ value }: Device): boolean {
  return Object.keys(value).some((name) => name.endsWith("Hook"))
}
