/** Folders of modules that are taken along, with what those refer to. */
import { describe, expect, test } from "vitest"
import { buildDefinitions, hostText } from "./support/definitions.ts"
import { evaluatedHost } from "./support/evaluated-host.ts"
import { inputsTest } from "./support/nix.ts"

const web = { "hosts/web.ts": hostText('imports: nixModules("../modules")') }

/** What the host imports, and what is copied for it. */
async function built(files: Readonly<Record<string, string>>) {
  const { folder, texts, told } = await buildDefinitions({ ...web, ...files })
  const [, imports = ""] = /imports = \[([^]*?)\];/.exec(texts["hosts/web/default.nix"] ?? "") ?? []
  const copies = Object.keys(texts).filter((path) => /^hosts\/web\/.*\//.test(path))
  return {
    told: told.map((line) => line.replaceAll(folder, "…")),
    imports: imports.trim().split(/\s+/),
    copies: copies.map((path) => path.slice("hosts/web/".length)),
  }
}

describe("every module of a folder is imported from one copy of it", () => {
  test.each<[string, Record<string, string>, readonly string[], readonly string[]]>([
    [
      "files",
      { "modules/b.nix": "{ }", "modules/a.nix": "{ }" },
      ["./modules/a.nix", "./modules/b.nix"],
      ["modules/a.nix", "modules/b.nix"],
    ],
    [
      "files that import each other",
      { "modules/a.nix": "{ imports = [ ./b.nix ]; }", "modules/b.nix": "{ }" },
      ["./modules/a.nix", "./modules/b.nix"],
      ["modules/a.nix", "modules/b.nix"],
    ],
    [
      "folders, those with a default.nix as one module",
      {
        "modules/one/default.nix": "{ imports = [ ./part.nix ]; }",
        "modules/one/part.nix": "{ }",
        "modules/two/a.nix": "{ }",
        "modules/two/b/c.nix": "{ }",
      },
      ["./modules/one", "./modules/two/a.nix", "./modules/two/b/c.nix"],
      [
        "modules/one/default.nix",
        "modules/one/part.nix",
        "modules/two/a.nix",
        "modules/two/b/c.nix",
      ],
    ],
    [
      "a folder that is one module itself",
      { "modules/default.nix": "{ imports = [ ./a.nix ]; }", "modules/a.nix": "{ }" },
      ["./modules"],
      ["modules/a.nix", "modules/default.nix"],
    ],
    [
      "what is left out, and what else is there",
      {
        "modules/a.nix": "{ users.motdFile = ./motd.txt; }",
        "modules/_b.nix": "{ }",
        "modules/.c.nix": "{ }",
        "modules/_d/e.nix": "{ }",
        "modules/motd.txt": "hello",
      },
      ["./modules/a.nix"],
      ["modules/.c.nix", "modules/_b.nix", "modules/_d/e.nix", "modules/a.nix", "modules/motd.txt"],
    ],
    [
      "what stands outside of the folder",
      {
        "modules/a.nix":
          "{ pkgs, ... }: { environment.systemPackages = [ (pkgs.callPackage ../packages/tool.nix { }) ]; }",
        "modules/deep/b.nix": "{ imports = [ ../../lib/c.nix ]; }",
        "packages/tool.nix": "{ }: null",
        "lib/c.nix": "{ }",
      },
      ["./modules/modules/a.nix", "./modules/modules/deep/b.nix"],
      [
        "modules/lib/c.nix",
        "modules/modules/a.nix",
        "modules/modules/deep/b.nix",
        "modules/packages/tool.nix",
      ],
    ],
  ])("%s", async (_name, files, imports, copies) => {
    expect(await built(files)).toEqual({ told: [], imports, copies })
  })
})

describe("what is wrong is told", () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ["no such folder", {}, ["NG006 hosts/web.ts:3: there is no file …/modules"]],
    [
      "a folder without modules",
      { "modules/a.txt": "" },
      ["NG406 hosts/web.ts:3: there is no module in this folder"],
    ],
    [
      "a path that leads nowhere",
      { "modules/a.nix": "{ imports = [ ./b.nix ]; }" },
      ["NG006 modules/a.nix:1: there is no file …/modules/b.nix"],
    ],
    [
      "a name that no path has",
      { "modules/a b.nix": "{ }" },
      ['NG055 hosts/web.ts:3: "a b.nix" cannot stand in a path of Nix'],
    ],
    [
      "no Nix",
      { "modules/a.nix": "{ a = }" },
      ["NG011 modules/a.nix:1: expected an expression, found `}` (line 1, column 7)"],
    ],
  ])("%s", async (_name, files, want) => {
    expect((await built(files)).told).toEqual(want)
  })
})

/** A host with a module of the fleet's, which takes along what stands beside nixgen's folders in `modules/`. */
const withModule = {
  ...web,
  "hosts/web.ts": hostText("imports: [own]", 'import { own } from "../own.ts"'),
}

const noted = (name: string) => `{ environment.variables.${name} = "${name}"; }`

describe("what would stand in a folder of nixgen's own gets one beside it", () => {
  const part = { "services/part.nix": noted("part") }
  const whole = { ...part, "services/default.nix": "{ imports = [ ./part.nix ]; }" }
  test.each<[string, string, Record<string, string>, readonly string[], readonly string[]]>([
    ["a folder", 'nixModule("./services")', whole, ["./services-2"], ["default.nix", "part.nix"]],
    [
      "a module that takes along what is beside it",
      'nixModule("./services/default.nix")',
      whole,
      ["./services-2/default.nix"],
      ["default.nix", "part.nix"],
    ],
    [
      "the modules of a folder",
      '...nixModules("./services")',
      part,
      ["./services-2/part.nix"],
      ["part.nix"],
    ],
    [
      "whatever its case",
      'nixModule("./Services")',
      { "Services/default.nix": noted("part") },
      ["./Services-2"],
      ["default.nix"],
    ],
    [
      "a folder of layouts",
      'nixModule("./disk-layouts")',
      { "disk-layouts/default.nix": noted("part") },
      ["./disk-layouts-2"],
      ["default.nix"],
    ],
  ])("%s", async (_name, taken, files, imports, copies) => {
    const { texts, told } = await buildDefinitions({
      ...withModule,
      "own.ts": `export const own = defineModule({ name: "own", imports: [${taken}] })`,
      ...files,
    })
    const [, written = ""] = /imports = \[([^]*?)\];/.exec(texts["modules/own.nix"] ?? "") ?? []
    const inCopy = Object.keys(texts).flatMap((path) => /-2\/(.*)/.exec(path)?.[1] ?? [])
    expect({ told, imports: written.trim().split(/\s+/), copies: inCopy }).toEqual({
      told: [],
      imports,
      copies,
    })
  })

  test("none where nixgen has no such folder", async () => {
    const files = { ...web, "hosts/web.ts": hostText('imports: [nixModule("../services")]') }
    const { texts, told } = await buildDefinitions({ ...files, ...whole })
    expect(told).toEqual([])
    expect(Object.keys(texts)).toContain("hosts/web/services/part.nix")
  })

  inputsTest("NixOS reads it there", async () => {
    const { texts } = await buildDefinitions({
      ...withModule,
      "own.ts":
        'export const own = defineModule({ name: "own", imports: [nixModule("./services")] })',
      ...whole,
    })
    expect(evaluatedHost(texts, "web")).toMatchObject({
      environment: { variables: { part: "part" } },
    })
  })
})

inputsTest("NixOS takes each module once", async () => {
  const { texts } = await buildDefinitions({
    ...web,
    "modules/a.nix": '{ imports = [ ./b.nix ]; environment.variables.A = "a"; }',
    "modules/b.nix": "{ lib, ... }: { options.own = lib.mkOption { default = 1; }; }",
  })
  expect(evaluatedHost(texts, "web")).toMatchObject({
    environment: { variables: { A: "a" } },
    own: 1,
  })
})
