/** What Nix gives up at within nixpkgs is asked for once, and what it gives up at in modules of the fleet's each time. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect } from "vitest"
import { answeredTypes } from "./support/answered.ts"
import { hasInputs, inputsTest, nix } from "./support/nix.ts"
import { hostFile, keptProject, textsIn } from "./support/project.ts"
import { makeSmallInputs } from "./support/small-inputs.ts"
import { testTerminal } from "./support/terminal.ts"

/** Of nixpkgs, a module of which Nix cannot tell an option and a default. */
const broken = `{ lib, ... }: { options.services.broken = {
  one = lib.mkOption { type = lib.nothing; };
  two = lib.mkOption { type = lib.types.str; description = lib.nothing; };
}; }
`

/** The fleet's own, of which Nix cannot tell an option either, by its library alone. */
const own = (type: string): string =>
  `{ lib, ... }: { options.own.one = lib.mkOption { type = lib.types.attrsOf ${type}; }; }\n`

let machine: string
let folder: string
const inputs = () => join(machine, "inputs")

beforeAll(() => {
  machine = mkdtempSync(join(tmpdir(), "nixgen-machine-"))
  folder = keptProject({
    "hosts/web.ts": hostFile(
      'imports: [nixModule("../own.nix")]',
      'import { nixModule } from "nixgen"',
    ),
    "own.nix": own("3"),
    "node_modules/.package-lock.json": "{}",
  })
  if (hasInputs) makeInputs(broken)
})

/** The small inputs, with a module more. */
function makeInputs(module: string): void {
  makeSmallInputs(inputs())
  const nixpkgs = join(inputs(), "nixpkgs")
  const flake = join(nixpkgs, "flake.nix")
  const text = readFileSync(flake, "utf8")
  writeFileSync(join(nixpkgs, "nixos/modules/broken.nix"), module)
  writeFileSync(flake, text.replace("[ ./nixos", "[ ./nixos/modules/broken.nix ./nixos"))
  const table = join(inputs(), "inputs.json")
  const all = JSON.parse(readFileSync(table, "utf8"))
  all.nixpkgs.narHash = nix(["hash", "path", nixpkgs]).trim()
  writeFileSync(table, JSON.stringify(all))
}

afterAll(() => {
  for (const each of [machine, folder]) rmSync(each, { recursive: true })
})

/** The paths that Nix is told to give up at, in a run that writes the types. */
async function refusedNow(): Promise<readonly string[]> {
  const terminal = testTerminal(folder)
  expect(await answeredTypes({ inputs: inputs() }, terminal)).toMatchObject({ status: 0 })
  return Array.from(
    terminal.told().matchAll(/gives up at (\S+):/g),
    ([, path = ""]) => path,
  ).toSorted()
}

const typesNow = () =>
  Object.entries(textsIn(join(folder, ".nixgen"))).filter(([path]) => /\.(?:ts|tsv)$/.test(path))

inputsTest(
  "what is known of nixpkgs is not asked for again, and the types are the same",
  async () => {
    const ofNixpkgs = ["services.broken.one", "services.broken.two"]
    expect(await refusedNow()).toEqual(["own.one", ...ofNixpkgs])
    const first = typesNow()
    appendFileSync(join(folder, "own.nix"), "# another file\n")
    expect(await refusedNow()).toEqual(["own.one"])
    expect(typesNow()).toEqual(first)
    writeFileSync(join(folder, "own.nix"), own("lib.types.str"))
    expect(await refusedNow()).toEqual([])
    expect(textsIn(join(folder, ".nixgen/types"))["own.d.ts"]).toContain(
      "one?: StringSetDefinition",
    )
    makeInputs(`${broken}# of another nixpkgs\n`)
    expect(await refusedNow()).toEqual(ofNixpkgs)
  },
)

/** Of nixpkgs, an option that is told by what packages there are, and one by what a service is defined to be. */
const byOthers = `{ config, lib, pkgs, ... }: { options.services.broken = {
  one = lib.mkOption { type = pkgs.types.one; };
  two = lib.mkOption { type = lib.types.enum config.services.broken.three.known; };
  three = lib.mkOption { type = lib.types.attrs; default = { }; };
}; }
`

inputsTest(
  "what the fleet's own modules mend of nixpkgs, or break, is asked for again",
  async () => {
    makeInputs(byOthers)
    const [one, two] = ["services.broken.one", "services.broken.two"]
    const steps: readonly [config: string, refused: readonly string[]][] = [
      ["", [one, two]],
      ["nixpkgs.overlays = [ (_: _: { types.one = lib.types.str; }) ];", [two]],
      ["", [one, two]],
      ['services.broken.three.known = [ "a" ];', [one]],
      ["# says nothing of either", [one, two]],
      ["services.web.enable = true;", []],
    ]
    for (const [config, refused] of steps) {
      writeFileSync(join(folder, "own.nix"), `{ lib, ... }: {\n${config}\n}\n`)
      expect([config, await refusedNow()]).toEqual([config, refused])
    }
  },
)
