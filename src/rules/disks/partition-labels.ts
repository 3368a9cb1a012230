/** NG131: each partition has a label or UUID of its own, which a GPT can hold and udev has a link for. */
import { isKnown } from "../../disko/types/paths.ts"
import { longestLabel, partitionLabel } from "../../disko/types/gpt.ts"
import type { Device } from "../../disko/types/device.ts"
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import { duplicates } from "../fleet/duplicates.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG131. */
export const explained: Explanation = {
  title: "Each partition has a label of its own, by which it is found",
  why: 'Disko finds a partition by its label, /dev/disk/by-partlabel/…: `label`, or disk-<disk>-<partition>. With one label for two partitions it formats one of them twice; one that is longer than the 36 characters of a GPT is cut off, and then not found. Disko shortens only the labels that it makes itself. Udev writes some characters of a label as others than disko does, "/" among them, and sgdisk cuts it off at a colon: a partition `/home` is never found. One with a `uuid` is found by that, as it is written: udev has small letters there, so that one in capitals is never found, and of two that are the same, one is taken for the other.',
  mend: "Rename a disk or a partition, or give one of them a `label` or a `uuid` of its own; write a `uuid` small.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        data: {
          size: "8G",
          label: "data",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
        },
        home: {
          size: "8G",
          label: "data",
          content: filesystem({ format: "ext4", mountpoint: "/home" }),
        },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        data: {
          size: "8G",
          label: "data",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
        },
        home: {
          size: "8G",
          label: "home",
          content: filesystem({ format: "ext4", mountpoint: "/home" }),
        },
      }),
    }),
  },
},`,
}

export const partitionLabels = diskRule({
  code: "NG131",
  check: ({ devices }) => [
    ...tooLong(devices),
    ...unfound(devices),
    ...colliding(devices),
    ...inCapitals(devices),
    ...identifiedAlike(devices),
  ],
})

function tooLong(devices: DeviceTree): readonly DiskFinding[] {
  return devicesOf(devices, "partition").flatMap((partition) => {
    const { label } = partition.value
    if (typeof label !== "string" || label.length <= longestLabel) return []
    return [
      {
        at: optionOf(partition, "label"),
        message: `the label of ${described(partition)} has ${label.length} characters, and a GPT has room for ${longestLabel}`,
        detail: "The partition would not be found by it.",
        hint: "shorten it, or leave it out",
      },
    ]
  })
}

/**
 * What udev and disko write alike in a link's name, or escape alike: of "\\x7e" for "~", udev writes the
 * digits small and disko large. The shell takes `$` and `"` for its own, and for sgdisk a colon ends a label.
 */
const linkable = /^[\w #%&'()!+.=@-]*$/

function unfound(devices: DeviceTree): readonly DiskFinding[] {
  return devicesOf(devices, "partition").flatMap((partition) => {
    const label = partitionLabel(partition)
    if (!isFoundByLabel(partition) || !isKnown(label) || linkable.test(label)) return []
    return [
      {
        at: labelAt(partition),
        message: `${described(partition)} has the label ${JSON.stringify(label)}, by which it is not found`,
        detail: "What it is called in /dev/disk/by-partlabel is not what disko looks for there.",
        hint: 'take letters, digits, "-" and "_", in the name of the partition or in a `label` of its own',
      },
    ]
  })
}

function colliding(devices: DeviceTree): readonly DiskFinding[] {
  const labelled = devicesOf(devices, "partition").flatMap((partition) => {
    const label = partitionLabel(partition)
    return isFoundByLabel(partition) && isKnown(label) ? [{ partition, label }] : []
  })
  return duplicates(labelled, ({ label }) => label).map(({ item, first }) => ({
    at: labelAt(item.partition),
    message: `${described(item.partition)} has the label of ${described(first.partition)}, ${item.label}`,
    detail: "Disko finds partitions by their labels, and would take the one for the other.",
    hint: "rename one of them, or give it a `label` of its own",
    others: [{ at: labelAt(first.partition), message: "first labelled so here" }],
  }))
}

/** What is looked for by a UUID that udev's link is not called by. */
function inCapitals(devices: DeviceTree): readonly DiskFinding[] {
  return withUuid(devices).flatMap(({ partition, uuid }) => {
    const { content, device } = partition.value
    const isSought = content !== undefined && content !== null && device === undefined
    const small = uuid.toLowerCase()
    if (!isSought || uuid === small) return []
    return [
      {
        at: optionOf(partition, "uuid"),
        message: `${described(partition)} has the UUID ${uuid} in capitals, by which it is not found`,
        detail:
          "Udev writes it small in /dev/disk/by-partuuid, and disko looks for what is written.",
        hint: `write "${small}"`,
      },
    ]
  })
}

function identifiedAlike(devices: DeviceTree): readonly DiskFinding[] {
  return duplicates(withUuid(devices), ({ uuid }) => uuid.toLowerCase()).map(({ item, first }) => ({
    at: optionOf(item.partition, "uuid"),
    message: `${described(item.partition)} has the UUID of ${described(first.partition)}, ${item.uuid}`,
    detail: "Disko finds partitions by their UUIDs, and would take the one for the other.",
    hint: "leave one of them out, or give it its own, as `uuidgen` prints one",
    others: [{ at: optionOf(first.partition, "uuid"), message: "first given here" }],
  }))
}

function withUuid(devices: DeviceTree) {
  return devicesOf(devices, "partition").flatMap((partition) => {
    const { uuid } = partition.value
    return typeof uuid === "string" ? [{ partition, uuid }] : []
  })
}

/** Where a partition has its label: written out, or made of its key. */
function labelAt(partition: Device<"partition">) {
  return partition.value.label === undefined ? partition.path : optionOf(partition, "label")
}

/** Whether it has nothing else to be found by; partitions of arrays are found by the array. */
function isFoundByLabel({ value: { uuid, device }, parent }: Device<"partition">): boolean {
  const isOnArray = parent?.parent?.kind === "mdadm"
  return (uuid === undefined || uuid === null) && device === undefined && !isOnArray
}
