/** NG311: labels and sizes that no file system takes, and the largest and smallest that it does. */
import { describe, expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { btrfs } from "../../disko/types/btrfs.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { type Gpt, gpt } from "../../disko/types/gpt.ts"
import { luks } from "../../disko/types/luks.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { swap } from "../../disko/types/swap.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG311")

const device = "/dev/disk/by-id/nvme-1"
const unknown = reference(identifier("x")) as never

type Content = NonNullable<Gpt["partitions"]>[string]["content"]

const made = (format: string) => (extraArgs?: readonly string[]) =>
  filesystem({ format, mountpoint: "/data", ...(extraArgs && { extraArgs }) })

const onPartition = (content: Content, size = "100%") =>
  told({ disks: { disk: { main: disk({ device, content: gpt({ a: { size, content } }) }) } } })

describe("labels", () => {
  test.each<[string, Content, string | undefined]>([
    ["ext4", made("ext4")(["-L", "a".repeat(16)]), undefined],
    ["ext4", made("ext4")(["-L", "a".repeat(17)]), "has 17 bytes, and there is room for 16"],
    [
      "ext4",
      made("ext4")(["-m", "1", `-L${"ä".repeat(9)}`]),
      "has 18 bytes, and there is room for 16",
    ],
    ["ext4", made("ext4")(["-L nixos"]), "begins with a space"],
    ["ext4", made("ext4")(["-L"]), undefined],
    ["ext4", made("ext4")(["-L", unknown, "-m", "a".repeat(20)]), undefined],
    ["xfs", made("xfs")(["-L", "a".repeat(12)]), undefined],
    ["xfs", made("xfs")(["-f", "-L", "a".repeat(13)]), "has 13 bytes, and there is room for 12"],
    ["vfat", made("vfat")(["-F", "32", "-n", "A".repeat(11)]), undefined],
    ["vfat", made("vfat")(["-n", "A".repeat(12)]), "has 12 bytes, and there is room for 11"],
    ["vfat", made("vfat")(["-n", "ESP.1"]), 'has "." in it, which is refused'],
    ["btrfs", btrfs({ extraArgs: ["--label", "a".repeat(255)] }), undefined],
    [
      "btrfs",
      btrfs({ extraArgs: [`--label=${"a".repeat(256)}`] }),
      "has 256 bytes, and there is room for 255",
    ],
    ["btrfs", btrfs({ extraArgs: ["-f -L nixos"] }), undefined],
    ["swap", swap({ extraArgs: ["-L swap"] }), undefined],
    ["swap", swap({ extraArgs: ["-L 'sixteen-chars-ok'"] }), undefined],
    [
      "swap",
      swap({ extraArgs: [`-L ${"a".repeat(17)}`] }),
      "has 17 bytes, and there is room for 16",
    ],
    ["f2fs", made("f2fs")(["-l", "a".repeat(512)]), undefined],
    ["f2fs", made("f2fs")(["-l", "a".repeat(513)]), "has 513 bytes, and there is room for 512"],
  ])("%s, case %#", (_, content, want) => {
    expect(onPartition(content).map((each) => each.replace(/^.*? on .*?main /, ""))).toEqual(
      want === undefined ? [] : [want],
    )
  })
})

const inGroup = (size: string) =>
  told({
    disks: {
      disk: { main: disk({ device, content: physicalVolume("pool") }) },
      lvm_vg: { pool: volumeGroup({ a: { size, content: made("xfs")() } }) },
    },
  })

describe("sizes", () => {
  const tooSmall = "NG311 disks.disk.main.content.partitions.a: partition a of disk main has"

  test.each<[string, Content, string, readonly string[]]>([
    ["XFS", made("xfs")(), "256M", [`${tooSmall} 256M, and xfs is not made below 300M`]],
    ["XFS that is just large enough", made("xfs")(), "300M", []],
    ["XFS of the rest", made("xfs")(), "100%", []],
    ["XFS by its data section", made("xfs")(["-d", "size=16m"]), "64M", []],
    [
      "btrfs",
      btrfs({ mountpoint: "/data" }),
      "64M",
      [`${tooSmall} 64M, and btrfs is not made below 109M`],
    ],
    ["btrfs for small devices", btrfs({ extraArgs: ["--mixed"] }), "64M", []],
    ["btrfs with what only Nix knows", btrfs({ extraArgs: [unknown] }), "64M", []],
    [
      "XFS that is encrypted",
      luks({ name: "a", passwordFile: "/tmp/a", content: made("xfs")() }),
      "200M",
      [`${tooSmall} 200M, and xfs is not made below 300M`],
    ],
    ["F2FS", made("f2fs")(), "48M", [`${tooSmall} 48M, and f2fs is not made below 52M`]],
    ["F2FS that is just large enough", made("f2fs")(), "52M", []],
    ["F2FS with less kept back", made("f2fs")(["-o", "5"]), "40M", []],
    ["ext4", made("ext4")(), "1M", []],
  ])("%s", (_, content, size, want) => {
    expect(onPartition(content, size)).toEqual(want)
  })

  test("a volume is rounded up", () => {
    expect(inGroup("298M")).toEqual([])
    expect(inGroup("290M")).toEqual([
      "NG311 disks.lvm_vg.pool.lvs.a: volume a of volume group pool has 292M, and xfs is not made below 300M",
    ])
  })
})
