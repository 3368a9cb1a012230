import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { nixTest } from "../../../test/support/nix.ts"
import {
  type Repository,
  makeRepository,
  temporaryFolder,
} from "../../../test/support/pin-server.ts"
import { hostFile, makeProject, textsIn } from "../../../test/support/project.ts"
import { add, build } from "../../../test/support/commands.ts"
import { testTerminal } from "../../../test/support/terminal.ts"

const { folder: work, remove } = temporaryFolder()
let sops: Repository
let alone: Repository
let revision = ""

const locked = (repo: string) => ({
  locked: { type: "github", owner: "a", repo, rev: "0".repeat(40), narHash: "sha256-x" },
  original: { type: "github", owner: "a", repo },
})

beforeAll(() => {
  sops = makeRepository(join(work, "sops"), "master")
  const lock = {
    nodes: {
      root: { inputs: { nixpkgs: "nixpkgs", other: "other" } },
      nixpkgs: locked("nixpkgs"),
      other: locked("other"),
    },
    root: "root",
    version: 7,
  }
  revision = sops.commit(
    { "flake.nix": "{ outputs = _: { }; }\n", "flake.lock": JSON.stringify(lock) },
    1_784_011_430,
  )
  sops.git("tag", "v1.0")
  sops.git("branch", "tree")
  sops.git("checkout", "-q", "tree")
  sops.git("rm", "-q", "flake.nix", "flake.lock")
  sops.commit({ "module.nix": "{ }\n" }, 1_785_700_000)
  sops.git("checkout", "-q", "master")
  alone = makeRepository(join(work, "alone"), "main")
  alone.commit({ "flake.nix": "{ outputs = _: { }; }\n" }, 1_784_011_430)
})

afterAll(remove)

const fleet = `import { defineFleet } from "nixgen"

// the fleet
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts", // all of them
})
`

function project(): string {
  return makeProject({ "fleet.ts": fleet, "hosts/web.ts": hostFile("") })
}

function reader(folder: string) {
  return (path: string) => readFileSync(join(folder, path), "utf8")
}

describe("an input", () => {
  nixTest("is pinned, locked with its own inputs, followed and imported", async () => {
    const folder = project()
    const read = reader(folder)
    const terminal = testTerminal(folder)
    expect(await add("input", "sops-nix", { url: `git+file://${sops.folder}` }, terminal)).toBe(0)
    expect(read("fleet.ts")).toBe(`import { defineFleet, defineModule, inputs } from "nixgen"

// the fleet
export default defineFleet({
  pins: "./npins/sources.json",
  common: { "sops-nix": defineModule({ imports: [inputs["sops-nix"].nixosModules.sops] }) },
  inputs: { "sops-nix": { follows: { nixpkgs: "nixpkgs" } } },
  hosts: "./hosts/*.ts", // all of them
})
`)
    const { pins } = JSON.parse(read("npins/sources.json"))
    expect(pins["sops-nix"]).toMatchObject({ type: "Git", branch: "master", revision, url: null })
    expect(Object.keys(pins["sops-nix"])).toEqual([
      "type",
      "repository",
      "branch",
      "submodules",
      "revision",
      "url",
      "hash",
    ])
    const { nodes } = JSON.parse(read("generated/flake.lock"))
    expect(nodes["sops-nix"].inputs).toEqual({ nixpkgs: ["nixpkgs"], other: "other" })
    expect(nodes.other.locked).toMatchObject({ repo: "other" })
    expect(read("generated/hosts/common/sops-nix.nix")).toContain(
      "inputs.sops-nix.nixosModules.sops",
    )
    expect(terminal.told()).toMatch(/^changed npins\/sources\.json$/m)
    expect(terminal.told()).toMatch(/^changed fleet\.ts$/m)
    const again = testTerminal(folder)
    expect(await build({}, again)).toBe(0)
    expect(again.told()).toMatch(/nothing to change$/)
  })

  nixTest("of a tag follows releases; what it is to follow can be said", async () => {
    const folder = project()
    const url = `git+file://${sops.folder}?ref=v1.0`
    const follows = ["other=nixpkgs"]
    expect(await add("input", "extra", { url, follows }, testTerminal(folder))).toBe(0)
    const read = reader(folder)
    expect(read("fleet.ts")).toContain(
      'inputs: { extra: { follows: { nixpkgs: "nixpkgs", other: "nixpkgs" } } },',
    )
    expect(JSON.parse(read("npins/sources.json")).pins.extra).toMatchObject({
      type: "GitRelease",
      version: "v1.0",
      revision,
    })
  })

  nixTest.each([
    ["where that is known of it", "preservation", "inputs: { preservation: {} },"],
    ["where nothing else tells so", "extra", "inputs: { extra: { follows: {} } },"],
  ])("without inputs of its own, %s", async (_, name, want) => {
    const folder = project()
    const url = `git+file://${alone.folder}`
    expect(await add("input", name, { url }, testTerminal(folder))).toBe(0)
    expect(reader(folder)("fleet.ts")).toContain(want)
  })

  nixTest("that is no flake is a source tree", async () => {
    const folder = project()
    const terminal = testTerminal(folder)
    const url = `git+file://${sops.folder}?ref=tree`
    expect(await add("input", "sources", { url }, terminal)).toBe(0)
    expect(reader(folder)("fleet.ts")).toContain("inputs: { sources: { flake: false } },")
    expect(terminal.told()).toContain("its source tree is inputs.sources")
  })
})

describe("nothing is written", () => {
  test.each<[string, string, string | undefined, object]>([
    ["where the name is taken", "disko", "github:a/b", { problems: [{ code: "NG767" }] }],
    ["where Nix has no such name", "a.b", "github:a/b", { problems: [{ code: "NG767" }] }],
    ["where the address is missing", "extra", undefined, { code: "NG086" }],
  ])("%s", async (_, name, url, error) => {
    const folder = project()
    const before = textsIn(folder)
    await expect(add("input", name, { url }, testTerminal(folder))).rejects.toMatchObject(error)
    expect(textsIn(folder)).toEqual(before)
  })

  nixTest.each<[string, string, RegExp]>([
    ["no address", "./extra", /no address of a flake/],
    ["no repository", "git+file:///nowhere/at-all", /git cannot read file:\/\/\/nowhere/],
    ["no branch", `git+file://${work}/sops?ref=gone`, /has no branch or tag "gone"/],
  ])("where there is %s", async (_, url, words) => {
    const folder = project()
    await expect(add("input", "extra", { url }, testTerminal(folder))).rejects.toThrow(words)
    expect(reader(folder)("fleet.ts")).toBe(fleet)
  })

  test("of an address for what has none", async () => {
    const given = { url: "github:a/b" }
    await expect(add("host", "web-2", given, testTerminal(project()))).rejects.toMatchObject({
      code: "NG088",
    })
  })
})
