/** The words of arguments that disko puts on a command line. */
import type { Device } from "../../disko/types/device.ts"

/** The words that are known; disko writes them without quotes, so that one text can be several. */
export function wordsOf(extraArgs: unknown): readonly string[] {
  if (!Array.isArray(extraArgs)) return []
  return extraArgs.flatMap((text: unknown) =>
    typeof text === "string" ? text.split(/[\s=]+/).filter((word) => word !== "") : [],
  )
}

/** The other devices that a file system is made of, which disko knows only as arguments. */
export function hiddenMembers(device: Device): readonly string[] {
  const words = wordsOf(device.type.makeArguments?.(device)).flatMap((word) => word.split(","))
  return words.filter((word) => word.startsWith("/dev/"))
}
