/** NG168: GRUB can derive the key of what /boot is in (GRUB manual, "cryptomount"). */
import type { Device } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { readByGrub } from "./grub.ts"
import { wordsOf } from "./words.ts"

/** What there is to say of NG168. */
export const explained: Explanation = {
  title: "GRUB can open the encrypted device that /boot is in",
  why: "cryptsetup makes LUKS 2 with Argon2 where nothing else is asked for, and GRUB before 2.14 derives keys by PBKDF2 only: it asks for the passphrase and then finds it wrong.",
  mend: 'Format the device with `extraFormatArgs: ["--pbkdf", "pbkdf2"]` or `["--type", "luks1"]`, or put /boot on a partition of its own.',
  breaks: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        grub: biosBoot(),
        root: {
          size: "100%",
          content: luks({
            name: "root",
            passwordFile: "/tmp/key",
            content: filesystem({ format: "ext4", mountpoint: "/" }),
          }),
        },
      }),
    }),
  },
},
config: { boot: { loader: { grub: { enableCryptodisk: true } } } },`,
  close: `firmware: "bios",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        grub: biosBoot(),
        root: {
          size: "100%",
          content: luks({
            name: "root",
            passwordFile: "/tmp/key",
            extraFormatArgs: ["--pbkdf", "pbkdf2"],
            content: filesystem({ format: "ext4", mountpoint: "/" }),
          }),
        },
      }),
    }),
  },
},
config: { boot: { loader: { grub: { enableCryptodisk: true } } } },`,
}

export const grubKeyDerivation = diskRule({
  code: "NG168",
  check: (machine) => {
    const containers = readByGrub(machine).flatMap(({ foundations }) =>
      foundations.filter((each) => each.kind === "luks"),
    )
    const { values } = machine.definitions("boot", "loader", "grub", "enableCryptodisk")
    if (!values.some(({ value }) => value === true)) return []
    return [...new Set(containers)].filter(usesArgon).map((container) => ({
      at:
        container.value.extraFormatArgs === undefined
          ? container.path
          : optionOf(container, "extraFormatArgs"),
      message: `GRUB before 2.14 cannot open the encrypted device on ${described(container)}, which /boot is in`,
      detail: "It is LUKS 2 with a key derived by Argon2.",
      hint: 'extraFormatArgs: ["--pbkdf", "pbkdf2"]',
    }))
  },
})

/** Whether a device is formatted with cryptsetup's own choice, as far as that is known. */
function usesArgon({ value: { extraFormatArgs } }: Device<"luks">): boolean {
  const isKnown =
    extraFormatArgs === undefined ||
    (Array.isArray(extraFormatArgs) && extraFormatArgs.every((word) => typeof word === "string"))
  const words = wordsOf(extraFormatArgs)
  return isKnown && !words.includes("luks1") && !words.includes("pbkdf2")
}
