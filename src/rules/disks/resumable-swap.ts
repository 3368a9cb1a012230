/** NG130: what is resumed from can still be read after the start (disko, `lib/types/swap.nix`). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG130. */
export const explained: Explanation = {
  title: "A machine does not resume from swap that is encrypted anew",
  why: "With `randomEncryption` the swap has another key after every start, and the memory that hibernation wrote to it is lost.",
  mend: "For hibernation, put the swap on an encrypted device that is unlocked at the start, such as a volume in LUKS.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        swap: {
          size: "8G",
          content: swap({ randomEncryption: true, resumeDevice: true }),
        },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({ swap: { size: "8G", content: swap({ randomEncryption: true }) } }),
    }),
  },
},`,
}

export const resumableSwap = diskRule({
  code: "NG130",
  check: ({ devices }) =>
    devicesOf(devices, "swap")
      .filter(({ value }) => value.randomEncryption === true && value.resumeDevice === true)
      .map((swap) => ({
        at: optionOf(swap, "resumeDevice"),
        message: `the swap on ${described(swap)} is encrypted with a new key at every start`,
        detail: "What hibernation writes to it can never be read again.",
        hint: "leave out `resumeDevice`, or encrypt it with LUKS instead of `randomEncryption`",
      })),
})
