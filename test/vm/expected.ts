/** What a layout says that must be on the disks, in the terms of what can be seen there. */
import * as z from "zod"
import {
  type ArrayFact,
  type BtrfsFact,
  type Facts,
  type GroupFact,
  type Measures,
  type MountFact,
  type PartitionFact,
  gibibyte,
  mebibyte,
  sector,
  sorted,
} from "./facts.ts"

const text = z.string()
const words = z.array(text).default([])

/** As much of disko's devices as the ready layouts use; anything else is an error here. */
const subvolumeSchema = z.strictObject({
  mountpoint: text,
  mountOptions: words,
  swap: z.record(text, z.strictObject({ size: text })).default({}),
})

const plainContents = [
  z.strictObject({
    type: z.literal("filesystem"),
    format: text,
    mountpoint: text,
    mountOptions: words,
  }),
  z.strictObject({
    type: z.literal("swap"),
    discardPolicy: text.optional(),
    resumeDevice: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal("btrfs"),
    extraArgs: words,
    subvolumes: z.record(text, subvolumeSchema),
  }),
  z.strictObject({ type: z.literal("lvm_pv"), vg: text }),
  z.strictObject({ type: z.literal("mdraid"), name: text }),
] as const

const luksSchema = z.strictObject({
  type: z.literal("luks"),
  name: text,
  passwordFile: text.optional(),
  settings: z.strictObject({ allowDiscards: z.boolean() }),
  content: z.discriminatedUnion("type", plainContents),
})

const contentSchema = z.discriminatedUnion("type", [...plainContents, luksSchema])

const partitionSchema = z.strictObject({
  size: text,
  type: text.optional(),
  priority: z.number().optional(),
  attributes: z.array(z.number()).default([]),
  hybrid: z.strictObject({ mbrPartitionType: text }).optional(),
  content: contentSchema.optional(),
})

const devicesSchema = z.strictObject({
  disk: z.record(
    text,
    z.strictObject({
      type: z.literal("disk"),
      device: text,
      content: z.strictObject({
        type: z.literal("gpt"),
        efiGptPartitionFirst: z.boolean().default(true),
        partitions: z.record(text, partitionSchema),
      }),
    }),
  ),
  mdadm: z
    .record(
      text,
      z.strictObject({
        type: z.literal("mdadm"),
        level: z.number(),
        metadata: text.default("1.2"),
        content: contentSchema,
      }),
    )
    .default({}),
  lvm_vg: z
    .record(
      text,
      z.strictObject({
        type: z.literal("lvm_vg"),
        lvs: z.record(text, z.strictObject({ size: text, content: contentSchema })),
      }),
    )
    .default({}),
  nodev: z
    .record(text, z.strictObject({ type: z.literal("nodev"), fsType: text, mountOptions: words }))
    .default({}),
})

type Devices = z.output<typeof devicesSchema>
type Content = z.output<typeof contentSchema>
type Partition = z.output<typeof partitionSchema>
type Subvolume = z.output<typeof subvolumeSchema>

/** A content and the device that it is on. */
interface Held<C extends Content = Content> {
  readonly device: string
  readonly content: C
}

/** The facts of a layout's devices. */
export function expectedFacts(given: unknown, measures: Measures): Facts {
  const devices = devicesSchema.parse(given)
  const held = heldBy(devices)
  return {
    partitions: mapValues(devices.disk, ({ content }, disk) =>
      partitionFacts(disk, content.partitions, measures.disks[disk] ?? 0),
    ),
    mbr: mapValues(devices.disk, ({ content }) => mbrOf(content)),
    contents: Object.fromEntries(held.flatMap(contentFacts)),
    mounts: Object.fromEntries([...held.flatMap(mountsOf), ...memoryMounts(devices)]),
    encrypted: Object.fromEntries(
      held
        .filter(isHeld("luks"))
        .map(({ device, content: { name, settings } }) => [
          name,
          { device, allowDiscards: settings.allowDiscards },
        ]),
    ),
    arrays: mapValues(devices.mdadm, ({ level, metadata }, name): ArrayFact => {
      const members = held.filter(isHeld("mdraid")).filter(({ content }) => content.name === name)
      return { level: `raid${level}`, metadata, members: sorted(members.map(deviceOf)) }
    }),
    groups: mapValues(devices.lvm_vg, ({ lvs }, name): GroupFact => {
      const members = held.filter(isHeld("lvm_pv")).filter(({ content }) => content.vg === name)
      const volumes = volumeSizes(lvs, measures.groups[name] ?? 0)
      return { members: sorted(members.map(deviceOf)), volumes }
    }),
    btrfs: held.filter(isHeld("btrfs")).map(btrfsFact),
  }
}

/** Everything that any device holds, outer before inner. */
function heldBy({ disk, mdadm, lvm_vg: groups }: Devices): readonly Held[] {
  const onPartitions = Object.entries(disk).flatMap(([name, { content }]) =>
    Object.entries(content.partitions).flatMap(([partition, { content: held }]) =>
      held === undefined ? [] : within(byLabel(labelOf(name, partition)), held),
    ),
  )
  const onArrays = Object.entries(mdadm).flatMap(([name, { content }]) =>
    within(`/dev/md/${name}`, content),
  )
  const onVolumes = Object.entries(groups).flatMap(([group, { lvs }]) =>
    Object.entries(lvs).flatMap(([name, { content }]) => within(`/dev/${group}/${name}`, content)),
  )
  return [...onPartitions, ...onArrays, ...onVolumes]
}

function within(device: string, content: Content): readonly Held[] {
  const inner =
    content.type === "luks" ? within(`/dev/mapper/${content.name}`, content.content) : []
  return [{ device, content }, ...inner]
}

function isHeld<Type extends Content["type"]>(type: Type) {
  return (held: Held): held is Held<Extract<Content, { type: Type }>> => held.content.type === type
}

function deviceOf({ device }: Held): string {
  return device
}

/** The label that disko gives a partition (disko, `lib/types/gpt.nix`: `label`). */
function labelOf(disk: string, partition: string): string {
  return `disk-${disk}-${partition}`
}

function byLabel(label: string): string {
  return `/dev/disk/by-partlabel/${label}`
}

/** Partitions follow each other from the first mebibyte on, in the order of their priorities. */
function partitionFacts(
  disk: string,
  partitions: Readonly<Record<string, Partition>>,
  diskBytes: number,
): readonly PartitionFact[] {
  // 33 sectors at the end are the table's copy
  const end = Math.floor((diskBytes - 33 * sector) / mebibyte) * mebibyte
  let start = mebibyte
  return sorted(Object.keys(partitions))
    .flatMap((name) => (partitions[name] === undefined ? [] : [{ name, ...partitions[name] }]))
    .toSorted((one, other) => priorityOf(one) - priorityOf(other))
    .map((partition) => {
      const size = partition.size === "100%" ? end - start : bytes(partition.size)
      start += size
      return {
        label: labelOf(disk, partition.name),
        type: typeOf(partition),
        size,
        attributes: partition.attributes.map((bit) => attributeNames[bit] ?? String(bit)),
      }
    })
}

function priorityOf({ priority, size, type }: Partition): number {
  return priority ?? (size === "100%" ? 9001 : type === "EF02" ? 100 : 1000)
}

function typeOf({ type, content }: Partition): string {
  return type ?? (content?.type === "swap" ? "8200" : "8300")
}

/** The bits of a partition's attributes, as sfdisk names them. */
const attributeNames: Readonly<Record<number, string>> = { 2: "LegacyBIOSBootable" }

/** A hybrid MBR has entries of its own beside the one that protects the GPT. */
function mbrOf({
  efiGptPartitionFirst,
  partitions,
}: Devices["disk"][string]["content"]): readonly string[] {
  const hybrid = Object.values(partitions).flatMap((partition) => partition.hybrid ?? [])
  const types = hybrid.map(({ mbrPartitionType }) => mbrPartitionType)
  return efiGptPartitionFirst ? ["0xee", ...types] : [...types, "0xee"]
}

/** What `blkid` finds on the device, and on others that are made into one with it. */
function contentFacts({ device, content }: Held): readonly (readonly [string, string])[] {
  const signature = content.type === "filesystem" ? content.format : signatures[content.type]
  const others = content.type === "btrfs" ? otherMembers(content) : []
  return [device, ...others].map((member) => [member, signature])
}

const signatures: Readonly<Record<Exclude<Content["type"], "filesystem">, string>> = {
  btrfs: "btrfs",
  swap: "swap",
  luks: "crypto_LUKS",
  lvm_pv: "LVM2_member",
  mdraid: "linux_raid_member",
}

type Btrfs = Extract<Content, { type: "btrfs" }>

function otherMembers({ extraArgs }: Btrfs): readonly string[] {
  return extraArgs.filter((argument) => argument.startsWith("/dev/"))
}

function btrfsFact({ device, content }: Held<Btrfs>): BtrfsFact {
  const swapFiles = Object.values(content.subvolumes).flatMap(({ swap }) => Object.values(swap))
  return {
    devices: sorted([device, ...otherMembers(content)]),
    subvolumes: sorted(Object.keys(content.subvolumes).map((path) => path.replace(/^\//, ""))),
    copies: content.extraArgs.includes("--data raid1") ? 2 : 1,
    used: swapFiles.reduce((sum, { size }) => sum + bytes(size) / gibibyte, 0),
  }
}

function mountsOf({ device, content }: Held): readonly (readonly [string, MountFact])[] {
  if (content.type === "btrfs") {
    const shared = sharedOptions(Object.values(content.subvolumes))
    return Object.entries(content.subvolumes).map(([path, { mountpoint, mountOptions }]) => {
      const own = mountOptions.filter((option) => !isShared(option))
      return [mountpoint, mountFact(device, "btrfs", [...own, ...shared, `subvol=${path}`])]
    })
  }
  if (content.type !== "filesystem") return []
  return [[content.mountpoint, mountFact(device, content.format, content.mountOptions)]]
}

function memoryMounts({ nodev }: Devices): readonly (readonly [string, MountFact])[] {
  return Object.entries(nodev).map(([mountpoint, { fsType, mountOptions }]) => [
    mountpoint,
    mountFact(fsType, fsType, mountOptions),
  ])
}

function mountFact(device: string, type: string, options: readonly string[]): MountFact {
  return { device, type, options: sorted(options.flatMap(shownOptions)) }
}

/** The first mount of a btrfs decides for all of it (btrfs(5), "Mount options"). */
function sharedOptions(subvolumes: readonly Subvolume[]): readonly string[] {
  const [first] = subvolumes.toSorted((one, other) => depth(one) - depth(other))
  return first?.mountOptions.filter(isShared) ?? []
}

function depth({ mountpoint }: Subvolume): number {
  return mountpoint.split("/").filter((name) => name !== "").length
}

function isShared(option: string): boolean {
  return option.startsWith("compress")
}

/** How the kernel tells of an option of `mount`; some are for others to read. */
function shownOptions(option: string): readonly string[] {
  const [name = "", value = ""] = option.split("=")
  if (/^(defaults|nofail|noauto|x-.*)$/.test(name)) return []
  if (name === "umask") return [`fmask=${value}`, `dmask=${value}`]
  if (name === "size") return [`size=${bytes(value) / 1024}k`]
  if (name === "mode") return [`mode=${value.replace(/^0/, "")}`]
  return option === "compress=zstd" ? ["compress=zstd:3"] : [option]
}

function volumeSizes(
  volumes: Devices["lvm_vg"][string]["lvs"],
  groupBytes: number,
): Readonly<Record<string, number>> {
  const fixed = Object.values(volumes).filter(({ size }) => size !== "100%FREE")
  const taken = fixed.reduce((sum, { size }) => sum + bytes(size), 0)
  return mapValues(volumes, ({ size }) => (size === "100%FREE" ? groupBytes - taken : bytes(size)))
}

/** The bytes of a size such as `512M`. */
function bytes(size: string): number {
  const [, number = "", unit = ""] = /^(\d+)([KMGT])$/.exec(size) ?? []
  return Number(number) * 1024 ** ("KMGT".indexOf(unit) + 1)
}

function mapValues<T, R>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}
