/** What an installed machine with one ready layout does not have of another one is told, for each two of them. */
import { beforeAll, expect, test } from "vitest"
import type { DeviceTree } from "../../src/disko/tree/device-tree.ts"
import { identityOf } from "../../src/lock/identity.ts"
import { lossesBetween } from "../../src/lock/losses.ts"
import { devicesOfLayouts, hosts } from "./fleet.ts"

let layouts: ReadonlyMap<string, DeviceTree>

beforeAll(async () => {
  layouts = await devicesOfLayouts()
})

/** What disko makes on the disks, as it is written: what there is of what kind, and where. */
function made(value: unknown, place: string): readonly string[] {
  if (typeof value !== "object" || value === null) return []
  const it = new Map(Object.entries(value))
  const said = (name: string) => String(it.get(name))
  const within = (name: string, of = place) =>
    Object.entries(it.get(name) ?? {}).flatMap(([key, each]) => made(each, `${of}/${key}`))
  const here = `${said("type")} on ${place}`
  switch (said("type")) {
    case "gpt":
      return within("partitions")
    case "EF02":
      return [`BIOS boot on ${place.split("/")[0]}`]
    case "filesystem":
      return [`${said("format")} on ${place}`]
    case "btrfs":
      return [here, ...Object.keys(it.get("subvolumes") ?? {}).map((name) => `${name} in ${place}`)]
    case "luks":
      return [here, ...made(it.get("content"), `${place}/${said("name")}`)]
    case "lvm_pv":
    case "mdraid":
    case "zfs":
      return [`member of ${said("vg")}${said("name")}${said("pool")}`]
    case "swap":
      return [here]
    case "lvm_vg":
      return within("lvs")
    case "zfs_fs":
      return [here]
    case "zpool": {
      const { encryption = "off" } = Object(it.get("rootFsOptions"))
      return within("datasets").map((dataset) => `${dataset}, encryption ${encryption}`)
    }
    default:
      return made(it.get("content"), place)
  }
}

function madeBy({ written }: DeviceTree): ReadonlySet<string> {
  const groups = Object.values(written)
  return new Set(
    groups.flatMap((group) =>
      Object.entries(group ?? {}).flatMap(([name, each]) => made(each, name)),
    ),
  )
}

const names = Object.keys(hosts)
const pairs = names.flatMap((before) => names.map((after) => [before, after] as const))

test.each(pairs)("from %s to %s", (before, after) => {
  const [old, now] = [layouts.get(before), layouts.get(after)]
  if (old === undefined || now === undefined) throw new Error("there are no devices")
  const there = madeBy(old)
  expect(there.size).toBeGreaterThan(0)
  const missing = [...madeBy(now)].filter((each) => !there.has(each))
  const told = lossesBetween(identityOf(old), identityOf(now))
  expect([missing, told.length > 0]).toEqual([missing, missing.length > 0])
})
