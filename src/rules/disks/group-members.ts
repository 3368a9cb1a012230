/** NG126: every group has members. */
import { devicesOf, isComplete } from "../../fleet/device-tree.ts"
import { diskRule } from "./disk-rule.ts"
import { groupKinds, groups, membersOf } from "./groups.ts"

export const groupMembers = diskRule({
  code: "NG126",
  severity: "error",
  title: "Every group has members",
  explanation:
    "An array, a volume group, a pool or a bcachefs is made of the devices whose content says that they are its members. Give a partition or a disk such a content: `mdraid(…)`, `physicalVolume(…)`, `zfs(…)` or `bcachefs(…)` with the name of the group.",
  check: ({ devices }) =>
    isComplete(devices)
      ? groupKinds.flatMap((kind) =>
          devicesOf(devices, kind)
            .filter((group) => membersOf(group, devices)?.length === 0)
            .map((group) => ({
              at: group.path,
              message: `the ${groups[kind].noun} ${group.key} has no members`,
              hint: `give a partition or disk the content { type: "${groups[kind].member}", ${groups[kind].option}: ${JSON.stringify(group.key)} }`,
            })),
        )
      : [],
})
