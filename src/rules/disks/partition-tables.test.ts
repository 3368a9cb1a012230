/** Partitions that say their end twice, and tables that have no room for theirs. */
import { expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { type Disk, disk } from "../../disko/types/disk.ts"
import { type Gpt, gpt } from "../../disko/types/gpt.ts"
import { type Table, table } from "../../disko/types/table.ts"
import { nix } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG303", "NG304")

const at = "disks.disk.main.content.partitions"

function holding(content: Disk["content"]): readonly string[] {
  return told({ disks: { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content }) } } })
}

test.each<[string, Gpt["partitions"], readonly string[]]>([
  [
    "a size and an end from the disk's",
    { a: { size: "8G", end: "-1G" } },
    [
      `NG303 ${at}.a.size: partition a of disk main has the size 8G and the end -1G, and disko takes the end`,
    ],
  ],
  [
    "a size and another one as the end",
    { a: { size: "8G", end: "+9G" } },
    [
      `NG303 ${at}.a.size: partition a of disk main has the size 8G and the end +9G, and disko takes the end`,
    ],
  ],
  ["the same twice", { a: { size: "8G", end: "+8G" } }, []],
  ["the last one, up to an end", { a: { size: "100%", end: "-1G" } }, []],
  ["an end alone", { a: { end: "-1G" } }, []],
  ["disko's default beside an end", { a: { size: "0", end: "-1G" } }, []],
  ["a size alone", { a: { size: "1G" } }, []],
])("%s", (_, partitions, want) => {
  expect(holding(gpt(partitions))).toEqual(want)
})

test.each<[string, readonly string[]]>([
  ["abc", []],
  [
    "abcde",
    [
      `NG304 ${at}.d.hybrid: partition d of disk main is one more than the 3 that a hybrid MBR has room for`,
    ],
  ],
])("a hybrid MBR of %s", (names, want) => {
  const partitions = Array.from(names).map((name) => [name, { size: "1G", hybrid: {} }] as const)
  expect(holding(gpt(Object.fromEntries(partitions)))).toEqual(want)
})

type Partition = Table["partitions"] extends readonly (infer Each)[] | undefined ? Each : never

const primary: Partition = { start: "1MiB", end: "2MiB" }
const extended: Partition = { ...primary, "part-type": "extended" }
const logical: Partition = { ...primary, "part-type": "logical" }
const known: Partition = { ...primary, "part-type": nix`host.kind` }

test.each<[string, readonly Partition[], readonly string[]]>([
  ["four primary ones", Array.from({ length: 4 }, () => primary), []],
  [
    "five primary ones",
    Array.from({ length: 5 }, () => primary),
    [`NG304 ${at}[4]: partition 5 of disk main is one more than the 4 that an MBR has room for`],
  ],
  [
    "logical ones in an extended one",
    [primary, extended, ...Array.from({ length: 6 }, () => logical)],
    [],
  ],
  [
    "a logical one alone",
    [primary, logical, logical],
    [
      `NG304 ${at}[1]["part-type"]: partition 2 of disk main is logical, and no extended partition before it holds it`,
    ],
  ],
  [
    "a logical one before the extended one",
    [primary, logical, extended],
    [
      `NG304 ${at}[1]["part-type"]: partition 2 of disk main is logical, and no extended partition before it holds it`,
    ],
  ],
  [
    "two extended ones",
    [extended, logical, extended],
    [
      `NG304 ${at}[2]["part-type"]: partition 3 of disk main is a second extended partition, and an MBR has one`,
    ],
  ],
  ["a fifth one of a kind that Nix knows", [primary, primary, extended, primary, known], []],
  [
    "five primary ones beside it",
    [known, ...Array.from({ length: 5 }, () => primary)],
    [`NG304 ${at}[5]: partition 6 of disk main is one more than the 4 that an MBR has room for`],
  ],
  ["a logical one after one that may hold it", [known, logical], []],
  [
    "a logical one before one that may hold it",
    [logical, known],
    [
      `NG304 ${at}[0]["part-type"]: partition 1 of disk main is logical, and no extended partition before it holds it`,
    ],
  ],
])("an MBR of %s", (_, partitions, want) => {
  expect(holding(table({ format: "msdos", partitions: [...partitions] }))).toEqual(want)
})

test.each([
  [128, []],
  [
    129,
    [
      `NG304 ${at}.p128: partition p128 of disk main is one more than the 128 that a GPT has room for`,
    ],
  ],
])("a GPT of %d partitions", (length, want) => {
  const named = Array.from({ length }, (_, index) => [`p${index}`, { size: "1G" }] as const)
  expect(holding(gpt(Object.fromEntries(named)))).toEqual(want)
})
