/** NG313: swap files that Linux does not take, and those that it does. */
import { expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { btrfs } from "../../disko/types/btrfs.ts"
import { disk } from "../../disko/types/disk.ts"

const { told } = rulesAlone("NG313")

test.each<[readonly string[], string | undefined]>([
  [["-f", "-d", "raid1", "/dev/disk/by-partlabel/b"], "raid1"],
  [["-f -d raid1c3 -m raid1c3"], "raid1c3"],
  [["--data=dup"], "dup"],
  [["-d", "single", "-m", "raid1"], undefined],
  [["-m", "dup"], undefined],
  [["-L", "raid1"], undefined],
  [[], undefined],
])("%j", (extraArgs, profile) => {
  const file = { mountpoint: "/.swap", swap: { file: { size: "4G" } } }
  const content = btrfs({ extraArgs, subvolumes: { "/swap": file } })
  const main = disk({ device: "/dev/disk/by-id/nvme-1", content })
  expect(told({ disks: { disk: { main } } })).toEqual(
    profile === undefined
      ? []
      : [
          `NG313 disks.disk.main.content.subvolumes["/swap"].swap.file: swap file file of subvolume "/swap" of disk main is on a btrfs that keeps its data by ${profile}, from which Linux takes no swap`,
        ],
  )
})
