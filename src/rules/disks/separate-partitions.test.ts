/** NG306: partitions that take room of each other, as sgdisk 1.0.9 and parted 3.5 refuse them on image files. */
import { expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { type Gpt, gpt } from "../../disko/types/gpt.ts"
import { type Table, table } from "../../disko/types/table.ts"
import { nix } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG306")
const on = (content: Gpt | Table) =>
  told({ disks: { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content }) } } })

const inGpt = (name: string) => `disks.disk.main.content.partitions.${name}`

test.each<[string, Gpt["partitions"], readonly string[]]>([
  [
    "one within another",
    { a: { start: "1M", end: "1G" }, b: { start: "512M", end: "-8G" } },
    [
      `NG306 ${inGpt("b")}.start: partition b of disk main takes room that partition a of disk main has`,
    ],
  ],
  [
    "one around another",
    { a: { start: "512M", size: "1G" }, b: { start: "1M", end: "3G" } },
    [
      `NG306 ${inGpt("b")}.start: partition b of disk main takes room that partition a of disk main has`,
    ],
  ],
  [
    "one from its length",
    { a: { start: "512M", end: "+512M" }, b: { start: "600M", end: "+1G" } },
    [
      `NG306 ${inGpt("b")}.start: partition b of disk main takes room that partition a of disk main has`,
    ],
  ],
  [
    "two that start at one place",
    { a: { start: "1M", end: "-1G" }, b: { start: "1M", size: "100%" } },
    [
      `NG306 ${inGpt("b")}.start: partition b of disk main takes room that partition a of disk main has`,
    ],
  ],
  [
    "one that ends before it starts",
    { a: { start: "1G", end: "512M" } },
    [`NG306 ${inGpt("a")}.end: partition a of disk main ends before it starts`],
  ],
  [
    "one at a place that the alignment of another moves that to",
    { a: { size: "10M", alignment: 8192 }, b: { start: "12M", end: "20M" } },
    [
      `NG306 ${inGpt("b")}.start: partition b of disk main takes room that partition a of disk main has`,
    ],
  ],
  [
    "the rest of a disk from before another",
    { a: { start: "5G", end: "7G" }, root: { start: "1G", size: "100%" } },
    [
      `NG306 ${inGpt("root")}.start: partition root of disk main takes room that partition a of disk main has`,
    ],
  ],
  ["the rest of a disk, and a gap", { a: { start: "5G" }, b: { size: "100%" } }, []],
  ["one behind the other", { a: { start: "1M", size: "511M" }, b: { start: "512M" } }, []],
  [
    "one at the other's end, which is that one's last sector",
    { a: { start: "1M", end: "512M" }, b: { start: "512M" } },
    [
      `NG306 ${inGpt("b")}.start: partition b of disk main takes room that partition a of disk main has`,
    ],
  ],
  ["one behind that", { a: { start: "1M", end: "512M" }, b: { start: "513M" } }, []],
  ["one that is moved behind that", { a: { end: "1500K" }, b: { start: "1500K" } }, []],
  ["the first one later", { a: { start: "1G", end: "2G" }, b: { start: "1M", end: "1023M" } }, []],
  [
    "one behind a size that ends before that",
    { a: { size: "1G" }, b: { end: "512M" } },
    [`NG306 ${inGpt("b")}.end: partition b of disk main ends before it starts`],
  ],
  [
    "one behind an end that ends there",
    { a: { end: "1G" }, b: { start: "0", end: "1G" }, c: { size: "100%" } },
    [`NG306 ${inGpt("b")}.end: partition b of disk main ends before it starts`],
  ],
  [
    "one in those that only say where they end",
    { a: { end: "512M" }, b: { end: "1G" }, c: { start: "1G", size: "100%" } },
    [
      `NG306 ${inGpt("c")}.start: partition c of disk main takes room that partition b of disk main has`,
    ],
  ],
  [
    "one behind a first with its start, which ends after it",
    { a: { start: "1M", end: "1G" }, b: { end: "512M" } },
    [`NG306 ${inGpt("b")}.end: partition b of disk main ends before it starts`],
  ],
  [
    "one in a size behind a first with its start",
    { a: { start: "1M", end: "512M" }, b: { size: "1G" }, c: { start: "1G" } },
    [
      `NG306 ${inGpt("c")}.start: partition c of disk main takes room that partition b of disk main has`,
    ],
  ],
  [
    "one in the place of the first, which has all but some",
    { a: { end: "-8G" }, b: { start: "1M", size: "1G" } },
    [
      `NG306 ${inGpt("b")}.start: partition b of disk main takes room that partition a of disk main has`,
    ],
  ],
  ["ends and lengths of nothing", { a: { size: "1G" }, b: { end: "0" } }, []],
  ["one behind what Nix alone knows", { a: { end: nix`x` }, b: { end: "512M" } }, []],
  [
    "one behind a size, which starts a megabyte later",
    { a: { size: "1G" }, b: { start: "1G", end: "-8G" } },
    [
      `NG306 ${inGpt("b")}.start: partition b of disk main takes room that partition a of disk main has`,
    ],
  ],
  [
    "one behind several",
    { a: { size: "1M", type: "EF02" }, b: { size: "1G" }, c: { start: "1025M" } },
    [
      `NG306 ${inGpt("c")}.start: partition c of disk main takes room that partition b of disk main has`,
    ],
  ],
  ["one behind sizes", { a: { size: "1G" }, b: { start: "1025M", end: "-8G" } }, []],
  ["one far behind", { b: { size: "1G" }, a: { size: "2G" }, c: { start: "9G" } }, []],
  ["sizes behind one with a start", { a: { start: "1G", end: "2G" }, b: { size: "1G" } }, []],
  ["one that is made first", { b: { size: "1G" }, a: { start: "1M", end: "1G", priority: 1 } }, []],
  ["sizes alone", { a: { size: "1G" }, b: { size: "100%" } }, []],
  ["ends alone", { a: { end: "1G" }, b: { end: "-0" } }, []],
  ["sectors, whose size Nix does not know", { a: { start: "34" }, b: { start: "40" } }, []],
  ["what Nix alone knows", { a: { start: nix`x`, end: "9G" }, b: { start: "1M" } }, []],
])("of a GPT: %s", (_, partitions, want) => {
  expect(on(gpt(partitions))).toEqual(want)
})

const inTable = (index: number) => `disks.disk.main.content.partitions[${index}]`
const second = "partition 2 of disk main takes room that partition 1 of disk main has"

test.each<[string, Table["partitions"], readonly string[]]>([
  [
    "binary and decimal",
    [
      { start: "1MiB", end: "512MiB" },
      { start: "512MB", end: "1GiB" },
    ],
    [`NG306 ${inTable(1)}.start: ${second}`],
  ],
  [
    "all of the disk, and some of it",
    [{}, { start: "1GiB", end: "2GiB" }],
    [`NG306 ${inTable(1)}.start: ${second}`],
  ],
  [
    "a megabyte",
    [
      { start: "1MB", end: "500" },
      { start: "499M", end: "1G" },
    ],
    [`NG306 ${inTable(1)}.start: ${second}`],
  ],
  [
    "bytes",
    [
      { start: "1048576B", end: "1073741824B" },
      { start: "536870912B", end: "100%" },
    ],
    [`NG306 ${inTable(1)}.start: ${second}`],
  ],
  [
    "an end before the start",
    [{ start: "1GiB", end: "1MiB" }],
    [`NG306 ${inTable(0)}.end: partition 1 of disk main ends before it starts`],
  ],
  [
    "logical ones in their extended one",
    [
      { start: "1MiB", end: "1GiB" },
      { start: "1GiB", end: "100%", "part-type": "extended" },
      { start: "1GiB", end: "2GiB", "part-type": "logical" },
      { start: "2GiB", end: "100%", "part-type": "logical" },
    ],
    [],
  ],
  [
    "one at the other's end",
    [
      { start: "1MiB", end: "1GB" },
      { start: "1GB", end: "100%" },
    ],
    [],
  ],
  ["shares", [{ end: "50%" }, { start: "50%" }], []],
  ["a kind that Nix alone knows", [{}, { "part-type": nix`x`, start: "1GiB" }], []],
])("of an older table: %s", (_, partitions, want) => {
  expect(on(table({ format: "msdos", partitions }))).toEqual(want)
})
