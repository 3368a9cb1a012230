/** NG117: no two file systems are mounted at one place. */
import { duplicates } from "../duplicates.ts"
import { described } from "./described.ts"
import { diskRule } from "./disk-rule.ts"
import { mountsOf } from "./mounts.ts"

export const distinctMountPoints = diskRule({
  code: "NG117",
  severity: "error",
  title: "No two file systems are mounted at one place",
  explanation:
    "A mount point is one option of NixOS, `fileSystems.<path>`, which has one device. Mount one of the file systems elsewhere, or nowhere.",
  check: ({ devices }) =>
    duplicates(mountsOf(devices), ({ mountpoint }) => mountpoint).map(({ item, first }) => ({
      at: item.path,
      message: `two file systems are mounted at ${item.mountpoint}`,
      detail: `They are on ${described(first.device)} and on ${described(item.device)}.`,
      hint: "mount one of them elsewhere",
    })),
})
