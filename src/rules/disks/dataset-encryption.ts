/** NG140: a dataset that is encrypted says how (zfsprops(7), "encryption"; zfs-load-key(8)). */
import { type Device, devicesOf, nameOf } from "../../disko/tree/device-tree.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG140. */
export const explained: Explanation = {
  title: "An encrypted dataset has a key, and one with a key is encrypted",
  why: "ZFS makes no encrypted dataset without a `keyformat`, unless the one around it is encrypted and its key is used; and none with a `keyformat` that is not encrypted.",
  mend: 'Write all of them together: { encryption: "aes-256-gcm", keyformat: "passphrase", keylocation: "prompt" }, in the `rootFsOptions` of the pool for everything in it.',
  breaks: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: {
    tank: zpool({ rootFsOptions: { encryption: "aes-256-gcm" }, datasets: {} }),
  },
},
config: { networking: { hostId: "8425e349" } },`,
  close: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: {
    tank: zpool({
      rootFsOptions: {
        encryption: "aes-256-gcm",
        keyformat: "passphrase",
        keylocation: "prompt",
      },
      datasets: {},
    }),
  },
},
config: { networking: { hostId: "8425e349" } },`,
}

export const datasetEncryption = diskRule({
  code: "NG140",
  check: ({ devices }) => devicesOf(devices, "zpool").flatMap(inPool),
})

/** A dataset with the options that it is made with. */
interface Dataset {
  readonly device: Device
  readonly name: string
  readonly option: "options" | "rootFsOptions"
  readonly options: Readonly<Record<string, unknown>>
}

function inPool(pool: Device<"zpool">): readonly DiskFinding[] {
  const root = datasetOf(pool, "", "rootFsOptions", pool.value.rootFsOptions)
  const inside = pool.children.flatMap((device) => {
    if (device.kind !== "zfs_fs" && device.kind !== "zfs_volume") return []
    return [datasetOf(device, nameOf(device), "options", device.value.options)]
  })
  const datasets = [root, ...inside]
  if (datasets.includes(undefined)) return []
  const all = datasets.flatMap((each) => each ?? [])
  return all.flatMap((dataset) => wrongIn(dataset, all))
}

/** `undefined` where something that matters is known to Nix only. */
function datasetOf(
  device: Device,
  name: string | undefined,
  option: Dataset["option"],
  options: unknown = {},
): Dataset | undefined {
  if (name === undefined || !isAttributeSet(options)) return undefined
  const values = ["encryption", "keyformat", "keylocation"].map((key) => options[key])
  return values.some(isExpression) ? undefined : { device, name, option, options }
}

function wrongIn(dataset: Dataset, all: readonly Dataset[]): readonly DiskFinding[] {
  const { device, option, options } = dataset
  const around = parentOf(dataset, all)
  const hasKey = options["keyformat"] !== undefined
  const location = options["keylocation"] ?? "none"
  const at = (name: string) => optionOf(device, option, name)
  if (isEncrypted(dataset, all)) {
    const inherits = around !== undefined && isEncrypted(around, all) && location === "none"
    if (hasKey || inherits) return []
    const message = `${described(device)} is encrypted, and has no keyformat`
    const name = options["encryption"] === undefined ? "keylocation" : "encryption"
    return [{ at: at(name), message, hint: `${option}: { keyformat: "passphrase" } beside it` }]
  }
  if (!hasKey) return []
  const message = `${described(device)} has a keyformat, and is not encrypted`
  const hint = `${option}: { encryption: "aes-256-gcm" } beside it`
  return [{ at: at("keyformat"), message, hint }]
}

/** Whether a dataset is encrypted: by its own option, or that of the nearest around it. */
function isEncrypted(dataset: Dataset, all: readonly Dataset[]): boolean {
  const own = dataset.options["encryption"]
  if (own !== undefined) return own !== "off"
  const around = parentOf(dataset, all)
  return around !== undefined && isEncrypted(around, all)
}

/** The dataset around another: the nearest that is in the layout, the pool's own at last. */
function parentOf({ name }: Dataset, all: readonly Dataset[]): Dataset | undefined {
  if (name === "") return undefined
  return all
    .filter((each) => each.name === "" || name.startsWith(`${each.name}/`))
    .toSorted((left, right) => right.name.length - left.name.length)[0]
}
