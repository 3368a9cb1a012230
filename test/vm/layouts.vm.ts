/**
 * The ready layouts made for real: partitioned, formatted, mounted and unmounted by disko's own
 * scripts, and mounted again after a restart. What is on the disks then is what the TypeScript says.
 * ZFS is left out: it needs a kernel module that no distribution's kernel brings along.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import { planTree } from "../../src/output/plan.ts"
import { writeTree } from "../../src/output/write.ts"
import { devicesOf } from "../layouts/devices.ts"
import { buildLayouts, hosts } from "../layouts/fleet.ts"
import { expectedFacts } from "./expected.ts"
import type { Facts } from "./facts.ts"
import { foundFacts, identities, measuresOf } from "./found.ts"
import { type Report, run, runner } from "./runner.ts"

const names = Object.keys(hosts).filter((name) => !name.startsWith("zfs-"))

const tree = mkdtempSync(join(tmpdir(), "nixgen-vm-"))
const results: (readonly string[])[] = []

beforeAll(async () => {
  runner()
  await writeTree(planTree(tree, (await buildLayouts()).tree))
})

afterAll(() => {
  rmSync(tree, { recursive: true })
  tellResults()
})

test.each(names)("%s", { timeout: 300_000 }, async (name) => {
  const layout = join(tree, `hosts/${name}/disks.nix`)
  const images = mkdtempSync(join(tmpdir(), "nixgen-vm-images-"))
  onTestFinished(() => rmSync(images, { recursive: true }))

  const made = await run(layout, images, "create mount unmount collect")
  expect(exits(made)).toEqual({ create: 0, mount: 0, unmount: 0, collect: 0 })
  expect(made.state).toMatchObject({ findmnt: [], swaps: [], mdadm: {} })

  const again = await run(layout, images, "mount collect unmount")
  expect(exits(again)).toEqual({ mount: 0, collect: 0, unmount: 0 })
  expect(identities(again)).toEqual(identities(made))

  const expected = expectedFacts(devicesOf(name), measuresOf(again))
  expect(foundFacts(again, images)).toEqual(expected)
  results.push(resultOf(name, made, again, expected))
})

function exits({ steps }: Report): object {
  return Object.fromEntries(steps.map(({ name, exit }) => [name, exit]))
}

const head = ["layout", "create", "mount", "unmount", "again", "total", "found as said"]

function resultOf(name: string, made: Report, again: Report, facts: Facts): readonly string[] {
  return [
    name,
    took(made, "create"),
    took(made, "mount"),
    took(made, "unmount"),
    took(again, "mount"),
    `${(made.seconds + again.seconds).toFixed(0)} s`,
    summaryOf(facts),
  ]
}

function summaryOf({ partitions, mounts, btrfs, encrypted, arrays, groups }: Facts): string {
  const counts = {
    partitions: Object.values(partitions).flat().length,
    mounts: Object.keys(mounts).length,
    subvolumes: btrfs.flatMap(({ subvolumes }) => subvolumes).length,
    LUKS: Object.keys(encrypted).length,
    arrays: Object.keys(arrays).length,
    volumes: Object.values(groups).flatMap(({ volumes }) => Object.keys(volumes)).length,
  }
  const some = Object.entries(counts).filter(([, count]) => count > 0)
  return some.map(([kind, count]) => `${count} ${kind}`).join(", ")
}

function took({ steps }: Report, step: string): string {
  const { seconds = Number.NaN } = steps.find(({ name }) => name === step) ?? {}
  return `${seconds.toFixed(1)} s`
}

/** The table of those that are as they should be. */
function tellResults(): void {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...results].map((row) => (row[column] ?? "").length)),
  )
  const lines = [head, ...results].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  )
  console.log(lines.join("\n"))
}
