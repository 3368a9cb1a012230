/** NG312: properties of ZFS have values that ZFS takes (zpoolprops(7), zfsprops(7)). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG312. */
export const explained: Explanation = {
  title: "A property of ZFS has a value that it takes",
  why: 'ZFS makes no pool and no dataset with a value that it does not know, such as "no" for `atime` or "zstd-22" for `compression`, nor with less room than is to be kept for it: the installation ends there, with the disks erased. The rule knows the properties that take certain words, sizes, and `ashift`; others it leaves alone.',
  mend: 'Write the value as `man zfsprops` or `man zpoolprops` has it: switches are "on" and "off".',
  breaks: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: { tank: zpool({ rootFsOptions: { atime: "no" }, datasets: {} }) },
},
config: { networking: { hostId: "8425e349" } },`,
  close: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: { tank: zpool({ rootFsOptions: { atime: "off" }, datasets: {} }) },
},
config: { networking: { hostId: "8425e349" } },`,
}

/** Which values a property takes, and how they are told. */
interface Values {
  readonly pattern: RegExp
  readonly told: string
}

/** What takes one of some words. */
function words(text: string): Values {
  return {
    pattern: new RegExp(`^(?:${text.replaceAll(" ", "|")})$`),
    told: text.replaceAll(" ", ", "),
  }
}

const onOff = words("on off")
const cached = words("all none metadata")
const size: Values = {
  pattern: /^(?:none|auto|(?:\d+\.?\d*|\.\d+)(?:B|[KMGTPEZ](?:i?B)?)?)$/i,
  told: 'a size such as "10G", or none',
}
/** From 512 bytes to 16M. */
const blocks: Values = {
  pattern:
    /^(?:(?:512|1024|2048|4096|8192|16384|32768|65536|131072|262144|524288|1048576|2097152|4194304|8388608|16777216)B?|(?:0?\.50*|(?:1|2|4|8|16|32|64|128|256|512|1024|2048|4096|8192|16384)(?:\.0*)?)K(?:i?B)?|(?:0?\.50*|(?:1|2|4|8|16)(?:\.0*)?)M(?:i?B)?)$/i,
  told: 'a power of two from 512 to 16M, such as "128K"',
}

const ofPools: Readonly<Record<string, Values>> = {
  ...switches(
    "autoexpand autoreplace autotrim delegation expand listsnaps listsnapshots multihost rdonly readonly replace",
  ),
  ashift: { pattern: /^(?:0|9|1[0-6])$/, told: "a power of two from 9 to 16, or 0" },
  failmode: words("wait continue panic"),
}

const compression: Values = {
  pattern:
    /^(?:on|off|lzjb|lz4|zle|gzip(?:-[1-9])?|zstd(?:-(?:[1-9]|1\d)|-fast(?:-(?:[1-9]|[1-9]0|100|500|1000))?)?)$/,
  told: "on, off, lz4, zle, lzjb, gzip, gzip-1 to gzip-9, zstd, zstd-1 to zstd-19, zstd-fast",
}
const caseSensitivity = words("sensitive insensitive mixed")
const nodeSizes = words("legacy auto 1k 2k 4k 8k 16k")
const redundancy = words("all most some none")

const ofDatasets: Readonly<Record<string, Values>> = {
  ...switches("atime devices exec nbmand overlay rdonly readonly relatime setuid utf8only vscan"),
  acltype: words("off noacl disabled nfsv4 posix posixacl"),
  aclinherit: words("discard noallow restricted passthrough passthrough-x secure"),
  aclmode: words("discard groupmask passthrough restricted"),
  canmount: words("on off noauto"),
  case: caseSensitivity,
  casesensitivity: caseSensitivity,
  compress: compression,
  compression,
  copies: words("1 2 3"),
  dnodesize: nodeSizes,
  dnsize: nodeSizes,
  encryption: words(
    "on off aes-128-ccm aes-192-ccm aes-256-ccm aes-128-gcm aes-192-gcm aes-256-gcm",
  ),
  keyformat: words("none raw hex passphrase"),
  logbias: words("latency throughput"),
  normalization: words("none formC formD formKC formKD"),
  prefetch: cached,
  primarycache: cached,
  quota: size,
  recordsize: blocks,
  recsize: blocks,
  redund_md: redundancy,
  redundant_metadata: redundancy,
  refquota: size,
  refreserv: size,
  refreservation: size,
  reserv: size,
  reservation: size,
  secondarycache: cached,
  snapdev: words("hidden visible"),
  snapdir: words("hidden visible disabled"),
  sync: words("standard always disabled"),
  volblock: blocks,
  volblocksize: blocks,
  volmode: words("default full geom dev none"),
  xattr: words("on off dir sa"),
}

function switches(names: string): Readonly<Record<string, Values>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, onOff]))
}

export const zfsPropertyValues = diskRule({
  code: "NG312",
  check: ({ devices }) =>
    devicesOf(devices, "zpool").flatMap((pool) => [
      ...misgiven(pool, "options", pool.value.options, ofPools),
      ...misgiven(pool, "rootFsOptions", pool.value.rootFsOptions, ofDatasets),
      ...pool.children.flatMap((dataset) =>
        dataset.kind === "zfs_fs" || dataset.kind === "zfs_volume"
          ? misgiven(dataset, "options", dataset.value.options, ofDatasets)
          : [],
      ),
    ]),
})

function misgiven(
  device: Device,
  option: "options" | "rootFsOptions",
  properties: unknown,
  known: Readonly<Record<string, Values>>,
): readonly DiskFinding[] {
  if (!isAttributeSet(properties)) return []
  const found = Object.entries(properties).flatMap(([name, value]) => {
    const values = Object.hasOwn(known, name) ? known[name] : undefined
    if (values === undefined || typeof value !== "string" || values.pattern.test(value)) return []
    return [
      {
        at: optionOf(device, option, name),
        message: `${described(device)} has the ${name} ${JSON.stringify(value)}, which ZFS does not take`,
        hint: `it takes ${values.told}`,
      },
    ]
  })
  return [...found, ...keptBeyond(device, option, properties)]
}

/** Limits of a dataset, and what is kept for it and counts against them, each by its names. */
const limits: readonly (readonly [limit: readonly string[], kept: readonly string[]])[] = [
  [["quota"], ["reservation", "reserv"]],
  [["quota"], ["refreservation", "refreserv"]],
  [["refquota"], ["refreservation", "refreserv"]],
]

/** What is kept for a dataset beyond what it may have. */
function keptBeyond(
  device: Device,
  option: "options" | "rootFsOptions",
  properties: Readonly<Record<string, unknown>>,
): readonly DiskFinding[] {
  const given = (names: readonly string[]) => {
    const name = names.find((each) => properties[each] !== undefined) ?? ""
    return { name, value: properties[name], bytes: bytesOfZfs(properties[name]) }
  }
  return limits.flatMap(([ofLimit, ofKept]) => {
    const [limit, kept] = [given(ofLimit), given(ofKept)]
    if (!limit.bytes || kept.bytes === undefined || kept.bytes <= limit.bytes) return []
    return [
      {
        at: optionOf(device, option, kept.name),
        message: `${described(device)} has the ${kept.name} ${JSON.stringify(kept.value)}, which is more than its ${limit.name} ${JSON.stringify(limit.value)}`,
        hint: "make the one smaller or the other larger",
        others: [{ at: optionOf(device, option, limit.name), message: `the ${limit.name}` }],
      },
    ]
  })
}

/** The bytes of a size such as `1.5T`, `10GiB` or `1024`. */
function bytesOfZfs(text: unknown): number | undefined {
  const [, number, unit] =
    (typeof text === "string" && /^(\d+\.?\d*|\.\d+)(?:B|([KMGTPEZ])(?:i?B)?)?$/i.exec(text)) || []
  if (number === undefined) return undefined
  return Number(number) * 1024 ** ("KMGTPEZ".indexOf(unit?.toUpperCase() ?? " ") + 1)
}
