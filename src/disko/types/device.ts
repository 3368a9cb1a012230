/** What a device type of disko says of itself, and the devices of a layout that are of one. */
import type { z } from "zod"
import type { PathSegment } from "../../problems/problem.ts"
import type { ContentSchemas, DiskContents, PartitionContents } from "./content.ts"

/** What is no device's content: groups of devices, and parts of a device with options of their own. */
export interface OtherDevices {}

/** The groups of `disko.devices`, and the kind of device in each. */
export interface DeviceGroups {}

/** What each kind of device is as it was written. Those of disko's types are called as these are. */
export interface DeviceValues extends PartitionContents, DiskContents, OtherDevices {}

export type DeviceKind = keyof DeviceValues

/** A device, or whatever else has options of its own, and where it stands. */
export type Device<Kind extends DeviceKind = DeviceKind> = {
  readonly [K in Kind]: DeviceOf<K>
}[Kind]

/** A device of a kind, where it stands in its layout. */
export interface DeviceOf<Kind extends DeviceKind> {
  readonly kind: Kind
  /** What is known of its kind. */
  readonly type: AnyDeviceType
  /** The key that it is defined under; a content has that of what it is in. */
  readonly key: string
  /** Its options, as far as they are known: any of them may be an expression. */
  readonly value: DeviceValues[Kind]
  /** Its path in the devices. */
  readonly path: readonly PathSegment[]
  /** What it is in: a content in its partition, a partition in its table, a table on its disk. */
  readonly parent: Device | undefined
  readonly children: readonly Device[]
}

/** What there is to know of a kind of device; the compiler asks for what it cannot do without. */
export type DeviceType<Kind extends DeviceKind> = Traits<Kind> & Place<Kind>

/** What there is to know of devices of some kinds. */
export type DeviceTypes<Kind extends DeviceKind = DeviceKind> = {
  readonly [K in Kind]: DeviceType<K>
}

/** What there is to know of a kind, whichever it is. */
export type AnyDeviceType = Traits<DeviceKind>

/** Where devices of a kind can stand, and what they must look like then; parts stand in a device. */
type Place<Kind extends DeviceKind> = Kind extends keyof PartitionContents
  ? { readonly schema: SchemaOf; readonly heldBy: "partitions" }
  : Kind extends keyof DiskContents
    ? { readonly schema: SchemaOf; readonly heldBy: "disks" }
    : Kind extends DeviceGroups[keyof DeviceGroups]
      ? { readonly schema: SchemaOf; readonly group: GroupOf<Kind> }
      : unknown

type GroupOf<Kind> = {
  readonly [Group in keyof DeviceGroups]: DeviceGroups[Group] extends Kind ? Group : never
}[keyof DeviceGroups]

/** A schema, given those of what a device can hold. */
type SchemaOf = (contents: ContentSchemas) => z.ZodObject

/** Those with a device are methods, as a device is asked of its own type only. */
interface Traits<Kind extends DeviceKind> {
  /** The options; those of a part are in the schema of what it is a part of. */
  readonly schema?: SchemaOf
  /** What can hold it: partitions and whatever else holds something, or whole disks only. */
  readonly heldBy?: "partitions" | "disks"
  /** The key of the devices that those of the kind are in, by name. */
  readonly group?: keyof DeviceGroups
  /** What it is called, where it is told of by its key; others are by what they are in. */
  readonly noun?: string
  /** What functions for it are called after in TypeScript, where that is not the noun. */
  readonly functionNoun?: string
  /** The calls that it is written as; the first one that fits is used. */
  readonly constructors?: readonly Constructor[]
  /** The options that hold other devices, and how. */
  readonly holds?: { readonly [option: string]: Holding }
  /** The group that a member makes with others. */
  readonly memberOf?: Membership
  /** Its name on the machine where it is given none; its key as a rule. */
  readonly defaultName?: (key: string) => string
  /** The block device that it has for its content: what disko passes on as `device`. */
  path?(device: Device<Kind>): string
  /** How it is mounted. */
  readonly mount?: Mounting<Kind>
  /** What is swapped to, by its path; `undefined` where the file system of a file is not mounted. */
  swapsTo?(device: Device<Kind>): string | undefined
  /** Whether what is swapped to is made at every start, so that nothing of it is on the disks. */
  isMadeAtStart?(device: Device<Kind>): boolean
  /** What the initrd opens under its name, if it does. */
  opens?(device: Device<Kind>): string | undefined
  /** The options that name files with its key, as far as they are given. */
  keys?(device: Device<Kind>): readonly KeyOption[]
  /** What finds it by its kind alone, as nothing is in it: `BIOS boot`, for GRUB. */
  startsBy?(device: Device<Kind>): string | undefined
  /** The arguments that its file system is made with, which can name other devices. */
  makeArguments?(device: Device<Kind>): unknown
}

/** How a file system is mounted (`fileSystems.<name>` of NixOS). */
interface Mounting<Kind extends DeviceKind> {
  /** Where; null or `undefined` where it is not mounted. */
  point(device: Device<Kind>): unknown
  /** What is mounted: a device, or the name of a dataset. */
  from(device: Device<Kind>): string
  /** The subvolume or folder in it that is mounted. */
  folder?(device: Device<Kind>): string
  /** The kind of file system. */
  fileSystem(device: Device<Kind>): string
  /** Whether the file system itself encrypts what is in it. */
  isEncrypted?(device: Device<Kind>): boolean
  /** How it is mounted since it was made, where it can only be mounted so. */
  mountedBy?(device: Device<Kind>): string | undefined
  /** Whether one that is mounted nowhere was forgotten. */
  readonly isExpected?: boolean
  /** Whether it is looked for on a disk; others are made at every start. */
  isOnDisk?(device: Device<Kind>): boolean
}

/** How a member names its group. */
export interface Membership {
  readonly kind: DeviceKind
  /** The option of the member that has the group's name. */
  readonly option: string
  /** What the group is called among all that there are. */
  readonly noun: string
}

/** A constructor: what it adds, and which of the device's options it is given before the others. */
export interface Constructor {
  readonly name: string
  readonly implies: Readonly<Record<string, string>>
  readonly first?: string
}

/** How an option holds devices. */
export interface Holding {
  /** Their kind, where it is one. */
  readonly kind?: DeviceKind
  /** Those in the option's value, given the option's name and the holder's key. */
  readonly members: (value: unknown, option: string, key: string) => readonly Member[]
}

/** A device in another one: its path is the end of its own. */
export interface Member {
  /** As it is written, so that there may be no such kind. */
  readonly kind: string
  readonly key: string
  readonly value: object
  readonly path: readonly PathSegment[]
}

/** An option that names a key file, or a place that has the key (zfsprops(7), "keylocation"). */
export interface KeyOption {
  readonly path: readonly PathSegment[]
  readonly value: unknown
}
