/** NG164: a mirror has more than one device (mdadm(8), "--level"). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { membersOf } from "./groups.ts"
import { wordsOf } from "./words.ts"

/** What there is to say of NG164. */
export const explained: Explanation = {
  title: "A mirror has more than one device",
  why: "mdadm makes a mirror of one device where it is forced to, and disko forces it. It protects nothing until another is added, by `mdadm --grow --raid-devices=2 --add …`.",
  mend: 'Add the second device. Where one is meant, say so by the argument "missing" in `extraArgs`, or accept it.',
  breaks: `disks: {
  disk: { a: disk({ device: "/dev/disk/by-id/nvme-1", content: mdraid("data") }) },
  mdadm: {
    data: mdadm({
      level: 1,
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    a: disk({ device: "/dev/disk/by-id/nvme-1", content: mdraid("data") }),
    b: disk({ device: "/dev/disk/by-id/nvme-2", content: mdraid("data") }),
  },
  mdadm: {
    data: mdadm({
      level: 1,
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
}

export const lonelyMirrors = diskRule({
  code: "NG164",
  check: ({ devices }) =>
    devices.isComplete
      ? devicesOf(devices, "mdadm")
          .filter(({ value: { level = 1, extraArgs } }) => {
            return level === 1 && !wordsOf(extraArgs).includes("missing")
          })
          .filter((array) => membersOf(array, devices)?.length === 1)
          .map((array) => ({
            at: array.value.level === undefined ? array.path : optionOf(array, "level"),
            message: `array ${array.key} is a mirror of one member`,
            detail: "Disko forces mdadm to make it, and it protects nothing.",
            hint: "add a member, or leave the array out",
          }))
      : [],
})
