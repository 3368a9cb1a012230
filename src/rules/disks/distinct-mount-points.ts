/** NG117: no two file systems are mounted at one place. */
import { described } from "./described.ts"
import { diskRule } from "./disk-rule.ts"
import { conflictsIn } from "./disko-definitions.ts"

export const distinctMountPoints = diskRule({
  code: "NG117",
  severity: "error",
  title: "No two file systems are mounted at one place",
  explanation:
    "A mount point is one option of NixOS, `fileSystems.<path>`, which has one device. Mount one of the file systems elsewhere, or nowhere.",
  check: ({ devices }) =>
    conflictsIn(devices)
      .filter(({ item }) => item.option[0] === "fileSystems")
      .map(({ item, first }) => ({
        at: item.at,
        message: `two file systems are mounted at ${item.option[1]}`,
        detail: `They are on ${described(first.device)} and on ${described(item.device)}.`,
        hint: "mount one of them elsewhere",
      })),
})
