/** How large partitions are that say where they end, as sgdisk 1.0.9 makes them on image files. */
import { expect, test } from "vitest"
import { deviceTree, devicesOf } from "../../disko/tree/device-tree.ts"
import { disk } from "../../disko/types/disk.ts"
import { type Gpt, gpt } from "../../disko/types/gpt.ts"
import { type Table, table } from "../../disko/types/table.ts"
import { told } from "./sizes.ts"
import { partitionBytes } from "./spans.ts"

const sizesOn = (content: Gpt | Table) =>
  devicesOf(
    deviceTree({ disk: { main: disk({ device: "/dev/sda", content }) } }),
    "partition",
    "table_partition",
  ).map((partition) => {
    const bytes = partitionBytes(partition)
    return bytes && told(bytes)
  })

test.each<[Gpt["partitions"], readonly (string | undefined)[]]>([
  [{ a: { size: "1G" } }, ["1G"]],
  [{ a: { size: "1G", end: "+512M" } }, ["512M"]],
  [{ a: { start: "1M", end: "128M" } }, ["127M"]],
  [{ a: { end: "500M" } }, ["499M"]],
  [{ a: { end: "512M" }, b: { end: "1G" } }, ["511M", "511M"]],
  [{ a: { size: "1G" }, b: { start: "0", end: "2G" } }, ["1G", "1023M"]],
  [{ a: { size: "100%" }, b: { end: "2G" } }, [undefined, "2.0G"]],
  [{ a: { end: "-1G" }, b: { end: "2G" } }, [undefined, undefined]],
  [{ a: { start: "2G", end: "3G" }, b: { end: "1G" } }, ["1G", undefined]],
  [{ a: { start: "1M", end: "1G" }, b: { end: "2G" } }, ["1023M", "1023M"]],
  [{ a: { start: "10%", end: "500M" } }, [undefined]],
  [{ a: { size: "10M", alignment: 8192 }, b: { end: "20M" } }, ["10M", "6M"]],
  [{ a: { end: "500M", alignment: 8192 } }, ["496M"]],
  [{ a: { size: "10M", alignment: 1 }, b: { end: "20M", alignment: 1 } }, ["10M", "10.0M"]],
  [{ a: { end: "0" }, b: { end: "+0G" } }, [undefined, undefined]],
])("the bytes of partitions %j", (partitions, want) => {
  expect(sizesOn(gpt(partitions))).toEqual(want)
})

test("the bytes of partitions of an older table", () => {
  const partitions = [
    { end: "512MiB" },
    { start: "512MiB", end: "1GiB" },
    { start: "1GiB", end: "100%" },
  ]
  expect(sizesOn(table({ partitions }))).toEqual(["512M", "512M", undefined])
})
