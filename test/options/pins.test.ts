/** The options of the reference inputs, as `nixgen types` reads them: all there, and as in the bundle. */
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect } from "vitest"
import { examinedFleet } from "../../src/cli/fleets/examined-fleet.ts"
import { localInputs } from "../../src/cli/fleets/local-inputs.ts"
import { writeProject } from "../../src/cli/project/new-files.ts"
import { type EvaluatedOptions, evaluateOptions } from "../../src/evaluate/options/evaluate.ts"
import { optionFlake } from "../../src/evaluate/options/option-flake.ts"
import { registration } from "../../src/cli/types/registration.ts"
import { typesFolder } from "../../src/cli/types/folders.ts"
import { typeFiles } from "../../src/cli/types/type-files.ts"
import { bundleTable, diskoTable } from "../../src/options/bundle.ts"
import { findInterfaces } from "../../src/options/print/interfaces.ts"
import { countOptions } from "../../src/options/tree/merge.ts"
import { parseTable } from "../../src/options/tree/table.ts"
import { buildTree } from "../../src/options/tree/tree.ts"
import { findProject } from "../../src/project/fleets.ts"
import { planTree } from "../../src/output/plan.ts"
import { writeTree } from "../../src/output/write.ts"
import { isLong } from "../support/effort.ts"
import { hasInputs, inputsFolder, inputsTest } from "../support/nix.ts"
import { testTerminal } from "../support/terminal.ts"
import { comparison } from "./agreement.ts"
import { errorsIn, compilers } from "./compilers.ts"
import { type Project, makeProject } from "./project.ts"
import { type Server, languageServers } from "./servers.ts"

const root = join(import.meta.dirname, "../..")
let project: Project
/** A host's file, for an editor. */
let host: string
let evaluated: EvaluatedOptions

/** The options of the example's own fleet. */
async function evaluate(folder: string): Promise<EvaluatedOptions> {
  const [fleet] = (await findProject(folder)).value?.fleets ?? []
  const { found } = fleet === undefined ? {} : await examinedFleet(fleet)
  if (found === undefined) throw new Error("the example's fleet cannot be loaded")
  const { flake } = await optionFlake(found.model)
  const inputs = await localInputs(inputsFolder)
  const { value, problems } = await evaluateOptions(flake, inputs, testTerminal(folder))
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

beforeAll(async () => {
  if (!hasInputs) return
  project = makeProject(root, "nixos-pi-servers")
  host = join(project.folder, "hosts/dev-777.ts")
  evaluated = await evaluate(project.folder)
  const files = typeFiles(evaluated.tree, [], [], evaluated.names)
  await writeTree(planTree(join(project.folder, typesFolder), files))
  const { value: change } = registration(project.folder)
  if (change !== undefined) writeProject(change)
}, 300_000)
afterAll(() => project?.remove())

describe("of the reference inputs", () => {
  inputsTest("there are all options that can be defined", () => {
    const tops = [...evaluated.tree.members.keys()]
    expect(tops).toEqual(expect.arrayContaining(["boot", "disko", "fleet", "services", "systemd"]))
    expect(countOptions(evaluated.tree)).toBeGreaterThan(12_000)
    expect(findInterfaces(evaluated.tree, "Options").all.length).toBeGreaterThan(3_000)
  })

  inputsTest("none is lost but those that need packages the reference does not have", () => {
    expect(evaluated.lost.map(({ path }) => path)).toEqual([
      "services.filesender.settings",
      "services.matrix-synapse.extras",
      "services.music-assistant.providers",
      "services.simplesamlphp.<name>.authSources",
      "services.simplesamlphp.<name>.settings",
    ])
    expect(evaluated.lost.map(({ reason = "" }) => reason.replace(/'.*'/, "…"))).toEqual(
      evaluated.lost.map(() => "attribute … missing"),
    )
  })

  inputsTest("every type is known", () => {
    expect(evaluated.unknown).toEqual([])
  })

  inputsTest("disko's devices are in each other without end, each kind in one interface", () => {
    const { all } = findInterfaces(evaluated.tree, "Options")
    const content = all.flatMap(({ name }) => /^DiskoDevices.*Content([A-Z]\w*)$/.exec(name) ?? [])
    expect(content.filter((_, index) => index % 2 === 1)).toEqual(
      expect.arrayContaining([
        "Btrfs",
        "Filesystem",
        "Gpt",
        "Luks",
        "LvmPv",
        "Mdraid",
        "Swap",
        "Zfs",
      ]),
    )
    const disko = readFileSync(join(project.folder, typesFolder, "disko.d.ts"), "utf8")
    expect(disko.match(/interface \w*LuksOffered /g)).toHaveLength(1)
    expect(disko).toMatch(/interface \w*LuksOffered [^}]*content\?: OneOf<null \|[^}]*Luks/)
  })
})

describe("of nixpkgs there are the names", () => {
  inputsTest("of packages, of the library and of what is in it", () => {
    const { packages, library, builtins = [] } = evaluated.names ?? {}
    expect(packages?.length).toBeGreaterThan(13_000)
    expect(packages).toEqual(expect.arrayContaining(["git", "python3Packages", "writeText"]))
    expect(Object.keys(library ?? {}).length).toBeGreaterThan(400)
    expect(library).toMatchObject({ getExe: null, types: expect.arrayContaining(["submodule"]) })
    expect(builtins).toEqual(expect.arrayContaining(["toString", "fetchTree"]))
    expect(evaluated.unnamed).toEqual([])
  })
})

describe("with the bundle they agree", () => {
  inputsTest("but for what has changed, and for what the manual does not tell", () => {
    const tables = [bundleTable, diskoTable].map((file) => readFileSync(join(root, file), "utf8"))
    const bundle = buildTree(tables.flatMap(parseTable))
    const { known, reasons, unexplained } = comparison(evaluated.tree, bundle)
    expect(unexplained).toEqual([])
    expect(known).toBeGreaterThan(17_000)
    const explained = [...reasons.values()].reduce((sum, count) => sum + count, 0)
    expect(explained / known).toBeLessThan(0.015)
    console.info(`${known} options are in both:`, Object.fromEntries(reasons))
  })
})

/** A host that defines options of the project's own modules; each line that is wrong says so. */
const ownOptions = `import { type NixosConfig, builtins, lib, mkIf, mkMerge, pkgs, str } from "nixgen"
export const config: NixosConfig = {
  services: {
    nginx: { virtualHosts: { "example.org": { locations: { "/": { root: "/srv" } } } } },
    openssh: { enable: "yes" }, // wrong
  },
  systemd: { services: { mine: { serviceConfig: { ExecStart: "x" }, wantedBy: ["x.target"] } } },
  environment: {
    systemPackages: [
      pkgs.git,
      pkgs.hotp, // wrong
      pkgs.git.override({ withManual: false }),
      pkgs.python3.withPackages(lib.id),
      pkgs.writeShellScriptBin("a", lib.getExe(pkgs.git)),
      pkgs.python3Packages.requests,
      lib.getBim(pkgs.git), // wrong
    ],
    variables: {
      A: lib.toUpper("a"),
      B: str\`\${pkgs.git.version} \${pkgs.system}\`,
      C: builtins.tostring(1), // wrong
      D: lib.strings.trim("a"),
      E: lib.strings.trin("a"), // wrong
      F: pkgs.git,
      G: lib.generators.toINI({}, {}),
    },
  },
  specialisation: { other: { configuration: { services: { nginx: { enable: true } } } } },
  fleet: {
    services: {
      website: mkMerge([{ enable: true }]),
      "node-exporter": { port: "9100" }, // wrong
    },
  },
}
export const sound: NixosConfig = { disko: { devices: { disk: { main: {
  type: "disk",
  device: "/dev/sda",
  content: { type: "gpt", partitions: { root: { size: "100%", content: {
    type: "luks",
    name: "crypted",
    content: { type: "lvm_pv", vg: "pool" },
  } }, other: { content: mkIf(true, { type: "swap", randomEncryption: true }) } } },
} }, lvm_vg: { pool: { type: "lvm_vg", lvs: { root: { size: "10G", content: {
  type: "luks",
  name: "again",
  content: { type: "btrfs", subvolumes: { "/home": { mountpoint: "/home" } } },
} } } } } } } }
export const broken: NixosConfig = { disko: { devices: { disk: { main: { content: {
  type: "gpt",
  partitions: { root: { content: { type: "luks", content: { type: "luks", content: {
    type: "filesystem",
    formt: "ext4", // wrong
  } } } } },
} } } } } }
export const renamed: NixosConfig = { services: { nonesuch: { enable: true } } } // wrong
`

/** The same without types of the project's own: the bundle's options, and no others. */
const bundledOptions = `import type { NixosConfig } from "nixgen"
export const config: NixosConfig = {
  services: {
    openssh: { enable: "yes" }, // wrong
    immich: { enable: true },
  },
}
export const unknown: NixosConfig = { services: { nonesuch: { enable: true } } } // wrong
`

/** Where a project's own types are not: what is missing, and whether declarations are checked too. */
const withoutTypes = [
  ["before they are written", typesFolder, "false"],
  ["where they are not registered", "nixgen-env.d.ts", "true"],
] as const

/** The older compiler takes six times as long, and is asked for the least as a rule. */
function isAskedForAll(compiler: string): boolean {
  return isLong || compiler === "TypeScript 7"
}

function wrongLines(file: string, text: string): readonly string[] {
  const lines = text
    .split("\n")
    .flatMap((line, index) => (line.includes("// wrong") ? [index + 1] : []))
  return lines.map((line) => `${file}:${line}`)
}

function places(errors: readonly string[]): readonly string[] {
  return errors.map((error) => error.split(" ")[0] ?? "")
}

describe.each([...compilers(root)])("%s", (name, compiler) => {
  inputsTest(
    "knows the project's own options to the leaf, and finds nothing wrong in them",
    async () => {
      writeFileSync(join(project.folder, "check.ts"), ownOptions)
      const skipLibCheck = isAskedForAll(name) ? "false" : "true"
      const errors = await errorsIn(project.folder, compiler, ["--skipLibCheck", skipLibCheck])
      expect(places(errors)).toEqual(wrongLines("check.ts", ownOptions))
      expect(errors.join("\n")).toContain("Did you mean to write 'format'?")
    },
  )

  inputsTest.each(isAskedForAll(name) ? withoutTypes : [])(
    "knows the bundle's %s",
    async (_when, missing, skipLibCheck) => {
      writeFileSync(join(project.folder, "check.ts"), bundledOptions)
      const path = join(project.folder, missing)
      renameSync(path, `${path}-aside`)
      try {
        const errors = await errorsIn(project.folder, compiler, ["--skipLibCheck", skipLibCheck])
        expect(places(errors)).toEqual(wrongLines("check.ts", bundledOptions))
      } finally {
        renameSync(`${path}-aside`, path)
      }
    },
  )
})

/** A host in an editor; each word in a comment marks where the cursor is asked about. */
const edited = `import { defineHost, lib, pkgs } from "nixgen"
export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", config: {
  fleet: { services: { /*services*/ } },
  environment: { systemPackages: [pkgs./*packages*/git, lib./*functions*/getBin(pkgs.git)] },
  disko: { devices: { disk: { main: { content: { type: "gpt", partitions: { root: {
    content: { type: "luks", content: { type: "btrfs", /*content*/ } },
  } } } } } } },
  services: { nginx: { recommendedGzipSettings: true } },
} })
`

describe.each([...languageServers(root)])("the language server of %s", (_name, start) => {
  let server: Server
  beforeAll(async () => {
    if (!hasInputs) return
    // an editor knows what a project registers in files that are in it
    writeFileSync(host, edited)
    server = await start()
    server.open(host, edited)
  }, 120_000)
  afterAll(() => server?.close())

  inputsTest.each([
    ["services", ["database", "node-exporter", "tailscale", "website"]],
    ["content", ["extraArgs", "mountOptions", "mountpoint", "subvolumes", "swap"]],
    ["packages", ["git", "htop", "python3Packages", "writeText"]],
    ["functions", ["getExe", "optionals", "trivial", "types", "versionAtLeast"]],
  ])("offers the project's own %s", async (mark, expected) => {
    const after = edited.indexOf(`/*${mark}*/`) + `/*${mark}*/`.length
    const offered = await server.complete(host, after)
    const names = offered.map((name) => name.replace(/^"|"?\??$/g, ""))
    expect(names).toEqual(expect.arrayContaining(expected))
    expect(names).not.toContain("partitions")
  })

  inputsTest("tells of an option", async () => {
    const hover = await server.hover(host, edited.indexOf("recommendedGzipSettings"))
    expect(hover).toContain("ServicesNginx.recommendedGzipSettings?: BooleanDefinition")
    expect(hover).toContain("Enable recommended gzip settings.")
    expect(hover).toContain("Default: `false`")
    expect(hover).toContain("Declared in services/web-servers/nginx/default.nix")
  })
})
