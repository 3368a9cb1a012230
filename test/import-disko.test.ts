/**
 * `nixgen import disko` for every example of disko's own: the printed TypeScript type-checks and
 * builds with nobody's hand in between, and the generated Nix is the same layout, by itself and in
 * a whole host.
 */
import { cpSync, readdirSync, symlinkSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { expect } from "vitest"
import { build, importFile } from "./support/commands.ts"
import { isFormatted } from "../src/cli/project/format-typescript.ts"
import { typeProblems } from "../src/cli/check/type-check.ts"
import { tsconfigText } from "../src/starter/project.ts"
import { effort } from "./support/effort.ts"
import { evaluate, inputPath, inputsFolder, inputsTest } from "./support/nix.ts"
import { makeProject } from "./support/project.ts"
import { testTerminal, withoutPatience } from "./support/terminal.ts"

const root = join(import.meta.dirname, "..")

/** The examples' files, by their names without the ending. */
function exampleFiles(): ReadonlyMap<string, string> {
  const folder = join(inputPath("disko"), "example")
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".nix"))
    .toSorted()
  return new Map(files.map((file) => [basename(file, ".nix"), join(folder, file)]))
}

/** Gives what `import` prints for a file. */
async function imported(name: string, file: string): Promise<string> {
  const terminal = testTerminal(root)
  const status = await importFile(file, { inputs: inputsFolder }, terminal)
  expect([name, status, withoutPatience(terminal.told())]).toEqual([
    name,
    0,
    name === "with-lib" ? expect.stringContaining("NG095") : "",
  ])
  const text = `${terminal.written()}\n`
  expect([name, await isFormatted(text, join(root, `${name}.ts`))]).toEqual([name, true])
  return text
}

/** A project of a fleet for each layout, as two hosts in one fleet must not have the same disk. */
function projectOf(layouts: ReadonlyMap<string, string>): string {
  const files = [...layouts].flatMap(([name, text]) => [
    [`disk-layouts/${name}.ts`, text],
    [`fleets/${name}/fleet.ts`, fleetText],
    [`fleets/${name}/hosts/${name}.ts`, hostText(name, text)],
  ])
  const folder = makeProject({
    ...Object.fromEntries(files),
    "package.json": JSON.stringify({
      nixgen: { fleets: "fleets/*/fleet.ts", out: "generated/{name}" },
    }),
    "tsconfig.json": tsconfigText,
  })
  symlinkSync(join(root, "node_modules/typescript"), join(folder, "node_modules/typescript"))
  return folder
}

const fleetText = `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "../../npins/sources.json", hosts: "./hosts/*.ts" })
`

/** What can start from a layout; undefined where nothing can. */
function firmwareOf(layout: string): "uefi" | "bios" | undefined {
  if (/\besp\(|"EF00"|flags: \["esp"\]|bootable: true/.test(layout)) return "uefi"
  return /biosBoot\(|"EF02"/.test(layout) ? "bios" : undefined
}

/** A host of the firmware that the layout is for, with a root file system where that has none. */
function hostText(name: string, layout: string): string {
  const [, constant = ""] = /export const (\w+) =/.exec(layout) ?? []
  const firmware = firmwareOf(layout)
  const hasRoot = /mountpoint: "\/"|nodev: \{\s*"\/":/.test(layout)
  const fileSystems = hasRoot
    ? ""
    : 'fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },'
  return `import { defineHost } from "nixgen"
import { ${constant} } from "../../../disk-layouts/${name}.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.05",
  ${firmware === undefined ? "" : `firmware: "${firmware}",`}
  disks: ${constant}(),
  config: { networking: { hostId: "8425e349" }, ${fileSystems} },
})
`
}

/** Nix that gives `examples`, the examples' files by name, and calls those that are functions. */
function withExamples(files: ReadonlyMap<string, string>, body: string): string {
  const examples = [...files].map(([name, file]) => `"${name}" = ${file};`)
  return `
  let
    lib = (import ${inputPath("nixpkgs")}/lib).extend (_: lib: {
      types = lib.types // {
        # the reference lib is older than disko, for which such functions are attribute sets
        functionTo = type: lib.types.functionTo type // {
          merge = loc: definitions: {
            __functor = _: (lib.types.functionTo type).merge loc definitions;
          };
        };
      };
    });
    examples = { ${examples.join("\n")} };
    called = file:
      let layout = import file;
      in if builtins.isFunction layout then layout { inherit lib; } else layout;
  in
  ${body}`
}

/** Imports the examples and builds them; gives the project's folder. */
async function builtExamples(files: ReadonlyMap<string, string>): Promise<string> {
  const layouts = new Map<string, string>()
  for (const [name, file] of files) layouts.set(name, await imported(name, file))
  const folder = projectOf(layouts)
  const terminal = testTerminal(folder)
  const status = await build({}, terminal)
  expect([status, terminal.told()]).toEqual([0, expect.not.stringMatching(/^error/m)])
  return folder
}

/** What is evaluated of the original and of what was generated from it, by example. */
interface Compared {
  readonly original: Readonly<Record<string, unknown>>
  readonly generated: Readonly<Record<string, unknown>>
}

/** Expects the same of each original and of what was generated from it. */
function expectSame(files: ReadonlyMap<string, string>, compared: unknown): Compared {
  const { original, generated } = compared as Compared
  expect(Object.keys(original)).toEqual([...files.keys()].toSorted())
  for (const [name, want] of Object.entries(original))
    expect([name, generated[name]]).toEqual([name, want])
  return { original, generated }
}

function expectSameLayouts(files: ReadonlyMap<string, string>, folder: string): void {
  const compared = withExamples(
    files,
    `{
      original = lib.mapAttrs (_: file: (called file).disko.devices) examples;
      generated = lib.mapAttrs (name: _:
        (import (${folder}/generated + "/\${name}/modules/disk-layouts/\${name}.nix") { }).disko.devices
      ) examples;
    }`,
  )
  expectSame(files, evaluate(compared))
}

function expectSameHosts(files: ReadonlyMap<string, string>, folder: string): void {
  const originals = join(folder, "originals")
  cpSync(join(folder, "generated"), originals, { recursive: true })
  for (const [name, file] of files)
    // the same host, with the example itself in the place of its layout
    writeFileSync(join(originals, name, `modules/disk-layouts/${name}.nix`), callOf(file))
  const compared = withExamples(
    files,
    `
  let
    disko = ${inputPath("disko")};
    nixosSystem = given: import ${inputPath("nixpkgs")}/nixos/lib/eval-config.nix ({
      inherit lib;
      system = null;
    } // given);
    inputs = {
      nixpkgs.lib = lib // { inherit nixosSystem; };
      disko.nixosModules.disko = disko + "/module.nix";
      nixos-anywhere = null;
    };
    # options without a value are left out, and not an error
    known = lib.filterAttrs (_: value: (builtins.tryEval (builtins.deepSeq value value)).success);
    facts = { config, ... }: {
      fileSystems = lib.mapAttrs (_: known) config.fileSystems;
      swapDevices = map known config.swapDevices;
      luks = lib.mapAttrs (_: known) config.boot.initrd.luks.devices;
      grub = config.boot.loader.grub.devices;
      scripts = {
        inherit (config.disko.devices) _create _destroy _mount _unmount;
      };
      diskoScript = config.system.build.diskoScript.drvPath;
    };
    hosts = folder: lib.mapAttrs
      (name: _: facts (import (folder + "/\${name}/hosts") { inherit inputs; }).\${name})
      examples;
  in
  { original = hosts ${originals}; generated = hosts ${folder}/generated; }
  `,
  )
  const { original } = expectSame(files, evaluate(compared))
  expect(original["luks-lvm"]).toMatchObject({
    fileSystems: { "/": { fsType: "ext4" } },
    luks: { crypted: {} },
    scripts: { _create: expect.stringContaining("cryptsetup") },
  })
}

inputsTest(
  "every example type-checks, builds, and is the same layout; a whole host is the same with it",
  async () => {
    const files = exampleFiles()
    expect(files.size).toBe(38)
    const folder = await builtExamples(files)
    expect(await typeProblems(folder, new AbortController().signal)).toEqual([])
    expectSameLayouts(files, folder)
    // hosts take long: a few have all kinds of devices, but for luks-lvm there is more to expect
    const few = [...files].filter(
      ([name], index) => name === "luks-lvm" || index % effort(19, 1) === 0,
    )
    expectSameHosts(new Map(few), folder)
  },
  300_000,
)

function callOf(file: string): string {
  return `_:
{ lib, ... }:
let layout = import ${file};
in if builtins.isFunction layout then layout { inherit lib; } else layout
`
}
