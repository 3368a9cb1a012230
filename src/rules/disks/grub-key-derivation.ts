/** NG168: GRUB can derive the key of what /boot is in (GRUB manual, "cryptomount"). */
import type { Device } from "../../fleet/device-tree.ts"
import { described } from "./described.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { readByGrub } from "./grub.ts"
import { wordsOf } from "./words.ts"

export const grubKeyDerivation = diskRule({
  code: "NG168",
  severity: "warning",
  title: "GRUB can open the encrypted device that /boot is in",
  explanation:
    'cryptsetup makes LUKS 2 with Argon2 where nothing else is asked for, and GRUB before 2.14 derives keys by PBKDF2 only: it asks for the passphrase and then finds it wrong. Format the device with `extraFormatArgs: ["--pbkdf", "pbkdf2"]` or `["--type", "luks1"]`, or put /boot on a partition of its own.',
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
