/** Where devices are mounted, and what is mounted there, as each device type says. */
import type { Device } from "./device.ts"
import { textOf } from "./paths.ts"

/** What NixOS mounts before it looks for the system (`nixos/lib/utils.nix`, `pathsNeededForBoot`). */
export const neededForBoot: ReadonlySet<string> = new Set([
  "/",
  "/nix",
  "/nix/store",
  "/var",
  "/var/log",
  "/var/lib",
  "/var/lib/nixos",
  "/etc",
  "/usr",
])

/** The mount point of a device; null or `undefined` where it is not mounted. */
export function mountpointOf(device: Device): unknown {
  return device.type.mount?.point(device)
}

/** What is mounted: a device, or the name of a dataset; nothing where the kind is never mounted. */
export function mountedFrom(device: Device | undefined): string {
  return device?.type.mount?.from(device) ?? ""
}

/** The kind of file system that is mounted; nothing where the kind of device is never mounted. */
export function fileSystemOf(device: Device): string {
  return device.type.mount?.fileSystem(device) ?? ""
}

/** Whether the file system itself encrypts what is in it. */
export function isEncrypted(device: Device): boolean {
  return device.type.mount?.isEncrypted?.(device) ?? false
}

/** How a file system is mounted since it was made; `undefined` where any way does, or it is not known. */
export function mountedBy(device: Device): string | undefined {
  return device.type.mount?.mountedBy?.(device)
}

/** Where a mounted file system, or a file of one, is: in a device, as findmnt(8) writes it. */
export function placeOf(device: Device, file = ""): string {
  const container = mountedFrom(device)
  const folder = device.type.mount?.folder?.(device) ?? ""
  const path = `${folder}/${file}`.replace(/^\/+|\/+$/g, "")
  if (path === "") return container
  return `${container}[${path.startsWith("subvolid=") ? path : `/${path}`}]`
}

/** What mount options name: a subvolume or a folder other than the file system's own root. */
export function mountedFolder({ value }: Device): string {
  const options: unknown = "mountOptions" in value ? value.mountOptions : undefined
  if (!Array.isArray(options)) return ""
  const words = options.flatMap((option: unknown) => textOf(option).split(","))
  return words.reduce((folder, word) => folderOption.exec(word)?.[1] ?? folder, "")
}

const folderOption = /^(?:subvol=|X-mount\.subdir=|(?=subvolid=))(.*)$/s
