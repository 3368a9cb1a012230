/** Pools that are encrypted in part, and machines with ZFS that are to hibernate. */
import { describe, expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { gpt } from "../../disko/types/gpt.ts"
import { type Swap, swap } from "../../disko/types/swap.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { type ZfsFilesystem, zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zfsVolume } from "../../disko/types/zfs-volume.ts"
import { type Zpool, zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { mkForce } from "../../nix/values/properties.ts"
import { reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG140", "NG163")

type Config = NonNullable<TestHost["config"]>
type Options = NonNullable<ZfsFilesystem["options"]>

const unknown = reference(identifier("x"))
const hostId = { networking: { hostId: "01234567" } }

/** A pool with datasets, each with its options. */
function pool(
  rootFsOptions: Options,
  datasets: Readonly<Record<string, Options>> = {},
): DiskoDevices {
  const inside = Object.entries(datasets).map(([name, options]) => [
    name,
    zfsFilesystem({ options }),
  ])
  return {
    disk: { main: disk({ device: "/dev/disk/by-id/ata-1", content: zfs("tank") }) },
    zpool: { tank: zpool({ rootFsOptions, datasets: Object.fromEntries(inside) }) },
  }
}

function rootAt(option: string): string {
  return `NG140 disks.zpool.tank.rootFsOptions.${option}: pool tank`
}

function homeAt(option: string): string {
  return `NG140 disks.zpool.tank.datasets.home.options.${option}: dataset home of pool tank`
}

describe("NG140 encryption", () => {
  const encryption = "aes-256-gcm"
  const keyed = { encryption, keyformat: "passphrase", keylocation: "prompt" }
  const none = "is encrypted, and has no keyformat"
  const off = "has a keyformat, and is not encrypted"

  test.each<[string, DiskoDevices, readonly string[]]>([
    ["a pool without a format", pool({ encryption }), [`${rootAt("encryption")} ${none}`]],
    [
      "a pool with a place only",
      pool({ encryption: "on", keylocation: "prompt" }),
      [`${rootAt("encryption")} ${none}`],
    ],
    ["a pool with all", pool(keyed), []],
    ["a pool with a format", pool({ encryption, keyformat: "passphrase" }), []],
    [
      "a pool with a format only",
      pool({ keyformat: "passphrase" }),
      [`${rootAt("keyformat")} ${off}`],
    ],
    ["a pool that is not", pool({ encryption: "off" }), []],
    [
      "a dataset without a format",
      pool({}, { home: { encryption } }),
      [`${homeAt("encryption")} ${none}`],
    ],
    ["a dataset with all", pool({}, { home: keyed }), []],
    ["a dataset in one that is", pool(keyed, { home: { encryption: "aes-128-gcm" } }), []],
    ["a dataset in one that is, by inheritance", pool(keyed, { home: {} }), []],
    ["a dataset with a key of its own", pool(keyed, { home: keyed }), []],
    [
      "a dataset with a place of its own",
      pool(keyed, { home: { keylocation: "file:///etc/key" } }),
      [`${homeAt("keylocation")} ${none}`],
    ],
    ["a dataset with a format in one that is", pool(keyed, { home: { keyformat: "raw" } }), []],
    ["one that is not, in one that is", pool(keyed, { home: { encryption: "off" } }), []],
    ["one inside a dataset", pool({}, { safe: keyed, "safe/home": { encryption: "on" } }), []],
    [
      "one beside a dataset",
      pool({}, { safe: keyed, safer: { encryption: "on" } }),
      [
        `NG140 disks.zpool.tank.datasets.safer.options.encryption: dataset safer of pool tank ${none}`,
      ],
    ],
    ["what is known to Nix only", pool({ encryption: unknown }, { home: { encryption } }), []],
  ])("%s", (_, disks, want) => {
    expect(told({ disks, config: hostId })).toEqual(want)
  })
})

const beside = (options: Partial<Swap> | undefined, tank: Partial<Zpool> = {}): DiskoDevices => ({
  disk: {
    main: disk({
      device: "/dev/disk/by-id/ata-1",
      content: gpt({
        ...(options === undefined ? {} : { swap: { size: "8G", content: swap(options) } }),
        tank: { size: "100%", content: zfs("tank") },
      }),
    }),
  },
  zpool: { tank: zpool(tank) },
})

describe("NG163 hibernation beside ZFS", () => {
  const resumed = beside({ resumeDevice: true })
  const at = "NG163 disks.disk.main.content.partitions.swap.content.resumeDevice"
  const never = "the swap on partition swap of disk main is never resumed from beside ZFS"
  const allowed = { ...hostId, boot: { zfs: { allowHibernation: true, forceImportRoot: false } } }
  const onVolume = beside(undefined, {
    mountpoint: "/data",
    datasets: { swap: zfsVolume({ size: "8G", content: swap({ resumeDevice: true }) }) },
  })

  test.each<[string, DiskoDevices, Config, readonly string[]]>([
    ["swap to resume from", resumed, hostId, [`${at}: ${never}`]],
    [
      "that is refused",
      resumed,
      { ...hostId, boot: { zfs: { allowHibernation: false } } },
      [`${at}: ${never}`],
    ],
    ["that is allowed", resumed, allowed, []],
    [
      "that is allowed by force",
      resumed,
      { ...hostId, boot: { zfs: { allowHibernation: mkForce(true) } } },
      [],
    ],
    [
      "that may be allowed",
      resumed,
      { ...hostId, boot: { zfs: { allowHibernation: unknown } } },
      [],
    ],
    ["swap that is not resumed from", beside({}), hostId, []],
    [
      "the config's own",
      beside({}),
      { ...hostId, boot: { resumeDevice: "/dev/disk/by-label/swap" } },
      ["NG163 config.boot.resumeDevice: boot.resumeDevice is never resumed from beside ZFS"],
    ],
    [
      "swap in a pool",
      onVolume,
      allowed,
      [
        "NG163 disks.zpool.tank.datasets.swap.content.resumeDevice: the swap on volume swap of pool tank is in a pool, which cannot be resumed from",
      ],
    ],
  ])("%s", (_, disks, config, want) => {
    expect(told({ disks, config })).toEqual(want)
  })

  test("nothing is said without ZFS", () => {
    const main = disk({
      device: "/dev/disk/by-id/ata-1",
      content: gpt({ swap: { size: "8G", content: swap({ resumeDevice: true }) } }),
    })
    expect(told({ disks: { disk: { main } } })).toEqual([])
  })
})
