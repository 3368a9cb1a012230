/** `nixgen plan` in repositories of git as users have them; what needs no Nix, as that takes long. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { CommandFailure } from "../src/cli/outcome/exit-status.ts"
import { planAsMarkdown } from "../src/cli/plan/markdown.ts"
import { hostLines, planLines } from "../src/cli/plan/words.ts"
import { runningIn } from "../src/cli/plan/running.ts"
import type { Closures } from "../src/evaluate/closures/closures.ts"
import { type HostPlan, noUnits } from "../src/plan/host-plan.ts"
import { ProblemError } from "../src/problems/problem.ts"
import { build, plan } from "./support/commands.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const tools = mkdtempSync(join(tmpdir(), "nixgen-tools-"))

// a machine without Nix
beforeAll(() => {
  for (const tool of ["git", "env"]) {
    const path = execFileSync("/bin/sh", ["-c", `command -v ${tool}`], { encoding: "utf8" })
    symlinkSync(path.trim(), join(tools, tool))
  }
  vi.stubEnv("PATH", tools)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(tools, { recursive: true })
})

function git(folder: string, ...parameters: readonly string[]): string {
  const own = ["-c", "user.name=test", "-c", "user.email=test@example.org"]
  return execFileSync("git", [...own, ...parameters], { cwd: folder, encoding: "utf8" })
}

const disks = (label: string, deploy = "installed: true") => `
  deploy: { ${deploy} },
  disks: { disk: { main: disk({ device: "/dev/disk/by-id/a", content: gpt({
    data: { size: "100%", label: "${label}", content: filesystem({ format: "ext4", mountpoint: "/data" }) },
  }) }) } },`

const imports = 'import { disk, filesystem, gpt } from "nixgen"'

const web = (label: string, deploy?: string) => hostFile(disks(label, deploy), imports)

/** A project whose fleet is built and committed. */
async function committed(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = makeProject({ ".gitignore": "node_modules\n", ...files })
  const terminal = testTerminal(folder)
  expect([await build({}, terminal), terminal.told()]).toEqual([0, expect.anything()])
  git(folder, "init", "--quiet")
  git(folder, "add", "--all")
  git(folder, "commit", "--quiet", "--message", "base")
  return folder
}

type Options = Parameters<typeof plan>[0]

/** What a plan says of each host, and how it ends. */
async function planned(folder: string, options: Options = {}) {
  const terminal = testTerminal(folder)
  const status = await plan({ hosts: [], ...options, json: true }, terminal)
  const said = JSON.parse(terminal.written()) as {
    readonly problems: readonly { readonly code: string }[]
    readonly plan: { readonly hosts: readonly { readonly host: string; readonly class: string }[] }
  }
  return {
    status,
    codes: said.problems.filter(({ code }) => code.startsWith("NG73")).map(({ code }) => code),
    classes: Object.fromEntries(said.plan.hosts.map(({ host, class: of }) => [host, of])),
    text: terminal.written(),
  }
}

/** The code of what keeps a plan from being made. */
async function failure(folder: string, options: Options = {}): Promise<readonly string[]> {
  const error: unknown = await plan({ hosts: [], ...options }, testTerminal(folder)).catch(
    (thrown: unknown) => thrown,
  )
  if (error instanceof CommandFailure) return [error.code, error.message, error.hint ?? ""]
  if (error instanceof ProblemError) return error.problems.map(({ code }) => code)
  throw error
}

/** A host that is updated. */
const installed = hostFile("deploy: { installed: true }")

test("hosts that are the same, new, gone", async () => {
  const folder = await committed({ "hosts/web.ts": hostFile(""), "hosts/db.ts": hostFile("") })
  expect(await planned(folder)).toMatchObject({
    status: 0,
    classes: { db: "nothing", web: "nothing" },
  })
  expect((await planned(folder, { exitCode: true })).status).toBe(0)
  rmSync(join(folder, "hosts/db.ts"))
  writeFileSync(join(folder, "hosts/new.ts"), hostFile(""))
  const classes = { db: "removed", new: "install", web: "nothing" }
  expect(await planned(folder)).toMatchObject({ status: 0, classes })
  expect(await planned(folder, { exitCode: true })).toMatchObject({ status: 2, classes })
  expect((await planned(folder, { hosts: ["db"] })).classes).toEqual({ db: "removed" })
  expect((await planned(folder, { hosts: ["web"], exitCode: true })).status).toBe(0)
})

test("an installed host whose disks have another name is planned, and not refused", async () => {
  const folder = await committed({ "hosts/web.ts": web("data", "installed: false") })
  writeFileSync(join(folder, "hosts/web.ts"), web("files"))
  const { status, codes, classes, text } = await planned(folder)
  expect([status, codes, classes]).toEqual([1, ["NG733"], { web: "destroys data" }])
  expect(text).toContain("/dev/disk/by-partlabel/files")
  expect(text).toContain('"option": "disko.devices.disk.main.content.partitions.data.label"')
})

test.each<[what: string, before: string, after: string, want: string, note: RegExp]>([
  [
    "that is new and installed",
    "",
    installed,
    "switch",
    /marked as installed, and updated: .* [0-9a-f]{12} has no such host/,
  ],
  ["that is not marked, and stays as it is", hostFile(""), hostFile(""), "nothing", /nothing/],
  [
    "that is not marked, and changes",
    hostFile(""),
    hostFile("config: { boot: { tmp: { useTmpfs: true } } }"),
    "unknown",
    /not marked as installed: .* wipes its disks/,
  ],
  [
    "that is marked no more",
    installed,
    hostFile(""),
    "install",
    /no more marked as installed, as it was in [0-9a-f]{12}/,
  ],
  [
    "that is protected, and marked no more",
    installed,
    hostFile("deploy: { protect: true }"),
    "install",
    /`nixgen deploy` refuses it/,
  ],
])("of a host %s, a plan tells what deploy does", async (_, before, after, want, note) => {
  const others = { "hosts/other.ts": installed }
  const folder = await committed(before === "" ? others : { ...others, "hosts/web.ts": before })
  writeFileSync(join(folder, "hosts/web.ts"), after)
  const { status, classes, text } = await planned(folder)
  // what changes in a system, Nix alone tells
  expect([status, classes]).toEqual([want === "unknown" ? 1 : 0, { other: "nothing", web: want }])
  expect(text).toMatch(note)
})

test("an installed host by another name has the disks that its record says", async () => {
  const folder = await committed({ "hosts/web.ts": web("data", "installed: false") })
  rmSync(join(folder, "hosts/web.ts"))
  writeFileSync(join(folder, "hosts/gw.ts"), web("data"))
  const record = join(folder, "nixgen.lock.json")
  writeFileSync(record, readFileSync(record, "utf8").replace('"web"', '"gw"'))
  expect((await planned(folder)).classes).toEqual({ gw: "switch", web: "removed" })
  writeFileSync(join(folder, "hosts/gw.ts"), web("files"))
  expect((await planned(folder)).classes).toEqual({ gw: "destroys data", web: "removed" })
})

test("a protected host is an error", async () => {
  const folder = await committed({ "hosts/web.ts": web("data", "installed: false") })
  writeFileSync(join(folder, "hosts/web.ts"), web("files", "installed: true, protect: true"))
  expect(await planned(folder, { exitCode: true })).toMatchObject({
    status: 1,
    codes: ["NG733", "NG735"],
  })
})

test("a revision is compared with, whatever has happened to the files since", async () => {
  const folder = await committed({ "hosts/web.ts": hostFile("") })
  writeFileSync(join(folder, "hosts/db.ts"), hostFile(""))
  await build({}, testTerminal(folder))
  git(folder, "add", "hosts")
  writeFileSync(join(folder, "hosts/db.ts"), hostFile(" "))
  const state = () => [git(folder, "status", "--porcelain"), git(folder, "diff", "--cached")]
  const before = state()
  expect((await planned(folder)).classes).toEqual({ db: "install", web: "nothing" })
  expect(state()).toEqual(before)
  git(folder, "add", "--all")
  git(folder, "commit", "--quiet", "--message", "db")
  expect((await planned(folder)).classes).toEqual({ db: "nothing", web: "nothing" })
  expect((await planned(folder, { base: "HEAD~1" })).classes).toEqual({
    db: "install",
    web: "nothing",
  })
})

test("a fleet that a revision did not have yet", async () => {
  const folder = makeProject({ "hosts/web.ts": hostFile("") })
  await build({}, testTerminal(folder))
  git(folder, "init", "--quiet")
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "nothing")
  expect((await planned(folder)).classes).toEqual({ web: "install" })
})

test("a repository that git does not read, such as another user's, is not said to be missing", async () => {
  const folder = makeProject({ "hosts/web.ts": hostFile(""), ".git": "gitdir: gone\n" })
  await expect(plan({ hosts: [] }, testTerminal(folder))).rejects.toMatchObject({
    problems: [{ code: "NG730", message: expect.stringMatching(/^git does not read/) }],
  })
})

test("what keeps a plan from being made", async () => {
  const folder = makeProject({
    "hosts/web.ts": hostFile(""),
    ".gitignore": "generated\nnode_modules\n",
  })
  expect(await failure(folder)).toEqual(["NG730"])
  git(folder, "init", "--quiet")
  expect(await failure(folder)).toEqual(["NG730"])
  git(folder, "add", "--all")
  git(folder, "commit", "--quiet", "--message", "no tree")
  expect(await failure(folder)).toEqual(["NG732"])
  for (const base of ["no-such-branch", "--help", "HEAD~5", "HEAD:fleet.ts", ""])
    expect(await failure(folder, { base })).toEqual(["NG731"])
})

test("hosts and tags that there are not", async () => {
  const tagged = hostFile('deploy: { targetHost: "192.0.2.1", tags: ["rack-a"] },')
  const folder = await committed({ "hosts/web.ts": tagged, "hosts/db.ts": hostFile("") })
  expect(await failure(folder, { hosts: ["wbe"] })).toEqual([
    "NG740",
    'there is no host "wbe"',
    'did you mean "web"?',
  ])
  expect((await failure(folder, { tag: ["rack-b"] }))[0]).toBe("NG740")
  expect((await planned(folder, { tag: ["rack-a"] })).classes).toEqual({ web: "nothing" })
  rmSync(join(folder, "hosts/web.ts"))
  expect((await planned(folder, { tag: ["rack-a"] })).classes).toEqual({ web: "removed" })
})

test.each([
  [{ isNixos: true, isInstaller: true, revision: undefined }, "not installed"],
  [{ isNixos: true, revision: "a".repeat(40) }, "revision"],
  [{ isNixos: true, revision: `${"a".repeat(40)}-dirty` }, "unknown"],
  [{ isNixos: true, revision: undefined }, "unknown"],
  [{ isNixos: true, revision: "HEAD; rm -rf /" }, "unknown"],
  [{ isNixos: false, revision: undefined }, "not installed"],
])("a machine that says %j runs what is %s", (facts, kind) => {
  const host = { name: "web", place: undefined }
  const others = new Map([["db", "db"]])
  const told = { isInstaller: false, ...facts }
  expect(runningIn(host, { name: "web", ...told }, others).kind).toBe(kind)
  const asAnother = told.isInstaller ? kind : "unknown"
  expect(runningIn(host, { name: "db", ...told }, others).kind).toBe(asAnother)
})

test.each<[Closures, readonly string[]]>([
  [{ kind: "compared", packages: [] }, ["  all packages: the same"]],
  [
    {
      kind: "compared",
      packages: [
        { name: "acl", before: ["2.2"], after: ["2.3"], bytes: 12_595 },
        { name: "linux", before: [], after: ["6.12", "6.18"], bytes: 73_400_320 },
        { name: "perl", before: [""], after: [] },
        { name: "systemd", before: [], after: [], bytes: -20_480 },
      ],
    },
    [
      "  all packages",
      "    acl 2.2 → 2.3, +12.3 KiB",
      "    linux 6.12, 6.18 (new), +70.0 MiB",
      "    perl (gone)",
      "    systemd, -20.0 KiB",
    ],
  ],
  [
    { kind: "not built", missing: ["before", "after"] },
    ["  all packages: not compared, neither system is built here"],
  ],
  [
    { kind: "not built", missing: ["before"] },
    ["  all packages: not compared, the system before is not built here"],
  ],
])("closures that are %j", (closures, lines) => {
  const host: HostPlan = { ...unchanged, class: "switch", closures }
  expect(hostLines(host, "/").slice(1)).toEqual(lines)
  const reasons = [{ class: "switch", what: "system", because: [] } as const]
  const comment = planAsMarkdown([{ ...host, reasons }], "/")
  const text = comment
    .replaceAll(/<\/?code>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  for (const line of lines) expect(text).toContain(`- ${line.trim()}`)
})

test("hosts of which the same is to be said are told of once, by their names", () => {
  const named = (host: string, what: HostPlan["reasons"][number]["what"]): HostPlan => {
    return {
      ...unchanged,
      host,
      class: "switch",
      reasons: [{ class: "switch", what, because: [] }],
    }
  }
  const hosts = [named("a", "system"), named("b", "kernel"), named("c", "system"), unchanged]
  expect(planLines(hosts, "/")).toEqual([
    "a, c: switch (the new system is switched to while the machine runs)",
    "  switch: system",
    "",
    "b: switch (the new system is switched to while the machine runs)",
    "  switch: kernel",
    "",
    "nothing: web",
  ])
})

const unchanged: HostPlan = {
  host: "web",
  class: "nothing",
  base: "0",
  reasons: [],
  options: [],
  packages: [],
  units: noUnits,
}

test.each([
  ["/nix/store/0c0zs9kvj0h7vpbb2hjfxgkfkb4dvnc2-nixos-system-web-26.05", true],
  ["/home/me/another-flake", false],
  ["/nix/store/../../home/me/flake#x", false],
  [undefined, false],
])("a machine that runs %j is compared with that: %j", (running, isTaken) => {
  const nixos = { isNixos: true, isInstaller: false }
  const facts = { ...nixos, name: "web", revision: "a".repeat(40), running }
  expect(runningIn({ name: "web", place: undefined }, facts, new Map())).toMatchObject({
    kind: "revision",
    system: isTaken ? running : undefined,
  })
})

const evil = "</details> | <img src=x> @everyone #1 `code` **bold** [a](b)\n# head"

test("nothing in a comment is read as anything but text", () => {
  const change = { option: evil, path: [], before: evil, after: evil }
  const host: HostPlan = {
    host: "web",
    class: "switch",
    base: "0",
    reasons: [{ class: "switch", what: evil, note: evil, because: [change] }],
    options: [change],
    packages: [{ name: evil, before: [], after: [evil] }],
    units: { ...noUnits, restart: [evil] },
  }
  const text = planAsMarkdown([host], "/")
  expect(text.match(/<(?!\/?(?:details|summary|code)>|!-- -->)/g)).toBeNull()
  expect(text.match(/<details>/g)).toHaveLength(1)
  expect(text.match(/<\/details>/g)).toHaveLength(1)
  // what is looked for in the shown text is cut in two, but in code
  expect(text.replaceAll(/<code>.*?<\/code>/g, "")).not.toMatch(/[@#]\w|^# head/m)
  const rows = text.split("\n").filter((line) => line.startsWith("|"))
  expect(rows.map((row) => row.replaceAll(/\\\|/g, "").split("|").length)).toEqual([5, 5, 5])
})

test("a comment has the room that there is", () => {
  const hosts = Array.from({ length: 2000 }, (_, index): HostPlan => ({
    host: `host-${index}`,
    class: "switch",
    base: "0",
    reasons: [{ class: "switch", what: "system", because: [{ option: "a".repeat(50), path: [] }] }],
    options: [],
    packages: [],
    units: noUnits,
  }))
  expect(planAsMarkdown(hosts, "/").length).toBeLessThan(65_536)
})
