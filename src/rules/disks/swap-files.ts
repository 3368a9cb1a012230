/** NG313: a swap file of btrfs lies there once, as it is (btrfs(5), "Swapfile support"). */
import type { Device } from "../../disko/types/device.ts"
import { ancestors, devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule } from "./disk-rule.ts"
import { wordsOf } from "./words.ts"

/** What there is to say of NG313. */
export const explained: Explanation = {
  title: "A swap file of btrfs lies there once",
  why: "Linux takes no swap file from a btrfs that keeps its data twice or in stripes, by `-d raid1` or `-d dup` for one: the installation ends where the file is to be used, with the disks written.",
  mend: "Give the swap a partition of its own, or two, which can have the same priority.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: btrfs({
        extraArgs: ["-d", "dup"],
        subvolumes: { "/swap": { mountpoint: "/.swap", swap: { file: { size: "4G" } } } },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: btrfs({
        extraArgs: ["-m", "dup"],
        subvolumes: { "/swap": { mountpoint: "/.swap", swap: { file: { size: "4G" } } } },
      }),
    }),
  },
},`,
}

export const swapFiles = diskRule({
  code: "NG313",
  check: ({ devices }) => devicesOf(devices, "swap_file").flatMap(refused),
})

function refused(file: Device<"swap_file">): readonly DiskFinding[] {
  const btrfs = ancestors(file).find((each) => each.kind === "btrfs")
  const words = btrfs?.kind === "btrfs" ? wordsOf(btrfs.value.extraArgs) : []
  const flag = words.findIndex((word) => word === "-d" || word === "--data")
  const profile = flag === -1 ? undefined : words[flag + 1]
  if (profile === undefined || !/^(?:dup|raid\d+(?:c\d)?)$/.test(profile)) return []
  return [
    {
      at: file.path,
      message: `${described(file)} is on a btrfs that keeps its data by ${profile}, from which Linux takes no swap`,
      hint: "make it a partition: content: swap()",
    },
  ]
}
