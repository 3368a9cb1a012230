/** nixgen as a library: `load`, `build` and `check` tell what the command tells, and write nothing. */
import { appendFileSync, existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, test } from "vitest"
import { type Fleet, build, check, load } from "../src/index.ts"
import { build as buildCommand } from "./support/commands.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

async function loaded(folder: string): Promise<Fleet> {
  const { fleet, problems } = await load(pathToFileURL(join(folder, "fleet.ts")).href)
  expect(problems).toEqual([])
  if (fleet === undefined) throw new Error("there is no fleet")
  return fleet
}

async function found(folder: string, out?: string): Promise<readonly string[]> {
  const { problems } = await check(await loaded(folder), { folder: out && join(folder, out) })
  return problems.map(({ code, place }) => `${code} ${place?.file.slice(folder.length + 1)}`)
}

const disks = (name: string) =>
  `firmware: "uefi", disks: { disk: { ${name}: disk({ device: "/dev/disk/by-id/nvme-1", content: gpt({ ESP: esp(), root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) } }) }) } }`
const installed = "deploy: { installed: true }"
const constructors = 'import { disk, esp, filesystem, gpt } from "nixgen"'

test.each([
  ["a rule", 'deploy: { targetHost: "192.0.2.1" }, firmware: "uefi"', "NG103"],
  ["the shape", 'firmware: "efi"', "NG020"],
  ["an option", "config: { networking: { hostNam: 1 } }", "NG026"],
  ["a name", "config: { networking: { domain: host.domian } }", "NG034"],
  ["the lock", `${installed}, ${disks("main")}`, "NG046"],
  ["nothing", "", undefined],
])("check judges by %s as build does", async (_, definition, code) => {
  const imports = `import { host } from "nixgen"\n${constructors}`
  const other = hostFile('deploy: { targetHost: "192.0.2.1" }')
  const folder = makeProject({
    "hosts/a.ts": other,
    "hosts/web.ts": hostFile(definition, imports),
    "nixgen.lock.json": '{ "version": 1, "hosts": {} }\n',
  })
  const checked = await check(await loaded(folder))
  const built = await build(await loaded(folder))
  expect(checked).toEqual({ hosts: built.hosts, problems: built.problems, reads: built.reads })
  const codes: readonly string[] = checked.problems.map((each) => each.code)
  expect(codes).toEqual(code === undefined ? [] : [code])
  expect(existsSync(join(folder, "generated"))).toBe(false)
})

test("check compares a folder that it is given with what the definitions give", async () => {
  const folder = makeProject({ "hosts/web.ts": hostFile(disks("main"), constructors) })
  expect(await found(folder)).toEqual([])
  expect(await found(folder, "generated")).toEqual(["NG044 generated"])

  expect(await buildCommand({}, testTerminal(folder))).toBe(0)
  expect(await found(folder, "generated")).toEqual([])
  appendFileSync(join(folder, "generated/hosts/web/default.nix"), "# edited\n")
  rmSync(join(folder, "nixgen.lock.json"))
  expect(await found(folder, "generated")).toEqual([
    expect.stringMatching(/^NG04\d generated\/hosts\/web\/default\.nix$/),
    ...(await found(folder, "generated")).slice(1),
  ])
  expect(await found(folder, "generated")).toContain("NG044 nixgen.lock.json")
  expect(await found(folder)).toEqual([])
})

test("what build and check are told by options comes last, in one object", async () => {
  const before = makeProject({ "hosts/web.ts": hostFile(disks("main"), constructors) })
  expect(await buildCommand({}, testTerminal(before))).toBe(0)
  const folder = makeProject({
    "hosts/web.ts": hostFile(`${installed}, ${disks("other")}`, constructors),
    "nixgen.lock.json": (await build(await loaded(before))).lock?.after ?? "",
  })
  const fleet = await loaded(folder)
  expect((await check(fleet)).problems.map(({ code }) => code)).toEqual(["NG180"])
  expect((await check(fleet, { acceptLayout: ["web"] })).problems).toEqual([])
  const { lock, tree } = await build(fleet, { acceptLayout: ["web"] })
  expect([lock?.changed, tree.has("flake.nix")]).toEqual([["web"], true])
})
