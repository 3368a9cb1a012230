/** The words of arguments that disko puts on a command line. */
import { type ByKind, type Device, byKind } from "../../disko/tree/device-tree.ts"

/** The words that are known; disko writes them without quotes, so that one text can be several. */
export function wordsOf(extraArgs: unknown): readonly string[] {
  if (!Array.isArray(extraArgs)) return []
  return extraArgs.flatMap((text: unknown) =>
    typeof text === "string" ? text.split(/[\s=]+/).filter((word) => word !== "") : [],
  )
}

/** The other devices that a file system is made of, which disko knows only as arguments. */
export function hiddenMembers(device: Device): readonly string[] {
  return wordsOf(byKind(argumentsOf, device)).filter((word) => word.startsWith("/dev/"))
}

/** The arguments that a file system of each kind is made with. */
const argumentsOf: ByKind<unknown> = {
  bcachefs_filesystem: ({ value }) => value.extraFormatArgs,
  btrfs: ({ value }) => value.extraArgs,
  filesystem: ({ value }) => value.extraArgs,
}
