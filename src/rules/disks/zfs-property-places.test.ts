/** NG310: properties of ZFS in the place of others, and where they belong. */
import { expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zfsVolume } from "../../disko/types/zfs-volume.ts"
import { type Zpool, zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG310")

const unknown = reference(identifier("x"))
const tank = "NG310 disks.zpool.tank"

test.each<[string, Parameters<typeof zpool>[0], readonly string[]]>([
  [
    "a pool's in those of its root",
    { rootFsOptions: { ashift: "12", compression: "zstd" }, datasets: {} },
    [
      `${tank}.rootFsOptions.ashift: pool tank has ashift in its rootFsOptions, which is a property of a pool`,
    ],
  ],
  [
    "those of datasets in the pool's",
    { options: { ashift: "12", compression: "zstd", mountpoint: "none" }, datasets: {} },
    [
      `${tank}.options.compression: pool tank has compression in its options, which is a property of datasets`,
      `${tank}.options.mountpoint: pool tank has mountpoint in its options, which is a property of datasets`,
    ],
  ],
  [
    "features in those of its root",
    { rootFsOptions: { "feature@encryption": "enabled" }, datasets: {} },
    [
      `${tank}.rootFsOptions["feature@encryption"]: pool tank has feature@encryption in its rootFsOptions, which is a property of a pool`,
    ],
  ],
  [
    "a pool's in those of datasets",
    {
      datasets: {
        a: zfsFilesystem({ options: { autotrim: "on" } }),
        b: zfsVolume({ size: "1G", options: { ashift: "12", volblocksize: "16k" } }),
      },
    },
    [
      `${tank}.datasets.a.options.autotrim: dataset a of pool tank has autotrim in its options, which is a property of a pool`,
      `${tank}.datasets.b.options.ashift: volume b of pool tank has ashift in its options, which is a property of a pool`,
    ],
  ],
  [
    "those of volumes and of file systems in those of the other, and no less by the names of their columns",
    {
      options: { compress: "zstd" },
      rootFsOptions: { volblocksize: "16k", recsize: "1M", expand: "on" },
      datasets: {
        a: zfsFilesystem({ options: { volblock: "16k", volmode: "dev", refreserv: "1G" } }),
        b: zfsVolume({ size: "1G", options: { recordsize: "1M", compress: "lz4", case: "mixed" } }),
      },
    },
    [
      `${tank}.options.compress: pool tank has compress in its options, which is a property of datasets`,
      `${tank}.rootFsOptions.volblocksize: pool tank has volblocksize in its rootFsOptions, which is a property of volumes`,
      `${tank}.rootFsOptions.expand: pool tank has expand in its rootFsOptions, which is a property of a pool`,
      `${tank}.datasets.a.options.volblock: dataset a of pool tank has volblock in its options, which is a property of volumes`,
      `${tank}.datasets.b.options.recordsize: volume b of pool tank has recordsize in its options, which is a property of file systems`,
      `${tank}.datasets.b.options.case: volume b of pool tank has case in its options, which is a property of file systems`,
    ],
  ],
  [
    "each where it belongs, those of users, features, what both have, and what is not known",
    {
      options: { ashift: "12", "feature@encryption": "enabled", readonly: "off", "org.x:a": "b" },
      rootFsOptions: { compression: "zstd", readonly: "off", "com.sun:auto-snapshot": "false" },
      datasets: { a: zfsFilesystem({ options: { futuristic: "on" } }) },
    },
    [],
  ],
  ["what only Nix knows", { options: unknown, rootFsOptions: unknown, datasets: {} }, []],
])("%s", (_, pool, want) => {
  const made: Zpool = zpool(pool)
  const main = disk({ device: "/dev/disk/by-id/ata-1", content: zfs("tank") })
  const config = { networking: { hostId: "01234567" } }
  expect(told({ config, disks: { disk: { main }, zpool: { tank: made } } })).toEqual(want)
})
