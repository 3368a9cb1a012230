/** NG303: a partition says once where it ends (disko, `lib/types/gpt.nix`). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG303. */
export const explained: Explanation = {
  title: "A partition says once where it ends",
  why: "Disko makes the end of a partition of its size. Where `end` is given as well, the size counts for nothing, and the partition is as large as `end` says.",
  mend: 'Leave out `size` or `end`. `size: "100%"` may stand beside an `end`: it makes the partition the last one.',
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ size: "1G" }),
        root: {
          size: "100G",
          end: "-8G",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
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
        ESP: esp({ size: "1G" }),
        root: {
          end: "-8G",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
}

/** Sizes that leave the end to `end`: disko's default, and the rest, by which the partition is made last. */
const sayingNothing: ReadonlySet<string> = new Set(["0", "100%"])

export const partitionEnds = diskRule({
  code: "NG303",
  check: ({ devices }) =>
    devicesOf(devices, "partition").flatMap((partition) => {
      const { size, end } = partition.value
      if (typeof size !== "string" || typeof end !== "string") return []
      if (sayingNothing.has(size) || end === `+${size}`) return []
      return [
        {
          at: optionOf(partition, "size"),
          message: `${described(partition)} has the size ${size} and the end ${end}, and disko takes the end`,
          detail: "The size counts for nothing.",
          hint: "leave out `size`, or `end`",
          others: [{ at: optionOf(partition, "end"), message: "its end" }],
        },
      ]
    }),
})
