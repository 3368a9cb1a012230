/** NG312: values that ZFS refuses, and all kinds that it takes. */
import { expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zfsVolume } from "../../disko/types/zfs-volume.ts"
import { type Zpool, zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG312")

const refused = (place: string, what: string, given: string) =>
  `NG312 disks.zpool.tank.${place}: ${what} has the ${given}, which ZFS does not take`

test.each<[string, Parameters<typeof zpool>[0], readonly string[]]>([
  [
    "of a pool",
    { options: { ashift: "8", autotrim: "true", failmode: "wait", altroot: "/x" }, datasets: {} },
    [
      refused("options.ashift", "pool tank", 'ashift "8"'),
      refused("options.autotrim", "pool tank", 'autotrim "true"'),
    ],
  ],
  [
    "of its file systems",
    {
      rootFsOptions: { compression: "zstd-22", recordsize: "3M", atime: "no", xattr: "yes" },
      datasets: {
        a: zfsFilesystem({ options: { quota: "10 G", compress: "LZ4" } }),
        b: zfsVolume({ size: "1G", options: { volblocksize: "16k", sync: "never" } }),
      },
    },
    [
      refused("rootFsOptions.compression", "pool tank", 'compression "zstd-22"'),
      refused("rootFsOptions.recordsize", "pool tank", 'recordsize "3M"'),
      refused("rootFsOptions.atime", "pool tank", 'atime "no"'),
      refused("rootFsOptions.xattr", "pool tank", 'xattr "yes"'),
      refused("datasets.a.options.quota", "dataset a of pool tank", 'quota "10 G"'),
      refused("datasets.a.options.compress", "dataset a of pool tank", 'compress "LZ4"'),
      refused("datasets.b.options.sync", "volume b of pool tank", 'sync "never"'),
    ],
  ],
  [
    "of which more is kept than there may be",
    {
      rootFsOptions: { quota: "1T", reservation: "2T" },
      datasets: {
        a: zfsFilesystem({ options: { quota: "1024M", refreserv: "1.5GiB" } }),
        b: zfsFilesystem({ options: { refquota: "1G", refreservation: "1073741825" } }),
        c: zfsFilesystem({ options: { quota: "1G", reservation: "1024M" } }),
        d: zfsFilesystem({ options: { quota: "none", reservation: "1G" } }),
        e: zfsFilesystem({ options: { quota: "0", refreservation: "1G" } }),
        f: zfsFilesystem({ options: { refquota: "1G", reservation: "2G" } }),
        g: zfsVolume({ size: "1G", options: { refreservation: "auto" } }),
      },
    },
    [
      'NG312 disks.zpool.tank.rootFsOptions.reservation: pool tank has the reservation "2T", which is more than its quota "1T"',
      'NG312 disks.zpool.tank.datasets.a.options.refreserv: dataset a of pool tank has the refreserv "1.5GiB", which is more than its quota "1024M"',
      'NG312 disks.zpool.tank.datasets.b.options.refreservation: dataset b of pool tank has the refreservation "1073741825", which is more than its refquota "1G"',
    ],
  ],
  [
    "what it takes, what is not known, and what only Nix knows",
    {
      options: { ashift: "12", autotrim: "on", "feature@x": "what" },
      rootFsOptions: {
        acltype: "posixacl",
        atime: reference(identifier("x")) as never,
        canmount: "noauto",
        checksum: "blake3",
        compression: "zstd-fast-10",
        "com.sun:auto-snapshot": "false",
        encryption: "aes-256-gcm",
        mountpoint: "none",
        quota: "1.5TiB",
        refquota: ".5T",
        recordsize: "131072",
        refreservation: "auto",
      },
      datasets: { a: zfsFilesystem({ options: { recordsize: "1MB", compression: "gzip-9" } }) },
    },
    [],
  ],
])("%s", (_, pool, want) => {
  const made: Zpool = zpool(pool)
  const main = disk({ device: "/dev/disk/by-id/ata-1", content: zfs("tank") })
  const config = { networking: { hostId: "01234567" } }
  expect(told({ config, disks: { disk: { main }, zpool: { tank: made } } })).toEqual(want)
})
