/** Partitions and volumes that leave no room for others, and sizes that nothing reads. */
import { describe, expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { type Gpt, biosBoot, gpt } from "../../disko/types/gpt.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { type VolumeGroup, volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { swap } from "../../disko/types/swap.ts"
import { type Table, table } from "../../disko/types/table.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { zfsVolume } from "../../disko/types/zfs-volume.ts"
import { zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"
import { bytesOf } from "./sizes.ts"

const { problemsOf, told } = rulesAlone("NG020", "NG104", "NG111", "NG112")

const device = "/dev/disk/by-id/nvme-1"
const content = filesystem({ format: "ext4", mountpoint: "/" })
const unknown = reference(identifier("x"))

function partitioned(partitions: Gpt["partitions"]): readonly string[] {
  return told({ disks: { disk: { main: disk({ device, content: gpt(partitions) }) } } })
}

function inGroup(lvs: VolumeGroup["lvs"]): readonly string[] {
  const main = disk({ device, content: physicalVolume("pool") })
  return told({ disks: { disk: { main }, lvm_vg: { pool: volumeGroup(lvs) } } })
}

const at = "disks.disk.main.content.partitions"

describe("NG104 the rest of a disk", () => {
  test.each<[string, Gpt["partitions"], readonly string[]]>([
    [
      "two partitions of 100%",
      { ESP: { size: "100%" }, root: { size: "100%", content } },
      [`NG104 ${at}.ESP.size: two partitions take 100% of the rest`],
    ],
    [
      "one without a size beside one of 100%",
      { boot: {}, root: { size: "100%", content } },
      [`NG104 ${at}.boot: two partitions take 100% of the rest`],
    ],
    [
      "three of them",
      { a: { size: "100%" }, b: { size: "100%" }, c: { size: "100%" } },
      [`NG104 ${at}.a.size: three partitions take 100% of the rest`],
    ],
    [
      "one from a place to the end, and one of what is before that",
      { data: { start: "100G", size: "100%" }, root: { size: "100%", content } },
      [],
    ],
    [
      "one of 100% that is to come first",
      { root: { size: "100%", priority: 1, content }, swap: { size: "8G", content: swap() } },
      [`NG104 ${at}.root: root takes all that is left before swap is made`],
    ],
    [
      "one without a size that comes first by its name",
      { root: { content }, swap: { size: "8G", content: swap() } },
      [`NG104 ${at}.root: root takes all that is left before swap is made`],
    ],
    [
      "one that ends where the disk does and comes first",
      { a: { end: "-0", content }, b: { size: "8G", content: swap() } },
      [`NG104 ${at}.a: a takes all that is left before b is made`],
    ],
    [
      "one before another that is counted from the end of the disk",
      {
        ESP: { end: "256MiB" },
        swap: { start: "-6GiB", end: "-0", content: swap() },
        root: { size: "100%", content },
      },
      [],
    ],
    [
      "one that leaves nothing for another at the end of the disk",
      { root: { end: "-0", content }, swap: { start: "-6GiB", content: swap() } },
      [`NG104 ${at}.root: root takes all that is left before swap is made`],
    ],
    [
      "more than one leaves that ends before the end of the disk",
      { root: { end: "-8G", content }, swap: { size: "16G", content: swap() } },
      [`NG104 ${at}.swap.size: swap has no room: root leaves 8G of the disk`],
    ],
    [
      "several that are more than it leaves together",
      { a: { size: "9G" }, root: { end: "-8G", content }, s: { size: "4G" }, t: { size: "5G" } },
      [`NG104 ${at}.t.size: t has no room: root leaves 8G of the disk`],
    ],
    [
      "just as much as it leaves, and the rest of it",
      { root: { end: "-8G", content }, swap: { size: "8G", content: swap() }, z: { size: "100%" } },
      [],
    ],
    [
      "one that says where it begins",
      { root: { end: "-8G", content }, swap: { start: "1G", size: "16G", content: swap() } },
      [],
    ],
    [
      "one of 100%, wherever it is written",
      { root: { size: "100%", content }, boot: biosBoot() },
      [],
    ],
    [
      "one without a size before one for GRUB, which comes first by its short type only",
      { a: { content }, grub: { size: "1M", type: "21686148-6449-6E6F-744E-656564454649" } },
      [`NG104 ${at}.a: a takes all that is left before grub is made`],
    ],
    [
      "one without a size beside one for GRUB",
      { a: { content }, grub: { size: "1M", type: "EF02" } },
      [],
    ],
    ["one without a size that comes last", { a: { size: "1G" }, b: { content } }, []],
    ["one that ends before the disk does", { a: { end: "-8G", content }, b: { size: "100%" } }, []],
    [
      "those behind a gap, of which sgdisk takes the larger piece first",
      {
        a: { start: "500M", end: "3G", content },
        b: { end: "0", content },
        c: { end: "-100M", content: swap() },
      },
      [],
    ],
    [
      "two that take the rest behind a gap",
      { a: { start: "500M", end: "3G" }, b: { size: "100%", content }, c: { size: "100%" } },
      [],
    ],
    [
      "what is left behind one from the end of the disk that does not reach it",
      { a: { start: "-500M", end: "-100M" }, b: { end: "-0", content }, c: { size: "50M" } },
      [],
    ],
    [
      "two behind one that begins where the disk does, and one at its end",
      {
        a: { start: "1M", end: "3G" },
        b: { start: "-1G", end: "-0" },
        c: { size: "100%", content },
        d: { size: "100%" },
      },
      [`NG104 ${at}.c.size: two partitions take 100% of the rest`],
    ],
    [
      "two behind those that begin where others end",
      {
        a: { start: "1M", end: "3G" },
        b: { start: "3G", end: "4G" },
        c: { size: "100%", content },
        d: { size: "100%" },
      },
      [`NG104 ${at}.c.size: two partitions take 100% of the rest`],
    ],
    ["a start of one's own", { a: { end: "-0", content }, b: { start: "1M", size: "1M" } }, []],
    [
      "a size that is known to Nix only",
      { a: { size: unknown }, b: { size: "100%", content } },
      [],
    ],
    [
      "a priority that is known to Nix only",
      { a: { size: "100%", priority: unknown, content }, b: { size: "1G" } },
      [],
    ],
  ])("%s", (_, partitions, want) => {
    expect(partitioned(partitions)).toEqual(want)
  })

  test("says what is there, and what to do", () => {
    const disks = {
      disk: {
        main: disk({ device, content: gpt({ ESP: { size: "100%" }, root: { size: "100%" } }) }),
      },
    }
    expect(problemsOf({ disks })).toMatchObject([
      {
        severity: "error",
        detail: 'ESP and root both ask for "100%"; disko would give the second nothing.',
        hint: 'give ESP a fixed size, such as "1G"',
      },
    ])
  })
})

describe("NG111 the rest of a volume group", () => {
  const lvs = "disks.lvm_vg.pool.lvs"
  test.each<[string, VolumeGroup["lvs"], readonly string[]]>([
    [
      "two volumes of 100%FREE",
      { a: { size: "100%FREE" }, b: { size: "100%FREE", content } },
      [`NG111 ${lvs}.b.size: a second volume takes the rest of volume group pool`],
    ],
    [
      "100%, which disko takes for 100%FREE",
      { a: { size: "100%" }, b: { size: "100%FREE", content } },
      [`NG111 ${lvs}.b.size: a second volume takes the rest of volume group pool`],
    ],
    [
      "a thin pool of all that is left, which is made first",
      { pool: { size: "100%FREE", lvm_type: "thin-pool" }, root: { size: "10G", content } },
      [`NG111 ${lvs}.pool.size: pool takes all that is left before root is made`],
    ],
    [
      "a priority that puts it first",
      { a: { size: "100%FREE", priority: 1 }, b: { size: "10G", content } },
      [`NG111 ${lvs}.a.size: a takes all that is left before b is made`],
    ],
    [
      "one that comes last by its size",
      { a: { size: "100%FREE" }, b: { size: "10G", content } },
      [],
    ],
    ["shares of what is left", { a: { size: "50%FREE" }, b: { size: "100%FREE", content } }, []],
    [
      "a thin pool of all that is left, and volumes in it",
      {
        pool: { size: "100%FREE", lvm_type: "thin-pool" },
        root: { size: "10G", lvm_type: "thinlv", pool: "pool", content },
      },
      [],
    ],
    ["a size that is known to Nix only", { a: { size: unknown }, b: { size: "100%FREE" } }, []],
  ])("%s", (_, given, want) => {
    expect(inGroup(given)).toEqual(want)
  })
})

function unreadable(option: string, value: string): string {
  return `NG112 ${at}.root.${option}: partition root of disk main has the ${option} "${value}", which sgdisk cannot read`
}

describe("NG112 sizes that can be read", () => {
  test.each<[string, string, readonly string[]]>([
    ["end", "50%", [unreadable("end", "50%")]],
    ["end", "100%", [unreadable("end", "100%")]],
    ["end", "+1.5G", [unreadable("end", "+1.5G")]],
    ["end", "max", [unreadable("end", "max")]],
    ["start", "0%", [unreadable("start", "0%")]],
    // read as sgdisk 1.0.9 was seen to read them
    ["end", "-0", []],
    ["end", "+512MiB", []],
    ["end", "-8G", []],
    ["end", "+1g", []],
    ["end", "2048s", []],
    ["start", "1M", []],
    ["start", "2048", []],
    ["start", "", []],
  ])("the %s %s of a partition", (option, value, want) => {
    expect(partitioned({ root: { size: "1G", [option]: value, content } })).toEqual(want)
  })

  test.each(["512MiB", "50%", "1.5G", "1 G"])("the size %s of a partition is told once", (size) => {
    expect(partitioned({ root: { size, content } })).toMatchObject([
      expect.stringContaining(`NG020 ${at}.root.size`),
    ])
  })

  test.each<[string, NonNullable<VolumeGroup["lvs"]>[string], readonly string[]]>([
    ["a share of nothing that LVM knows", { size: "50%ROOT" }, ['"50%ROOT"']],
    ["words", { size: "all of it" }, ['"all of it"']],
    ["a share for a thin volume", { size: "50%", lvm_type: "thinlv", pool: "t" }, ['"50%"']],
    ["nothing", { size: "" }, ["no size"]],
    ["bytes", { size: "20G" }, []],
    ["a fraction", { size: "1.5g" }, []],
    ["a share", { size: "50%VG" }, []],
  ])("the size of a volume: %s", (_, volume, want) => {
    const found = inGroup({ t: { size: "1G", lvm_type: "thin-pool" }, v: volume })
    expect(found).toMatchObject(want.map((part) => expect.stringContaining(part)))
    expect(found.every((line) => line.startsWith("NG112 disks.lvm_vg.pool.lvs.v"))).toBe(true)
  })

  test.each<[string | null | undefined, readonly string[]]>([
    [
      undefined,
      [
        "NG112 disks.zpool.tank.datasets.v: volume v of pool tank has no size, which ZFS cannot read",
      ],
    ],
    [
      "100%",
      [
        'NG112 disks.zpool.tank.datasets.v.size: volume v of pool tank has the size "100%", which ZFS cannot read',
      ],
    ],
    ["8G", []],
    ["8GiB", []],
  ])("the size of a ZFS volume: %s", (size, want) => {
    const volume = zfsVolume(size === undefined ? {} : { size })
    const tank = zpool({ datasets: { v: volume } })
    const disks = { disk: { main: disk({ device, content: zfs("tank") }) }, zpool: { tank } }
    expect(told({ disks, config: { networking: { hostId: "01234567" } } })).toEqual(want)
  })

  test.each<[NonNullable<Table["partitions"]>[number], readonly string[]]>([
    [{ name: "a", end: "512MiB" }, []],
    [{ name: "a", start: "10%", end: "100%" }, []],
    [{ name: "a", start: "-1GB" }, []],
    [
      { name: "a", end: "half" },
      [
        'NG112 disks.disk.main.content.partitions[0].end: partition a of disk main has the end "half", which parted cannot read',
      ],
    ],
  ])("what parted reads: %j", (partition, want) => {
    const main = disk({ device, content: table({ partitions: [partition] }) })
    expect(told({ disks: { disk: { main } } })).toEqual(want)
  })
})

test.each<[unknown, number | undefined]>([
  ["512M", 512 * 2 ** 20],
  ["1g", 2 ** 30],
  ["1GiB", 2 ** 30],
  ["100%", undefined],
  ["2048", undefined],
  [null, undefined],
])("the bytes of %s", (size, want) => {
  expect(bytesOf(size)).toBe(want)
})
