/** NG130: what is resumed from can still be read after the start (disko, `lib/types/swap.nix`). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import { nameOf } from "../../disko/types/paths.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, type Machine, diskRule, optionOf } from "./disk-rule.ts"
import { foundationsOf } from "./groups.ts"

/** What there is to say of NG130. */
export const explained: Explanation = {
  title: "A machine does not resume from swap that it cannot read by then",
  why: "With `randomEncryption` the swap has another key after every start, and the memory that hibernation wrote to it is lost. The initial RAM disk is what resumes: it has to open the LUKS that the swap is in.",
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
  check: (machine) =>
    devicesOf(machine.devices, "swap")
      .filter(({ value }) => value.resumeDevice === true)
      .flatMap((swap) => unreadable(swap, machine)),
})

function unreadable(swap: Device<"swap">, machine: Machine): readonly DiskFinding[] {
  const at = optionOf(swap, "resumeDevice")
  const hint = "leave out `resumeDevice`, or encrypt it with LUKS instead of `randomEncryption`"
  if (swap.value.randomEncryption === true)
    return [
      {
        at,
        message: `the swap on ${described(swap)} is encrypted with a new key at every start`,
        detail: "What hibernation writes to it can never be read again.",
        hint,
      },
    ]
  const container = foundationsOf(swap, machine.devices).find((each) => isOpenedLate(each, machine))
  if (container === undefined) return []
  return [
    {
      at,
      message: `the swap in ${described(container)} is unlocked when it is too late to resume from it`,
      detail: "Its `initrdUnlock` is false, and the initial RAM disk is what resumes.",
      hint: "leave out `initrdUnlock`, or `resumeDevice`",
    },
  ]
}

/** Whether a device is LUKS that the initial RAM disk is known not to open. */
function isOpenedLate(device: Device, { config }: Machine): boolean {
  if (device.kind !== "luks" || device.value.initrdUnlock !== false) return false
  const name = nameOf(device)
  if (name === undefined) return false
  const { values, isKnown } = config("boot", "initrd", "luks", "devices", name)
  return isKnown && values.length === 0
}
