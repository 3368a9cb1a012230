/** Devices that are wrong, and what is said about them; and devices that must pass. */
import { describe, expect, test } from "vitest"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"
import type { Problem } from "../../problems/problem.ts"
import { checkDevices } from "./check.ts"
import { allTypes } from "./types.ts"
import { biosBoot, esp, gpt } from "./gpt.ts"
import { filesystem } from "./filesystem.ts"

const device = "/dev/disk/by-id/nvme-1"

/** A disk that holds `content`. */
function holding(content: unknown): object {
  return { disk: { main: { type: "disk", device, content } } }
}

/** A partition table with one partition. */
function partition(root: unknown): object {
  return holding({ type: "gpt", partitions: { root } })
}

const content = ["disks", "disk", "main", "content"]
const root = [...content, "partitions", "root"]

/** What a disk can hold: all that a partition can, and what is for whole disks. */
const contentTypes = (["partitions", "disks"] as const).flatMap((holder) =>
  allTypes.flatMap(([type, { heldBy }]) => (heldBy === holder ? [type] : [])),
)

describe("wrong devices", () => {
  test.each<[string, unknown, Partial<Problem>]>([
    [
      "an unknown group",
      { disc: {} },
      { code: "NG021", path: ["disks", "disc"], hint: 'did you mean "disk"?' },
    ],
    [
      "an unknown device type",
      holding({ type: "gtp" }),
      {
        code: "NG020",
        path: [...content, "type"],
        message: `expected one of ${contentTypes.map((type) => JSON.stringify(type)).join(", ")}, received the string "gtp"`,
        hint: 'did you mean "gpt"?',
      },
    ],
    [
      "no device type",
      partition({ content: { format: "ext4" } }),
      { code: "NG022", path: [...root, "content", "type"], hint: "add type" },
    ],
    [
      "a partition table inside a partition",
      partition({ content: { type: "gpt" } }),
      { code: "NG020", path: [...root, "content", "type"] },
    ],
    [
      "an unknown option of a device",
      holding({ type: "gpt", partition: {} }),
      { code: "NG021", path: [...content, "partition"], hint: 'did you mean "partitions"?' },
    ],
    [
      "an unknown option deep inside",
      partition({ content: { type: "luks", name: "a", content: { type: "swap", prio: 1 } } }),
      {
        code: "NG021",
        path: [...root, "content", "content", "prio"],
        message: 'unknown key "prio"',
      },
    ],
    [
      "a setting that LUKS devices do not have",
      partition({
        content: { type: "luks", name: "a", settings: { keyfile: "/key" } },
      }),
      {
        code: "NG021",
        path: [...root, "content", "settings", "keyfile"],
        hint: 'did you mean "keyFile"?',
      },
    ],
    [
      "an option that is missing",
      partition({ content: { type: "filesystem" } }),
      { code: "NG022", path: [...root, "content", "format"] },
    ],
    [
      "a size with a unit that sgdisk does not know",
      partition({ size: "512MiB" }),
      { code: "NG020", path: [...root, "size"] },
    ],
    ...[64, -1].map((bit): [string, unknown, Partial<Problem>] => [
      `attribute bit ${bit}, of which sgdisk makes another`,
      partition({ attributes: [2, bit] }),
      {
        code: "NG020",
        path: [...root, "attributes", 1],
        message: "a partition has the attribute bits 0 to 63",
      },
    ]),
    [
      "a size that is a number",
      partition({ size: 512 }),
      {
        code: "NG020",
        path: [...root, "size"],
        message: "expected a string, received the number 512",
      },
    ],
    [
      "a mount point that is no path",
      partition({ content: { type: "filesystem", format: "ext4", mountpoint: "boot" } }),
      { code: "NG020", path: [...root, "content", "mountpoint"] },
    ],
    [
      "a misspelt way of protection",
      { zpool: { tank: { mode: "mirorr", datasets: {} } } },
      { code: "NG020", path: ["disks", "zpool", "tank", "mode"], hint: 'did you mean "mirror"?' },
    ],
    [
      "a topology's member",
      {
        zpool: {
          tank: {
            mode: { topology: { type: "topology", vdev: [{ members: "sda" }] } },
            datasets: {},
          },
        },
      },
      {
        code: "NG020",
        path: ["disks", "zpool", "tank", "mode", "topology", "vdev", 0, "members"],
        message: 'expected a list, received the string "sda"',
      },
    ],
  ])("%s", (_, given, want) => {
    const problems = checkDevices(given, { path: ["disks"] })
    expect(problems).toHaveLength(1)
    expect(problems).toMatchObject([want])
  })

  test("all problems are told at once", () => {
    const given = partition({ size: "1GB", typ: "EF00", content: { type: "filesystem" } })
    const codes = checkDevices(given, {}).map(({ code }) => code)
    expect(codes.toSorted()).toEqual(["NG020", "NG021", "NG022"])
  })
})

test.each([
  [{ size: undefined, type: undefined, content: undefined, mountpoint: undefined }, esp()],
  [{ end: "2G" }, { ...esp(), size: undefined, end: "2G" }],
  [
    { size: "2G", label: undefined },
    { ...esp(), size: "2G" },
  ],
])("an EFI system partition of %o", (given, made) => {
  expect(esp(given)).toEqual(made)
})

describe("devices that pass", () => {
  const parameter = reference(identifier("device"), Symbol("test"))

  test.each<[string, unknown]>([
    ["nothing", {}],
    ["plain objects", partition({ content: { type: "filesystem", format: "ext4" } })],
    ["what constructors give", holding(gpt({ ESP: esp(), boot: biosBoot() }))],
    ["an expression for a value", partition({ size: parameter, priority: parameter })],
    [
      "an expression for a list, or in it",
      partition({
        content: filesystem({ format: "ext4", mountOptions: parameter, extraArgs: [parameter] }),
      }),
    ],
    [
      "an expression in a topology",
      {
        zpool: {
          tank: { mode: { topology: { type: "topology", spare: parameter } }, datasets: {} },
        },
      },
    ],
    ["an expression for a content", partition({ content: parameter })],
    ["an option that is left out by undefined", partition({ label: undefined, size: "1G" })],
  ])("%s", (_, given) => {
    expect(checkDevices(given, {})).toEqual([])
  })
})
