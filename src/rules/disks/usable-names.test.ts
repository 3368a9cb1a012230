/** Names that the programs of volumes, pools, arrays and encrypted devices take, and such as they do not. */
import { describe, expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { luks } from "../../disko/types/luks.ts"
import { volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { mdadm } from "../../disko/types/mdadm.ts"
import { swap } from "../../disko/types/swap.ts"
import { zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG302")

const kinds = {
  group: (name: string) => ({ lvm_vg: { [name]: volumeGroup({ root: { size: "1G" } }) } }),
  volume: (name: string) => ({ lvm_vg: { pool: volumeGroup({ [name]: { size: "1G" } }) } }),
  array: (name: string) => ({ mdadm: { [name]: mdadm({ content: swap() }) } }),
  pool: (name: string) => ({ zpool: { [name]: zpool({ datasets: {} }) } }),
  dataset: (name: string) => ({
    zpool: { tank: zpool({ datasets: { [name]: zfsFilesystem() } }) },
  }),
  crypted: (name: string) => ({
    disk: {
      main: disk({ device: "/dev/disk/by-id/nvme-1", content: luks({ name, content: swap() }) }),
    },
  }),
} satisfies Readonly<Record<string, (name: string) => DiskoDevices>>

type Names = Readonly<Record<string, readonly string[]>>

const wrong: Names = {
  group: ["a b", "-a", "ü", "a/b", ".", "..", "shm", "mapper", "disk"],
  volume: ["a b", "-a", "a/b", ".", "snapshots", "pvmove0", "data_tmeta", "a_rimage_0"],
  array: ["a b", "-a", ".a", "r:x", "a/b", "x".repeat(33)],
  pool: [
    "1tank",
    "-tank",
    "tank/a",
    "täg",
    "mirror",
    "mirror2",
    "raidz-a",
    "spare1",
    "draid",
    "log",
  ],
  dataset: ["a@b", "a#b", "/a", "a/", "a//b", "ü", "", "a/../b", "."],
  crypted: ["a b", "a/b", "ü", "x".repeat(128)],
}

const right: Names = {
  group: ["pool", "vg0", "a-b", "a+b", "a.b", "_a", "Pool", "shm2", "disks"],
  volume: ["root", "my-snapshot", "a_b", "home.old", "0", "tmeta", "data_old"],
  array: ["root", "r0", "0", "a.b-c_d", "x".repeat(32)],
  pool: ["tank", "z", "rpool-1", "a:b", "a b", "logs", "c0", "Mirror"],
  dataset: ["root", "local/nix", "a b", "a.b:c-d_e", "__root", "0", "a/.b"],
  crypted: ["crypted", "luks-1", "a+b", "a.b", "a:b", "x".repeat(127)],
}

const cases = (names: Names) =>
  Object.entries(kinds).flatMap(([kind, make]) =>
    (names[kind] ?? []).map((name) => [kind, name, make(name)] as const),
  )

describe("NG302", () => {
  test.each(cases(wrong))("%s %j is told", (_kind, _name, disks) => {
    expect(told({ disks })).toEqual([expect.stringMatching(/^NG302 .* cannot be called /)])
  })

  test.each(cases(right))("%s %j is not", (_kind, _name, disks) => {
    expect(told({ disks })).toEqual([])
  })

  test("a name is told where it is written, and as the key where it is that", () => {
    const named = { ...volumeGroup({ root: { size: "1G" } }), name: "a b" }
    expect(told({ disks: { lvm_vg: { pool: named } } })).toEqual([
      'NG302 disks.lvm_vg.pool.name: volume group pool cannot be called "a b"',
    ])
    expect(told({ disks: kinds.crypted("a b") })).toEqual([
      'NG302 disks.disk.main.content.name: the encrypted device on disk main cannot be called "a b"',
    ])
    expect(told({ disks: kinds.volume("a b") })).toEqual([
      'NG302 disks.lvm_vg.pool.lvs["a b"]: volume "a b" of volume group pool cannot be called "a b"',
    ])
  })

  test("a name that is known to Nix only is not", () => {
    const unknown = reference(identifier("x")) as never
    expect(told({ disks: kinds.crypted(unknown) })).toEqual([])
  })
})
