/** `nixgen.lock.json`: what it records, what it refuses, and that it changes with the tree or not at all. */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { build, check, diff } from "./support/commands.ts"
import { builtFleets, planOf, selectedFleets } from "../src/cli/fleets/fleets.ts"
import { writeTree } from "../src/output/write.ts"
import { hostFile, makeProject, textsIn } from "./support/project.ts"
import { testTerminal, withoutFrames } from "./support/terminal.ts"

/** A host, installed or not, whose root partition has this name, and options beside the usual. */
const machine = (root: string, installed: boolean, options = "") =>
  hostFile(
    `deploy: { installed: ${String(installed)} }, disks: { disk: { main: disk({
  device: "/dev/disk/by-id/${installed ? "x" : "y"}",
  content: gpt({
    ESP: esp(),
    ${root}: { ${options} content: filesystem({ format: "ext4", mountpoint: "/" }) },
  }),
}) } }`,
    'import { disk, esp, filesystem, gpt } from "nixgen"',
  )

/** The lock of hosts with such a disk, of which some are not installed. */
function lockOf(roots: Readonly<Record<string, string>>, fresh = ["db"]): string {
  const hosts = Object.entries(roots).map(([host, root]) => [
    host,
    recordOf(root, !fresh.includes(host)),
  ])
  return `${JSON.stringify({ version: 1, hosts: Object.fromEntries(hosts) }, undefined, 2)}\n`
}

function recordOf(root: string, installed: boolean): object {
  const record = {
    ...(installed && { installed }),
    fileSystems: {
      "/": `/dev/disk/by-partlabel/disk-main-${root}`,
      "/boot": "/dev/disk/by-partlabel/disk-main-ESP",
    },
    formats: { "/": "ext4", "/boot": "vfat" },
  }
  const digest = createHash("sha256").update(JSON.stringify(record)).digest("hex")
  return { ...record, sum: digest.slice(0, 16) }
}

function put(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}

function lockIn(folder: string): string | undefined {
  const file = join(folder, "nixgen.lock.json")
  return existsSync(file) ? readFileSync(file, "utf8") : undefined
}

/** Builds, and gives the exit status with what is told. */
async function buildIn(
  folder: string,
  options: Parameters<typeof build>[0] = {},
): Promise<readonly [status: number, told: string]> {
  const terminal = testTerminal(folder)
  const status = await build(options, terminal)
  return [status, withoutFrames(terminal.told())]
}

/** A project of two hosts that is built: `web` is installed, `db` is not. */
async function builtProject(): Promise<string> {
  const folder = makeProject({
    "hosts/db.ts": machine("root", false),
    "hosts/web.ts": machine("root", true),
  })
  expect((await buildIn(folder, { acceptLayout: ["web"] }))[0]).toBe(0)
  return folder
}

/** The same project, in which the partitions of both hosts are called another name. */
async function renamedProject(): Promise<string> {
  const folder = await builtProject()
  put(folder, "hosts/db.ts", machine("system", false))
  put(folder, "hosts/web.ts", machine("system", true))
  return folder
}

const refusal = `error NG180 hosts/web.ts:3:105  disks: web is installed, and would not find /
  /: /dev/disk/by-partlabel/disk-main-root → /dev/disk/by-partlabel/disk-main-system
  hint: keep the old one (a name by \`name\`, or by a partition's \`label\`); or, once web's disks have the new one (installed again, or \`sgdisk --change-name\`): \`nixgen build --accept-layout web\``

test("new hosts are recorded, in order, and a second build changes nothing", async () => {
  const folder = makeProject({
    "hosts/web.ts": machine("root", true),
    "hosts/db.ts": machine("data", false),
    "hosts/diskless.ts": hostFile(""),
  })
  const [status, told] = await buildIn(folder, { acceptLayout: ["web"] })
  expect(status).toBe(0)
  expect(told.split("\n").at(-1)).toBe("nixgen.lock.json: layout of db, web recorded")
  expect(lockIn(folder)).toBe(lockOf({ db: "data", web: "root" }))
  const before = textsIn(folder)
  expect((await buildIn(folder))[1]).toMatch(/^generated: \d+ files, nothing to change$/)
  expect(textsIn(folder)).toEqual(before)
})

/** The same with a partition for GRUB, or another kind of file system. */
const others: readonly [what: string, change: (machine: string) => string, told: RegExp][] = [
  [
    "a partition for GRUB",
    (text) =>
      text
        .replace("ESP: esp(),", "ESP: esp(), grub: biosBoot(),")
        .replace("esp, f", "biosBoot, esp, f"),
    /NG180 .*would not find a partition for BIOS boot\n {2}.*not there yet → \/dev\/disk\/by-partlabel\/disk-main-grub/,
  ],
  [
    "another kind of file system",
    (text) => text.replace('"ext4"', '"xfs"'),
    /NG180 .*would not find \/\n {2}\/: ext4 → xfs/,
  ],
]

test.each(others)(
  "%s that an installed machine does not have is refused",
  async (_, change, told) => {
    const folder = await builtProject()
    put(folder, "hosts/web.ts", change(machine("root", true)))
    expect(await buildIn(folder)).toEqual([1, expect.stringMatching(told)])
    expect((await buildIn(folder, { acceptLayout: ["web"] }))[0]).toBe(0)
  },
)

/** What records of earlier versions did not have. */
const earlier = /,\s+"(formats": \{[^}]*\}|sum": "\w+")|\s+"installed": true,/g

test("a record that says nothing of it is completed by the next build", async () => {
  const folder = await builtProject()
  const full = lockIn(folder) ?? ""
  put(folder, "nixgen.lock.json", full.replaceAll(earlier, ""))
  expect(lockIn(folder)).not.toMatch(/formats|sum|installed/)
  expect((await buildIn(folder))[0]).toBe(0)
  expect(lockIn(folder)).toBe(full)
})

test("a fleet without disks has no lock", async () => {
  const folder = makeProject({ "hosts/web.ts": hostFile("") })
  await buildIn(folder)
  expect(lockIn(folder)).toBeUndefined()
})

test("a host that is not installed has its record updated; one that is gone has none", async () => {
  const folder = await builtProject()
  put(folder, "hosts/db.ts", machine("data", false))
  expect((await buildIn(folder))[1]).toContain("nixgen.lock.json: layout of db changed")
  expect(lockIn(folder)).toBe(lockOf({ db: "data", web: "root" }))
  rmSync(join(folder, "hosts/db.ts"))
  expect((await buildIn(folder))[1]).toContain("nixgen.lock.json: layout of db removed")
  expect(lockIn(folder)).toBe(lockOf({ web: "root" }))
})

describe("a renamed partition of an installed host", () => {
  test("is refused, and nothing is written", async () => {
    const folder = await renamedProject()
    const before = textsIn(folder)
    expect(await buildIn(folder)).toEqual([1, refusal])
    expect(await buildIn(folder, { force: true })).toEqual([1, refusal])
    expect(await buildIn(folder, { dryRun: true, acceptLayout: ["db"] })).toEqual([1, refusal])
    expect(textsIn(folder)).toEqual(before)
  })

  test("is refused by check and diff as well", async () => {
    const folder = await renamedProject()
    const terminal = testTerminal(folder)
    expect(await check({ eval: false }, terminal)).toBe(1)
    expect(withoutFrames(terminal.told())).toContain(refusal)
    await expect(diff({}, terminal)).rejects.toThrow("NG180")
  })

  test("is recorded once it is accepted", async () => {
    const folder = await renamedProject()
    const before = textsIn(folder)
    const [, wouldBe] = await buildIn(folder, { dryRun: true, acceptLayout: ["web"] })
    expect(wouldBe.split("\n")).toEqual([
      expect.stringMatching(/^generated: would be 2 replaced, \d+ unchanged$/),
      "nixgen.lock.json: layout of db, web would be changed",
    ])
    expect(textsIn(folder)).toEqual(before)
    const [status, told] = await buildIn(folder, { acceptLayout: ["web"] })
    expect(status).toBe(0)
    expect(told).toContain("nixgen.lock.json: layout of db, web changed")
    expect(lockIn(folder)).toBe(lockOf({ db: "system", web: "system" }))
    expect((await buildIn(folder))[0]).toBe(0)
    expect(
      (await buildIn(folder, { acceptLayout: ["web", "db"] }))[1].split("\n").slice(1),
    ).toEqual([
      "web: nothing to accept, its layout is the one that is recorded",
      "db: nothing to accept, its layout is the one that is recorded",
    ])
  })

  test("cannot be accepted of a host that there is not", async () => {
    const folder = await renamedProject()
    const before = textsIn(folder)
    const terminal = testTerminal(folder)
    const failure = build({ acceptLayout: ["wep"] }, terminal)
    await expect(failure).rejects.toThrow('there is no host "wep"')
    // the other problems are told none the less
    await expect(failure).rejects.toMatchObject({
      hint: 'did you mean "web"?',
      problems: [{ code: "NG180" }],
    })
    expect(textsIn(folder)).toEqual(before)
  })

  test("is not recorded while there is another error", async () => {
    const folder = await renamedProject()
    put(folder, "hosts/new.ts", hostFile("servics: []"))
    const before = textsIn(folder)
    expect((await buildIn(folder, { acceptLayout: ["web"] }))[0]).toBe(1)
    expect(textsIn(folder)).toEqual(before)
  })

  test("is not recorded where the tree cannot be written", async () => {
    const folder = await renamedProject()
    put(folder, "generated/flake.nix", "edited by hand\n")
    const before = textsIn(folder)
    expect((await buildIn(folder, { acceptLayout: ["web"] }))[1]).toContain("error NG040")
    expect(textsIn(folder)).toEqual(before)
  })

  test("passes where it has the old label", async () => {
    const folder = await builtProject()
    put(folder, "hosts/web.ts", machine("system", true, 'label: "disk-main-root",'))
    expect((await buildIn(folder))[0]).toBe(0)
    expect(lockIn(folder)).toBe(lockOf({ db: "root", web: "root" }))
  })
})

/** An installed host with a layout that is given these arguments. */
const named = (given: string) =>
  hostFile(
    `deploy: { installed: true }, disks: named({ ${given} })`,
    'import { named } from "../layout.ts"',
  )

test("a label that is made of a host's arguments is known, and so is a default", async () => {
  const folder = makeProject({
    "layout.ts": `import { defineDiskLayout, disk, filesystem, gpt, str } from "nixgen"
import * as z from "zod"
export const named = defineDiskLayout({
  name: "named",
  parameters: z.object({ device: z.string(), rack: z.string().default("a") }),
  devices: ({ device, rack }) => ({ disk: { main: disk({ device, content: gpt({
    root: { label: str\`rack-\${rack}-root\`, content: filesystem({ format: "ext4", mountpoint: "/" }) },
  }) }) } }),
})
`,
    "hosts/web.ts": named('device: "/dev/sda"'),
  })
  expect((await buildIn(folder, { acceptLayout: ["web"] }))[0]).toBe(0)
  put(folder, "hosts/web.ts", named('device: "/dev/disk/by-id/x", rack: "a"'))
  expect((await buildIn(folder))[0]).toBe(0)
  put(folder, "hosts/web.ts", named('device: "/dev/sda", rack: "b"'))
  expect((await buildIn(folder))[1]).toContain(
    "/: /dev/disk/by-partlabel/rack-a-root → /dev/disk/by-partlabel/rack-b-root",
  )
})

const message = (host: string) =>
  `deploy.installed: ${host} is installed, but nixgen.lock.json has no record of what is on its disks`
const wayOut = (host: string) => `\`nixgen build --accept-layout ${host}\``

describe("an installed host of which there is no record", () => {
  test.each<[string, (folder: string) => void, string, string]>([
    [
      "since the lock was deleted",
      (folder) => rmSync(join(folder, "nixgen.lock.json")),
      "web",
      "Without it, a layout",
    ],
    [
      "since its record was deleted",
      (folder) => put(folder, "nixgen.lock.json", lockOf({ db: "root" })),
      "web",
      "Without it, a layout",
    ],
    [
      "since it was renamed",
      (folder) => renameSync(join(folder, "hosts/web.ts"), join(folder, "hosts/www.ts")),
      "www",
      "It has one of web, which is gone, with the very same layout: was web renamed?",
    ],
    [
      "since it was installed before it was built",
      (folder) => put(folder, "hosts/new.ts", machine("root", true).replace("by-id/x", "by-id/z")),
      "new",
      "Without it, a layout",
    ],
  ])("%s, is refused, with the way out", async (_, change, host, detail) => {
    const folder = await builtProject()
    change(folder)
    const before = textsIn(folder)
    const [status, told] = await buildIn(folder, { force: true })
    expect(status).toBe(1)
    expect(told).toContain(`error NG046 hosts/${host}.ts:3:86  ${message(host)}`)
    expect(told).toContain(detail)
    expect(told).toContain(wayOut(host))
    expect(textsIn(folder)).toEqual(before)
    expect((await buildIn(folder, { acceptLayout: [host] }))[0]).toBe(0)
    expect((await buildIn(folder))[1]).toMatch(/^generated: \d+ files, nothing to change$/)
  })

  test("is no matter where it has no disks to record", async () => {
    const folder = makeProject({ "hosts/web.ts": hostFile("deploy: { installed: true }") })
    expect((await buildIn(folder))[0]).toBe(0)
  })
})

function linesOfHosts(text: string): readonly string[] {
  return text.split("\n").slice(3, -3)
}

/** A lock as git leaves it where two branches changed it. */
function conflict(ours: string, theirs: string, base?: string): string {
  const [first, second, third] = [ours, theirs, base ?? ""].map(linesOfHosts)
  const middle = base === undefined ? [] : ["||||||| 1234567", ...(third ?? [])]
  const marked = ["<<<<<<< HEAD", ...(first ?? []), ...middle, "=======", ...(second ?? [])]
  return ['{\n  "version": 1,\n  "hosts": {', ...marked, ">>>>>>> other", "  }\n}\n"].join("\n")
}

describe("a lock that a merge left with conflicts", () => {
  const root = lockOf({ db: "root", web: "root" })
  const system = lockOf({ db: "root", web: "system" })

  test.each<[string, string]>([
    ["a host in one of them only", conflict(root, lockOf({ db: "root" }))],
    [
      "another record of a host that is not installed",
      conflict(root, lockOf({ db: "x", web: "root" })),
    ],
    ["what was before", conflict(root, lockOf({ db: "x", web: "root" }), lockOf({ db: "y" }))],
    ["Windows' ends of lines", conflict(root, lockOf({ db: "root" })).replaceAll("\n", "\r\n")],
  ])("is both sides: %s", async (_, text) => {
    const folder = await builtProject()
    put(folder, "nixgen.lock.json", text)
    expect(await check({ eval: false }, testTerminal(folder))).toBe(1)
    expect((await buildIn(folder))[0]).toBe(0)
    expect(lockIn(folder)).toBe(root)
  })

  test("and that say two things of an installed host refuses either", async () => {
    const folder = await builtProject()
    put(folder, "nixgen.lock.json", conflict(root, system))
    const [status, told] = await buildIn(folder)
    expect([status, told]).toEqual([1, expect.stringContaining("error NG180 hosts/web.ts")])
    expect((await buildIn(folder, { acceptLayout: ["web"] }))[0]).toBe(0)
    expect(lockIn(folder)).toBe(root)
  })
})

/** Runs git in a folder, as nobody in particular; gives its exit status. */
function git(folder: string, ...parameters: readonly string[]): number | null {
  const settings = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
  return spawnSync("git", ["-C", folder, ...settings, ...parameters]).status
}

/**
 * A project in which one branch, `installed`, marks a host as such, while another one, `layout`, gives its
 * root partition another name; both are built.
 */
async function branches(): Promise<string> {
  const folder = makeProject({
    ".gitignore": "node_modules\n",
    "hosts/web.ts": spread("root", false),
  })
  git(folder, "init", "--initial-branch=main")
  for (const [branch, text] of [
    ["main", spread("root", false)],
    ["layout", spread("system", false)],
    ["installed", spread("root", true)],
  ] as const) {
    git(folder, "checkout", "-b", branch, "main")
    put(folder, "hosts/web.ts", text)
    expect((await buildIn(folder))[0]).toBe(0)
    git(folder, "add", "--all")
    git(folder, "commit", "--message", branch)
  }
  return folder
}

/** A host whose lines git merges one by one. */
const spread = (
  root: string,
  installed: boolean,
) => `import { defineHost, disk, esp, filesystem, gpt } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "25.11",
  firmware: "uefi",
  deploy: { installed: ${String(installed)} },
  config: {},
  disks: {
    disk: {
      main: disk({
        device: "/dev/disk/by-id/x",
        content: gpt({
          ESP: esp(),
          ${root}: { content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  },
})
`

/** Whether all is decided as git does it, or for one side where it cannot. */
const ways: readonly (readonly [where: string, ...how: readonly string[]])[] = [
  ["installed", "merge", "layout"],
  ["installed", "merge", "-X", "ours", "layout"],
  ["installed", "merge", "-X", "theirs", "layout"],
  ["layout", "merge", "installed"],
  ["layout", "merge", "-X", "ours", "installed"],
  ["layout", "merge", "-X", "theirs", "installed"],
  ["layout", "-c", "merge.conflictStyle=zdiff3", "cherry-pick", "installed"],
  ["layout", "rebase", "installed"],
  ["installed", "rebase", "-X", "theirs", "layout"],
]

test.each(ways)(
  "a record that is put together of two is refused: on %s, git %s %s %s",
  async (where, ...how) => {
    const folder = await branches()
    git(folder, "checkout", where)
    git(folder, ...how)
    // only what is generated has conflicts
    expect(readFileSync(join(folder, "hosts/web.ts"), "utf8")).toBe(spread("system", true))
    const before = lockIn(folder)
    const [status, told] = await buildIn(folder)
    expect([status, told]).toEqual([1, expect.stringContaining("error NG184 hosts/web.ts:7:13")])
    expect(told).toContain("nixgen build --accept-layout web")
    expect(lockIn(folder)).toBe(before)
    put(folder, "hosts/web.ts", spread("root", true))
    expect((await buildIn(folder, { acceptLayout: ["web"] }))[0]).toBe(0)
    expect(lockIn(folder)).toBe(lockOf({ web: "root" }))
    expect((await buildIn(folder))[1]).toMatch(/nothing to change$/)
  },
)

test("a record that is put together of two is no matter of a host that is not installed, nor with the layout that it is the sum of", async () => {
  const folder = await builtProject()
  const whole = lockOf({ db: "root", web: "root" })
  const mixed = whole.replaceAll("disk-main-root", "disk-main-system")
  put(folder, "nixgen.lock.json", mixed)
  expect((await buildIn(folder))[0]).toBe(0)
  expect(lockIn(folder)).toBe(whole)
  put(folder, "nixgen.lock.json", mixed)
  put(folder, "hosts/web.ts", machine("system", true))
  expect((await buildIn(folder))[1]).toContain("error NG184 hosts/web.ts")
  put(folder, "hosts/web.ts", machine("root", false).replace("/y", "/x"))
  expect((await buildIn(folder))[0]).toBe(0)
})

test("that a host is installed is recorded, and that it is no more", async () => {
  const folder = makeProject({ "hosts/web.ts": spread("root", false) })
  await buildIn(folder)
  const before = lockIn(folder)
  put(folder, "hosts/web.ts", spread("root", true))
  expect(await check({ eval: false }, testTerminal(folder))).toBe(1)
  expect((await buildIn(folder))[1]).toMatch(/nixgen\.lock\.json: written anew$/)
  expect(lockIn(folder)).toBe(lockOf({ web: "root" }))
  put(folder, "hosts/web.ts", spread("root", false))
  expect((await buildIn(folder))[0]).toBe(0)
  expect(lockIn(folder)).toBe(before)
})

test("what an installed machine has is read of its record: what was made without a mount point", async () => {
  const without = spread("root", true).replace(
    "ESP:",
    'data: { size: "1G", content: filesystem({ format: "ext4" }) }, ESP:',
  )
  const folder = makeProject({ "hosts/web.ts": without })
  expect((await buildIn(folder, { acceptLayout: ["web"] }))[0]).toBe(0)
  put(folder, "hosts/web.ts", without.replace('"ext4" }', '"ext4", mountpoint: "/data" }'))
  expect((await buildIn(folder))[0]).toBe(0)
  put(folder, "hosts/web.ts", without.replace('"ext4" }', '"xfs", mountpoint: "/srv" }'))
  expect((await buildIn(folder))[1]).toContain("/srv: ext4 → xfs")
})

/** A layout of a whole disk. */
const layout = (device: string) => `import { defineDiskLayout, disk, filesystem } from "nixgen"
export const whole = defineDiskLayout({
  name: "whole",
  devices: () => ({ disk: { main: disk({ device: ${device}, content: filesystem({ format: "ext4", mountpoint: "/" }) }) } }),
})
`

test("a layout that is wrong in itself is not taken for one that lost everything", async () => {
  const folder = makeProject({
    "layout.ts": layout('"/dev/sda"'),
    "hosts/web.ts": hostFile(
      "deploy: { installed: true }, disks: whole()",
      'import { whole } from "../layout.ts"',
    ),
  })
  expect((await buildIn(folder, { acceptLayout: ["web"] }))[0]).toBe(0)
  put(folder, "layout.ts", layout("1 as never"))
  const [status, told] = await buildIn(folder)
  expect(status).toBe(1)
  expect(told.match(/NG\d+/g)).toEqual(["NG020"])
})

test("check and diff show a lock that is not what the definitions give", async () => {
  const folder = await builtProject()
  put(folder, "hosts/db.ts", machine("data", false))
  await buildIn(folder)
  put(folder, "nixgen.lock.json", lockOf({ db: "root", web: "root" }))
  const terminal = testTerminal(folder)
  expect(await check({ eval: false }, terminal)).toBe(1)
  expect(terminal.told()).toContain(
    "error NG044 nixgen.lock.json  this file is not what the definitions give",
  )
  expect(await diff({}, terminal)).toBe(0)
  expect(terminal.written()).toBe(`--- a/nixgen.lock.json
+++ b/nixgen.lock.json
@@ -3,14 +3,14 @@
   "hosts": {
     "db": {
       "fileSystems": {
-        "/": "/dev/disk/by-partlabel/disk-main-root",
+        "/": "/dev/disk/by-partlabel/disk-main-data",
         "/boot": "/dev/disk/by-partlabel/disk-main-ESP"
       },
       "formats": {
         "/": "ext4",
         "/boot": "vfat"
       },
-      "sum": "c97041c6aede4309"
+      "sum": "85fe4085d37fd313"
     },
     "web": {
       "installed": true,`)
  rmSync(join(folder, "nixgen.lock.json"))
  put(folder, "hosts/web.ts", machine("root", false).replace("/y", "/x"))
  const again = testTerminal(folder)
  expect(await check({ eval: false }, again)).toBe(1)
  expect(again.told()).toContain(
    "error NG044 nixgen.lock.json  the definitions give this file, but it is missing",
  )
  expect(lockIn(folder)).toBeUndefined()
  await buildIn(folder)
  expect(lockIn(folder)).toBe(lockOf({ db: "data", web: "root" }, ["db", "web"]))
})

test("what a formatter makes of the record stays as it is", async () => {
  const folder = await builtProject()
  const compact = JSON.stringify(JSON.parse(lockIn(folder) ?? "")).replaceAll(",", ",\r\n")
  put(folder, "nixgen.lock.json", compact)
  expect((await buildIn(folder))[1]).not.toContain("nixgen.lock.json")
  expect(lockIn(folder)).toBe(compact)
})

test.each<[string, string, string]>([
  [
    "half of a merge's conflict",
    lockOf({ web: "root" }).replace('    "web"', '<<<<<<< HEAD\n>>>>>>> other\n    "web"'),
    "error NG181 nixgen.lock.json:4:1  a merge left a conflict here",
  ],
  ["no JSON", '{ "version": 1,\n  hosts }', "error NG181 nixgen.lock.json:2:3  this is not JSON"],
  ["an end too early", '{ "version"', "error NG181 nixgen.lock.json"],
  ["nothing", "", "error NG181 nixgen.lock.json"],
  ["a list", "[]", "error NG181 nixgen.lock.json  this is no record of layouts"],
  [
    "another program's",
    '{ "name": "web", "lockfileVersion": 3 }',
    "error NG181 nixgen.lock.json  this is no record of layouts",
  ],
  [
    "a record of another shape",
    '{ "version": 1, "hosts": { "web": { "fileSystems": { "/": 1 } } } }',
    'error NG181 nixgen.lock.json  hosts.web.fileSystems["/"]: expected a string, received the number 1',
  ],
  [
    "a later version's",
    '{ "version": 2, "hosts": [] }',
    "error NG182 nixgen.lock.json  version: version 2 of this file is not known here",
  ],
])("a lock that is %s is told of at its place, and stays as it is", async (_, text, want) => {
  const folder = await builtProject()
  put(folder, "nixgen.lock.json", text)
  put(folder, "hosts/web.ts", machine("system", true))
  const before = textsIn(folder)
  const [status, told] = await buildIn(folder, { force: true, acceptLayout: ["web"] })
  expect(status).toBe(1)
  expect(told).toContain(want)
  expect(textsIn(folder)).toEqual(before)
})

test("a link in the place of the lock is neither followed nor replaced", async () => {
  const folder = makeProject({ "hosts/web.ts": machine("root", false) })
  symlinkSync("elsewhere.json", join(folder, "nixgen.lock.json"))
  expect((await buildIn(folder))[1]).toContain("error NG183 nixgen.lock.json  a symbolic link")
  expect(readdirSync(folder)).not.toContain("generated")
})

test("stopped at any step, the next build puts tree and lock right", async () => {
  let steps = 0
  for (let isStopped = true; isStopped; steps++) {
    const folder = await renamedProject()
    const before = textsIn(folder)
    const [built] = await builtFleets(await selectedFleets({}, testTerminal(folder)), {
      acceptLayout: ["web"],
    })
    if (built === undefined) throw new Error("the project has a fleet")
    let step = 0
    const stop = () => {
      if (step++ === steps) throw new Error("stopped")
    }
    const failure = await writeTree(planOf(built), { step: stop }).catch(String)
    isStopped = failure?.includes("stopped") ?? false
    const now = textsIn(folder)
    const isUntouched = Object.entries(before).every(([path, text]) => now[path] === text)
    const isLockOld = lockIn(folder) === lockOf({ db: "root", web: "root" })
    // until the lock is written, nothing of the tree is, and the layout is still to be accepted
    expect([steps, isUntouched]).toEqual([steps, isLockOld])
    expect((await buildIn(folder))[0]).toBe(isLockOld ? 1 : 0)
    expect((await buildIn(folder, { acceptLayout: isLockOld ? ["web"] : [] }))[0]).toBe(0)
    expect(await check({ eval: false }, testTerminal(folder))).toBe(0)
    expect(lockIn(folder)).toBe(lockOf({ db: "system", web: "system" }))
    expect(readdirSync(folder)).not.toContain("nixgen.lock.json.new")
  }
  expect(steps).toBeGreaterThan(8)
})

test("each fleet of a project has a lock of its own", async () => {
  const fleet = `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "../npins/sources.json", hosts: "./*-host.ts" })
`
  const folder = makeProject({
    "package.json": '{ "nixgen": { "fleets": "*/fleet.ts", "out": "generated/{name}" } }',
    "a/fleet.ts": fleet,
    "a/a-host.ts": machine("a", true),
    "b/fleet.ts": fleet,
    "b/b-host.ts": machine("b", true),
  })
  await buildIn(folder, { acceptLayout: ["a-host", "b-host"] })
  expect(readFileSync(join(folder, "a/nixgen.lock.json"), "utf8")).toBe(lockOf({ "a-host": "a" }))
  expect(readFileSync(join(folder, "b/nixgen.lock.json"), "utf8")).toBe(lockOf({ "b-host": "b" }))
})

/** Runs the command in a new project; gives its status and the last line that it tells. */
function run(parameters: readonly string[]): readonly [number | null, string | undefined] {
  const main = join(import.meta.dirname, "../dist/cli/main.js")
  const cwd = makeProject({ "hosts/web.ts": machine("root", true) })
  const options = { cwd, encoding: "utf8" } as const
  const { status, stderr } = spawnSync(process.execPath, [main, "build", ...parameters], options)
  return [status, stderr.trim().split("\n").at(-1)]
}

test.each<[string[], number, string]>([
  [["--accept-layout", "web", "--accept-layout", "web"], 0, "layout of web recorded"],
  [["--accept-layout", "web", "wep"], 2, "did you mean"],
  [["--accept-layout"], 2, "lists what there is"],
  [["--accept-layout", "web", "--watch"], 2, "lists what there is"],
])("the command line %j", (parameters, status, line) => {
  expect(run(parameters)).toEqual([status, expect.stringContaining(line)])
})
