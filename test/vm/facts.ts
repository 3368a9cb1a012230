/** What can be said of a machine's disks: by a layout beforehand, and by looking at them. */

/** Devices go by the names that the layout knows them by, sizes are in bytes. */
export interface Facts {
  /** By disk: the partitions in their order. */
  readonly partitions: Readonly<Record<string, readonly PartitionFact[]>>
  /** By disk: the types of the entries in its MBR. */
  readonly mbr: Readonly<Record<string, readonly string[]>>
  /** By device: what it holds, as `blkid` names it. */
  readonly contents: Readonly<Record<string, string>>
  /** By mount point. */
  readonly mounts: Readonly<Record<string, MountFact>>
  /** By the name that it is opened under. */
  readonly encrypted: Readonly<
    Record<string, { readonly device: string; readonly allowDiscards: boolean }>
  >
  /** By name. */
  readonly arrays: Readonly<Record<string, ArrayFact>>
  /** By name: LVM's volume groups, with the size of each volume. */
  readonly groups: Readonly<Record<string, GroupFact>>
  /** In the order of their first devices. */
  readonly btrfs: readonly BtrfsFact[]
}

export interface PartitionFact {
  readonly label: string
  /** sgdisk's code. */
  readonly type: string
  readonly size: number
  readonly attributes: readonly string[]
}

export interface MountFact {
  readonly device: string
  readonly type: string
  /** But for those that the kernel adds by itself. */
  readonly options: readonly string[]
}

export interface ArrayFact {
  readonly level: string
  readonly metadata: string
  readonly members: readonly string[]
}

export interface GroupFact {
  readonly members: readonly string[]
  readonly volumes: Readonly<Record<string, number>>
}

export interface BtrfsFact {
  readonly devices: readonly string[]
  readonly subvolumes: readonly string[]
  /** How often the data is kept. */
  readonly copies: number
  /** Of a new file system: swap files, in whole gigabytes. */
  readonly used: number
}

/** What a layout cannot know. */
export interface Measures {
  /** By disk. */
  readonly disks: Readonly<Record<string, number>>
  /** By volume group. */
  readonly groups: Readonly<Record<string, number>>
}

export const mebibyte = 1 << 20
export const gibibyte = 1 << 30
export const sector = 512

export function sorted(texts: Iterable<string>): readonly string[] {
  return [...texts].toSorted()
}
