/** What the options of ZFS datasets say (zfsprops(7)). */
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Device, KeyOption } from "./device.ts"
import { nameText } from "./paths.ts"

/** Whether disko mounts it: no dataset whose own options say that it is not. */
export function isMountedDataset(options: unknown): boolean {
  if (!isAttributeSet(options)) return true
  return options["mountpoint"] !== "none" && options["canmount"] !== "off"
}

/**
 * How it is mounted, by what its `mountpoint` was when it was created (mount.zfs(8)): as file systems of
 * `fstab` are, `legacy`, or with the option `zfsutil`; each refuses what is meant for the other.
 */
export function mountedDatasetBy(options: unknown): string | undefined {
  const mountpoint = isAttributeSet(options) ? options["mountpoint"] : undefined
  if (mountpoint !== undefined && typeof mountpoint !== "string") return undefined
  return mountpoint === "legacy" ? "legacy" : "zfsutil"
}

/** Where its key is, among the options that stand in `option`. */
export function keyLocation(option: string, options: unknown): KeyOption {
  const value = isAttributeSet(options) ? options["keylocation"] : undefined
  return { path: [option, "keylocation"], value }
}

/**
 * Whether a dataset is encrypted: as it says itself, or else the nearest one around it, or else its pool.
 * It is so since it was created.
 */
export function isEncryptedDataset(dataset: Device<"zfs_fs">): boolean {
  const { parent: pool } = dataset
  const name = nameText(dataset)
  const around = (pool?.children ?? [])
    .flatMap((each) => (each.kind === "zfs_fs" ? [each] : []))
    .filter((each) => `${name}/`.startsWith(`${nameText(each)}/`))
    .toSorted((one, other) => nameText(other).length - nameText(one).length)
  const said = [
    ...around.map(({ value }) => encryptionIn(value.options)),
    pool?.kind === "zpool" ? encryptionIn(pool.value.rootFsOptions) : undefined,
  ].find((each) => each !== undefined)
  return said !== undefined && said !== "off"
}

function encryptionIn(options: unknown): unknown {
  return isAttributeSet(options) ? options["encryption"] : undefined
}
