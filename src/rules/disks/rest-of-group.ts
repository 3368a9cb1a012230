/** NG111: one volume takes the rest of a volume group, and comes last (disko, `lib/types/lvm_vg.nix`). */
import { creationOrder } from "../../disko/tree/creation-order.ts"
import { type Device, devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"

type Volume = Device<"lvm_lv">

/** What there is to say of NG111. */
export const explained: Explanation = {
  title: "One volume takes the rest of a volume group, and comes last",
  why: 'Volumes are made one after the other, by `priority` and then by name; thin pools come first. One of size "100%FREE" takes all that is left, and LVM makes no volume without any room.',
  mend: 'Give every volume but the last a size of its own, such as "20G", or a share of what is left, such as "50%FREE".',
  breaks: `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-1", content: physicalVolume("pool") }),
  },
  lvm_vg: {
    pool: volumeGroup({
      data: {
        size: "100%FREE",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      },
      home: {
        size: "100%FREE",
        content: filesystem({ format: "ext4", mountpoint: "/home" }),
      },
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-1", content: physicalVolume("pool") }),
  },
  lvm_vg: {
    pool: volumeGroup({
      data: {
        size: "20G",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      },
      home: {
        size: "100%FREE",
        content: filesystem({ format: "ext4", mountpoint: "/home" }),
      },
    }),
  },
},`,
}

export const restOfGroup = diskRule({
  code: "NG111",
  check: ({ devices }) =>
    devicesOf(devices, "lvm_vg").flatMap((group) => {
      // thin volumes take nothing of the group
      const volumes = group.children
        .filter((child) => child.kind === "lvm_lv")
        .filter(({ value }) => value.lvm_type !== "thinlv")
      const greedy = volumes.filter(takesRest)
      const [first, second] = greedy
      if (first === undefined) return []
      return second === undefined ? after(first, volumes) : [several(group, first, second)]
    }),
})

function takesRest({ value: { size } }: Volume): boolean {
  return typeof size === "string" && /^100%(FREE)?$/i.test(size)
}

function several({ key }: Device<"lvm_vg">, first: Volume, second: Volume): DiskFinding {
  return {
    at: optionOf(second, "size"),
    message: `a second volume takes the rest of volume group ${key}`,
    detail: `${first.key} and ${second.key} both ask for "100%FREE"; LVM would have nothing for the second.`,
    hint: `give one of them a fixed size, such as "20G"`,
  }
}

function after(greedy: Volume, volumes: readonly Volume[]): readonly DiskFinding[] {
  const order = creationOrder(volumes, priorityOf)
  const [next] = order?.slice(order.indexOf(greedy) + 1) ?? []
  if (next === undefined) return []
  const isPool = greedy.value.lvm_type === "thin-pool"
  return [
    {
      at: optionOf(greedy, "size"),
      message: `${greedy.key} takes all that is left before ${next.key} is made`,
      detail: isPool
        ? "A thin pool is made before the volumes that are none."
        : "Volumes are made in the order of their priority.",
      hint: `give ${greedy.key} a fixed size, or ${next.key} a lower priority`,
    },
  ]
}

/** The volume's priority, disko's default where it has none. */
function priorityOf({ value: { priority, size, lvm_type: kind } }: Volume): number | undefined {
  if (priority !== undefined) return typeof priority === "number" ? priority : undefined
  if (typeof size !== "string" || (typeof kind !== "string" && kind !== undefined && kind !== null))
    return undefined
  return (kind === "thin-pool" ? 501 : 1000) + (size.includes("100%") ? 251 : 0)
}
