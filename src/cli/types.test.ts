import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest"
import { nixNamesSchema } from "../options/names/nix-names.ts"
import { hasInputs, inputsTest, nix } from "../../test/support/nix.ts"
import { hostFile, makeProject, pinned, sources } from "../../test/support/project.ts"
import { makeSmallInputs } from "../../test/support/small-inputs.ts"
import { testTerminal } from "../../test/support/terminal.ts"
import { build, types } from "../../test/support/commands.ts"

let inputs: string
beforeAll(() => {
  inputs = mkdtempSync(join(tmpdir(), "nixgen-inputs-"))
  if (hasInputs) makeSmallInputs(inputs)
})
afterAll(() => rmSync(inputs, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const typesFolder = ".nixgen/types"
const good = { "hosts/web.ts": hostFile("") }

function read(folder: string, file: string): string {
  return readFileSync(join(folder, typesFolder, file), "utf8")
}

function namesIn(folder: string) {
  return nixNamesSchema.parse(JSON.parse(read(folder, "names.json")))
}

function typeFilesIn(folder: string): readonly string[] {
  return existsSync(join(folder, typesFolder)) ? readdirSync(join(folder, typesFolder)) : []
}

/** A host that brings along a module beside it. */
function bringing(module: string): string {
  return hostFile(`imports: [nixModule("${module}")]`, 'import { nixModule } from "nixgen"')
}

/** A module that declares one option. */
function declaring(option: string, type = "lib.types.int"): string {
  return `{ lib, ... }: { options.${option} = lib.mkOption { type = ${type}; }; }\n`
}

describe("what is written", () => {
  inputsTest("are the types, their registration, and nothing twice", async () => {
    const folder = makeProject(good)
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(0)
    expect(terminal.told()).toBe(
      [
        "fleet.ts: Nix evaluates the options …",
        "wrote nixgen-env.d.ts",
        ".nixgen/types: the types of 9 options, written",
      ].join("\n"),
    )
    expect(typeFilesIn(folder)).toEqual([
      ".gitignore",
      ".nixgen-manifest.json",
      "assertions.d.ts",
      "fleet.names.d.ts",
      "fleet.names.d.ts.map",
      "made-from.json",
      "module.d.ts",
      "names.json",
      "networking.d.ts",
      "nixpkgs.d.ts",
      "nixpkgs.names.d.ts",
      "options.d.ts",
      "options.tsv",
      "services-w.d.ts",
      "services.d.ts",
      "system.d.ts",
    ])
    expect(read(folder, ".gitignore")).toBe("*\n")
    const page = `https://github.com/example/nixpkgs/blob/${"0123456789".repeat(4)}/nixos/modules/base.nix`
    expect(read(folder, "services-w.d.ts")).toContain(`
  /**
   * Whether to enable the web.
   *
   * Default: \`false\`. Example: \`true\`. Declared in [base.nix](${page})
   */
  enable?: BooleanDefinition
`)
    const registration = readFileSync(join(folder, "nixgen-env.d.ts"), "utf8")
    expect(registration).toContain('from "./.nixgen/types/options.js"')
    const again = testTerminal(folder)
    expect(await types({ inputs }, again)).toBe(0)
    expect(again.told()).toContain(".nixgen/types: the types of 9 options, nothing to change")
    expect(again.told()).not.toContain("wrote")
  })

  inputsTest("replace what builds have told of hosts that are others by now", async () => {
    const names = [".nixgen/types/fleet.names.d.ts", ".nixgen/types/fleet.names.d.ts.map"]
    const told = Object.fromEntries(names.map((name) => [name, "// of another host\n"]))
    const folder = makeProject({ ...good, ...told })
    expect(await types({ inputs }, testTerminal(folder))).toBe(0)
    for (const name of names)
      expect(readFileSync(join(folder, name), "utf8")).not.toContain("of another host")
  })

  inputsTest(
    "is what the fleet has now: files of before are gone, edited ones as they were",
    async () => {
      const folder = makeProject({
        "hosts/web.ts": bringing("../a.nix"),
        "a.nix": declaring("alpha.one"),
      })
      await types({ inputs }, testTerminal(folder))
      expect(typeFilesIn(folder)).toContain("alpha.d.ts")
      const before = read(folder, "options.d.ts")
      writeFileSync(join(folder, "a.nix"), declaring("beta.one"))
      writeFileSync(join(folder, typesFolder, "services.d.ts"), "edited")
      await types({ inputs }, testTerminal(folder))
      expect(typeFilesIn(folder)).not.toContain("alpha.d.ts")
      expect(read(folder, "options.d.ts")).toBe(
        before.replaceAll("Alpha", "Beta").replaceAll("alpha", "beta"),
      )
      expect(read(folder, "services.d.ts")).toContain("export interface Services")
    },
  )

  inputsTest("are what the build knows of options whose type Nix leaves open", async () => {
    const folder = makeProject({
      "hosts/web.ts": bringing("../a.nix"),
      "a.nix": declaring("assertions", "lib.types.listOf lib.types.unspecified"),
    })
    await types({ inputs }, testTerminal(folder))
    expect(read(folder, "assertions.d.ts")).toContain("assertion?: BooleanDefinition")
  })

  inputsTest("is told as JSON", async () => {
    const folder = makeProject(good)
    const terminal = testTerminal(folder)
    expect(await types({ inputs, json: true }, terminal)).toBe(0)
    const created = typeFilesIn(folder).filter((file) => file !== ".nixgen-manifest.json")
    const { problems, types: written } = JSON.parse(terminal.written())
    expect(problems).toEqual([])
    expect(written).toEqual([
      {
        folder: ".nixgen/types",
        options: 9,
        created: expect.arrayContaining(created),
        replaced: [],
        removed: [],
      },
    ])
  })
})

describe("the names are those", () => {
  inputsTest("of the packages, with what overlays and settings of any host add", async () => {
    const folder = makeProject({
      "hosts/a.ts": hostFile(
        `imports: [nixModule("../overlay.nix")],
         config: { nixpkgs: { overlays: [nix\`final: prev: { mine = prev.system; }\`] } }`,
        'import { nix, nixModule } from "nixgen"',
      ),
      "hosts/b.ts": hostFile(
        `config: mkIf(true, { nixpkgs: { overlays: mkAfter([nix\`import \${file("./theirs.nix")}\`]) } })`,
        'import { file, mkAfter, mkIf, nix } from "nixgen"',
      ),
      "hosts/theirs.nix": 'final: prev: { theirs = throw "never needed"; }\n',
      "overlay.nix": "{ config.nixpkgs.overlays = [ (final: prev: { imported = 1; }) ]; }\n",
    })
    expect(await types({ inputs }, testTerminal(folder))).toBe(0)
    const { packages, library, builtins } = namesIn(folder)
    expect(packages).toEqual(["imported", "mine", "system", "theirs"])
    expect(library).toMatchObject({ getExe: null, types: expect.arrayContaining(["str"]) })
    expect(builtins).toContain("toString")
    const text = read(folder, "nixpkgs.names.d.ts")
    expect(text).toContain('  readonly "mine": PackageReference\n')
    expect(text).toContain('  readonly "system": Reference\n')
    // what has a type written by hand keeps it
    expect(text).toContain('  readonly "getExe": LibraryFunctions["getExe"]\n')
    expect(text).toMatch(/"strings": [^]*? {2}readonly "toUpper": LibraryFunctions\["toUpper"\]\n/)
    expect(text).toContain("Get the path to the main program of a package")
    expect(read(folder, "names.json")).not.toContain("/nix/store")
  })

  inputsTest("of the sets of packages that are asked for, and of no others", async () => {
    const folder = makeProject({
      "package.json": JSON.stringify({ nixgen: { packageSets: ["mine", "tool", "gone"] } }),
      "hosts/web.ts": hostFile(
        `config: { nixpkgs: { overlays: [nix\`final: prev: {
          mine = { "two" = 2; one = throw "it is not looked at"; };
          others = { three = 3; };
          tool = { type = "derivation"; };
        }\`] } }`,
        'import { nix } from "nixgen"',
      ),
    })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(0)
    expect(terminal.told()).toContain("NG433  Nix cannot tell the names of the package set gone")
    expect(terminal.told()).toContain("nixpkgs has no gone")
    expect(terminal.told()).toContain("tool is no set of packages")
    expect(namesIn(folder).packageSets).toEqual({ gone: null, mine: ["one", "two"], tool: null })
    const text = read(folder, "nixpkgs.names.d.ts")
    expect(text).toContain(
      '"mine": PackageSet & {\n  readonly "one": PackageReference\n  readonly "two": PackageReference\n}',
    )
    expect(text).toContain('  readonly "others": PackageReference\n')
    expect(text).toContain('  readonly "tool": PackageReference\n')
  })

  inputsTest("with what packages are for where that is asked for", async () => {
    const folder = makeProject({
      "package.json": JSON.stringify({ nixgen: { packageDescriptions: true } }),
      "hosts/web.ts": hostFile(
        `config: { nixpkgs: { overlays: [nix\`final: prev: {
          mine = { type = "derivation"; meta.description = "What is mine */"; };
          ends = { type = "derivation"; meta.description = builtins.head 1; };
        }\`] } }`,
        'import { nix } from "nixgen"',
      ),
    })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(0)
    expect(terminal.told()).toContain("asking again without its descriptions")
    expect(terminal.told()).not.toContain("NG433")
    const text = read(folder, "nixpkgs.names.d.ts")
    expect(text).toContain('  /** What is mine *\\/ */\n  readonly "mine": PackageReference\n')
    expect(text).toContain('  readonly "ends": PackageReference\n')
    expect(read(folder, "names.json")).not.toContain("What is mine")
  })

  inputsTest("of no packages where Nix cannot tell them, which is said", async () => {
    const folder = makeProject({
      "hosts/web.ts": hostFile(
        "config: { nixpkgs: { overlays: [nix`final: prev: prev.nothing`] } }",
        'import { nix } from "nixgen"',
      ),
    })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(0)
    expect(terminal.told()).toContain("NG433  Nix cannot tell the names of the packages")
    expect(namesIn(folder)).toMatchObject({ packages: null, library: { getExe: null } })
    expect(read(folder, "nixpkgs.names.d.ts")).not.toContain("PackageNames")
    expect(read(folder, "services-w.d.ts")).toContain("enable?: BooleanDefinition")
  })
})

/** The small inputs with another flake by the name of one. */
function withExtra(flake: string): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-inputs-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, "extra")
  mkdirSync(path)
  writeFileSync(join(path, "flake.nix"), flake)
  const all = JSON.parse(readFileSync(join(inputs, "inputs.json"), "utf8"))
  const extra = { path, narHash: nix(["hash", "path", path]).trim() }
  writeFileSync(join(folder, "inputs.json"), JSON.stringify({ ...all, extra }))
  return folder
}

describe("the outputs of inputs", () => {
  const files = {
    "npins/sources.json": pinned("extra"),
    "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", inputs: { extra: {} } })
`,
    ...good,
  }

  inputsTest("have the names that they have, and nothing of them is looked at", async () => {
    const folder = makeProject(files)
    const flake = '{ outputs = _: { nixosModules.a = throw "never needed"; other = 1; }; }'
    expect(await types({ inputs: withExtra(flake) }, testTerminal(folder))).toBe(0)
    expect(namesIn(folder).outputs).toMatchObject({
      extra: { nixosModules: { a: null }, other: null },
    })
    expect(namesIn(folder).outputs).not.toHaveProperty("self")
  })

  inputsTest("are any where Nix cannot tell them, which is said", async () => {
    const folder = makeProject(files)
    const terminal = testTerminal(folder)
    const flake = "{ outputs = _: { nixosModules.a = 1; overlays = { }.nothing; }; }"
    expect(await types({ inputs: withExtra(flake) }, terminal)).toBe(0)
    expect(terminal.told()).toContain(
      "NG433  Nix cannot tell the names of the outputs of extra.overlays",
    )
    expect(namesIn(folder).outputs).toMatchObject({
      extra: { nixosModules: { a: null }, overlays: null },
    })
  })
})

describe("the options are those", () => {
  inputsTest("of the modules of every host, whatever one of them defines", async () => {
    const folder = makeProject({
      "hosts/a.ts": hostFile(
        `hardware: nixModule("../hardware.nix"),
         imports: [nixModule("../a.nix")],
         config: { nothing: { like: "this" } } as never`,
        'import { nixModule } from "nixgen"',
      ),
      // the same text elsewhere is the same module
      "hosts/b.ts": bringing("../copy/a.nix"),
      "hosts/c.ts": bringing("../c/a.nix"),
      "a.nix": declaring("alpha.one"),
      "copy/a.nix": declaring("alpha.one"),
      "c/a.nix": declaring("alpha.two"),
      "hardware.nix": declaring("hardware.disk").replace(
        "}\n",
        ' config.nixpkgs.hostPlatform = "aarch64-linux"; }\n',
      ),
    })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(0)
    expect(read(folder, "alpha.d.ts")).toMatch(/one\?: IntegerDefinition[^]*two\?: /)
    expect(read(folder, "hardware.d.ts")).toContain("disk?: IntegerDefinition")
    expect(terminal.told()).not.toContain("do not fit together")
    expect(read(folder, "services-w.d.ts")).toContain('platform?: Definition<"x86_64-linux">')
    expect(terminal.told()).not.toContain("NG082")
  })

  inputsTest("of modules of different hosts that do not fit together", async () => {
    const folder = makeProject({
      "hosts/a.ts": bringing("../a.nix"),
      "hosts/b.ts": bringing("../b.nix"),
      "a.nix": declaring("alpha.one"),
      "b.nix": declaring("alpha.one", "lib.types.str"),
    })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(0)
    expect(terminal.told()).toContain("modules of different hosts do not fit together")
    expect(terminal.told()).not.toContain("NG082")
    expect(read(folder, "alpha.d.ts")).toContain("one?: IntegerDefinition")
  })

  inputsTest("of common modules and of the fleet's own services", async () => {
    const folder = makeProject({
      "fleet.ts": `import { defineFleet, defineModule, nixModule } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { base: defineModule({ imports: [nixModule("./common.nix")] }) },
})
`,
      "hosts/web.ts": hostFile(
        'services: [mine({ port: 80 })], imports: [own({ name: "a" })]',
        'import { mine } from "../mine.ts"\nimport { own } from "../own.ts"',
      ),
      "own.ts": `import { defineModule, option } from "nixgen"
import * as z from "zod"
export const own = defineModule({
  name: "own",
  parameters: z.object({ name: z.string() }),
  options: { beta: { two: option(z.array(z.string()), { default: [] }) } },
  config: ({ name }) => ({ networking: { hostName: name } }),
})
`,
      "mine.ts": `import { defineService } from "nixgen"
import * as z from "zod"
export const mine = defineService({
  name: "mine",
  parameters: z.object({ port: z.int().min(1).max(65535).default(9100).describe("Port.") }),
  config: () => ({}),
})
`,
      "common.nix": declaring("alpha.one"),
    })
    await types({ inputs }, testTerminal(folder))
    expect(read(folder, "alpha.d.ts")).toContain("one?: IntegerDefinition")
    expect(read(folder, "beta.d.ts")).toContain("two?: StringListDefinition")
    expect(read(folder, "fleet.d.ts")).toContain(`
   * Port.
   *
   * Type: \`integer between 1 and 65535 (both inclusive)\`. Default: \`9100\`. Declared in modules/services/mine.nix
   */
  port?: IntegerDefinition
`)
  })

  inputsTest("of modules that are imported into containers and homes", async () => {
    const folder = makeProject({
      "hosts/web.ts": hostFile(
        `imports: [nixModule("../homes.nix")],
  config: {
    containers: { a: { config: { imports: [nixModule("../a.nix")], alpha: { one: 1 } } } },
    specialisation: { b: { configuration: mkIf(true, { imports: [nixModule("../a.nix"), { gamma: {} }] }) } },
    "home-manager": {
      users: {
        ann: { imports: [nixModule("../b.nix")], beta: { one: 1 } },
        bob: { imports: [nix\`{ lib, ... }: { options.delta.one = lib.mkOption { }; }\`], delta: { one: 1 } },
      },
    },
  } as never`,
        'import { mkIf, nix, nixModule } from "nixgen"',
      ),
      // as home-manager declares them
      "homes.nix": `{ config, lib, ... }:
{
  options.home-manager = {
    sharedModules = lib.mkOption { type = lib.types.listOf lib.types.raw; default = [ ]; };
    users = lib.mkOption {
      type = lib.types.attrsOf (lib.types.submoduleWith { modules = config.home-manager.sharedModules; });
      default = { };
    };
  };
}
`,
      "a.nix": declaring("alpha.one"),
      "b.nix": declaring("beta.one"),
    })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(0)
    expect(terminal.told()).not.toContain("NG06")
    expect(read(folder, "alpha.d.ts")).toContain("one?: IntegerDefinition")
    const homes = read(folder, "homemanager.d.ts")
    expect(homes).toMatch(/beta\?: [^]*delta\?: /)
    await build({}, terminal)
    expect(terminal.told()).not.toMatch(/NG026[^\n]*(?:alpha|beta|delta|home)/)
  })

  inputsTest(
    "of homes that have packages of their own, and of modules that want another library",
    async () => {
      const folder = makeProject({
        "hosts/web.ts": bringing("../homes.nix"),
        // as home-manager does where `useGlobalPkgs` is false
        "homes.nix": `{ lib, ... }:
let
  home = { config, packages, ... }: {
    options.home.stateVersion = lib.mkOption { type = lib.types.str; };
    options.kind = lib.mkOption { type = lib.types.enum [ packages ]; };
    config._module.args.packages = config.home.stateVersion;
  };
  homes = class: modules: lib.mkOption {
    type = lib.types.attrsOf (lib.types.submoduleWith { inherit class modules; description = "home"; });
    default = { };
  };
in
{
  options.all.homes = homes "homeManager" [ home ];
  options.all.others = homes "other" [ home ];
  options.all.newer = homes "homeManager" [ home { options.newer = { one = lib.mkOption { }; } // lib.nothing; } ];
}
`,
      })
      const terminal = testTerminal(folder)
      expect(await types({ inputs }, terminal)).toBe(0)
      expect(read(folder, "all.d.ts")).toMatch(/kind\?: Definition<"24.05">/)
      expect(terminal.told()).toContain(
        [
          "warning NG082  Nix cannot tell of 2 options, which take anything",
          "  all.newer.<name>: attribute 'nothing' missing",
          "  all.others.<name>.kind: it throws",
        ].join("\n"),
      )
    },
  )

  inputsTest(
    "of the fleet's own that are declared by expressions, for builds as well",
    async () => {
      const own = `import { defineModule, lib, option } from "nixgen"
export const own = defineModule({ name: "own", options: { my: { t: {
  s: option(lib.types.str), e: option(lib.types.enum(["a", "b"])), p: option(lib.types.package),
  i: lib.mkOption({ type: lib.types.listOf(lib.types.int) }),
} } } })
`
      const imported = 'import { mkForce, nix } from "nixgen"\nimport { own } from "../own.ts"'
      const [right, wrong] = [
        '{ s: "a", e: mkForce("b"), p: nix`lib.head [ ]`, i: [1] }',
        '{ s: 5, e: "c", p: "git", i: ["a"] }',
      ].map((t) => hostFile(`imports: [own], config: { my: { t: ${t} } } as never`, imported))
      const folder = makeProject({ "own.ts": own, "hosts/web.ts": right ?? "" })
      expect(await types({ inputs }, testTerminal(folder))).toBe(0)
      const terminal = testTerminal(folder)
      expect(await build({}, terminal)).toBe(0)
      expect(terminal.told()).not.toMatch(/NG0|NG434/)
      writeFileSync(join(folder, "hosts/web.ts"), wrong ?? "")
      const refused = testTerminal(folder)
      await build({}, refused)
      expect(refused.told().match(/error NG027/g)).toHaveLength(4)
      expect(refused.told()).not.toContain("NG434")
    },
  )

  inputsTest("of the modules of flake inputs", async () => {
    const [pin] = Object.values(sources.pins)
    const folder = makeProject({
      "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  inputs: { extra: {} },
  hosts: "./hosts/*.ts",
})
`,
      "hosts/web.ts": hostFile(
        "imports: [inputs.extra.nixosModules.default]",
        'import { inputs } from "nixgen"',
      ),
      "npins/sources.json": JSON.stringify({ ...sources, pins: { ...sources.pins, extra: pin } }),
    })
    expect(await types({ inputs }, testTerminal(folder))).toBe(0)
    expect(read(folder, "services-e.d.ts")).toContain("export interface ServicesExtra ")
  })

  inputsTest("of all fleets that TypeScript checks together", async () => {
    const fleet = `import { defineFleet } from "nixgen"
export default defineFleet({ pins: "../npins/sources.json", hosts: "./*.host.ts" })
`
    const folder = makeProject({
      "package.json": '{ "nixgen": { "fleets": "*/fleet.ts", "out": "generated/{name}" } }',
      "a/fleet.ts": fleet,
      "a/a.host.ts": bringing("./a.nix"),
      "a/a.nix": declaring("alpha.one"),
      "b/fleet.ts": fleet,
      "b/b.host.ts": bringing("./b.nix"),
      "b/b.nix": declaring("alpha.two"),
      "c/fleet.ts": fleet,
      "c/c.host.ts": bringing("./c.nix"),
      "c/c.nix": declaring("alpha.three"),
      "c/tsconfig.json": "{}",
    })
    expect(await types({ inputs }, testTerminal(folder))).toBe(0)
    expect(read(folder, "alpha.d.ts")).toMatch(/one\?: [^]*two\?: /)
    expect(read(folder, "alpha.d.ts")).not.toContain("three?: ")
    expect(read(join(folder, "c"), "alpha.d.ts")).toContain("three?: ")
    expect(existsSync(join(folder, "c/nixgen-env.d.ts"))).toBe(true)
  })
})

describe("what Nix cannot tell of", () => {
  inputsTest("is left out, and told", async () => {
    const folder = makeProject({
      "hosts/web.ts": bringing("../a.nix"),
      "a.nix": `{ lib, ... }: { options.alpha = {
  one = lib.mkOption { type = lib.types.int; };
  two = lib.mkOption { type = lib.nothing; };
  three = lib.mkOption { type = throw "broken"; };
  four = lib.mkOption { type = lib.types.int; description = lib.nothing; };
  five = lib.mkOption { type = lib.mkOptionType { name = "wibble"; }; };
}; }
`,
    })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(0)
    expect(terminal.told()).toContain(
      [
        "  Nix gives up at alpha.four: asking again without its texts",
        "  Nix gives up at alpha.two: asking again without its options",
        "warning NG082  Nix cannot tell of 2 options, which take anything",
        "  alpha.three: it throws",
        "  alpha.two: attribute 'nothing' missing",
        "  hint: what is defined of one is not checked before Nix does",
        "warning NG083  nixgen does not know 1 type of options, which take anything",
        "  alpha.five: wibble (wibble)",
      ].join("\n"),
    )
    const written = read(folder, "alpha.d.ts")
    expect(written.match(/\w+(?=\?: )/g)).toEqual(["five", "four", "one", "three", "two"])
  })

  inputsTest("at all leaves everything as it is", async () => {
    const folder = makeProject({
      "hosts/web.ts": bringing("../a.nix"),
      "a.nix": '{ imports = throw "gone"; }',
    })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(1)
    expect(terminal.told()).toContain(
      "error NG080  Nix cannot tell the options of the fleet's modules",
    )
    expect(terminal.told()).toContain("error: gone")
    expect(typeFilesIn(folder)).toEqual([])
    expect(existsSync(join(folder, "nixgen-env.d.ts"))).toBe(false)
  })
})

describe("nothing is written", () => {
  inputsTest.each([
    ["nixgen-env.d.ts", "declare const mine: string\n", "NG081"],
    [".nixgen/types/options.d.ts", "export {}\n", "NG041"],
  ])("where %s is another file", async (file, text, code) => {
    const folder = makeProject({ ...good, [file]: text })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(1)
    expect(terminal.told()).toContain(`error ${code} ${file}`)
    expect(readFileSync(join(folder, file), "utf8")).toBe(text)
    const own = [".nixgen/types/options.d.ts", ".nixgen/types/services.d.ts", "nixgen-env.d.ts"]
    expect(own.filter((each) => each !== file && existsSync(join(folder, each)))).toEqual([])
  })

  inputsTest("where the definitions are wrong", async () => {
    const folder = makeProject({ "hosts/web.ts": hostFile("firmware: 'none' as never") })
    const terminal = testTerminal(folder)
    expect(await types({ inputs }, terminal)).toBe(1)
    expect(terminal.told()).toContain("hosts/web.ts:3")
    expect(existsSync(join(folder, ".nixgen"))).toBe(false)
  })

  inputsTest("when it is interrupted, and nothing is left behind", async () => {
    const folder = makeProject(good)
    const temporary = join(folder, "tmp")
    mkdirSync(temporary)
    vi.stubEnv("TMPDIR", temporary)
    const interruption = new AbortController()
    const terminal = { ...testTerminal(folder), signal: interruption.signal }
    const interrupted = { ...terminal, tell: () => setTimeout(() => interruption.abort(), 20) }
    await expect(types({ inputs }, interrupted)).rejects.toThrow("aborted")
    expect(readdirSync(temporary).filter((name) => name.startsWith("nixgen"))).toEqual([])
    expect(existsSync(join(folder, ".nixgen"))).toBe(false)
  })
})

test("without Nix, it says so", async () => {
  vi.stubEnv("PATH", "/nowhere")
  await expect(types({}, testTerminal(makeProject(good)))).rejects.toMatchObject({
    message: "the types of options are evaluated by Nix, which is not installed here",
  })
})

inputsTest("inputs that are not there are told", async () => {
  const terminal = testTerminal(makeProject(good))
  await expect(types({ inputs: "/nowhere" }, terminal)).rejects.toThrow("/nowhere/inputs.json")
})

const declaringInTypeScript = `import { defineHost, defineModule, mkEnableOption } from "nixgen"
const own = defineModule({ name: "own", options: { ofTypeScript: mkEnableOption("it") } })
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", imports: [own] })
`

describe("with --watch", () => {
  inputsTest("Nix is asked again where it has to be, and not for the rest", async () => {
    const folder = makeProject({
      "hosts/web.ts": bringing("../modules/a.nix"),
      "modules/a.nix": declaring("a"),
    })
    const interruption = new AbortController()
    const terminal = { ...testTerminal(folder), signal: interruption.signal }
    const rounds = () => terminal.told().split("waiting for changes …").length - 1
    const evaluations = () => terminal.told().split("Nix evaluates").length - 1
    const after = async (count: number) =>
      await vi.waitFor(() => expect(rounds()).toBeGreaterThanOrEqual(count), { timeout: 50_000 })
    const watching = types({ inputs, watch: true }, terminal)
    await after(1)
    expect(evaluations()).toBe(1)
    expect(read(folder, "options.d.ts")).toContain("a?: ")
    writeFileSync(join(folder, "hosts/db.ts"), hostFile(""))
    await after(2)
    expect(terminal.told()).toContain("the types are up to date")
    expect(evaluations()).toBe(1)
    writeFileSync(join(folder, "modules/a.nix"), declaring("b"))
    await after(3)
    expect(evaluations()).toBe(2)
    expect(read(folder, "options.d.ts")).toContain("b?: ")
    writeFileSync(join(folder, "hosts/db.ts"), declaringInTypeScript)
    await after(4)
    expect(evaluations()).toBe(3)
    expect(read(folder, "options.d.ts")).toContain("ofTypeScript?: ")
    interruption.abort()
    expect(await watching).toBe(0)
  })
})
