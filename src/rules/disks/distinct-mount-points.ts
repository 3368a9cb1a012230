/** NG117: no two file systems are mounted at one place. */
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { diskRule } from "./disk-rule.ts"
import { conflictsIn } from "./disko-definitions.ts"

/** What there is to say of NG117. */
export const explained: Explanation = {
  title: "No two file systems are mounted at one place",
  why: "A mount point is one option of NixOS, `fileSystems.<path>`, which has one device.",
  mend: "Mount one of the file systems elsewhere, or nowhere.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        a: { size: "8G", content: filesystem({ format: "ext4", mountpoint: "/data" }) },
        b: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
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
        a: { size: "8G", content: filesystem({ format: "ext4", mountpoint: "/home" }) },
        b: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
        },
      }),
    }),
  },
},`,
}

export const distinctMountPoints = diskRule({
  code: "NG117",
  check: ({ devices }) =>
    conflictsIn(devices)
      .filter(({ item }) => item.option[0] === "fileSystems")
      .map(({ item, first }) => ({
        at: item.at,
        message: `two file systems are mounted at ${item.option[1]}`,
        detail: `They are on ${described(first.device)} and on ${described(item.device)}.`,
        hint: "mount one of them elsewhere",
        others: [{ at: first.at, message: "first mounted here" }],
      })),
})
