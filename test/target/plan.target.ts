/**
 * What `nixgen plan` says of a layout, and what becomes of it on a machine: it is installed with the disks of
 * before, and started with what NixOS would mount of those of after, as a switch and a restart do it. Where
 * the plan says that data are destroyed, it must not come up, or not have them; else it must, with all of them.
 * Kernels, initrds and boot loaders are none of the machine's: what only a restart takes over is not tried here.
 */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { fleetFiles } from "../plan/fleet.ts"
import { pairs } from "../plan/pairs.ts"
import { build } from "../support/commands.ts"
import { keptProject } from "../support/project.ts"
import { testTerminal } from "../support/terminal.ts"
import { type Target, missing, targetOf } from "./machine.ts"

const reason = missing()
if (reason !== undefined) console.warn(`npm run test:target is left out: ${reason}`)

/** Layouts of before that the machine is installed with, by one of the pairs that begin with it. */
const begun = [
  "a partition is renamed",
  "the size of a partition",
  "a volume is renamed",
  "a subvolume is renamed",
  "/var is one no longer",
]

const groups = begun.map((name) => {
  const before = pairs.find(([each]) => each === name)?.[1]
  if (before == null) throw new Error(`there is no pair "${name}"`)
  const own = pairs.filter(([, each, after]) => each === before && after !== null)
  // who leaves a mount point out wants nothing to be there
  return {
    before,
    pairs: own.filter(([, , after]) => after?.includes("mountpoint: null") === false),
  }
})

test("they are more than ten", () => {
  expect(groups.flatMap((group) => group.pairs).length).toBeGreaterThan(10)
})

describe.skipIf(reason !== undefined).sequential.each(groups)(
  "a machine that has $before",
  ({ before, pairs: own }) => {
    const host = "before"
    let folder: string
    let target: Target
    let mounted: readonly string[]

    test("is installed", async () => {
      const after = own.map(([, , text], index) => [`after-${index}`, text ?? ""] as const)
      const definitions = { [host]: before, ...Object.fromEntries(after) }
      folder = keptProject(fleetFiles(definitions))
      const installed = Object.entries(definitions)
        .filter(([, text]) => text.includes("installed: true"))
        .map(([name]) => name)
      const terminal = testTerminal(folder)
      expect([await build({ acceptLayout: installed }, terminal), terminal.told()]).toEqual([
        0,
        expect.anything(),
      ])
      target = targetOf(join(folder, "generated"), host)
      await target.build("ok")
      await target.start()
      const line = ["--yes", "--reinstall", host, "--", "-i", target.key]
      const { status, output } = await target.script("deploy.sh", line)
      expect([status, output.slice(-3000)]).toEqual([0, expect.anything()])
      mounted = mountpoints(await target.mountAs(host))
      await target.on(mounted.map((path) => `echo kept >/target${path}/kept`).join(" && "))
      await target.on("sync")
    }, 900_000)

    afterAll(async () => {
      await target.remove()
      rmSync(folder, { recursive: true })
    }, 60_000)

    /** Whether it comes up with what a host mounts, and has all that was on the disks of before. */
    async function hasAll(other: string): Promise<boolean> {
      await target.mountAs(other)
      try {
        await target.powerCycle()
      } catch (error) {
        console.log(`${other}: ${String(error).slice(-300)}`)
        return false
      }
      const lost = await target.on(
        `for path in ${mounted.map((path) => `/target${path}`).join(" ")}; do [ -e $path/kept ] || echo $path; done`,
      )
      const there = await target.on("cat /proc/mounts")
      console.log(`${other}: comes up, without ${JSON.stringify(lost.trim())}`)
      return lost.trim() === "" && there.includes(" /target ")
    }

    test.each(own.map(([name, , , want], index) => ({ name, want, other: `after-${index}` })))(
      "$name: $want",
      async ({ want, other }) => {
        expect(await hasAll(other)).toBe(want !== "destroys data")
      },
    )

    test("has lost nothing meanwhile", async () => {
      expect(await hasAll(host)).toBe(true)
    })
  },
)

/** The mount points in what a machine mounts; firmware reads the one of the boot loader. */
function mountpoints(table: readonly string[]): readonly string[] {
  return table.flatMap((line) => {
    const [kind, , path = ""] = line.split("\t")
    return kind === "mount" && path !== "/boot" ? [path === "/" ? "" : path] : []
  })
}
