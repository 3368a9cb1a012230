/**
 * The examples' own tests, as their users would write them: by `nixgen/testing`, of which this is the
 * test as well.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, test } from "vitest"
import * as z from "zod"
import {
  type Expression,
  defineDiskLayout,
  defineFleet,
  defineHost,
  defineService,
  disk,
  esp,
  filesystem,
  gpt,
  mkDefault,
  mkForce,
  nix,
  printNix,
} from "../../src/index.ts"
import { testFleet, testHosts } from "../../src/testing/index.ts"
import { definitionsOf, exampleNames, generatedOf } from "../support/examples.ts"
import { hostFile, makeProject } from "../support/project.ts"

test.each(exampleNames)("nothing is wrong with %s, and it is what is committed", async (name) => {
  const fleet = await testFleet(pathToFileURL(join(definitionsOf(name), "fleet.ts")))
  fleet.expectNoProblems()
  expect(fleet.files.length).toBeGreaterThan(20)
  for (const file of fleet.files)
    expect([file, fleet.textOf(file)]).toEqual([
      file,
      readFileSync(join(generatedOf(name), file), "utf8"),
    ])
})

test("the gateway of small-company routes, and the web host serves", async () => {
  const fleet = await testFleet(join(definitionsOf("small-company"), "fleet.ts"))
  expect(fleet.hosts).toEqual(["gateway", "monitoring", "web"])
  expect(fleet.configOf("gateway", "networking", "nat", "enable")).toEqual([true])
  expect(fleet.configOf("web", "services", "nginx", "enable")).toEqual([true])
  expect(fleet.configOf("gateway", "services", "nginx", "enable")).toEqual([])
  expect(fleet.textOf("hosts/gateway/default.nix")).toContain("systemd-boot = {")
})

const host = { system: "x86_64-linux", stateVersion: "26.05", firmware: "uefi" } as const
const main = (device: string | Expression<string>) =>
  disk({
    device,
    content: gpt({
      ESP: esp(),
      root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
    }),
  })

test("hosts by themselves need no pins and no lock", async () => {
  const clock = defineService({
    name: "clock",
    config: () => ({ services: { chrony: { enable: true } } }),
  })
  const layout = defineDiskLayout({
    name: "one",
    parameters: z.object({ device: z.string() }),
    devices: ({ device }) => ({ disk: { main: main(device) } }),
    config: () => ({ boot: { tmp: { useTmpfs: mkDefault(true) } } }),
  })
  const fleet = await testHosts({
    one: defineHost({
      ...host,
      disks: layout({ device: "/dev/disk/by-id/nvme-1" }),
      services: [clock()],
      deploy: { installed: true },
      config: { environment: { systemPackages: [nix`pkgs.git`] } },
    }),
    two: defineHost({
      ...host,
      disks: layout({ device: "/dev/disk/by-id/nvme-2" }),
      config: { boot: { tmp: { useTmpfs: false } } },
    }),
    three: defineHost({ ...host, config: { boot: { tmp: { useTmpfs: mkForce(true) } } } }),
  })
  fleet.expectNoProblems()
  expect(fleet.configOf("one", "services", "chrony", "enable")).toEqual([true])
  expect(
    ["one", "two", "three"].map((each) => fleet.configOf(each, "boot", "tmp", "useTmpfs")),
  ).toEqual([[true], [false], [true]])
  expect(
    fleet.configOf("one", "environment", "systemPackages").map((each) => printNix(each)),
  ).toEqual(["[ pkgs.git ]"])
})

test("a test that fails says what is wrong, and what there is", async () => {
  const wrong = { ...host, disks: { disk: { main: main("/dev/sda"), other: main("/dev/sda") } } }
  const fleet = await testHosts({ web: defineHost(wrong) })
  expect(fleet.files).toEqual([])
  expect(() => fleet.expectNoProblems()).toThrow(/^error NG\d+ .*disks/m)
  expect(() => fleet.textOf("flake.nix")).toThrow(/gives no file "flake.nix"\n(?:.*\n)*error NG/)
  expect(() => fleet.configOf("wep", "networking", "domain")).toThrow('did you mean "web"?')

  const right = await testHosts({ web: defineHost(host) })
  expect(() => right.textOf("hosts/web/default.nx")).toThrow(
    'did you mean "hosts/web/default.nix"?',
  )
})

test.each([
  ["throws", "throw new Error('no')", "NG002"],
  ["is no fleet", "export default 1", "NG003"],
])("a file that %s is a problem, and throws nothing", async (_, text, code) => {
  const fleet = await testFleet(join(makeProject({ "fleet.ts": text }), "fleet.ts"))
  expect([fleet.hosts, fleet.files, fleet.problems.map((each) => each.code)]).toEqual([
    [],
    [],
    [code],
  ])
  expect(() => fleet.configOf("web")).toThrow(code)
})

test("a definition in memory is built with its pins", async () => {
  const folder = makeProject({ "hosts/web.ts": hostFile("") })
  const pins = join(folder, "npins/sources.json")
  const fleet = await testFleet(defineFleet({ pins, hosts: { web: defineHost(host) } }))
  fleet.expectNoProblems()
  expect(fleet.textOf("flake.nix")).toContain("nixpkgs")
})
